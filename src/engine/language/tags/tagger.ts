/** The interface of a part-of-speech tagger. */
import type { Token } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';

export interface Tagger {
  /** Tags `tokens` (spans in `text`); `sentences` are pairs `[first, end)` of indexes into them. One `Token` for each span, in order, which keeps it. */
  tag(text: string, tokens: readonly Span[], sentences: readonly Span[]): Token[];
}
