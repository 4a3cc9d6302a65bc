import { strict as assert } from 'node:assert';
import type { SourceText } from '../../src/engine/model/sourceText.ts';
import { Batcher } from '../../src/host/documents/batcher.ts';
import { WorkerDied } from '../../src/worker/client.ts';

const token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose: () => {} }) };
const text = (path: string, length = 10): SourceText => ({ path, text: 'x'.repeat(length) });
const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

describe('sending files to the worker', () => {
  it('sends fewer at once when it is slow, more when it is fast', async () => {
    const slow = new Batcher();
    const before = slow.files;
    await slow.send([text('a')], () => pause(900), token);
    assert.ok(slow.files < before);
    const fast = new Batcher();
    await fast.send([text('a')], async () => {}, token);
    assert.ok(fast.files > before);
  });

  it('sends long texts by themselves', async () => {
    const sent: string[][] = [];
    await new Batcher().send(
      [text('a'), text('b', 1_000_000), text('c')],
      async some => void sent.push(some.map(({ path }) => path)),
      token,
    );
    assert.deepEqual(sent, [['a'], ['b'], ['c']]);
  });

  it('finds the one text that the engine fails at, and loses no other', async () => {
    const done: string[] = [];
    const send = async (some: readonly SourceText[]): Promise<void> => {
      if (some.some(({ path }) => path === 'bad')) throw new Error('cannot');
      done.push(...some.map(({ path }) => path));
    };
    assert.deepEqual([...(await new Batcher().send([text('a'), text('bad'), text('c')], send, token))], ['bad']);
    assert.deepEqual(done, ['a', 'c']);
  });

  it('gives up when the worker dies', async () => {
    const dead = async (): Promise<void> => {
      throw new WorkerDied('gone');
    };
    await assert.rejects(new Batcher().send([text('a')], dead, token), WorkerDied);
  });
});
