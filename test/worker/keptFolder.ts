/** A folder of made-up articles whose indexes are kept, for the tests of its coming again. */
import { strict as assert } from 'node:assert';
import { crc32 } from 'node:zlib';
import { hashText } from '../../src/engine/base/hash.ts';
import type { Corpus } from '../../src/engine/corpus/corpus.ts';
import { ArticleCache, type CacheStorage } from '../../src/worker/cache/cache.ts';
import { placesIn } from '../../src/worker/cache/cachePart.ts';
import type { IntakeOptions } from '../../src/worker/intake.ts';
import type { Notice } from '../../src/worker/protocol.ts';
import { newsText } from '../bench/newsText.ts';
import { WEIGHTS } from '../fixtures/weights.ts';
import { setUp, text } from './fakeThreads.ts';
import { type MemoryStorage, memoryStorage } from './memoryStorage.ts';

const COUNT = 40;
export const TEXTS = Array.from({ length: COUNT }, (_, i) => text(`${i}.txt`, newsText(i % 25, 150)));
/** The name under which the list of kept indexes is kept. */
export const LIST = 'v.folder.aside';

export function session(storage: CacheStorage, lasting: IntakeOptions['lasting'] = {}, weights = () => WEIGHTS) {
  const notices: Notice[] = [];
  const cache = new ArticleCache({
    storage,
    checksum: crc32,
    hash: hashText,
    version: 'v',
    notify: notice => notices.push(notice),
    quiet: 1,
  });
  return { ...setUp({ cache, weights, lasting: { fewest: 10, quiet: 10, ...lasting } }), cache, notices };
}

export async function until(done: () => boolean): Promise<void> {
  for (let waits = 0; !done(); waits++) {
    assert.ok(waits < 500, 'waited for ten seconds');
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

/** Changes a byte in each article that is kept. */
export function spoilValues({ parts }: MemoryStorage): void {
  for (const [name, bytes] of parts) {
    if (!name.endsWith('.part')) continue;
    const spoilt = new Uint8Array(bytes);
    for (const { start } of placesIn(bytes, crc32).values()) spoilt[start] = spoilt[start]! ^ 0x55;
    parts.set(name, spoilt);
  }
}

/** All that the folder's indexes answer. */
export const known = (corpus: Corpus): string =>
  JSON.stringify([
    corpus.paths(),
    corpus.entities(),
    corpus.events(),
    corpus.statements(),
    corpus.differences(),
    corpus.lineages(),
    corpus.paths().map(path => corpus.claimsIn(path).map(({ id, wording }) => [id, wording])),
    corpus.paths().map(path => corpus.namesakes(corpus.kept(path)!)),
  ]);

export async function firstSession(): Promise<MemoryStorage> {
  const storage = memoryStorage();
  const { intake, cache } = session(storage);
  await intake.setFiles(TEXTS);
  await intake.letIn();
  await until(() => storage.parts.has(LIST));
  await cache.flush();
  return storage;
}

export async function afresh(texts: typeof TEXTS): Promise<string> {
  const { intake, corpus } = setUp();
  await intake.setFiles(texts);
  return known(corpus);
}
