/** Which articles carry the same copy. */
import type { Lineage } from '../model/coverage.ts';
import type { CorpusPart } from './corpus.ts';
import type { StatementIndex } from './statements.ts';

/** A view: shared copy is found from the same links as statements, and statements count their independent sources by it. */
export class LineageIndex implements CorpusPart {
  readonly #statements: StatementIndex;

  constructor(statements: StatementIndex) {
    this.#statements = statements;
  }

  set(): void {}

  delete(): void {}

  /** Every article is in one: those of several articles first, then each independent article by itself. */
  all(): Lineage[] {
    return this.#statements.lineages();
  }
}
