/** Finds quotations: pairs marks, nests them, joins running quotes, and tells speech from terms and titles. */
import type { Quote } from '../model/analysis.ts';
import type { Reading } from '../model/reading.ts';

/** A quote before it is known whose claim it belongs to. */
export type RawQuote = Omit<Quote, 'claim'>;

/** In text order. */
export function findQuotes(_reading: Reading): RawQuote[] {
  return [];
}
