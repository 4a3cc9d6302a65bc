/**
 * The articles of the folder, small: an analysed article takes some forty bytes a character, packed a few. What is asked for often is at hand; the
 * whole is unpacked when it is asked for, and the last of those are remembered.
 */
import { LruMap } from '../base/lru.ts';
import type { Published } from '../model/analysis.ts';
import type { AnalyzedArticle } from '../model/analyzed.ts';
import type { Shown } from './digest.ts';
import type { SavedTables } from './saved.ts';

/** What rows and hovers show of an article beside its analysis. */
export type ShownArticle = Pick<AnalyzedArticle, 'path' | 'title' | 'publisher' | 'credit' | 'published' | 'text'>;

/** An article as indexes hold it. */
export interface KeptArticle extends ShownArticle {
  /** Not to be held: it would stay in memory. Another object each time, perhaps, but equal. */
  whole(): AnalyzedArticle;
}

/** A packed article has all but its path and text. `unpack` throws on what `pack` has not made. */
export interface ArticlePacker {
  pack(article: AnalyzedArticle): PackedArticle;
  unpack(packed: PackedArticle, path: string, text: string): AnalyzedArticle;
}

export type PackedArticle = Uint8Array;

/** Where an article is packed elsewhere than in memory. */
export interface PackedSource {
  readonly packed: PackedArticle;
}

/** An article that is not looked at yet. */
export interface PackedText {
  readonly path: string;
  readonly text: string;
  readonly packed: PackedArticle | PackedSource;
}

/** Of each article in the order in which they were saved. */
export interface SavedArticles {
  readonly shown: { readonly articles: readonly Shown[] };
}

/** Code units of the articles that are remembered as they are, unless told otherwise. */
export const REMEMBERED = 400_000;

export class ArticleStore {
  readonly #packer: ArticlePacker | null;
  readonly #kept = new Map<string, Kept>();
  readonly #remembered: Remembered;

  /** `remembered`: code units of the articles that are kept as they are beside the packed. Without a packer all articles are. */
  constructor(packer: ArticlePacker | null, remembered = REMEMBERED) {
    this.#packer = packer;
    this.#remembered = new LruMap(
      packer ? remembered : Number.POSITIVE_INFINITY,
      ({ text }) => text.length,
      (kept, article) => kept.pack(article),
    );
  }

  get size(): number {
    return this.#kept.size;
  }

  /** `packed`: the article, where that is known. */
  set(article: AnalyzedArticle, packed: PackedArticle | null): KeptArticle {
    const kept = this.#keep(article, this.#packer && packed);
    if (!this.#packer || packed === null) this.#remembered.set(kept, article);
    return kept;
  }

  /** An article that is not unpacked yet. There must be a packer. */
  setPacked(shown: Omit<KeptArticle, 'whole'>, packed: PackedArticle | PackedSource): KeptArticle {
    return this.#keep(shown, packed);
  }

  save(paths: readonly string[]): SavedTables {
    const articles = paths.map((path): Shown => {
      const { title, publisher, published, credit } = this.#kept.get(path)!;
      return { title, publisher, published, credit };
    });
    return { shown: { articles } } satisfies SavedArticles;
  }

  /** Throws where they are not the articles that were saved. */
  restore(returning: readonly PackedText[], tables: SavedTables): KeptArticle[] {
    const { articles } = (tables as unknown as SavedArticles).shown;
    if (articles.length !== returning.length) throw new Error('the articles that were saved are others');
    return returning.map(({ path, text, packed }, i) => this.setPacked({ path, text, ...articles[i]! }, packed));
  }

  #keep(shown: Omit<KeptArticle, 'whole'>, packed: PackedArticle | PackedSource | null): Kept {
    this.delete(shown.path);
    const kept = new Kept(shown, packed, this.#packer, this.#remembered);
    this.#kept.set(shown.path, kept);
    return kept;
  }

  delete(path: string): void {
    const kept = this.#kept.get(path);
    if (!kept) return;
    this.#remembered.delete(kept);
    this.#kept.delete(path);
  }

  get(path: string): KeptArticle | undefined {
    return this.#kept.get(path);
  }

  /** Sorted. */
  paths(): string[] {
    return [...this.#kept.keys()].sort();
  }
}

type Remembered = LruMap<Kept, AnalyzedArticle>;

class Kept implements KeptArticle {
  readonly path: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly credit: string | null;
  readonly published: Published;
  readonly text: string;
  readonly #packer: ArticlePacker | null;
  readonly #remembered: Remembered;
  #packed: PackedArticle | PackedSource | null;

  constructor(
    article: Omit<KeptArticle, 'whole'>,
    packed: PackedArticle | PackedSource | null,
    packer: ArticlePacker | null,
    remembered: Remembered,
  ) {
    this.path = article.path;
    this.title = article.title;
    this.publisher = article.publisher;
    this.credit = article.credit;
    this.published = article.published;
    this.text = article.text;
    this.#packed = packed;
    this.#packer = packer;
    this.#remembered = remembered;
  }

  whole(): AnalyzedArticle {
    const known = this.#remembered.get(this);
    if (known) return known;
    if (this.#packed === null || !this.#packer) throw new Error(`${this.path} is neither remembered nor packed`);
    const packed = 'packed' in this.#packed ? this.#packed.packed : this.#packed;
    const article = this.#packer.unpack(packed, this.path, this.text);
    this.#remembered.set(this, article);
    return article;
  }

  /** Called when the article is remembered no longer. */
  pack(article: AnalyzedArticle): void {
    if (this.#packer) this.#packed ??= this.#packer.pack(article);
  }
}
