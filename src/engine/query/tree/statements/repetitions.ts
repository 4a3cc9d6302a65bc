/** Which repeated statement a claim belongs to, and which differences a statement has: looked up once for a whole tree. */
import type { Claim } from '../../../model/analysis.ts';
import type { Difference, Statement, StatementMember } from '../../../model/coverage.ts';
import { overlaps, type Span, spanLength } from '../../../model/span.ts';
import { groupBy } from '../groupBy.ts';

export interface Repetition {
  readonly statement: Statement;
  readonly member: StatementMember;
}

export class Repetitions {
  readonly #byArticle: ReadonlyMap<string, readonly Repetition[]>;

  constructor(statements: readonly Statement[]) {
    this.#byArticle = groupBy(
      statements.flatMap(statement => statement.members.map(member => ({ statement, member }))),
      ({ member }) => member.article,
    );
  }

  /** The statement that names the claim, else the first that covers half of its words. */
  of(article: string, claim: Pick<Claim, 'id' | 'contents'>): Repetition | null {
    const here = this.#byArticle.get(article) ?? [];
    return (
      here.find(({ member }) => member.claim === claim.id) ?? here.find(({ member }) => coversHalf(member.span, claim.contents)) ?? null
    );
  }
}

function coversHalf(span: Span, contents: readonly Span[]): boolean {
  const length = contents.reduce((sum, content) => sum + spanLength(content), 0);
  const shared = contents.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, span[1]) - Math.max(start, span[0])), 0);
  return length > 0 && shared * 2 >= length;
}

/** Whether members of a statement contradict it, or differ in a figure, a name or the like. */
export function differsWithin(statement: Statement, differences: ReadonlyMap<string, readonly Difference[]>): boolean {
  return statement.members.some(
    ({ article, span, relation }) =>
      relation === 'contradicts' ||
      differences.get(article)?.some(difference => touchesTwo(difference, statement) && touches(difference, article, span)),
  );
}

const touches = (difference: Difference, article: string, span: Span): boolean =>
  difference.members.some(member => member.article === article && overlaps(member.span, span));

const touchesTwo = (difference: Difference, { members }: Statement): boolean =>
  members.filter(({ article, span }) => touches(difference, article, span)).length > 1;

export function differencesByArticle(differences: readonly Difference[]): Map<string, Difference[]> {
  const pairs = differences.flatMap(difference =>
    [...new Set(difference.members.map(({ article }) => article))].map(article => ({ article, difference })),
  );
  return new Map([...groupBy(pairs, pair => pair.article)].map(([article, of]) => [article, of.map(pair => pair.difference)]));
}
