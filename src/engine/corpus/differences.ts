/** Where articles that speak of the same thing differ. Never "wrong": it differs, and here is where. */
import type { Difference } from '../model/analysis.ts';
import type { AnalyzedArticle } from '../model/analyzed.ts';
import type { CorpusPart } from './corpus.ts';
import { attributionDifference } from './differences/attributions.ts';
import { disagreements } from './differences/disagreements.ts';
import { FactIndex } from './differences/factIndex.ts';
import type { FoundDifference } from './differences/found.ts';
import { mergeDifferences } from './differences/merge.ts';
import { quotationDifferences } from './differences/quotations.ts';
import { relatedness } from './differences/relatedness.ts';
import type { StatementDraft, StatementIndex } from './statements.ts';

/** Worked out from the statements when asked for; what is found of a statement is remembered as long as the statement stands. */
export class DifferenceIndex implements CorpusPart {
  readonly #statements: StatementIndex;
  readonly #facts: FactIndex;
  readonly #ofStatement = new WeakMap<StatementDraft, readonly FoundDifference[]>();

  constructor(statements: StatementIndex) {
    this.#statements = statements;
    this.#facts = new FactIndex(statements.links.reader);
  }

  set(article: AnalyzedArticle): void {
    this.#facts.set(article);
  }

  delete(article: AnalyzedArticle): void {
    this.#facts.delete(article);
  }

  /** By the place of their first member. */
  all(): Difference[] {
    const { links } = this.#statements;
    const contradictions = this.#statements.contradictions();
    const areRelated = relatedness(links);
    const between = [...disagreements(contradictions, links, areRelated), ...this.#facts.differences(areRelated)];
    const within = this.#statements.drafts().flatMap(draft => this.#within(draft));
    return mergeDifferences([...between, ...within]);
  }

  #within(draft: StatementDraft): readonly FoundDifference[] {
    const known = this.#ofStatement.get(draft);
    if (known) return known;
    const { links } = this.#statements;
    const sides = draft.group.map(({ unit }, i) => ({ article: links.units.article(unit), member: draft.statement.members[i]! }));
    const [first, ...rest] = sides;
    const found = rest.flatMap(side => {
      if (side.member.relation === 'contradicts') return [];
      const [a, b] = [first!, side].map(({ article, member }) => ({ article, span: member.span }));
      const quotations = quotationDifferences(a!, b!, links.reader);
      const attribution = side.member.relation === 'paraphrase' || quotations.length > 0 ? null : attributionDifference(first!, side);
      return attribution ? [...quotations, attribution] : quotations;
    });
    this.#ofStatement.set(draft, found);
    return found;
  }
}
