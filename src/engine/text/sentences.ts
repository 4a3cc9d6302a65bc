/** Splits a paragraph into sentences, by its tokens. */
import type { Span } from '../model/span.ts';

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st sr jr gen col lt sgt capt maj rep sen gov hon rev pres no vs inc ltd co corp dept est fig jan feb mar apr jun jul aug sep sept oct nov dec mt ft'.split(
    ' ',
  ),
);

/** Pairs `[first, end)` of indexes into `tokens`. */
export function splitSentences(text: string, tokens: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const end = sentenceEnd(text, tokens, i);
    if (end === null) continue;
    sentences.push([first, end]);
    first = end;
    i = end - 1;
  }
  if (first < tokens.length) sentences.push([first, tokens.length]);
  return sentences;
}

/** The index after the sentence that ends at token `i` (closing marks included), or null when none ends there. */
function sentenceEnd(text: string, tokens: readonly Span[], i: number): number | null {
  const mark = surface(text, tokens[i]);
  if (!/^(?:[.!?…]|\.{2,})$/.test(mark)) return null;
  let end = i + 1;
  while (end < tokens.length && /^["”’')\]»]$/.test(surface(text, tokens[end])) && glued(tokens, end)) end++;
  if (end === tokens.length) return end;
  if (glued(tokens, end)) return null;
  const next = surface(text, tokens[end]);
  if (!/^[\p{Lu}\p{N}"“‘'«([]/u.test(next)) return null;
  if (mark === '.' && end === i + 1) {
    const word = surface(text, tokens[i - 1]).toLowerCase();
    if (glued(tokens, i) && (ABBREVIATIONS.has(word) || /^\p{L}$/u.test(word))) return null;
  }
  return end;
}

const surface = (text: string, span: Span | undefined): string => (span ? text.slice(span[0], span[1]) : '');
const glued = (tokens: readonly Span[], i: number): boolean => tokens[i - 1]?.[1] === tokens[i]?.[0];
