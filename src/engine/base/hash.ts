/** A 53-bit hash of a string as base 36 (cyrb53, public domain, by bryc): for ids and content keys, not for security. */
export const hashText = (text: string, seed = 0): string => hashJoined([text], seed);

/** The same of several one behind the other. They are not joined for it: a joined string is slow to read unit by unit. */
export function hashJoined(texts: readonly string[], seed = 0): string {
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
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
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
