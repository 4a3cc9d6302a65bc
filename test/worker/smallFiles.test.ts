import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSmallFile } from '../../src/host/documents/smallFiles.node.ts';
import { mapFew } from '../../src/host/support/slices.ts';

describe('a small file', () => {
  let folder: string;
  const at = (name: string): string => path.join(folder, name);
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'second-source-files-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('is read at once, be it empty', () => {
    for (const words of ['Mayor Lena Okafor closed the pier – for good.', '']) {
      writeFileSync(at('a.txt'), words);
      assert.equal(new TextDecoder().decode(readSmallFile(at('a.txt'))!), words);
    }
  });

  it('is none where it is large, a folder or not there', () => {
    writeFileSync(at('large.txt'), 'x'.repeat(100_000));
    mkdirSync(at('inner'));
    for (const name of ['large.txt', 'inner', 'gone.txt']) assert.equal(readSmallFile(at(name)), null);
  });

  it('holds nobody long where there are many', async () => {
    let turns = 0;
    const counting = setInterval(() => turns++, 1);
    const items = Array.from({ length: 60 }, (_, i) => i);
    const work = async (item: number): Promise<number> => {
      for (const end = performance.now() + 1; performance.now() < end; );
      return item;
    };
    assert.deepEqual(await mapFew(items, work), items);
    clearInterval(counting);
    assert.ok(turns > 3, `${turns} turns`);
  });
});
