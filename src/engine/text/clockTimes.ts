/**
 * Sentences that were cut within a time of day: "8. 40am", "8:30 p. m. Thursday". Joined after the cutting, for the tagger of names learned
 * from sentences as they are cut.
 */
import type { Span } from '../model/span.ts';
import { STARTERS } from './abbreviations.ts';

/** `sentences`: pairs `[first, end)` of indexes into `tokens`, one behind the other. */
export function joinClockTimes(text: string, tokens: readonly Span[], sentences: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const [first, end] of sentences) {
    const before = joined.at(-1);
    if (before && cutsTime(text, tokens, first)) joined[joined.length - 1] = [before[0], end];
    else joined.push([first, end]);
  }
  return joined;
}

/** Whether the stop before token `first` stands within a time of day, or behind one that the sentence goes on after. */
function cutsTime(text: string, tokens: readonly Span[], first: number): boolean {
  if (first < 2 || wordAt(text, tokens, first - 1) !== '.' || tokens[first - 2]![1] !== tokens[first - 1]![0]) return false;
  const word = wordAt(text, tokens, first - 2);
  const next = wordAt(text, tokens, first);
  if (/^\d{1,2}$/.test(word)) return /^\d\d[ap]m$/.test(next);
  return (
    word === 'm' &&
    first >= 4 &&
    wordAt(text, tokens, first - 3) === '.' &&
    /^[ap]$/.test(wordAt(text, tokens, first - 4)) &&
    !STARTERS.has(next)
  );
}

const wordAt = (text: string, tokens: readonly Span[], i: number): string => text.slice(...tokens[i]!).toLowerCase();
