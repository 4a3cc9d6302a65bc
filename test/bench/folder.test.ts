import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleWorker, type WorkerBundle } from '../worker/engines.ts';
import { measureFolder } from './folder.ts';
import { madeUp, writeFolder } from './folderTexts.ts';

describe('a folder in the real worker', function () {
  this.timeout(300_000);
  let bundle: WorkerBundle;
  let folder: string;
  before(async () => {
    bundle = await bundleWorker();
    folder = mkdtempSync(path.join(tmpdir(), 'second-source-scale-'));
  });
  after(() => {
    bundle.remove();
    rmSync(folder, { recursive: true });
  });

  it('is there at the second start for much less work than at the first', async () => {
    const files = writeFolder(path.join(folder, 'articles'), madeUp(300));
    const run = { worker: bundle.file, files, cache: path.join(folder, 'cache'), rest: false };
    const cold = await measureFolder(run);
    const warm = await measureFolder(run);
    assert.equal(warm.characters, cold.characters);
    const figures = `${cold.processor.toFixed(2)} s, then ${warm.processor.toFixed(2)} s`;
    assert.ok(warm.processor < cold.processor * 0.75, figures);
  });
});
