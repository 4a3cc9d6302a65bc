/** A 53-bit hash of a string as base 36 (cyrb53, public domain, by bryc): for ids and content keys, not for security. */
export const hashText = (text: string, seed = 0): string => hashJoined([text], seed);

/** The same of several one behind the other. They are not joined for it: a joined string is slow to read unit by unit. */
export const hashJoined = (texts: readonly string[], seed = 0): string => base36(hash53(texts, seed));

/** The same as a number. */
export function hash53(texts: readonly string[], seed = 0): number {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (const text of texts)
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      a = Math.imul(a ^ unit, 2654435761);
      b = Math.imul(b ^ unit, 1597334677);
    }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

const PAIR = 36 ** 2;
const HALF = PAIR ** 3;
const PAIRS: readonly string[] = Array.from({ length: PAIR }, (_, pair) => pair.toString(36).padStart(2, '0'));

/** A whole number below 2 ** 53 as `toString(36)` writes it, which is slow: it divides a fraction for each digit. */
function base36(whole: number): string {
  const quotient = Math.floor(whole / HALF);
  const high = quotient * HALF > whole ? quotient - 1 : quotient;
  const digits = sixDigits(high) + sixDigits(whole - high * HALF);
  let zeros = 0;
  while (zeros < digits.length - 1 && digits.charCodeAt(zeros) === 48) zeros++;
  return zeros === 0 ? digits : digits.slice(zeros);
}

function sixDigits(whole: number): string {
  const four = (whole / PAIR) | 0;
  const two = (four / PAIR) | 0;
  return PAIRS[two]! + PAIRS[four - two * PAIR]! + PAIRS[whole - four * PAIR]!;
}

/**
 * Ids made from content, so that they survive edits elsewhere: `prefix-hash`, with an ordinal from the second of the same content on.
 */
export function contentIds(prefix: string): (content: string) => string {
  const seen = new Map<string, number>();
  return content => {
    const id = `${prefix}-${hashText(content)}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}
