/** What stands at an offset of an article. An offset at the end of a word counts as in it, as everywhere in an editor. */
import type { Corpus } from '../corpus/corpus.ts';
import type { Claim, Mention, Quote, TimeExpression } from '../model/analysis.ts';
import type { AnalyzedArticle } from '../model/analyzed.ts';
import type { Statement, StatementMember } from '../model/coverage.ts';
import { type Span, spanLength } from '../model/span.ts';

export const touches = (span: Span, offset: number): boolean => span[0] <= offset && offset <= span[1];

/** The shortest of those that touch the offset. */
export function innermost<T extends { readonly span: Span }>(items: readonly T[], offset: number): T | null {
  let best: T | null = null;
  for (const item of items) if (touches(item.span, offset) && (!best || spanLength(item.span) < spanLength(best.span))) best = item;
  return best;
}

export const mentionAt = (article: AnalyzedArticle, offset: number): Mention | null => innermost(article.mentions, offset);

export const timeAt = (article: AnalyzedArticle, offset: number): TimeExpression | null => innermost(article.times, offset);

export function quoteAt(article: AnalyzedArticle, offset: number): Quote | null {
  const found = innermost(
    article.quotes.map(quote => ({ span: quote.marks, quote })),
    offset,
  );
  return found?.quote ?? null;
}

/** Where a claim stands. */
type ClaimPlace = Pick<Claim, 'sources' | 'cue' | 'contents'>;

/** All parts of a claim, in text order: its source, cue and contents. */
export function claimParts(claim: ClaimPlace): Span[] {
  return [...claim.sources, ...(claim.cue ? [claim.cue] : []), ...claim.contents].sort((a, b) => a[0] - b[0]);
}

/** From the first part's start to the last part's end. */
export function claimExtent(claim: ClaimPlace): Span {
  const parts = claimParts(claim);
  return [parts[0]?.[0] ?? 0, parts.reduce((end, part) => Math.max(end, part[1]), 0)];
}

/** The claims that touch the offset with one of their parts, the shortest first. */
export function claimsAt(article: AnalyzedArticle, offset: number): Claim[] {
  return article.claims
    .filter(claim => claimParts(claim).some(part => touches(part, offset)))
    .sort((a, b) => spanLength(claimExtent(a)) - spanLength(claimExtent(b)));
}

export interface StatementHere {
  readonly statement: Statement;
  readonly member: StatementMember;
}

/** The repeated statements that touch the offset, the shortest first. */
export function statementsAt(corpus: Corpus, path: string, offset: number): StatementHere[] {
  return corpus
    .statementsIn(path)
    .flatMap(statement => statement.members.map(member => ({ statement, member })))
    .filter(({ member }) => member.article === path && touches(member.span, offset))
    .sort((a, b) => spanLength(a.member.span) - spanLength(b.member.span));
}

/** The words of a span on one line, cut at a word's end after `limit` code units. */
export function excerpt(text: string, span: Span, limit = 160): string {
  const words = text
    .slice(span[0], Math.min(span[1], span[0] + limit * 4))
    .replace(/\s+/g, ' ')
    .trim();
  if (words.length <= limit) return words;
  const cut = words.lastIndexOf(' ', limit);
  const end = cut > limit / 2 ? cut : limit;
  return `${words.slice(0, end).replace(/[\uD800-\uDBFF]$/, '')} …`;
}
