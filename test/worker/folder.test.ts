import { strict as assert } from 'node:assert';
import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { EngineApi } from '../../src/engine/query/api.ts';
import { WorkerClient } from '../../src/worker/client.ts';
import type { Notice } from '../../src/worker/protocol.ts';
import { startNodeWorker } from '../../src/worker/threads.node.ts';
import { newsText } from '../bench/newsText.ts';
import { bundleWorker, type WorkerBundle } from './engines.ts';

const FILES = Array.from({ length: 160 }, (_, i) => ({ path: `file:///news/${i}.txt`, text: newsText(i, 150) }));
const OPEN = { path: 'file:///news/open.txt', text: 'Mayor Lena Okafor said on Friday that the bridge would close.' };

describe('a folder in real worker threads', function () {
  this.timeout(120_000);
  let bundle: WorkerBundle;
  let cache: string;
  const clients: WorkerClient<EngineApi>[] = [];
  before(async () => {
    bundle = await bundleWorker();
    cache = mkdtempSync(path.join(tmpdir(), 'second-source-cache-'));
  });
  afterEach(() => {
    for (const client of clients.splice(0)) client.dispose();
  });
  after(() => {
    bundle.remove();
    rmSync(cache, { recursive: true });
  });

  const start = (folder: string | null = cache, onNotice: (notice: Notice) => void = () => {}): WorkerClient<EngineApi> => {
    const client = new WorkerClient<EngineApi>({
      start: () => startNodeWorker(bundle.file, { role: 'engine', cache: folder }),
      restore: () => {},
      onNotice,
    });
    clients.push(client);
    return client;
  };
  const parts = (): string[] => readdirSync(cache).map(name => path.join(cache, name));
  const answers = async (client: WorkerClient<EngineApi>): Promise<string> =>
    JSON.stringify(await Promise.all(FILES.slice(0, 20).map(({ path: file }) => client.foreground.marks(file))));
  let cold: string;

  it('does not keep the open article waiting, nor a question about it behind a long text', async () => {
    const client = start(null);
    const order: string[] = [];
    const files = client.background.setFiles(FILES).then(() => order.push('files'));
    await client.foreground.set([OPEN]);
    const long = client.foreground.set([{ path: 'file:///news/long.txt', text: newsText(1, 20_000) }]).then(() => order.push('long'));
    assert.ok(await client.foreground.marks(OPEN.path));
    order.push('open');
    await Promise.all([files, long]);
    assert.equal(order[0], 'open');
  });

  it('has its analyses on disk soon after', async () => {
    const client = start();
    await client.background.setFiles(FILES);
    cold = await answers(client);
    for (let i = 0; i < 100 && parts().length < 2; i++) await new Promise(resolve => setTimeout(resolve, 100));
    assert.ok(parts().length >= 2);
  });

  it('answers the same from them', async () => {
    const client = start();
    await client.background.setFiles(FILES);
    assert.ok((await answers(client)) === cold);
  });

  it('is read all the same where nothing can be kept, and that is told once', async () => {
    const file = path.join(cache, 'a file where the folder should be');
    writeFileSync(file, '');
    const kinds: string[] = [];
    const client = start(path.join(file, 'cache'), ({ kind }) => kinds.push(kind));
    await client.background.setFiles(FILES);
    assert.ok((await answers(client)) === cold);
    await client.background.setFiles(FILES.map(({ path: at, text }) => ({ path: `${at}.more`, text: `${text} More.` })));
    rmSync(file);
    assert.deepEqual(
      kinds.filter(kind => kind === 'cacheUnwritable'),
      ['cacheUnwritable'],
    );
  });

  it('answers the same when half of each is gone', async () => {
    for (const part of parts()) truncateSync(part, Math.floor(statSync(part).size / 2));
    const client = start();
    await client.background.setFiles(FILES);
    assert.ok((await answers(client)) === cold);
  });
});
