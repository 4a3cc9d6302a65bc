/**
 * What is known of all articles together, kept up to date as one changes. `set` and `delete` cost what the article costs, never the folder;
 * the result does not depend on the order of calls.
 */
import type { Steps } from '../base/steps.ts';
import type { Difference, Entity, Event, Lineage, Mention, Statement } from '../model/analysis.ts';
import type { AnalyzedArticle } from '../model/analyzed.ts';
import { type ArticlePacker, ArticleStore, type KeptArticle, type PackedArticle, REMEMBERED, type ShownArticle } from './articleStore.ts';
import type { ToldClaim } from './claims/told.ts';
import { ClaimIndex } from './claims.ts';
import { DifferenceIndex } from './differences.ts';
import { type ArticleDigest, Digester } from './digest.ts';
import { EntityIndex } from './entities.ts';
import { EventIndex } from './events.ts';
import { LineageIndex } from './lineages.ts';
import { type Named, NamesakeIndex, type Namesakes } from './namesakes.ts';
import type { Judgements } from './statements/judgements.ts';
import { StatementIndex } from './statements.ts';

export class Corpus {
  readonly #digester = new Digester();
  readonly #articles: ArticleStore;
  readonly #entities = new EntityIndex();
  readonly #events = new EventIndex(this.#entities);
  readonly #statements = new StatementIndex();
  readonly #lineages = new LineageIndex(this.#statements);
  readonly #differences = new DifferenceIndex(this.#statements, this.#entities);
  readonly #namesakes = new NamesakeIndex();
  readonly #claims = new ClaimIndex();

  /** `packer`: for articles that are not looked at, so that a large folder fits into memory; `remembered`: code units of those that stay as they are. */
  constructor(packer: ArticlePacker | null = null, remembered = REMEMBERED) {
    this.#articles = new ArticleStore(packer, remembered);
  }

  /** Adds the article, or replaces the one at its path. `packed`: the same as the packer makes it, where that is known. */
  set(article: AnalyzedArticle, packed: PackedArticle | null = null): void {
    this.delete(article.path);
    const digest = this.#digester.digest(article);
    this.#put(this.#articles.set(article, packed), digest);
  }

  /** The same of an article that was analysed elsewhere, with its digest: it is not unpacked until somebody asks for it. There must be a packer. */
  setDigested(path: string, text: string, digest: ArticleDigest, packed: PackedArticle): void {
    this.delete(path);
    this.#put(this.#articles.setPacked({ path, text, ...digest.shown }, packed), digest);
  }

  #put(kept: KeptArticle, digest: ArticleDigest): void {
    for (const part of this.#parts()) part.set(kept, digest);
  }

  /** Forgets the article; does nothing when there is none at the path. */
  delete(path: string): void {
    const kept = this.kept(path);
    if (!kept) return;
    for (const part of this.#parts().reverse()) part.delete(kept);
    this.#articles.delete(path);
  }

  /** In the order of their parts: an index sees an article after those that it asks. */
  #parts(): CorpusPart[] {
    return [this.#entities, this.#events, this.#statements, this.#lineages, this.#differences, this.#namesakes, this.#claims];
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
    return this.#entities.all();
  }

  entity(id: string): Entity | undefined {
    return this.#entities.get(id);
  }

  /** The corpus' id of an article's own entity. */
  entityId(path: string, localId: string): string {
    return this.#entities.idOf(path, localId);
  }

  /** All mentions of an entity, by path, then in text order. */
  mentionsOf(id: string): { readonly article: string; readonly mention: Mention }[] {
    return this.#entities.mentionsOf(id);
  }

  /** The most newsworthy first. Who takes part and where it is told is read when asked for, each time anew. */
  events(): Event[] {
    return this.#events.all();
  }

  /** What `events` returns, in steps, between which the folder must not change. */
  listingEvents(): Steps<Event[]> {
    return this.#events.listing();
  }

  /** The same of `entities`. */
  listingEntities(): Steps<Entity[]> {
    return this.#entities.listing();
  }

  /** Works out beforehand what the folder's events, statements or differences need, while the folder may change: it is waited for less then. */
  settling(what: 'events' | 'statements' | 'differences'): Steps {
    return { events: this.#events, statements: this.#statements, differences: this.#differences }[what].settling();
  }

  /** The events that the article tells, the most newsworthy first. */
  eventsIn(path: string): Event[] {
    return this.#events.in(path);
  }

  /** What rows show of an article's claims, in text order; unpacks nothing. */
  claimsIn(path: string): ToldClaim[] {
    return this.#claims.in(path);
  }

  statements(): Statement[] {
    return this.#statements.all();
  }

  /** The statements that have a member in the article. */
  statementsIn(path: string): Statement[] {
    return this.#statements.in(path);
  }

  differences(): readonly Difference[] {
    return this.#differences.all();
  }

  /** The differences that have a member in the article. */
  differencesIn(path: string): readonly Difference[] {
    return this.#differences.in(path);
  }

  /** What was found of pairs of passages: to be kept between sessions. */
  get judgements(): Judgements {
    return this.#statements.links.judgements;
  }

  lineages(): Lineage[] {
    return this.#lineages.all();
  }

  namesakes(article: Named): Namesakes {
    return this.#namesakes.of(article);
  }

  /** Whether one of two articles has text of the other's, so that they count as one source. */
  shareCopy(a: string, b: string): boolean {
    return this.#statements.shareCopy(a, b);
  }
}

/** One kind of knowledge about the folder. It may hold what it is given; an article is not unpacked to be put in or forgotten. */
export interface CorpusPart {
  set(article: KeptArticle, digest: ArticleDigest): void;
  delete(article: ShownArticle): void;
}
