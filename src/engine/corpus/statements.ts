/** What two or more articles say: verbatim, edited or in other words. */
import type { Statement } from '../model/analysis.ts';
import type { AnalyzedArticle } from '../model/analyzed.ts';
import type { CorpusPart } from './corpus.ts';
import type { EntityIndex } from './entities.ts';

export class StatementIndex implements CorpusPart {
  constructor(_entities: EntityIndex) {}

  set(_article: AnalyzedArticle): void {}

  delete(_article: AnalyzedArticle): void {}

  all(): Statement[] {
    return [];
  }

  in(_path: string): Statement[] {
    return [];
  }
}
