/**
 * Keeps in the cache what the indexes of a large folder know, so that a second start need not work it out again: a list of the articles, and the tables of
 * each index. They belong together by a stamp of the list; tables of another are of no use.
 */
import { hashText } from '../../engine/base/hash.ts';
import type { Steps } from '../../engine/base/steps.ts';
import { type Corpus, SAVED, type SavedFolder, type SavedName } from '../../engine/corpus/corpus.ts';
import type { SavedTables } from '../../engine/corpus/saved.ts';
import type { ArticleCache } from './cache.ts';
import type { PartInPieces } from './cachePart.ts';
import { plainPieces, unpackPlain, viewPlain } from './plainBytes.ts';

export interface IndexKeeperOptions {
  readonly corpus: Corpus;
  readonly cache: ArticleCache;
  /** Of all that the analysis of the corpus' article at a path depends on. */
  keyOf(path: string): string;
  /** Of the article at a path, as the cache keeps it. */
  pack(path: string): Uint8Array;
  /** A turn of the event loop. */
  pause(): Promise<void>;
  /** A smaller folder is quickly indexed anew. */
  readonly fewest?: number;
  /** Milliseconds without a change after which the indexes are written. */
  readonly quiet?: number;
}

/** The articles whose indexes are kept, with their keys. */
export type SavedList = ReadonlyMap<string, string>;

const FEWEST = 1000;
const QUIET = 12_000;
/** Of the articles: fewer changes are not worth writing everything again. */
const CHANGED = 0.02;
const LIST = 'folder';
const TURN = 8;

export class IndexKeeper {
  readonly #options: IndexKeeperOptions;
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** As they were read. */
  #list: SavedList = new Map();
  /** Changes in all, and at the last writing or restoring. */
  #changes = 0;
  #kept = 0;

  constructor(options: IndexKeeperOptions) {
    this.#options = options;
  }

  /** Never rejects. */
  async list(): Promise<SavedList | null> {
    const bytes = (await this.#options.cache.getAside(LIST))?.get(LIST);
    if (!bytes) return null;
    const { list } = unpackPlain(bytes) as { readonly list: { readonly articles: readonly (readonly [string, string])[] } };
    this.#list = new Map(list.articles);
    return this.#list;
  }

  /** Of the list, which is taken away until they are restored: should the worker die of them, its next start does without. `null` where they are not all there. Never rejects. */
  async tables(): Promise<SavedFolder | null> {
    const tables: Partial<Record<SavedName, SavedTables>> = {};
    const stamp = stampOf([...this.#list]);
    await this.#options.cache.removeAside(LIST);
    for (const name of SAVED) {
      const pieces = await this.#options.cache.getAside(`${LIST}-${name}`);
      if (!pieces) return null;
      const { of, ...saved } = Object.assign({}, ...[...pieces.values()].map(viewPlain)) as Stamped & SavedTables;
      if (of.stamp !== stamp) return null;
      tables[name] = saved;
    }
    return tables as SavedFolder;
  }

  /** The corpus is as it was when it was saved. */
  restored(): void {
    this.#kept = this.#changes;
    void this.#options.cache.putAside(LIST, listPieces([...this.#list]));
  }

  /** So many articles came or went. */
  changed(count: number): void {
    this.#changes += count;
    if (this.#timer) this.saveLater();
  }

  /** Writes by and by, when enough has changed. */
  saveLater(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = this.#isWorthIt ? setTimeout(() => void this.#save(), this.#options.quiet ?? QUIET) : null;
  }

  get #isWorthIt(): boolean {
    const { corpus, fewest = FEWEST } = this.#options;
    return corpus.size >= fewest && this.#changes - this.#kept > CHANGED * corpus.size;
  }

  /** In turns of the event loop. Gives up as soon as something changes, and begins again later. */
  async #save(): Promise<void> {
    // The last writing may have ended since this one was asked for.
    if (!this.#isWorthIt) return;
    const changes = this.#changes;
    const articles = await this.#inTurns(this.#articles(), changes);
    if (!articles) return;
    const { corpus, cache } = this.#options;
    const paths = articles.map(([path]) => path);
    const stamp = stampOf(articles);
    for (const name of SAVED) {
      const pieces = await this.#inTurns(savingPieces(corpus, name, paths, stamp), changes);
      if (!pieces) return;
      await cache.putAside(`${LIST}-${name}`, pieces);
    }
    await cache.putAside(LIST, listPieces(articles));
    this.#kept = changes;
    this.#timer = null;
  }

  /** With their keys. */
  *#articles(): Steps<(readonly [path: string, key: string])[]> {
    const { corpus, cache, keyOf, pack } = this.#options;
    const articles: (readonly [string, string])[] = [];
    for (const path of corpus.paths()) {
      const key = keyOf(path);
      articles.push([path, key]);
      // An open article is not in the cache yet.
      if (!cache.has(key)) cache.put(key, pack(path));
      yield;
    }
    return articles;
  }

  /** `null` as soon as something has changed. */
  async #inTurns<T>(steps: Steps<T>, changes: number): Promise<T | null> {
    let since = performance.now();
    for (;;) {
      if (changes !== this.#changes) return null;
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - since < TURN) continue;
      await this.#options.pause();
      since = performance.now();
    }
  }
}

interface Stamped {
  readonly of: { readonly stamp: string };
}

const listPieces = (articles: readonly (readonly [string, string])[]): PartInPieces =>
  new Map([[LIST, plainPieces({ list: { articles } })]]);

/** Each table by itself, so that it can go by itself. */
function* savingPieces(corpus: Corpus, index: SavedName, paths: readonly string[], stamp: string): Steps<PartInPieces> {
  const tables = { of: { stamp }, ...(yield* corpus.saving(index, paths)) };
  const pieces = new Map<string, Uint8Array[]>();
  for (const [name, fields] of Object.entries(tables)) {
    yield;
    pieces.set(name, plainPieces({ [name]: fields }));
  }
  return pieces;
}

const stampOf = (articles: readonly (readonly [string, string])[]): string => hashText(articles.map(each => each.join('\n')).join('\n'));
