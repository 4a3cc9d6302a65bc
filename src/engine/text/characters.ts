/** Kinds of characters, looked up by UTF-16 code unit or code point. */

export const SPACE = 0;
export const MARK = 1;
export const LETTER = 2;
export const DIGIT = 3;

export type CharacterKind = typeof SPACE | typeof MARK | typeof LETTER | typeof DIGIT;

const ASCII: readonly CharacterKind[] = Array.from({ length: 128 }, (_, code): CharacterKind => {
  const character = String.fromCharCode(code);
  if (code <= 32 || code === 127) return SPACE;
  if (/[A-Za-z]/.test(character)) return LETTER;
  return /[0-9]/.test(character) ? DIGIT : MARK;
});

/** Of a code point. Marks that combine with a letter and soft hyphens count as letters; invisible format characters other than joiners as white space. */
export function kindOf(point: number): CharacterKind {
  if (point < 128) return ASCII[point] ?? MARK;
  if (point < 0x2000) return point === 0xa0 || point === 0x85 || point === 0x1680 ? SPACE : kindOfRest(point);
  if (point <= 0x206f) return isInvisible(point) ? SPACE : MARK;
  return point === 0x3000 || point === 0xfeff ? SPACE : kindOfRest(point);
}

const isInvisible = (point: number): boolean =>
  point <= 0x200c || point === 0x200e || point === 0x200f || (point >= 0x2028 && point <= 0x202f) || point >= 0x205f;

function kindOfRest(point: number): CharacterKind {
  if (point >= 0xc0 && point <= 0x24f) return point === 0xd7 || point === 0xf7 ? MARK : LETTER;
  if (point >= 0xd800 && point <= 0xdfff) return MARK;
  if (point === 0xad) return LETTER;
  const character = String.fromCodePoint(point);
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  return /\p{N}/u.test(character) ? DIGIT : MARK;
}

export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** Whether a text begins with a capital letter. */
export function isUpper(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < 128 ? unit >= 65 && unit <= 90 : /^\p{Lu}/u.test(text);
}

/** Whether a text begins with a small letter. */
export function isLower(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < 128 ? unit >= 97 && unit <= 122 : /^\p{Ll}/u.test(text);
}

/** Whether a text begins with a capital and a small letter behind it. */
export function isCapitalised(text: string): boolean {
  if (!isUpper(text)) return false;
  const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
  return first < 128 && second < 128 ? second >= 97 && second <= 122 : /^\p{Lu}\p{Ll}/u.test(text);
}

/** Whether a text begins with a digit, of whatever script. */
export function startsWithDigit(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < 128 ? unit >= 48 && unit <= 57 : /^\p{N}/u.test(text);
}

/** Whether a text begins with a letter or a digit. */
export const startsWord = (text: string): boolean => startsWithLetter(text) || startsWithDigit(text);

/** Whether a text begins with a letter. */
export function startsWithLetter(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < 128 ? (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) : /^\p{L}/u.test(text);
}

/** Whether a token is what marks an owner: an apostrophe, with its "s" or without. */
export const isPossessive = (token: string): boolean => token === "'s" || token === '’s' || token === "'" || token === '’';

/** Whether a token is one dash or two. */
export const isDash = (token: string): boolean => token.length <= 2 && DASHES.has(token);

const DASH = ['-', '–', '—'];
const DASHES: ReadonlySet<string> = new Set([...DASH, ...DASH.flatMap(one => DASH.map(other => one + other))]);

/** Code units of the character at `index`: 2 for a valid surrogate pair, else 1. */
export function unitsAt(text: string, index: number): 1 | 2 {
  const high = text.charCodeAt(index);
  if (high < 0xd800 || high > 0xdbff) return 1;
  const low = text.charCodeAt(index + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}
