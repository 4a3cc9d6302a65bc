/** From tokens to spans of the text. */
import { itemAt } from '../../base/itemAt.ts';
import type { Span } from '../../model/span.ts';
import type { Range } from './attribution.ts';
import { ADVERB, BREAK, COMMA, CONJUNCTION, STOP } from './reading/wordClasses.ts';
import type { Scene } from './scene.ts';

/** Spoken quotations stand in a content whole, however its sentences cut them; the final stop outside a quotation does not. */
export function contentSpans(scene: Scene, ranges: readonly Range[]): Span[] {
  const spans: Span[] = [];
  for (const range of ranges) {
    const span = contentSpan(scene, range);
    const last = spans[spans.length - 1];
    if (!span || (last && span[0] < last[1])) continue;
    spans.push(span);
  }
  return spans;
}

function contentSpan(scene: Scene, [from, to]: Range): Span | null {
  const { tokens, classes, quoteAt, quotes } = scene;
  let first = from;
  let end = to;
  while (first < end && quoteAt[first]! < 0 && (classes[first] === COMMA || classes[first] === STOP || classes[first] === BREAK)) first++;
  while (end > first && quoteAt[end - 1]! < 0 && (classes[end - 1] === COMMA || classes[end - 1] === STOP || classes[end - 1] === BREAK))
    end--;
  if (first >= end) return null;
  const opening = itemAt(quotes, quoteAt[first]!);
  const closing = itemAt(quotes, quoteAt[end - 1]!);
  return [opening ? opening.quote.marks[0] : tokens[first]!.span[0], closing ? closing.quote.marks[1] : tokens[end - 1]!.span[1]];
}

/** Without a leading conjunction or adverb. */
export function sourceSpan(scene: Scene, [from, to]: Range): Span {
  let first = from;
  while (first < to - 1 && (scene.classes[first] === CONJUNCTION || scene.classes[first] === ADVERB)) first++;
  return [scene.tokens[first]!.span[0], scene.tokens[to - 1]!.span[1]];
}
