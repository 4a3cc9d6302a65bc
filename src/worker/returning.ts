/**
 * The articles of an earlier session, held back as they come again: when all files were given, the indexes are restored as they were, instead of being
 * worked out with each article. Where too much has changed, or what was kept is not whole, they go in one by one.
 */
import type { Corpus, ReturningArticle, SavedFolder } from '../engine/corpus/corpus.ts';
import type { SourceText } from '../engine/model/sourceText.ts';
import type { ArticleCache } from './cache/cache.ts';
import type { IndexKeeper, SavedList } from './cache/indexKeeper.ts';
import type { JudgementKeeper } from './cache/judgementKeeper.ts';
import type { Shelf, ShelvedArticle } from './cache/shelf.ts';
import type { DigestedBytes } from './digested.ts';

export interface ReturningOptions {
  readonly corpus: Corpus;
  readonly cache: ArticleCache;
  readonly keeper: IndexKeeper;
  readonly judgements: JudgementKeeper;
  readonly shelf: Shelf;
  /** Of the corpus' article at a path. */
  keyOf(path: string): string;
  /** A turn of the event loop. */
  pause(): Promise<void>;
}

/** Share of the articles that may have changed, or gone, for the indexes to be restored. */
const CHANGED = 0.1;

export class Returning {
  readonly #options: ReturningOptions;
  readonly #held = new Map<string, ShelvedArticle>();
  #list: SavedList | null = null;
  #tables: Promise<SavedFolder | null> | null = null;
  /** The tables are not there: to wait is of no use. */
  #isLost = false;
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

  /** Whether articles come again, as far as is known. */
  get isExpected(): boolean {
    return this.#list !== null && !this.#isLost;
  }

  /** Whether the article at the path is as it was, and kept, so that it can wait for the others. */
  expects(path: string, key: string): boolean {
    return this.#list?.get(path) === key && !this.#isLost && this.#options.cache.has(key);
  }

  /** Whether the article waits for the others: it is as it was. */
  hold(article: ShelvedArticle): boolean {
    if (this.#list?.get(article.path) !== article.key || this.#isLost) return false;
    this.#held.set(article.path, article);
    this.#tables ??= this.#options.keeper.tables().then(tables => {
      this.#isLost = !tables;
      return tables;
    });
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
    const tables = await this.#tables;
    this.#holdUnchanged(list);
    const gone = this.#gone(list);
    if (!tables || !gone || !this.#restore(list, gone, tables)) await this.#oneByOne();
    this.#list = null;
    this.#tables = null;
    return count;
  }

  /** Those of the list that do not wait, without their text; `null` when they are too many, or one is not in the cache. */
  #gone(list: SavedList): ReadonlyMap<string, ShelvedArticle> | null {
    if (list.size - this.#held.size > CHANGED * list.size) return null;
    const { cache } = this.#options;
    const gone = new Map<string, ShelvedArticle>();
    for (const [path, key] of list) {
      if (this.#held.has(path)) continue;
      const bytes = cache.get(key);
      if (!bytes) return null;
      // Without its text it could not be analysed again.
      gone.set(path, this.#withBytes({ path, text: '' }, key, bytes));
    }
    return gone;
  }

  /** Of those in the corpus, what is as it was comes in with the others: to put it in anew, as an open article, would be waited for. */
  #holdUnchanged(list: SavedList): void {
    const { corpus, cache, keyOf } = this.#options;
    for (const path of corpus.paths()) {
      const key = list.get(path);
      const bytes = key !== undefined && key === keyOf(path) ? cache.get(key) : null;
      // What was known of it is not at hand, without which it could not be analysed again.
      if (bytes) this.#held.set(path, this.#withBytes({ path, text: corpus.kept(path)!.text }, key!, bytes));
    }
  }

  #withBytes(source: SourceText, key: string, bytes: DigestedBytes): ShelvedArticle {
    const article = this.#options.shelf.lay(source, key);
    article.own = bytes;
    return article;
  }

  /** Whether all went well; what was in the corpus is there afterwards too. */
  #restore(list: SavedList, gone: ReadonlyMap<string, ShelvedArticle>, tables: SavedFolder): boolean {
    const { corpus, keeper } = this.#options;
    const paths = corpus.paths();
    const others = paths.filter(path => !this.#held.has(path));
    if (others.length > CHANGED * list.size) return false;
    const articles: ReturningArticle[] = [];
    for (const path of list.keys()) {
      const there = this.#held.get(path) ?? gone.get(path);
      if (!there) return false;
      articles.push({ path, text: there.source.text, told: there, packed: there });
    }
    const apart = others.map(path => corpus.article(path)!);
    for (const path of paths) corpus.delete(path);
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

  #restores(articles: readonly ReturningArticle[], tables: SavedFolder): boolean {
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
    await this.#options.judgements.load();
    for (const [path, article] of this.#held) {
      this.#held.delete(path);
      this.#options.corpus.setDigested(article.digested());
      this.#options.keeper.changed(1);
      await this.#options.pause();
    }
  }
}
