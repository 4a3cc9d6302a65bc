import { strict as assert } from 'node:assert';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { hashText } from '../../src/engine/base/hash.ts';
import { ArticleCache, type CacheStorage } from '../../src/worker/cache/cache.ts';
import { folderStorage } from '../../src/worker/cache/cacheFiles.node.ts';
import type { Notice } from '../../src/worker/protocol.ts';

describe('the cache on disk', () => {
  let folder: string;
  let notices: Notice[];
  beforeEach(() => {
    folder = path.join(mkdtempSync(path.join(tmpdir(), 'second-source-cache-')), 'articles');
    notices = [];
  });
  afterEach(() => rmSync(path.dirname(folder), { recursive: true }));

  const open = (version = 'v1', storage: CacheStorage = folderStorage(folder)): ArticleCache =>
    new ArticleCache({ storage, checksum: crc32, hash: hashText, version, notify: notice => notices.push(notice), quiet: 60_000 });
  const told = (): string[] => notices.map(({ kind }) => kind);
  const files = (): string[] => readdirSync(folder).sort();

  /** One part for each list of keys. */
  async function keep(parts: readonly (readonly string[])[], version = 'v1'): Promise<void> {
    const cache = open(version);
    for (const keys of parts) {
      for (const key of keys) cache.put(key, bytes(`line of ${key}`));
      await cache.flush();
    }
  }

  it('gives what was kept in an earlier session, and nothing else', async () => {
    await keep([['a', 'b'], ['c']]);
    const cache = open();
    assert.equal(await words(cache, 'a'), 'line of a');
    assert.equal(await words(cache, 'c'), 'line of c');
    assert.equal(cache.get('d'), null);
    assert.deepEqual(told(), []);
  });

  it('gives what is not written yet', async () => {
    const cache = open();
    cache.put('a', bytes('line'));
    assert.equal(await words(cache, 'a'), 'line');
    await cache.flush();
    assert.equal(await words(cache, 'a'), 'line');
  });

  it('writes by itself when many have come', async () => {
    const cache = open();
    for (let i = 0; i < 200; i++) cache.put(String(i), bytes('line'));
    await cache.flush();
    assert.ok(files().length > 0);
  });

  it('removes the parts of another version', async () => {
    await keep([['a']], 'v1');
    const cache = open('v2');
    assert.equal(await words(cache, 'a'), null);
    assert.deepEqual(files(), []);
    assert.deepEqual(told(), []);
  });

  for (const [what, damage, lost] of [
    ['cut within its keys', (file: string) => truncateSync(file, 20), ['c', 'd']],
    ['emptied', (file: string) => truncateSync(file, 0), ['c', 'd']],
    ['changed in one byte of its keys', (file: string) => flip(file, 20), ['c', 'd']],
    ['something else', (file: string) => writeFileSync(file, 'something else altogether'), ['c', 'd']],
    ['cut within its last line', (file: string) => truncateSync(file, readFileSync(file).length - 3), ['d']],
    ['changed in one byte of a line', (file: string) => flip(file, readFileSync(file).length - 12), ['c']],
  ] as const) {
    it(`loses only what is of a part that was ${what}, tells it once, and keeps it anew`, async () => {
      await keep([['a', 'b'], ['c', 'd'], ['e']]);
      const victim = files().find(name => name.includes('-1.'))!;
      damage(path.join(folder, victim));
      const cache = open();
      const lines = async (from: ArticleCache) => Promise.all(['a', 'b', 'c', 'd', 'e'].map(key => words(from, key)));
      const left = ['a', 'b', 'c', 'd', 'e'].map(key => ((lost as readonly string[]).includes(key) ? null : `line of ${key}`));
      assert.deepEqual(await lines(cache), left);
      assert.deepEqual(
        lost.map(key => cache.has(key)),
        lost.map(() => false),
      );
      assert.deepEqual(told(), ['cacheDamaged']);
      for (const key of lost) cache.put(key, bytes(`line of ${key}`));
      await cache.flush();
      assert.deepEqual(
        await lines(open()),
        ['a', 'b', 'c', 'd', 'e'].map(key => `line of ${key}`),
      );
      assert.deepEqual(told(), ['cacheDamaged']);
    });
  }

  it('loses what is damaged or removed after it was found', async () => {
    await keep([['a', 'b'], ['c']]);
    const cache = open();
    await cache.open();
    const [first, second] = files() as [string, string];
    flip(path.join(folder, first), readFileSync(path.join(folder, first)).length - 2);
    rmSync(path.join(folder, second));
    assert.deepEqual(
      ['a', 'b', 'c'].map(key => cache.has(key)),
      [true, true, true],
    );
    assert.deepEqual(await Promise.all(['a', 'b', 'c'].map(key => words(cache, key))), ['line of a', null, null]);
    assert.deepEqual(
      ['a', 'b', 'c'].map(key => cache.has(key)),
      [true, false, false],
    );
    assert.deepEqual(told(), ['cacheDamaged']);
  });

  it('passes over a part that vanishes between the listing and the reading', async () => {
    await keep([['a'], ['b']]);
    const cache = open();
    assert.equal(await words(cache, 'a'), 'line of a');
    for (const file of files()) rmSync(path.join(folder, file));
    assert.equal(cache.get('b'), null);
  });

  it('tells once that the disk is full, leaves nothing half written, and goes on without', async () => {
    let attempts = 0;
    const full: CacheStorage = {
      ...folderStorage(folder),
      write: async () => {
        attempts++;
        throw new Error('ENOSPC: no space left on device');
      },
    };
    const cache = open('v1', full);
    assert.equal(cache.put('a', bytes('line')), true);
    await cache.flush();
    assert.equal(cache.put('b', bytes('line')), false);
    await cache.flush();
    assert.equal(attempts, 1);
    assert.deepEqual(notices, [{ kind: 'cacheUnwritable', detail: 'ENOSPC: no space left on device' }]);
    assert.equal(await words(cache, 'a'), 'line', 'it was promised');
    assert.equal(cache.get('b'), null);
  });

  it('gives what was put aside last, and nothing of another version', async () => {
    const cache = open();
    assert.equal(await cache.getAside('pairs'), null);
    // The second is written when the first is.
    await Promise.all(
      ['first', 'last'].map(words =>
        cache.putAside('pairs', new Map([['pairs', [bytes(words.repeat(50_000)), bytes(words.repeat(50_000))]]])),
      ),
    );
    await keep([['a']]);
    const again = open();
    assert.equal(new TextDecoder().decode((await again.getAside('pairs'))!.get('pairs')), 'last'.repeat(100_000));
    assert.equal(await words(again, 'a'), 'line of a');
    assert.equal(await open('v2').getAside('pairs'), null);
    assert.deepEqual(files(), []);
    assert.deepEqual(told(), []);
  });

  it('gives nothing that was put aside and is damaged, tells it once, and takes it anew', async () => {
    await open().putAside('pairs', new Map([['pairs', [bytes('a long list of pairs')]]]));
    flip(path.join(folder, files()[0]!), readFileSync(path.join(folder, files()[0]!)).length - 3);
    const cache = open();
    assert.equal(await cache.getAside('pairs'), null);
    assert.deepEqual(told(), ['cacheDamaged']);
    await cache.putAside('pairs', new Map([['pairs', [bytes('anew')]]]));
    assert.equal(new TextDecoder().decode((await open().getAside('pairs'))!.get('pairs')), 'anew');
  });

  it('cannot be misled by a part that a killed worker left unfinished', async () => {
    await keep([['a']]);
    writeFileSync(path.join(folder, 'v1.x-9.part.unfinished'), 'half');
    assert.equal(await words(open(), 'a'), 'line of a');
    assert.equal(files().length, 1);
  });

  it('lives without a folder that it may read or write', async () => {
    writeFileSync(folder, 'a file where the folder should be');
    const cache = open();
    assert.equal(await words(cache, 'a'), null);
    cache.put('a', bytes('line'));
    await cache.flush();
    assert.deepEqual(told(), ['cacheDamaged', 'cacheUnwritable']);
  });
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function words(cache: ArticleCache, key: string): Promise<string | null> {
  await cache.open();
  const value = cache.get(key);
  return value && new TextDecoder().decode(value);
}

function flip(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = bytes[at]! ^ 0x55;
  writeFileSync(file, bytes);
}
