/** What is remembered of a unit's claims and quotations, so that an article need not be unpacked for them. */
import type { AnalyzedArticle } from '../../../model/analyzed.ts';
import { overlaps, type Span } from '../../../model/span.ts';
import { hash32 } from '../../compare/words.ts';
import { namedSource } from '../../differences/sources.ts';
import { claimCovering } from './claimCovering.ts';

export interface Attribution {
  /** Id of the claim that the unit belongs to. */
  readonly claim: string | null;
  /** Whether it has words that somebody is quoted with. */
  readonly isQuoted: boolean;
  /** Units of one text and one voice are quoted alike, and the same people are given for them. */
  readonly voice: number;
}

export function attributionOf(article: AnalyzedArticle, span: Span): Attribution {
  const claim = claimCovering(article, span);
  const quotes = article.quotes.filter(({ kind, marks }) => (kind === 'speech' || kind === 'partial') && overlaps(marks, span));
  const sourceOf = (id: string | null): string => namedSource(article, id)?.name ?? '';
  const voices = quotes.map(({ kind, span: words, claim: id }) =>
    [kind, words[0] - span[0], article.text.slice(...words), sourceOf(id)].join('\n'),
  );
  const voice = hash32([claim ? `claim ${sourceOf(claim.id)}` : '', ...voices].join('\n'));
  return { claim: claim?.id ?? null, isQuoted: quotes.length > 0, voice };
}
