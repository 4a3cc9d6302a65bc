/**
 * What is known of all articles together, kept up to date as one changes. `set` and `delete` cost what the article costs, never the folder;
 * the result does not depend on the order of calls.
 */
import type { Difference, Entity, Event, Lineage, Mention, Statement } from '../model/analysis.ts';
import type { AnalyzedArticle } from '../model/analyzed.ts';
import { DifferenceIndex } from './differences.ts';
import { EntityIndex } from './entities.ts';
import { EventIndex } from './events.ts';
import { LineageIndex } from './lineages.ts';
import { NamesakeIndex, type Namesakes } from './namesakes.ts';
import { StatementIndex } from './statements.ts';

export class Corpus {
  readonly #articles = new Map<string, AnalyzedArticle>();
  readonly #entities = new EntityIndex();
  readonly #events = new EventIndex(this.#entities);
  readonly #statements = new StatementIndex();
  readonly #lineages = new LineageIndex(this.#statements);
  readonly #differences = new DifferenceIndex(this.#statements);
  readonly #namesakes = new NamesakeIndex();

  /** Adds the article, or replaces the one at its path. */
  set(article: AnalyzedArticle): void {
    if (this.#articles.has(article.path)) this.delete(article.path);
    this.#articles.set(article.path, article);
    for (const part of this.#parts()) part.set(article);
  }

  /** Forgets the article; does nothing when there is none at the path. */
  delete(path: string): void {
    const article = this.#articles.get(path);
    if (!article) return;
    for (const part of this.#parts().reverse()) part.delete(article);
    this.#articles.delete(path);
  }

  /** In the order of their parts: an index sees an article after those that it asks. */
  #parts(): CorpusPart[] {
    return [this.#entities, this.#events, this.#statements, this.#lineages, this.#differences, this.#namesakes];
  }

  article(path: string): AnalyzedArticle | undefined {
    return this.#articles.get(path);
  }

  /** Sorted by path. */
  articles(): AnalyzedArticle[] {
    return [...this.#articles.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
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

  events(): Event[] {
    return this.#events.all();
  }

  statements(): Statement[] {
    return this.#statements.all();
  }

  /** The statements that have a member in the article. */
  statementsIn(path: string): Statement[] {
    return this.#statements.in(path);
  }

  differences(): Difference[] {
    return this.#differences.all();
  }

  lineages(): Lineage[] {
    return this.#lineages.all();
  }

  namesakes(article: AnalyzedArticle): Namesakes {
    return this.#namesakes.of(article);
  }

  /** Whether one of two articles has text of the other's, so that they count as one source. */
  shareCopy(a: string, b: string): boolean {
    return this.#statements.shareCopy(a, b);
  }
}

/** One kind of knowledge about the folder. `delete` gets the very article that `set` got. */
export interface CorpusPart {
  set(article: AnalyzedArticle): void;
  delete(article: AnalyzedArticle): void;
}
