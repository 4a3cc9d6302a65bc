/**
 * Analysed articles that are not in memory: what is asked of one is read from the cache and remembered for a while. Where the cache has lost it, the
 * article is analysed again from its text.
 */
import type { PackedArticle, PackedSource } from '../../engine/corpus/articleStore.ts';
import type { DigestedArticle } from '../../engine/corpus/corpus.ts';
import type { ArticleDigest, ToldDigest } from '../../engine/corpus/digest.ts';
import type { SourceText } from '../../engine/model/sourceText.ts';
import { type DigestedBytes, DigestGroups, readDigest } from '../digested.ts';
import type { ArticleCache } from './cache.ts';
import { Generations } from './generations.ts';

export interface ShelfOptions {
  readonly cache: ArticleCache;
  /** As a pool's analysers do it. */
  analyse(source: SourceText): DigestedBytes;
  /** Bytes of what is remembered. */
  readonly remembered?: number;
  /** Milliseconds in which nothing is read, after which all of it is forgotten. */
  readonly rest?: number;
  /** Told then how many bytes it was. */
  rested?(bytes: number): void;
}

/** Twice what all views ask of 20,000 articles, as the older half is forgotten: with less than that those views read it again and again. */
const REMEMBERED = 130_000_000;
/** Views that are open stay as they are while nothing changes; with the next change they read it again, in turns. */
const REST = 30_000;

export class Shelf {
  readonly #options: ShelfOptions;
  readonly #read: Generations<ShelvedArticle>;
  #lastRead = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(options: ShelfOptions) {
    this.#options = options;
    this.#read = new Generations(options.remembered ?? REMEMBERED, article => article.forget());
  }

  /** `bytes`: of the article, where they are at hand; they stay in memory if the cache does not take them. */
  lay(source: SourceText, key: string, bytes: DigestedBytes | null = null): ShelvedArticle {
    const { cache } = this.#options;
    const isKept = bytes === null || cache.has(key) || cache.put(key, bytes);
    return new ShelvedArticle(this, source, key, isKept ? null : bytes);
  }

  /** To be used at once: the next article's may overwrite them. */
  bytes(article: ShelvedArticle): DigestedBytes {
    const { cache, analyse } = this.#options;
    const kept = article.own ?? cache.glance(article.key);
    if (kept) return kept;
    const bytes = analyse(article.source);
    if (!cache.put(article.key, bytes)) article.own = bytes;
    return bytes;
  }

  remember(article: ShelvedArticle, weight: number): void {
    this.#read.add(article, weight);
    this.#lastRead = performance.now();
    this.#timer ??= setTimeout(() => this.#rest(), this.#options.rest ?? REST);
  }

  #rest(): void {
    const left = this.#lastRead + (this.#options.rest ?? REST) - performance.now();
    if (left > 0) this.#timer = setTimeout(() => this.#rest(), left);
    else {
      this.#timer = null;
      this.#options.rested?.(this.#read.clear());
    }
  }
}

type Group = keyof ToldDigest;

export class ShelvedArticle implements ToldDigest, PackedSource {
  readonly source: SourceText;
  readonly key: string;
  /** What the cache does not take. */
  own: DigestedBytes | null;
  readonly #shelf: Shelf;
  #names: ArticleDigest['names'] | null = null;
  #events: ArticleDigest['events'] | null = null;
  #claims: ArticleDigest['claims'] | null = null;

  constructor(shelf: Shelf, source: SourceText, key: string, own: DigestedBytes | null) {
    this.#shelf = shelf;
    this.source = source;
    this.key = key;
    this.own = own;
  }

  get path(): string {
    return this.source.path;
  }

  /** To be used at once. */
  get bytes(): DigestedBytes {
    return this.#shelf.bytes(this);
  }

  get names(): ArticleDigest['names'] {
    this.#names ??= this.#read('names');
    return this.#names;
  }

  get events(): ArticleDigest['events'] {
    this.#events ??= this.#read('events');
    return this.#events;
  }

  get claims(): ArticleDigest['claims'] {
    this.#claims ??= this.#read('claims');
    return this.#claims;
  }

  get packed(): PackedArticle {
    return new Uint8Array(new DigestGroups(this.bytes).packed);
  }

  /** As the corpus takes it; `bytes`: of it. */
  digested(bytes: DigestedBytes = this.bytes): DigestedArticle {
    const digest = readDigest(bytes);
    const groups = new DigestGroups(bytes);
    this.#names = digest.names;
    this.#events = digest.events;
    this.#shelf.remember(this, groups.size('names') + groups.size('events'));
    const { path, text } = this.source;
    return { path, text, digest, told: this, packed: this };
  }

  forget(): void {
    this.#names = null;
    this.#events = null;
    this.#claims = null;
  }

  #read<G extends Group>(group: G): ArticleDigest[G] {
    const groups = new DigestGroups(this.bytes);
    this.#shelf.remember(this, groups.size(group));
    return groups.read(group);
  }
}
