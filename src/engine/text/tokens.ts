/** Splits text into words, numbers and marks. Contractions are cut as in the Penn Treebank: "do" + "n't", "Lee" + "'s". */
import type { Span } from '../model/span.ts';

const TOKEN =
  /(?:https?:\/\/|www\.)\S+[\p{L}\p{N}/]|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?:\p{Lu}\.){2,}|[$€£¥]|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|s)?(?![\p{L}])|[\p{L}\p{N}\p{M}]+(?:[-’'&.](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*|\.{2,}|-{2,}|\S/gu;

const CLITIC = /(?:n[’']t|[’'](?:s|S|re|ve|ll|d|m))$/u;

/** Spans of the tokens of `text.slice(span)`, in text order. */
export function splitTokens(text: string, [from, to]: Span): Span[] {
  const spans: Span[] = [];
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const clitic = CLITIC.exec(match[0]);
    if (clitic && clitic.index > 0) spans.push([start, start + clitic.index], [start + clitic.index, end]);
    else spans.push([start, end]);
  }
  return spans;
}
