/** A difference between two passages, before those that are about the same passage are put together. */
import type { DifferenceKind } from '../../model/coverage.ts';
import type { Span } from '../../model/span.ts';

export interface Place {
  readonly article: string;
  readonly span: Span;
  readonly value: string;
}

export interface FoundDifference {
  readonly kind: DifferenceKind;
  /** The passage that it is about, as one article has it. */
  readonly about: string;
  readonly a: Place;
  readonly b: Place;
  readonly note: string;
}

/** On one line, cut after `length` code units. */
export function gist(text: string, length = 200): string {
  const flat = text
    .slice(0, length * 2)
    .replace(/\s+/g, ' ')
    .trim();
  return flat.length <= length ? flat : `${flat.slice(0, length).replace(/\s\S*$/, '')}…`;
}

/** Whether the text has a quotation mark: words between marks that were not paired are quoted all the same. */
export const hasMarks = (text: string): boolean => /["“”„«»‘]|(?<!\p{L})['’]|['’](?!\p{L})/u.test(text);
