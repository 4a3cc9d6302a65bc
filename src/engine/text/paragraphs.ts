/** Splits a text into paragraphs, whatever its habit: blank lines between them, one a line, or hard-wrapped lines. */
import type { Span } from '../model/span.ts';

/** Spans without surrounding white space, in text order; none is empty. */
export function splitParagraphs(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    const start = match.index + (line.length - line.trimStart().length);
    const end = match.index + line.trimEnd().length;
    if (start < end) spans.push([start, end]);
  }
  return spans;
}
