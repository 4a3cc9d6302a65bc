/** What lasts from one session to the next: the analyses of texts, what was found of pairs of passages, and the indexes of a large folder. */

import { IndexKeeper, type IndexKeeperOptions } from './cache/indexKeeper.ts';
import { JudgementKeeper } from './cache/judgementKeeper.ts';
import { Shelf, type ShelfOptions, type ShelvedArticle } from './cache/shelf.ts';
import type { DigestedBytes } from './digested.ts';
import { Returning } from './returning.ts';

export interface SessionsOptions extends Omit<IndexKeeperOptions, 'keyOf'>, ShelfOptions {
  /** Of the corpus' article at a path the text, and what was known of it. */
  textAt(path: string): { readonly known: string; readonly text: string };
}

export class Sessions {
  readonly #cache: IndexKeeperOptions['cache'];
  readonly #judgements: JudgementKeeper;
  readonly #indexes: IndexKeeper;
  readonly #returning: Returning;
  readonly #shelf: Shelf;
  #isOpen = false;

  constructor(options: SessionsOptions) {
    this.#cache = options.cache;
    this.#judgements = new JudgementKeeper(options.corpus, options.cache);
    const keyOf = (path: string): string => {
      const { known, text } = options.textAt(path);
      return this.keyOf(known, text);
    };
    this.#indexes = new IndexKeeper({ ...options, keyOf });
    this.#shelf = new Shelf(options);
    this.#returning = new Returning({ ...options, keyOf, keeper: this.#indexes, judgements: this.#judgements, shelf: this.#shelf });
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Before the first article. Never rejects. */
  async open(): Promise<void> {
    await this.#cache.open();
    this.#isOpen = true;
  }

  /** Before the first file. Never rejects. */
  async load(): Promise<void> {
    await Promise.all([this.open(), this.#returning.load()]);
    // What comes back with its indexes needs no judging: it is not waited for.
    if (!this.isReturning) await this.#judgements.load();
  }

  /** Whether files are known to come again that wait for each other. */
  get isReturning(): boolean {
    return this.#returning.isExpected;
  }

  /** Of all that an analysis depends on: not of the path, so that a file that is renamed or moved is found. `known`: see `knownKey`. */
  keyOf(known: string, text: string): string {
    return this.#cache.keyOf(`${known}\n${text}`);
  }

  /** As `ArticleCache` has it. */
  get(key: string): DigestedBytes | null {
    return this.#cache.get(key);
  }

  /** As `Shelf` has it. */
  lay(...args: Parameters<Shelf['lay']>): ShelvedArticle {
    return this.#shelf.lay(...args);
  }

  /** As `Returning` has them. */
  expects(path: string, key: string): boolean {
    return this.#returning.expects(path, key);
  }

  hold(article: ShelvedArticle): boolean {
    return this.#returning.hold(article);
  }

  drop(path: string): boolean {
    return this.#returning.drop(path);
  }

  /** No more files will come for now: those that are held come in. How many. Never rejects. */
  async letIn(): Promise<number> {
    const count = await this.#returning.letIn();
    void this.#judgements.load();
    this.#indexes.saveLater();
    return count;
  }

  /** So many articles came or went. */
  changed(count: number): void {
    this.#indexes.changed(count);
  }

  saveJudgementsLater(): void {
    this.#judgements.saveLater();
  }
}
