/**
 * What is known of all articles together, kept up to date as one changes. `set` and `delete` cost what the article costs, never the folder;
 * the result does not depend on the order of calls.
 */
import type { Steps } from '../base/steps.ts';
import type { Entity, EntityType, Event, Mention } from '../model/analysis.ts';
import type { AnalyzedArticle } from '../model/analyzed.ts';
import type { Difference, Lineage, Statement } from '../model/coverage.ts';
import {
  type ArticlePacker,
  ArticleStore,
  type KeptArticle,
  type PackedArticle,
  type PackedText,
  REMEMBERED,
  type ShownArticle,
} from './articleStore.ts';
import type { ToldClaim } from './claims/told.ts';
import { type ArticleDigest, Digester, type ToldDigest, toldOf } from './digest.ts';
import { Indexes, SAVED_INDEXES } from './indexes.ts';
import type { Named, Namesakes } from './namesakes.ts';
import type { SavedTables } from './saved.ts';
import { Judgements } from './statements/judgements.ts';

export class Corpus {
  /** What was found of pairs of passages: to be kept between sessions. */
  readonly judgements = new Judgements();
  readonly #digester = new Digester();
  readonly #articles: ArticleStore;
  #indexes = new Indexes(this.judgements);

  /** `packer`: for articles that are not looked at, so that a large folder fits into memory; `remembered`: code units of those that stay as they are. */
  constructor(packer: ArticlePacker | null = null, remembered = REMEMBERED) {
    this.#articles = new ArticleStore(packer, remembered);
  }

  /** Adds the article, or replaces the one at its path. `packed`: the same as the packer makes it, where that is known. */
  set(article: AnalyzedArticle, packed: PackedArticle | null = null): void {
    this.delete(article.path);
    const digest = this.#digester.digest(article);
    this.#indexes.set(this.#articles.set(article, packed), digest, toldOf(digest));
  }

  /** The same of an article that was analysed elsewhere, with its digest: it is not unpacked until somebody asks for it. There must be a packer. */
  setDigested({ path, text, digest, told = toldOf(digest), packed }: DigestedArticle): void {
    this.delete(path);
    this.#indexes.set(this.#articles.setPacked({ path, text, ...digest.shown }, packed), digest, told);
  }

  /** What one of the indexes, or the list of articles, knows, for `restore`; `paths`, and what may happen between the steps: see `SavedPart`. */
  *saving(name: SavedName, paths: readonly string[]): Steps<SavedTables> {
    return name === 'articles' ? this.#articles.save(paths) : yield* this.#indexes.saving(name, paths);
  }

  /**
   * Puts in at once what was saved of the articles, as if each were set. There must be none, and a packer; the text of an article that is deleted before
   * anything is asked is not needed. When it throws, there are none again.
   */
  restore(articles: readonly ReturningArticle[], tables: SavedFolder): void {
    if (this.size > 0) throw new Error('there are articles already');
    const indexes = new Indexes(this.judgements);
    try {
      const kept = this.#articles.restore(articles, tables.articles);
      indexes.restore(
        kept.map((article, i) => ({ article, told: articles[i]!.told })),
        tables,
      );
      this.#indexes = indexes;
    } catch (error) {
      for (const path of this.paths()) this.#articles.delete(path);
      throw error;
    }
  }

  /** Forgets the article; does nothing when there is none at the path. */
  delete(path: string): void {
    const kept = this.kept(path);
    if (!kept) return;
    this.#indexes.delete(kept);
    this.#articles.delete(path);
  }

  article(path: string): AnalyzedArticle | undefined {
    return this.#articles.get(path)?.whole();
  }

  /** The article without its analysis: far cheaper, where there are many. */
  kept(path: string): KeptArticle | undefined {
    return this.#articles.get(path);
  }

  /** Of all articles, sorted. */
  paths(): string[] {
    return this.#articles.paths();
  }

  /** Sorted by path. Not to be held all at once. */
  *articles(): Generator<AnalyzedArticle> {
    for (const path of this.paths()) yield this.article(path)!;
  }

  get size(): number {
    return this.#articles.size;
  }

  entities(): Entity[] {
    return this.#indexes.entities.all();
  }

  entity(id: string): Entity | undefined {
    return this.#indexes.entities.get(id);
  }

  /** The corpus' id of an article's own entity. */
  entityId(path: string, localId: string): string {
    return this.#indexes.entities.idOf(path, localId);
  }

  /** What the folder takes each of an article's entities for, in their order. */
  entityTypes(path: string): EntityType[] {
    return this.#indexes.entities.typesIn(path);
  }

  /** All mentions of an entity, by path, then in text order. */
  mentionsOf(id: string): { readonly article: string; readonly mention: Mention }[] {
    return this.#indexes.entities.mentionsOf(id);
  }

  /** The most newsworthy first. Who takes part and where it is told is read when asked for, each time anew. */
  events(): Event[] {
    return this.#indexes.events.all();
  }

  /** What `events` returns, in steps, between which the folder must not change. */
  listingEvents(): Steps<Event[]> {
    return this.#indexes.events.listing();
  }

  /** The same of `entities`. */
  listingEntities(): Steps<Entity[]> {
    return this.#indexes.entities.listing();
  }

  /** Works out beforehand what the folder's events, statements or differences need, while the folder may change: it is waited for less then. */
  settling(what: 'events' | 'statements' | 'differences'): Steps {
    return this.#indexes[what].settling();
  }

  /** The events that the article tells, the most newsworthy first. */
  eventsIn(path: string): Event[] {
    return this.#indexes.events.in(path);
  }

  /** What rows show of an article's claims, in text order; unpacks nothing. */
  claimsIn(path: string): ToldClaim[] {
    return this.#indexes.claims.in(path);
  }

  statements(): Statement[] {
    return this.#indexes.statements.all();
  }

  /** The statements that have a member in the article. */
  statementsIn(path: string): Statement[] {
    return this.#indexes.statements.in(path);
  }

  differences(): readonly Difference[] {
    return this.#indexes.differences.all();
  }

  /** The differences that have a member in the article. */
  differencesIn(path: string): readonly Difference[] {
    return this.#indexes.differences.in(path);
  }

  lineages(): Lineage[] {
    return this.#indexes.lineages.all();
  }

  namesakes(article: Named): Namesakes {
    return this.#indexes.namesakes.of(article);
  }

  /** Whether one of two articles has text of the other's, so that they count as one source. */
  shareCopy(a: string, b: string): boolean {
    return this.#indexes.statements.shareCopy(a, b);
  }
}

/** An article that was analysed elsewhere. */
export interface DigestedArticle extends PackedText {
  readonly digest: ArticleDigest;
  /** What the indexes hold of it: the same as of the digest, unless given. */
  readonly told?: ToldDigest;
}

/** An article of an earlier session. */
export interface ReturningArticle extends PackedText {
  readonly told: ToldDigest;
}

/** All that is kept of a folder between sessions beside its articles. */
export const SAVED = ['articles', ...SAVED_INDEXES] as const;
export type SavedName = (typeof SAVED)[number];
export type SavedFolder = Readonly<Record<SavedName, SavedTables>>;

/** One kind of knowledge about the folder. It may hold what it is given; an article is not unpacked to be put in or forgotten. */
export interface CorpusPart {
  set(article: KeptArticle, digest: ArticleDigest, told: ToldDigest): void;
  delete(article: ShownArticle): void;
}
