/** Finds quotations: pairs marks, nests them, joins running quotes, and tells speech from terms and titles. */

import { contentIds } from '../base/hash.ts';
import { mapped } from '../base/mapped.ts';
import type { Quote } from '../model/analysis.ts';
import type { Reading } from '../model/reading.ts';
import { quoteKind } from './quotes/kinds.ts';
import { quoteSpans } from './quotes/spans.ts';

/** A quote before it is known whose claim it belongs to. */
export type RawQuote = Omit<Quote, 'claim'>;

/** In text order, the outer before the inner. */
export function findQuotes(reading: Reading): RawQuote[] {
  const idOf = contentIds('quote');
  const open: RawQuote[] = [];
  return mapped(quoteSpans(reading), quote => {
    while (open.length > 0 && open[open.length - 1]!.marks[1] <= quote.marks[0]) open.pop();
    const raw: RawQuote = {
      id: idOf(reading.text.slice(...quote.inner)),
      span: quote.inner,
      marks: quote.marks,
      kind: quoteKind(reading, quote),
      parent: open[open.length - 1]?.id ?? null,
    };
    open.push(raw);
    return raw;
  });
}
