import { strict as assert } from 'node:assert';
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { newsText } from '../bench/newsText.ts';
import { call, type Folder, newFolder } from './commandLine.ts';

describe('the command line as a program', function () {
  this.timeout(180_000);
  let files: Folder;
  let cli: string;
  before(async () => {
    files = newFolder();
    cli = join(files.path, 'cli.mjs');
    await build({
      entryPoints: [fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: cli,
      loader: { '.bin': 'binary' },
      logLevel: 'silent',
    });
    for (let i = 0; i < 60; i++) files.put(`articles/${i}.txt`, newsText(i, 30 + i));
    files.put('articles/30.txt', new Uint8Array([80, 75, 3, 4, 0, 0, 0, 1]));
  });
  after(() => files.remove());

  it('prints for many files, which it analyses in threads, the same as for each one by one', async () => {
    const args = ['analyze', '--alone', join(files.path, 'articles')];
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', maxBuffer: 1e9 });
    const { status: expected, out, err } = await call(...args);
    assert.deepEqual([status, stderr], [expected, err]);
    assert.ok(stdout === out);
    assert.match(err, /30\.txt: binary/);
  });

  it('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [cli, 'analyze', '--alone', '--format', 'ndjson', join(files.path, 'articles')]);
    let err = '';
    child.stderr.on('data', data => {
      err += data;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise(resolve => child.on('close', resolve));
    assert.equal(code, 0);
    assert.ok(!err.includes('EPIPE'), err);
  });
});
