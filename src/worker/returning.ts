/**
 * The articles of an earlier session, held back as they come again: when all files were given, the indexes are restored as they were, instead of being
 * worked out with each article. Where too much has changed, or what was kept is not whole, they go in one by one.
 */
import type { Corpus, DigestedArticle } from '../engine/corpus/corpus.ts';
import type { ArticleCache } from './cache.ts';
import { type DigestedBytes, readDigested, viewDigested } from './digested.ts';
import type { IndexKeeper, SavedList } from './indexKeeper.ts';

export interface ReturningOptions {
  readonly corpus: Corpus;
  readonly cache: ArticleCache;
  readonly keeper: IndexKeeper;
  /** A turn of the event loop. */
  pause(): Promise<void>;
}

type SavedFolder = Parameters<Corpus['restore']>[1];

interface Held {
  readonly text: string;
  readonly bytes: DigestedBytes;
}

/** Share of the articles that may have changed, or gone, for the indexes to be restored. */
const CHANGED = 0.1;

export class Returning {
  readonly #options: ReturningOptions;
  readonly #held = new Map<string, Held>();
  #list: SavedList | null = null;
  #tables: Promise<SavedFolder | null> | null = null;
  #loaded: Promise<void> | null = null;

  constructor(options: ReturningOptions) {
    this.#options = options;
  }

  /** Reads what an earlier session kept, once. Never rejects. */
  load(): Promise<void> {
    this.#loaded ??= this.#options.keeper.list().then(list => {
      this.#list = list;
    });
    return this.#loaded;
  }

  /** Whether the article waits for the others: it is as it was. */
  hold(path: string, held: Held, key: string): boolean {
    if (this.#list?.get(path) !== key) return false;
    this.#held.set(path, held);
    this.#tables ??= this.#options.keeper.tables();
    return true;
  }

  /** Something else is at the path now. Whether an article waited there. */
  drop(path: string): boolean {
    return this.#held.delete(path);
  }

  /** All files were given: what waits comes into the corpus. How many articles. Never rejects. */
  async letIn(): Promise<number> {
    const list = this.#list;
    const count = this.#held.size;
    if (!list) return 0;
    const [tables, gone] = await Promise.all([this.#tables, this.#gone(list)]);
    if (!tables || !gone || !this.#restore(list, gone, tables)) await this.#oneByOne();
    this.#list = null;
    this.#tables = null;
    return count;
  }

  /** Those of the list that do not wait, without their text; `null` when they are too many, or one is not in the cache. */
  async #gone(list: SavedList): Promise<Map<string, Held> | null> {
    if (list.size - this.#held.size > CHANGED * list.size) return null;
    const gone = new Map<string, Held>();
    for (const [path, key] of list) {
      if (this.#held.has(path)) continue;
      const bytes = await this.#options.cache.get(key);
      if (!bytes) return null;
      gone.set(path, { text: '', bytes });
    }
    return gone;
  }

  /** Whether all went well; what was in the corpus is there afterwards too. */
  #restore(list: SavedList, gone: ReadonlyMap<string, Held>, tables: SavedFolder): boolean {
    const { corpus, keeper } = this.#options;
    const others = corpus.paths();
    if (others.length > CHANGED * list.size) return false;
    const articles: DigestedArticle[] = [];
    for (const path of list.keys()) {
      const there = this.#held.get(path) ?? gone.get(path);
      if (!there) return false;
      articles.push({ path, text: there.text, ...viewDigested(there.bytes) });
    }
    const apart = others.map(path => corpus.article(path)!);
    for (const path of others) corpus.delete(path);
    const isRestored = this.#restores(articles, tables);
    if (isRestored) {
      const absent = [...list.keys()].filter(path => !this.#held.has(path));
      for (const path of absent) corpus.delete(path);
      keeper.restored();
      keeper.changed(absent.length + apart.length);
      this.#held.clear();
    }
    for (const article of apart) corpus.set(article);
    return isRestored;
  }

  #restores(articles: readonly DigestedArticle[], tables: SavedFolder): boolean {
    try {
      this.#options.corpus.restore(articles, tables);
      return true;
    } catch (error) {
      // Tables that do not fit the articles: all is worked out anew.
      this.#options.cache.tellDamage(error);
      return false;
    }
  }

  async #oneByOne(): Promise<void> {
    for (const [path, { text, bytes }] of this.#held) {
      this.#held.delete(path);
      this.#options.corpus.setDigested({ path, text, ...readDigested(bytes) });
      this.#options.keeper.changed(1);
      await this.#options.pause();
    }
  }
}
