import { strict as assert } from 'node:assert';
import { CallCancelled, type ClientOptions, WorkerClient, WorkerDied, type WorkerState } from '../../src/worker/client.ts';
import type { Request, Response, WorkerHandle } from '../../src/worker/protocol.ts';

interface Api {
  echo(word: string): string;
  nothing(): void;
}

/** A worker that does what the test says. */
class FakeWorker implements WorkerHandle {
  readonly received: Request[] = [];
  #listener: (message: Response) => void = () => {};
  #died: (reason: string) => void = () => {};
  post(message: Request): void {
    this.received.push(message);
  }
  listen(listener: (message: Response) => void): void {
    this.#listener = listener;
  }
  onDeath(listener: (reason: string) => void): void {
    this.#died = listener;
  }
  terminate(): void {
    this.#died('terminated');
  }
  answer(response: Response): void {
    this.#listener(response);
  }
  methods(): string[] {
    return this.received.map(request => ('method' in request ? request.method : 'cancel'));
  }
}

/** VS Code's token, in small. */
class Token {
  isCancellationRequested = false;
  readonly #listeners: (() => void)[] = [];
  onCancellationRequested(listener: () => void): { dispose(): void } {
    this.#listeners.push(listener);
    return { dispose: () => void this.#listeners.splice(this.#listeners.indexOf(listener), 1) };
  }
  cancel(): void {
    this.isCancellationRequested = true;
    for (const listener of [...this.#listeners]) listener();
  }
  get listeners(): number {
    return this.#listeners.length;
  }
}

function setUp(options: Partial<ClientOptions> = {}) {
  const workers: FakeWorker[] = [];
  const states: WorkerState[] = [];
  const client = new WorkerClient<Api>({
    start: () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
    restore: () => {},
    onState: state => states.push(state),
    pauses: [1, 1],
    ...options,
  });
  return { client, workers, states, worker: () => workers.at(-1)! };
}

const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

describe('calling a worker', () => {
  it('starts it with the first call, not before', async () => {
    const { client, workers, worker } = setUp();
    assert.equal(workers.length, 0);
    const word = client.foreground.echo('a');
    worker().answer({ id: 1, result: 'a' });
    assert.equal(await word, 'a');
  });

  it('gives answers to those who asked, whatever their order', async () => {
    const { client, worker } = setUp();
    const words = Promise.all([client.foreground.echo('a'), client.foreground.echo('b')]);
    worker().answer({ id: 2, result: 'b' });
    worker().answer({ id: 1, result: 'a' });
    assert.deepEqual(await words, ['a', 'b']);
  });

  it('marks calls in the background', () => {
    const { client, worker } = setUp();
    client.background.nothing().catch(() => {});
    assert.deepEqual(worker().received, [{ id: 1, method: 'nothing', args: [], background: true }]);
  });

  it('does not send the token, and cancels the call with it', async () => {
    const { client, worker } = setUp();
    const token = new Token();
    const word = client.foreground.echo('a', token);
    token.cancel();
    await assert.rejects(word, CallCancelled);
    assert.deepEqual(worker().received, [{ id: 1, method: 'echo', args: ['a'] }, { cancel: 1 }]);
  });

  it('does not call at all when the token is cancelled already', async () => {
    const { client, workers } = setUp();
    const token = new Token();
    token.cancel();
    await assert.rejects(client.foreground.echo('a', token), CallCancelled);
    assert.equal(workers.length, 0);
  });

  it('lets go of the token when the answer is there', async () => {
    const { client, worker } = setUp();
    const token = new Token();
    const word = client.foreground.echo('a', token);
    worker().answer({ id: 1, result: 'a' });
    await word;
    assert.equal(token.listeners, 0);
  });

  it('rejects with the worker’s own message when the engine fails', async () => {
    const { client, worker } = setUp();
    const word = client.foreground.echo('a');
    worker().answer({ id: 1, error: 'cannot', stack: null });
    await assert.rejects(word, /cannot/);
  });
});

describe('a worker that dies', () => {
  it('leaves no call without an answer', async () => {
    const { client, worker } = setUp();
    const word = client.foreground.echo('a');
    worker().terminate();
    await assert.rejects(word, WorkerDied);
    client.dispose();
  });

  it('is started again, told everything once more, and only then asked what was waiting', async () => {
    const test = setUp({ restore: () => void test.client.foreground.echo('restored').catch(() => {}) });
    test.client.foreground.nothing().catch(() => {});
    test.worker().terminate();
    const word = test.client.foreground.echo('waiting');
    await pause(20);
    assert.equal(test.workers.length, 2);
    const words = test.worker().received.map(request => ('args' in request ? request.args[0] : null));
    assert.deepEqual(words, ['restored', 'waiting']);
    test.worker().answer({ id: 2, result: 'waiting' });
    assert.equal(await word, 'waiting');
  });

  it('stays stopped after repeated deaths, until it is restarted', async () => {
    const { client, workers, worker, states } = setUp();
    client.foreground.nothing().catch(() => {});
    for (let death = 0; death < 3; death++) {
      worker().terminate();
      await pause(10);
    }
    assert.equal(workers.length, 3);
    assert.equal(states.at(-1), 'stopped');
    await assert.rejects(client.foreground.echo('a'), WorkerDied);
    client.restart();
    const word = client.foreground.echo('b');
    const last = worker().received.at(-1)!;
    worker().answer({ id: 'id' in last ? last.id : 0, result: 'b' });
    assert.equal(await word, 'b');
  });

  it('is told about with the call that it had begun', async () => {
    const running: (string | null)[] = [];
    const { client, worker } = setUp({ onDeath: call => running.push(call && String(call.args[0])) < 0 });
    for (const word of ['a', 'b', 'c']) client.foreground.echo(word).catch(() => {});
    worker().answer({ id: 1, begun: true });
    worker().answer({ id: 1, result: 'a' });
    worker().answer({ id: 2, begun: true });
    worker().answer({ id: 3, cancelled: true });
    worker().terminate();
    await pause(10);
    worker().terminate();
    assert.deepEqual(running, ['b', null]);
    client.dispose();
  });

  it('is started again however often, while its deaths are explained', async () => {
    const { client, workers, worker } = setUp({ onDeath: () => true });
    client.foreground.nothing().catch(() => {});
    for (let death = 0; death < 5; death++) {
      worker().terminate();
      await pause(10);
    }
    assert.equal(workers.length, 6);
    client.dispose();
  });

  it('counts as dead when it cannot even be made', async () => {
    let attempts = 0;
    const states: WorkerState[] = [];
    const { client } = setUp({
      start: () => {
        attempts++;
        throw new Error('no workers here');
      },
      onState: state => states.push(state),
    });
    await assert.rejects(client.foreground.echo('a'), WorkerDied);
    await pause(20);
    assert.equal(attempts, 3);
    assert.equal(states.at(-1), 'stopped');
    client.dispose();
  });

  it('is forgiven its deaths once it has lived a while', async () => {
    const { client, workers, worker } = setUp({ pauses: [1], forgetAfter: 5 });
    client.foreground.nothing().catch(() => {});
    for (let death = 0; death < 4; death++) {
      await pause(20);
      worker().terminate();
    }
    await pause(20);
    assert.equal(workers.length, 5);
    client.dispose();
  });

  it('is not started again after it was disposed of', async () => {
    const { client, workers } = setUp();
    const word = client.foreground.echo('a');
    client.dispose();
    await assert.rejects(word, WorkerDied);
    await pause(10);
    assert.equal(workers.length, 1);
  });
});
