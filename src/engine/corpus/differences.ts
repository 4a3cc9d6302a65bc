/** Where articles that speak of the same thing differ. */
import type { Difference } from '../model/analysis.ts';
import type { AnalyzedArticle } from '../model/analyzed.ts';
import type { CorpusPart } from './corpus.ts';
import type { EntityIndex } from './entities.ts';
import type { StatementIndex } from './statements.ts';

export class DifferenceIndex implements CorpusPart {
  constructor(_statements: StatementIndex, _entities: EntityIndex) {}

  set(_article: AnalyzedArticle): void {}

  delete(_article: AnalyzedArticle): void {}

  all(): Difference[] {
    return [];
  }
}
