/** The indexes of a folder together. */
import type { Steps } from '../base/steps.ts';
import type { KeptArticle, ShownArticle } from './articleStore.ts';
import { ClaimIndex } from './claims.ts';
import type { CorpusPart } from './corpus.ts';
import { DifferenceIndex } from './differences.ts';
import type { ArticleDigest, ToldDigest } from './digest.ts';
import { EntityIndex } from './entities.ts';
import { EventIndex } from './events.ts';
import { LineageIndex } from './lineages.ts';
import { NamesakeIndex } from './namesakes.ts';
import type { RestoredArticle, SavedTables } from './saved.ts';
import type { Judgements } from './statements/judgements.ts';
import { StatementIndex } from './statements.ts';

/** Those that are kept between sessions, an index behind those that it asks; the others are quickly made anew. */
export const SAVED_INDEXES = ['entities', 'events', 'statements', 'differences'] as const;
export type SavedIndex = (typeof SAVED_INDEXES)[number];

export class Indexes {
  readonly entities = new EntityIndex();
  readonly events = new EventIndex(this.entities);
  readonly statements: StatementIndex;
  readonly lineages: LineageIndex;
  readonly differences: DifferenceIndex;
  readonly namesakes = new NamesakeIndex();
  readonly claims = new ClaimIndex();

  /** `judgements`: what is known of pairs of passages. */
  constructor(judgements: Judgements) {
    this.statements = new StatementIndex(undefined, undefined, judgements);
    this.lineages = new LineageIndex(this.statements);
    this.differences = new DifferenceIndex(this.statements, this.entities);
  }

  set(article: KeptArticle, digest: ArticleDigest, told: ToldDigest): void {
    for (const part of this.#parts()) part.set(article, digest, told);
  }

  delete(article: ShownArticle): void {
    for (const part of this.#parts().reverse()) part.delete(article);
  }

  saving(name: SavedIndex, paths: readonly string[]): Steps<SavedTables> {
    return this[name].saving(paths);
  }

  /** All of them new; when it throws, none can be used any more. */
  restore(articles: readonly RestoredArticle[], tables: Readonly<Record<SavedIndex, SavedTables>>): void {
    for (const name of SAVED_INDEXES) this[name].restore(articles, tables[name]);
    this.claims.restore(articles);
    this.namesakes.restore(articles);
  }

  /** In the order of their parts: an index sees an article after those that it asks. */
  #parts(): CorpusPart[] {
    return [this.entities, this.events, this.statements, this.lineages, this.differences, this.namesakes, this.claims];
  }
}
