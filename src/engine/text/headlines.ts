/** Whether a text's first line is its headline. */

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const SMALL = new Set('a an the and but or nor for so yet at by in of on to up as is with from over after into vs via'.split(' '));

/** `next`: the first paragraph of the text below it, null when there is none: then a line alone is a headline only without a full stop. */
export function isHeadline(line: string, next: string | null): boolean {
  const words = line.split(/\s+/);
  if (line.length > 220 || words.length > 30) return false;
  const open = !/[.…]["'”’)]*$/.test(line);
  if (next === null) return open && words.length <= 20;
  if (open) return line.length <= 180 && !/[.!?] \p{Lu}\p{Ll}+ .{60,}/u.test(line);
  if (/[.!?]["'”’)]? \p{Lu}/u.test(line.slice(0, -1))) return isTitleCase(words);
  if (isTitleCase(words)) return true;
  return words.length <= 14 && next.length > line.length && !WEEKDAY.test(line) && !/["“”]|\b(?:said|says|told)\b/.test(line);
}

/** Most words of some length begin with a capital. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter(word => /^\p{L}/u.test(word) && !SMALL.has(word.toLowerCase()));
  const capitalised = long.filter(word => /^\p{Lu}/u.test(word)).length;
  return long.length >= 3 && capitalised >= long.length * 0.75;
}
