import { strict as assert } from 'node:assert';
import type { EngineApi } from '../../src/engine/query/api.ts';
import { WorkerClient, WorkerDied } from '../../src/worker/client.ts';
import { startNodeWorker } from '../../src/worker/threads.node.ts';
import { bundleWorker, type WorkerBundle } from './engines.ts';

describe('killing a real worker thread', function () {
  this.timeout(60_000);
  let bundle: WorkerBundle;
  before(async () => {
    bundle = await bundleWorker();
  });
  after(() => bundle.remove());

  it('while it analyses costs that call alone: the corpus is there again', async () => {
    const text = 'Mayor Lena Okafor said on Friday that the bridge would close.';
    const client: WorkerClient<EngineApi> = new WorkerClient<EngineApi>({
      start: () => startNodeWorker(bundle.file),
      restore: () => void client.foreground.set([{ path: 'a', text }]),
      pauses: [10, 10, 10],
    });
    await client.foreground.set([{ path: 'a', text }]);
    const long = client.foreground.set([{ path: 'b', text: `${text}\n\n`.repeat(3000) }]);
    client.kill();
    await assert.rejects(long, WorkerDied);
    assert.ok(await client.foreground.marks('a'));
    assert.equal(await client.foreground.marks('b'), null);
    client.dispose();
  });

  it('whose file is missing ends in the stopped state', async () => {
    const stopped = new Promise<string>(resolve => {
      const client = new WorkerClient<EngineApi>({
        start: () => startNodeWorker('/nowhere/worker.cjs'),
        restore: () => {},
        onState: (state, reason) => state === 'stopped' && resolve(reason),
        pauses: [],
      });
      client.foreground.marks('a').catch(() => {});
    });
    assert.match(await stopped, /nowhere/);
  });
});
