/**
 * What a passage tells besides what it shares: two passages say the same in other words where what each adds is a word here and there, not where
 * one has a whole clause of which the other has nothing, least of all at its end, where the news of a sentence stands.
 */
import type { WordForm } from './words.ts';

/** Of a passage's words that the other lacks: the longest run of them, and the one at its end. Shared words of grammar do not part a run. */
export interface Additions {
  readonly longest: number;
  readonly last: number;
}

/** Who or where, said more fully, is half of what another word adds. */
const NAME = 0.5;
/** So many words added in a run are no clause. */
const LONGEST_PHRASE = 3;
const LAST_PHRASE = 1;
/** What a word counts beyond those, and how many do. */
const CLAUSE = 0.06;
const MOST_WORDS = 8;
const ENDING = 0.02;
const MOST_LAST = 6;
/** Words of a passage too short to have clauses, and of one long enough for two. */
const SHORT = 4;
const LONG = 16;

/** `lacked[i]`: the other passage has nothing of word `i`. */
export function additions(forms: readonly WordForm[], lacked: readonly boolean[]): Additions {
  let [longest, last] = [0, 0];
  for (let i = 0; i < forms.length; i++) {
    const { kind } = forms[i]!;
    if (lacked[i]) last += kind === 'name' ? NAME : 1;
    else if (kind !== 'function') last = 0;
    longest = Math.max(longest, last);
  }
  return { longest, last };
}

/** From 0 to 1: how far it counts against two passages, the shorter of `words` words, that either adds what the other lacks. */
export function addedClauses(a: Additions, b: Additions, words: number): number {
  const run = Math.min(MOST_WORDS, Math.max(0, Math.max(a.longest, b.longest) - LONGEST_PHRASE));
  const end = Math.min(MOST_LAST, Math.max(0, Math.max(a.last, b.last) - LAST_PHRASE));
  const clauses = Math.min(1, Math.max(0, (words - SHORT) / (LONG - SHORT)));
  return clauses * (CLAUSE * run + ENDING * end);
}

/** From 0 to 1: how far a passage falls short of a sentence. The fewer the words, the more must be shared. */
export const shortness = (words: number): number => Math.max(0, 1 - words / LONG);
