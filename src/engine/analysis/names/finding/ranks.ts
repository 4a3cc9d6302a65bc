/** What belongs to an office and is no name: letters that the article introduces for it, and what a minister is for. */
import { GEOGRAPHY, isListedPlace } from '../../../language/lexicons/countries.ts';
import { WELL_KNOWN } from '../../../language/lexicons/organisations.ts';
import { OFFICE_WORDS } from '../../../language/lexicons/titles.ts';
import type { Reading, Token } from '../../../model/reading.ts';

const LONGEST_RANK = 6;

/** "IGP" after "Inspector General of Police (IGP)", "NGO" after "non-governmental organisation (NGO)": letters that stand for an office or a common noun. */
export function rankAcronyms({ tokens }: Reading): Set<string> {
  const ranks = new Set(['NGO', 'NGOs', 'CEO', 'CEOs', 'MP', 'MPs']);
  for (let i = 2; i < tokens.length - 1; i++) {
    const letters = tokens[i]!.text;
    if (tokens[i - 1]!.text !== '(' || tokens[i + 1]!.text !== ')' || !/^\p{Lu}{2,5}$/u.test(letters)) continue;
    const words = wordsBehind(tokens, i - 1, letters.toLowerCase());
    if (words.some(word => OFFICE_WORDS.has(word))) ranks.add(letters);
  }
  return ranks;
}

/** The words before `at` whose initials are the letters, small joints left out; none where they are others. */
function wordsBehind(tokens: Reading['tokens'], at: number, letters: string): string[] {
  const words: string[] = [];
  for (let i = at - 1; i >= 0 && words.length < letters.length && at - i <= LONGEST_RANK + 3; i--) {
    const { lower } = tokens[i]!;
    if (/^(?:of|the|and|for|in)$/.test(lower)) continue;
    if (lower[0] !== letters[letters.length - 1 - words.length]) return [];
    words.push(lower);
  }
  return words.length === letters.length ? words : [];
}

/** Whether a word before "Minister" tells what for: neither a country nor a body. */
export const isPortfolio = ({ text, lower }: Token): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(text) &&
  !isListedPlace(lower) &&
  !GEOGRAPHY.adjectives.has(lower) &&
  !GEOGRAPHY.peoples.has(lower) &&
  !WELL_KNOWN.has(lower);
