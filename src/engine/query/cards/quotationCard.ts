/** Where else a quotation stands, and what has become of it there. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { Quote } from '../../model/analysis.ts';
import { articleName } from '../articleName.ts';
import { excerpt } from '../at.ts';
import { quotedElsewhere } from '../compare/quotations.ts';
import { placeIn } from '../place.ts';
import type { QuotationCard, QuotedPassage } from './cards.ts';

const ELSEWHERE = 6;

/** `shown`: articles whose place another card tells. Null where there is nothing to add. */
export function quotationCard(corpus: Corpus, path: string, quote: Quote, shown: ReadonlySet<string>): QuotationCard | null {
  const others = quotedElsewhere(corpus, path, quote).filter(({ article }) => !shown.has(article));
  const elsewhere = others.slice(0, ELSEWHERE).flatMap(({ article, span, alterations }): QuotedPassage[] => {
    const there = corpus.kept(article);
    return there
      ? [{ text: excerpt(there.text, span), place: placeIn(there, span), article: articleName(corpus, there), alterations }]
      : [];
  });
  return elsewhere.length > 0 ? { kind: 'quotation', span: quote.marks, elsewhere } : null;
}
