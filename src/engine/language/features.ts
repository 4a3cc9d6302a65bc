/** Features are 26-bit keys: hashes of a template's number and what the template saw. Training and tagging make them by this code alone. */

export const KEY_BITS = 26;

/** FNV-1a over code units, started at `seed`, with the last bits spread (MurmurHash3's finaliser). An unsigned 32-bit integer. */
export function hashOf(seed: number, text: string): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed + 1, 0x9e3779b1);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return spread(hash);
}

/** One hash of two, in this order. */
export const joined = (a: number, b: number): number => spread(Math.imul(a, 0x85ebca6b) + b);

export const toKey = (hash: number): number => hash >>> (32 - KEY_BITS);

function spread(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** "X" for capitals, "x" for small letters, "0" for digits, other marks as they are; runs shortened to two. */
export function shapeOf(surface: string): string {
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

/** Of the sentence whose words are `word(first)` to `word(end - 1)`. */
export function capitalsOf(word: (index: number) => string, first: number, end: number): Capitals {
  let lower = 0;
  let title = 0;
  let upper = 0;
  let longLower = 0;
  for (let i = first; i < end; i++) {
    const surface = word(i);
    const initial = surface.charCodeAt(0);
    if (initial >= 97 && initial <= 122) {
      if (surface !== 's' && surface !== 't') lower++;
      if (surface.length > 4) longLower++;
    } else if (initial >= 65 && initial <= 90 && surface.length > 1) {
      if (surface === surface.toUpperCase()) upper++;
      else title++;
    }
  }
  if (upper >= 2 && lower === 0 && upper > 2 * title) return ALL_CAPITALS;
  return title + upper >= 4 && longLower === 0 && title >= 2 && lower <= (title + upper) * 0.6 ? TITLE_CASE : ORDINARY;
}
