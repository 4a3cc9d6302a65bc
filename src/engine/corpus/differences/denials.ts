/** The same words, denied in one article and said in the other. */
import type { Claim } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed.ts';
import type { StatementMember } from '../../model/coverage.ts';
import { claimCovering } from '../statements/units/claimCovering.ts';
import { type FoundDifference, gist } from './found.ts';
import { sourceText } from './sources.ts';

type Side = { readonly article: AnalyzedArticle; readonly member: StatementMember };

/** How sure a denial must be, 0 to 1, to be set against what is said. */
const SURE = 0.6;

export function denialDifference(a: Side, b: Side): FoundDifference | null {
  const [claimA, claimB] = [claimCovering(a.article, a.member.span), claimCovering(b.article, b.member.span)];
  if (isDenial(claimA) === isDenial(claimB)) return null;
  return {
    kind: 'negation',
    about: gist(a.article.text.slice(...a.member.span)),
    a: { article: a.article.path, span: a.member.span, value: whoSays(a, claimA) },
    b: { article: b.article.path, span: b.member.span, value: whoSays(b, claimB) },
    note: 'denied in one, said in the other',
  };
}

const isDenial = (claim: Claim | null): boolean => claim?.stance === 'denies' && claim.confidence >= SURE;

function whoSays({ article }: Side, claim: Claim | null): string {
  const source = claim && sourceText(article, claim);
  const verb = isDenial(claim) ? 'denied' : 'said';
  return source ? `${verb} by ${gist(source, 80)}` : verb;
}
