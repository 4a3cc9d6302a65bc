/** Finds names: spans with a type, not yet who is who. */
import type { EntityType, MentionForm } from '../model/analysis.ts';
import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';

/** `first` and `end` are indexes into `Reading.tokens`. */
export interface NameSpan {
  readonly span: Span;
  readonly first: number;
  readonly end: number;
  readonly type: EntityType;
  readonly form: Extract<MentionForm, 'name' | 'adjective'>;
  readonly why: string;
}

/** In text order, none overlapping another. */
export function findNames(reading: Reading): NameSpan[] {
  const names: NameSpan[] = [];
  for (const sentence of reading.sentences) {
    for (let i = sentence.first; i < sentence.end; i++) {
      let end = i;
      while (end < sentence.end && /^NNPS?$/.test(reading.tokens[end]!.tag) && /^\p{Lu}/u.test(reading.tokens[end]!.text)) end++;
      if (end === i) continue;
      const span: Span = [reading.tokens[i]!.span[0], reading.tokens[end - 1]!.span[1]];
      names.push({ span, first: i, end, type: 'organisation', form: 'name', why: 'capitalised' });
      i = end - 1;
    }
  }
  return names;
}
