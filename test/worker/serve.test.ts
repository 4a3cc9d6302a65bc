import { strict as assert } from 'node:assert';
import type { CancellationSource } from '../../src/engine/base/cancellation.ts';
import type { Request, Response } from '../../src/worker/protocol.ts';
import { serve } from '../../src/worker/serve.ts';

/** A worker's end whose event loop the test turns by hand. */
class Harness {
  readonly begun: number[] = [];
  readonly answers: Exclude<Response, { readonly begun: true }>[] = [];
  readonly #turns: (() => void)[] = [];
  #listener: (message: Request) => void = () => {};

  constructor(api: object) {
    const port = {
      post: (message: Response) => void ('begun' in message ? this.begun.push(message.id) : this.answers.push(message)),
      listen: (given: (message: Request) => void) => {
        this.#listener = given;
      },
    };
    serve(port, api, () => new Promise(resolve => this.#turns.push(resolve)));
  }

  send(...messages: Request[]): void {
    for (const message of messages) this.#listener(message);
  }

  /** Lets the worker do one call. */
  async turn(): Promise<void> {
    this.#turns.shift()?.();
    await new Promise(resolve => setImmediate(resolve));
  }

  async finish(): Promise<void> {
    while (this.#turns.length > 0) await this.turn();
  }

  ids(): number[] {
    return this.answers.map(answer => answer.id);
  }
}

const API = {
  double: (n: number) => n * 2,
  later: async () => 'done',
  fail: () => {
    throw new Error('cannot');
  },
};

describe('serving calls', () => {
  it('answers each call once, in order', async () => {
    const worker = new Harness(API);
    worker.send({ id: 1, method: 'double', args: [4] }, { id: 2, method: 'later', args: [] });
    await worker.finish();
    assert.deepEqual(worker.answers, [
      { id: 1, result: 8 },
      { id: 2, result: 'done' },
    ]);
  });

  it('does one call a turn of the event loop', async () => {
    const worker = new Harness(API);
    worker.send({ id: 1, method: 'double', args: [1] }, { id: 2, method: 'double', args: [2] });
    await worker.turn();
    assert.deepEqual(worker.ids(), [1]);
  });

  it('takes what is asked in the background last, however early it came', async () => {
    const worker = new Harness(API);
    worker.send({ id: 1, method: 'double', args: [1], background: true }, { id: 2, method: 'double', args: [2], background: true });
    await worker.turn();
    worker.send({ id: 3, method: 'double', args: [3] });
    await worker.finish();
    assert.deepEqual(worker.ids(), [1, 3, 2]);
  });

  it('never does a call that was cancelled while it waited', async () => {
    let calls = 0;
    const worker = new Harness({ count: () => ++calls });
    worker.send({ id: 1, method: 'count', args: [] }, { id: 2, method: 'count', args: [] }, { cancel: 2 });
    await worker.finish();
    assert.equal(calls, 1);
    assert.deepEqual(worker.begun, [1]);
    assert.deepEqual(worker.answers, [
      { id: 2, cancelled: true },
      { id: 1, result: 1 },
    ]);
  });

  it('tells a call that has begun of its cancellation', async () => {
    const wait = (source: CancellationSource) => new Promise(resolve => source.onCancellationRequested(() => resolve('stopped')));
    const worker = new Harness({ wait });
    worker.send({ id: 1, method: 'wait', args: [] });
    await worker.turn();
    worker.send({ cancel: 1 });
    await worker.finish();
    assert.deepEqual(worker.answers, [{ id: 1, result: 'stopped' }]);
  });

  it('passes over the cancellation of a call that it has answered', async () => {
    const worker = new Harness(API);
    worker.send({ id: 1, method: 'double', args: [1] });
    await worker.finish();
    worker.send({ cancel: 1 });
    await worker.finish();
    assert.deepEqual(worker.ids(), [1]);
  });

  it('answers a failing call with its error, and goes on', async () => {
    const worker = new Harness(API);
    worker.send({ id: 1, method: 'fail', args: [] }, { id: 2, method: 'double', args: [2] });
    await worker.finish();
    const [failure, success] = worker.answers;
    assert.equal(failure && 'error' in failure && failure.error, 'cannot');
    assert.deepEqual(success, { id: 2, result: 4 });
  });

  it('refuses a method that the engine does not have, inherited ones too', async () => {
    const worker = new Harness(API);
    worker.send({ id: 1, method: 'toString', args: [] });
    await worker.finish();
    assert.ok('error' in worker.answers[0]!);
  });
});
