/** The same words, attributed in one article and given as plain fact, or to somebody else, in the other. */
import type { Claim } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed.ts';
import type { StatementMember } from '../../model/coverage.ts';
import { overlaps } from '../../model/span.ts';
import { claimCovering } from '../statements/units/claimCovering.ts';
import { type FoundDifference, gist, hasMarks } from './found.ts';
import { namedSource, otherName, sourceText } from './sources.ts';

type Side = { readonly article: AnalyzedArticle; readonly member: StatementMember };

export function attributionDifference(a: Side, b: Side): FoundDifference | null {
  const [claimA, claimB] = [claimCovering(a.article, a.member.span), claimCovering(b.article, b.member.span)];
  if (claimA && claimB) return otherSource(a, claimA, b, claimB);
  if (claimA) return dropped(a, claimA, b);
  return claimB ? dropped(b, claimB, a) : null;
}

/** Not somebody whom a reader could ask. */
const NOBODY = /^(?:you|it|this|that|which|who|they|we|i)$/i;

/** Only where nothing of the other passage is attributed at all, so that a claim whose extent is in doubt is no difference. */
function dropped(from: Side, claim: Claim, to: Side): FoundDifference | null {
  const source = sourceText(from.article, claim);
  const isHeard = to.article.claims.some(other =>
    [...other.contents, ...other.sources, ...(other.cue ? [other.cue] : [])].some(span => overlaps(span, to.member.span)),
  );
  const isQuoted =
    hasMarks(to.article.text.slice(...to.member.span)) || to.article.quotes.some(quote => overlaps(quote.span, to.member.span));
  if (source === null || isHeard || isQuoted || claim.cue === null || claim.confidence < 0.6 || NOBODY.test(source)) return null;
  return difference(
    from,
    gist(source, 80),
    to,
    'nobody named',
    `attributed to ${gist(source, 80)} in one, given without a source in the other`,
  );
}

function otherSource(a: Side, claimA: Claim, b: Side, claimB: Claim): FoundDifference | null {
  const [one, other] = [namedSource(a.article, claimA.id), namedSource(b.article, claimB.id)];
  if (!one || !other || !otherName(one, other)) return null;
  return difference(a, one.name, b, other.name, `attributed to ${one.name} in one, to ${other.name} in the other`);
}

function difference(a: Side, valueA: string, b: Side, valueB: string, note: string): FoundDifference {
  return {
    kind: 'attribution',
    about: gist(a.article.text.slice(...a.member.span)),
    a: { article: a.article.path, span: a.member.span, value: valueA },
    b: { article: b.article.path, span: b.member.span, value: valueB },
    note,
  };
}
