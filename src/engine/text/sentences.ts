/** Splits a paragraph into sentences, by its tokens. */
import type { Span } from '../model/span.ts';
import { BEFORE_NUMBER, NEVER_LAST, SOMETIMES_LAST, STARTERS } from './abbreviations.ts';
import { isUpper, startsWithDigit, startsWord } from './characters.ts';

/** Pairs `[first, end)` of indexes into `tokens`. */
export function splitSentences(text: string, tokens: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  let first = 0;
  let straightQuotes = 0;
  for (let i = 0; i < tokens.length; i++) {
    const span = tokens[i]!;
    const last = text.charCodeAt(span[1] - 1);
    if (last === 0x22 && span[1] - span[0] === 1) straightQuotes++;
    else if (isEndUnit(last)) {
      const end = sentenceEnd(text, tokens, i, straightQuotes % 2 === 1);
      if (end === null) continue;
      for (let k = i + 1; k < end; k++) if (text[tokens[k]![0]] === '"') straightQuotes++;
      sentences.push([first, end]);
      first = end;
      i = end - 1;
    }
  }
  if (first < tokens.length) sentences.push([first, tokens.length]);
  return sentences;
}

/** Full stop, exclamation and question mark, ellipsis, and the ideographic full stop. */
const isEndUnit = (unit: number): boolean => unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026 || unit === 0x3002;

/** The index after the sentence that ends at token `i` (closing marks included), or null when none ends there. */
function sentenceEnd(text: string, tokens: readonly Span[], i: number, inStraightQuotes: boolean): number | null {
  const end = afterClosers(text, tokens, i + 1, inStraightQuotes);
  if (end === tokens.length) return end;
  const next = text.slice(...tokens[end]!);
  if (isMark(next))
    return tokens[end]![0] > tokens[end - 1]![1] && !isEnd(next) && opensSentence(next) && stops(text, tokens, i, next) ? end : null;
  if (tokens[end]![0] === tokens[end - 1]![1] && !gluedSentence(text, tokens, i, end)) return null;
  if (!isUpper(next) && !/^(?:\p{N}|[^\p{Ll}]|[ie]\p{Lu})/u.test(next)) return null;
  return stops(text, tokens, i, next) ? end : null;
}

/** Whether the mark of token `i` truly ends a sentence before the word `next`. */
function stops(text: string, tokens: readonly Span[], i: number, next: string): boolean {
  const mark = text.slice(...tokens[i]!);
  if (mark !== '.') return /^[^\p{L}\p{N}]/u.test(mark) || STARTERS.has(next.toLowerCase());
  const before = tokens[i - 1];
  if (!before || before[1] !== tokens[i]![0]) return true;
  const word = text.slice(...before).toLowerCase();
  if (NEVER_LAST.has(word)) return false;
  if (BEFORE_NUMBER.has(word)) return !startsWithDigit(next);
  if (SOMETIMES_LAST.has(word)) return STARTERS.has(next.toLowerCase()) || !startsWord(next);
  if (/^\p{L}$/u.test(word) && isUpper(text.slice(...before))) return STARTERS.has(next.toLowerCase());
  return true;
}

/** A full stop that the writer forgot to put a space after: "the ban.The court". */
function gluedSentence(text: string, tokens: readonly Span[], i: number, end: number): boolean {
  const before = tokens[i - 1];
  const next = text.slice(...tokens[end]!);
  if (!before || !isUpper(next) || (next.length < 2 && !/^[AI]$/.test(next))) return false;
  return end > i + 1 || /\p{Ll}{2}$|\p{N}$|[)\]”’"%]$/u.test(text.slice(...before));
}

/** The index after the quotation marks and brackets that close at `from`; a quotation mark that is glued to a following word opens. */
function afterClosers(text: string, tokens: readonly Span[], from: number, inStraightQuotes: boolean): number {
  let end = from;
  let open = inStraightQuotes;
  while (end < tokens.length) {
    const mark = text.slice(...tokens[end]!);
    if (!CLOSERS.has(mark) && !/^''+$/.test(mark)) break;
    const gluedBefore = tokens[end]![0] === tokens[end - 1]![1];
    const gluedAfter = tokens[end + 1]?.[0] === tokens[end]![1] && !CLOSERS.has(text.slice(...tokens[end + 1]!));
    if (mark === '"') {
      if (!open && (!gluedBefore || gluedAfter)) break;
      open = false;
    } else if (OPENING.has(mark) ? !gluedBefore || gluedAfter : !gluedBefore && gluedAfter) break;
    end++;
  }
  return end;
}

/** Mirrored marks are common: an opening mark may close where it is glued to the word before only. */
const CLOSERS = new Set(['”', '’', '"', "'", ')', ']', '»', '“', '‘', '›', '*']);
const OPENING = new Set(['“', '‘']);

const isMark = (surface: string): boolean => /^[^\p{L}\p{N}]/u.test(surface);
const isEnd = (surface: string): boolean => /^[.!?,;:…]/.test(surface);
const opensSentence = (surface: string): boolean => /^(?:["“‘'«‹([`$€£¥•▪●■►→*@#¿¡_]|['`]{2}|[-–—]+$|\p{So})/u.test(surface);
