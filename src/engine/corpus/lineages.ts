/** Which articles carry the same copy. */
import type { Lineage } from '../model/analysis.ts';
import type { AnalyzedArticle } from '../model/analyzed.ts';
import type { CorpusPart } from './corpus.ts';
import type { StatementIndex } from './statements.ts';

export class LineageIndex implements CorpusPart {
  constructor(_statements: StatementIndex) {}

  set(_article: AnalyzedArticle): void {}

  delete(_article: AnalyzedArticle): void {}

  all(): Lineage[] {
    return [];
  }
}
