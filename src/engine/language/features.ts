/** Features are 26-bit keys: hashes of a template's number and what the template saw. Training and tagging make them by this code alone. */

export const KEY_BITS = 26;

/**
 * FNV-1a over the code units of `text` from `start` to `end`, started at `seed`, with the last bits spread (MurmurHash3's finaliser). A
 * signed 32-bit integer, as all hashes here: a number that an object holds without a box around it.
 */
export const hashOf = (seed: number, text: string, start = 0, end = text.length): number =>
  spread(hashOn(hashStart(seed), text, start, end));

/** Of `text.slice(0, end) + tail`. */
export const hashOfParts = (seed: number, text: string, end: number, tail: string): number =>
  spread(hashOn(hashOn(hashStart(seed), text, 0, end), tail, 0, tail.length));

const hashStart = (seed: number): number => 0x811c9dc5 ^ Math.imul(seed + 1, 0x9e3779b1);

function hashOn(start: number, text: string, from: number, end: number): number {
  let hash = start;
  for (let i = from; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** One hash of two, in this order. */
export const joined = (a: number, b: number): number => spread((half(a) + b) | 0);

/** What of `joined(a, b)` needs `a` alone; `keyOfHalf(half(a), b)` is `toKey(joined(a, b))`. */
export const half = (a: number): number => Math.imul(a, 0x85ebca6b);
export const keyOfHalf = (halved: number, b: number): number => spread((halved + b) | 0) >>> (32 - KEY_BITS);

export const toKey = (hash: number): number => hash >>> (32 - KEY_BITS);

function spread(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** "X" for capitals, "x" for small letters, "0" for digits, other marks as they are; runs shortened to two. */
export function shapeOf(surface: string): string {
  return plainShape(surface) ?? shapeOfAny(surface);
}

/** Of the words that are most of a text: small letters, with or without a capital before them. Null of others. */
function plainShape(surface: string): string | null {
  for (let i = 1; i < surface.length; i++) if (!isSmall(surface.charCodeAt(i))) return null;
  const tail = surface.length === 1 ? '' : surface.length === 2 ? 'x' : 'xx';
  const initial = surface.charCodeAt(0);
  if (isSmall(initial)) return surface.length === 1 ? 'x' : 'xx';
  return isBig(initial) ? `X${tail}` : null;
}

const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122;
const isBig = (unit: number): boolean => unit >= 65 && unit <= 90;

function shapeOfAny(surface: string): string {
  let shape = '';
  for (let i = 0; i < surface.length && shape.length < 12; i++) {
    const kind = kindOf(surface.charCodeAt(i), surface[i]!);
    if (shape.length < 2 || shape[shape.length - 1] !== kind || shape[shape.length - 2] !== kind) shape += kind;
  }
  return shape;
}

function kindOf(unit: number, character: string): string {
  if (unit >= 97 && unit <= 122) return 'x';
  if (unit >= 65 && unit <= 90) return 'X';
  if (unit >= 48 && unit <= 57) return '0';
  if (unit === 0x2019) return "'";
  if (unit < 128) return character;
  const lower = character.toLowerCase();
  if (lower !== character) return 'X';
  return lower !== character.toUpperCase() || /\p{L}/u.test(character) ? 'x' : '?';
}

/** How a sentence uses capitals, which tells what a capital in it is worth. */
export const ORDINARY = 0;
export const ALL_CAPITALS = 1;
export const TITLE_CASE = 2;
export type Capitals = typeof ORDINARY | typeof ALL_CAPITALS | typeof TITLE_CASE;

/** What a word adds to the count of capitals. */
export type Writing = 'none' | 'small' | 'long small' | 'capitals' | 'title';

export function writingOf(surface: string): Writing {
  const initial = surface.charCodeAt(0);
  if (isSmall(initial)) return surface === 's' || surface === 't' ? 'none' : surface.length > 4 ? 'long small' : 'small';
  if (!isBig(initial) || surface.length < 2) return 'none';
  return surface === surface.toUpperCase() ? 'capitals' : 'title';
}

/** Of the sentence whose words are `words[first]` to `words[end - 1]`. One long word in small letters tells: capitals mean what they should. */
export function capitalsOf(words: readonly { readonly writing: Writing }[], first: number, end: number): Capitals {
  let lower = 0;
  let title = 0;
  let upper = 0;
  for (let i = first; i < end; i++) {
    switch (words[i]!.writing) {
      case 'long small':
        return ORDINARY;
      case 'small':
        lower++;
        break;
      case 'capitals':
        upper++;
        break;
      case 'title':
        title++;
        break;
      case 'none':
        break;
    }
  }
  if (upper >= 2 && lower === 0 && upper > 2 * title) return ALL_CAPITALS;
  return title + upper >= 4 && title >= 2 && lower <= (title + upper) * 0.6 ? TITLE_CASE : ORDINARY;
}
