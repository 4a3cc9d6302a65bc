/**
 * Splits text into words, numbers and marks, by a single walk over its characters. Contractions are cut as in the Penn Treebank:
 * "do" + "n't", "Lee" + "'s". Words joined by a hyphen, an ampersand or an apostrophe stay whole, and so do initials ("U.S."),
 * numbers with what is glued to them ("613bn", "2021-03-13"), addresses and emoji.
 */
import type { Span } from '../model/span.ts';
import { DIGIT, isUpper, kindOf, LETTER, MARK, SPACE, unitsAt } from './characters.ts';

const CLITIC = /(?:n['’]t|['’](?:s|S|re|ve|ll|d|m))$/;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”]+/iy;
const MAIL_REST = /[\w.%+-]*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/uy;
const HANDLE = /[@#][\p{L}_][\p{L}\p{N}_]*/uy;
const DOMAIN_REST =
  /\.(?:[\p{Ll}\p{N}-]{1,63}\.){0,4}(?:com|org|net|gov|edu|co|uk|us|ca|io|ai|tv|me|info|ph|au|nz|ie|in|eu|de|fr|ch|ru|cn|jp|za|js)(?![\p{L}\p{N}])/uy;
const INITIALS = /(?:\p{L}\.){2,}/uy;

/** Spans of the tokens of `text.slice(span)`, in text order. */
export function splitTokens(text: string, [from, to]: Span): [number, number][] {
  const spans: [number, number][] = [];
  let at = from;
  while (at < to) {
    const units = unitsAt(text, at);
    const kind = kindOf(units === 2 ? text.codePointAt(at)! : text.charCodeAt(at));
    if (kind === SPACE) {
      at += units;
      continue;
    }
    const end = Math.min(to, kind === MARK ? markEnd(text, at, units) : wordEnd(text, at));
    if (kind === MARK) spans.push([at, end]);
    else cutClitic(text, at, end, spans);
    at = end;
  }
  return spans;
}

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;

function cutClitic(text: string, start: number, end: number, spans: [number, number][]): void {
  const mayHave = end - start >= 3 && (isApostrophe(text.charCodeAt(end - 2)) || isApostrophe(text.charCodeAt(end - 3)));
  const clitic = mayHave ? CLITIC.exec(text.slice(Math.max(start, end - 4), end)) : null;
  const cut = clitic ? end - clitic[0].length : start;
  if (cut > start) spans.push([start, cut], [cut, end]);
  else spans.push([start, end]);
}

function markEnd(text: string, at: number, units: number): number {
  if (units === 2) return pictureEnd(text, at + 2);
  const unit = text.charCodeAt(at);
  switch (text[at]) {
    case '.':
    case '-':
    case '_':
    case '`':
    case "'":
      return runEnd(text, at, unit);
    case '@':
    case '#':
      return sticky(HANDLE, text, at) ?? at + 1;
    default:
      return unit >= 0x2190 && unit <= 0x2bff ? pictureEnd(text, at + 1) : at + 1;
  }
}

function runEnd(text: string, at: number, unit: number): number {
  let end = at + 1;
  while (text.charCodeAt(end) === unit) end++;
  return end;
}

/** An emoji goes on over variation selectors, skin tones, joiners with what they join, and a second regional letter. */
function pictureEnd(text: string, from: number): number {
  let end = from;
  for (;;) {
    const point = text.codePointAt(end) ?? 0;
    if (point === 0xfe0f || point === 0x20e3) end++;
    else if (point >= 0x1f3fb && point <= 0x1f3ff) end += 2;
    else if (point === 0x200d && end + 1 < text.length) end += 1 + unitsAt(text, end + 1);
    else if (isRegional(point) && isRegional(text.codePointAt(end - 2) ?? 0) && end === from) return end + 2;
    else return end;
  }
}

const isRegional = (point: number): boolean => point >= 0x1f1e6 && point <= 0x1f1ff;

function wordEnd(text: string, start: number): number {
  if (mayBeAddress(text.charCodeAt(start) | 0x20, text.charCodeAt(start + 1) | 0x20)) {
    const end = sticky(ADDRESS, text, start);
    if (end !== null) return withoutTrailingMarks(text, start, end);
  }
  if (text[start + 1] === '.') {
    const end = sticky(INITIALS, text, start);
    if (end !== null) return joins(text, end, '-') ? wordEnd(text, end + 1) : end;
  }
  let at = lettersEnd(text, start);
  for (;;) {
    if (isBlank(text.charCodeAt(at))) return at;
    const mark = text[at];
    if (mark === '@') return sticky(MAIL_REST, text, at) ?? at;
    if (mark === '$' && at - start <= 3 && isDigitAt(text, at + 1)) return at + 1;
    if (mark === undefined || !JOINING.has(mark) || !joinsAt(text, start, at, mark)) return at;
    at = mark === '.' && !isDigitAt(text, at + 1) ? dottedEnd(text, at) : lettersEnd(text, at + 1);
  }
}

/** "ht" and "ww", of code units in lower case. */
const mayBeAddress = (first: number, second: number): boolean => (first === 0x68 && second === 0x74) || (first === 0x77 && second === 0x77);

const JOINING = new Set(['-', '‑', '’', "'", '&', '.', ',', ':', '/']);

/** Whether the mark at `at` joins the word that begins at `start` to what follows. */
function joinsAt(text: string, start: number, at: number, mark: string): boolean {
  const next = wordKindAt(text, at + 1);
  if (next === null) return false;
  switch (mark) {
    case '-':
    case '‑':
    case '’':
    case "'":
    case '&':
      return true;
    case '/':
    case ',':
    case ':':
      return next === DIGIT && isDigitAt(text, at - 1) && isDigitAt(text, start);
    default:
      return next === DIGIT ? isDigitAt(text, at - 1) : dottedEnd(text, at) > at;
  }
}

/** The end of a domain ("news.com"), a mail address or abbreviation ("Ph.D") whose dot stands at `at`; `at` where it is none. */
function dottedEnd(text: string, at: number): number {
  const domain = sticky(DOMAIN_REST, text, at);
  if (domain !== null) return domain;
  const mail = text[at + 1] && !isUpper(text[at + 1]!) ? mailEnd(text, at) : null;
  if (mail !== null) return mail;
  const letter = at + 1 + unitsAt(text, at + 1);
  const single = at < 2 || wordKindAt(text, at - 2) === null;
  const double = !single && isUpper(text[at - 2]!) && (at < 3 || wordKindAt(text, at - 3) === null);
  if (!(single || double) || wordKindAt(text, letter) !== null) return at;
  return text[letter] === '.' ? letter + 1 : letter;
}

/** Bounded to the length of a mailbox's name, so that a text of dots costs no more than others. */
function mailEnd(text: string, at: number): number | null {
  const end = sticky(MAIL_REST, text.slice(at, at + 96), 0);
  return end === null ? null : at + end;
}

function lettersEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)) {
      at++;
      continue;
    }
    if (wordKindAt(text, at) === null) break;
    at += unitsAt(text, at);
  }
  return at;
}

function wordKindAt(text: string, at: number): typeof LETTER | typeof DIGIT | null {
  const point = text.codePointAt(at);
  if (point === undefined) return null;
  const kind = kindOf(point);
  return kind === LETTER || kind === DIGIT ? kind : null;
}

const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0x0a;
const isDigitAt = (text: string, at: number): boolean => text[at] !== undefined && kindOf(text.charCodeAt(at)) === DIGIT;
const joins = (text: string, at: number, mark: string): boolean => text[at] === mark && wordKindAt(text, at + 1) !== null;

function withoutTrailingMarks(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[.,;:!?)\]’'»…—–]/.test(text[at - 1]!)) at--;
  return at;
}

function sticky(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
