import { strict as assert } from 'node:assert';
import { CancellationSource } from '../../src/engine/base/cancellation.ts';
import { CallCancelled } from '../../src/worker/client.ts';
import { AnalyserPool } from '../../src/worker/pool.ts';
import type { Message, Request, WorkerHandle } from '../../src/worker/protocol.ts';
import { text } from './fakeThreads.ts';

type Texts = readonly { readonly path: string; readonly text: string }[];

/** A thread that answers with the paths, one batch a turn, or fails where a text says so. */
class Thread implements WorkerHandle {
  readonly batches: string[][] = [];
  #listener: (message: Message) => void = () => {};
  post(request: Request): void {
    if (!('method' in request)) return;
    const [texts] = request.args as [Texts];
    this.batches.push(texts.map(({ path }) => path));
    const { id } = request;
    setImmediate(() => {
      this.#listener({ id, begun: true });
      const bad = texts.find(({ text }) => text.includes('bad'));
      if (bad) this.#listener({ id, error: `cannot read ${bad.path}`, stack: null });
      else this.#listener({ id, result: texts.map(({ path }) => new TextEncoder().encode(path)) });
    });
  }
  listen(listener: (message: Message) => void): void {
    this.#listener = listener;
  }
  onDeath(): void {}
  terminate(): void {}
}

function setUp(size: number) {
  const threads: Thread[] = [];
  const start = (): Thread => {
    threads.push(new Thread());
    return threads.at(-1)!;
  };
  const pool = new AnalyserPool(start, size);
  const read = async (...args: Parameters<AnalyserPool['analyse']>) => new TextDecoder().decode((await pool.analyse(...args))!);
  return { pool, read, batches: () => threads.map(({ batches }) => batches) };
}

const names = (count: number): string[] => Array.from({ length: count }, (_, i) => `${i}`);

describe('a pool of analysers', () => {
  it('gives a thread several texts at once, each thread its part, and everybody the own answer', async () => {
    const { read, batches } = setUp(2);
    assert.deepEqual(await Promise.all(names(40).map(path => read(text(path)))), names(40));
    const sizes = batches().map(of => of.map(({ length }) => length));
    assert.deepEqual(sizes[0]!.slice(0, 2), [8, 8]);
    assert.ok(sizes.every(of => of.reduce((sum, size) => sum + size, 0) >= 12));
    const few = setUp(2);
    await Promise.all(names(3).map(path => few.read(text(path))));
    assert.deepEqual(few.batches(), [[['0', '1']], [['2']]]);
  });

  it('gives a long text by itself', async () => {
    const { read, batches } = setUp(1);
    const long = 'A lock is dry. '.repeat(4_000);
    await Promise.all([text('0'), text('1', long), text('2'), text('3')].map(each => read(each)));
    assert.deepEqual(batches(), [[['0'], ['1'], ['2', '3']]]);
  });

  it('fails for the text alone that cannot be read', async () => {
    const { read } = setUp(1);
    const outcomes = await Promise.allSettled([text('0'), text('1', 'a bad one'), text('2')].map(each => read(each)));
    assert.deepEqual(
      outcomes.map(outcome => (outcome.status === 'fulfilled' ? outcome.value : outcome.reason.message)),
      ['0', 'cannot read 1', '2'],
    );
  });

  it('never sends what is cancelled while it waits, and says so at once', async () => {
    const { read, batches } = setUp(1);
    const long = 'A lock is dry. '.repeat(3_000);
    const others = ['0', '1', '2', '3'].map(path => read(text(path, long)));
    const source = new CancellationSource();
    const waiting = read(text('4', long), source);
    await Promise.resolve();
    source.cancel();
    await assert.rejects(waiting, CallCancelled);
    assert.deepEqual(batches(), [[['0'], ['1']]]);
    await Promise.all(others);
    assert.deepEqual(batches(), [[['0'], ['1'], ['2'], ['3']]]);
  });

  it('sends nothing any more once it is at an end', async () => {
    const { pool, read } = setUp(1);
    const outcomes = Promise.allSettled(names(20).map(path => read(text(path, 'A lock is dry. '.repeat(3_000)))));
    await Promise.resolve();
    pool.dispose();
    assert.ok((await outcomes).every(({ status }) => status === 'rejected'));
  });
});
