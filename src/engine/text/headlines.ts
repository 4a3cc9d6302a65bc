/** Whether a text's first line is its headline. */
import { isUpper, startsWithLetter } from './characters.ts';

const SMALL = new Set('a an the and but or nor for so yet at by in of on to up as is with from over after into vs via'.split(' '));

export interface HeadlineContext {
  /** A byline or a dateline follows at once. */
  readonly signed: boolean;
  /** No text follows. */
  readonly alone: boolean;
}

export function isHeadline(line: string, { signed, alone }: HeadlineContext): boolean {
  const words = line.split(/\s+/);
  if (line.length > 220 || words.length > 30 || words.length < 2 || /[:,;]$/.test(line)) return false;
  const open = !/[.…]["'”’)]*$/.test(line);
  if (alone) return open && words.length <= 20;
  if (open) return line.length <= 180 && !/[.!?] \p{Lu}\p{Ll}+ .{60,}/u.test(line);
  return isTitleCase(words) || (signed && line.length <= 140 && !/[.!?]["'”’)]? \p{Lu}/u.test(line));
}

/** Most words of some length begin with a capital. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter(word => startsWithLetter(word) && !SMALL.has(word.toLowerCase()));
  const capitalised = long.filter(word => isUpper(word)).length;
  return long.length >= 3 && capitalised >= long.length * 0.75;
}
