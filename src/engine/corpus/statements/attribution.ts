/** What is remembered of a unit's claims and quotations, so that an article need not be unpacked for them. */
import type { Claim, Quote } from '../../model/analysis.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { claimCovering } from './claimCovering.ts';

export interface Attribution {
  /** Id of the claim that the unit belongs to. */
  readonly claim: string | null;
  /** Whether it has words that somebody is quoted with. */
  readonly isQuoted: boolean;
}

export function attributionOf(article: { readonly claims: readonly Claim[]; readonly quotes: readonly Quote[] }, span: Span): Attribution {
  const isQuoted = article.quotes.some(({ kind, marks }) => (kind === 'speech' || kind === 'partial') && overlaps(marks, span));
  return { claim: claimCovering(article, span)?.id ?? null, isQuoted };
}
