/** Bodies at the head of a sentence whose names the finder does not know: "Vellco, the regulator, will". */
import { FUNCTION_WORDS, MONTHS, ORDINARY_WORDS, WEEKDAYS } from '../../../language/lexicons/commonWords.ts';
import { isTitleWord } from '../../../language/lexicons/titles.ts';
import type { Reading } from '../../../model/reading.ts';
import type { Evidence } from '../evidence.ts';
import { ofOneShape, type TrimmedCandidate } from '../spans/spans.ts';
import { headOfPhrase, typeOfNoun } from '../typing/roleEvidence.ts';
import { keyOf } from './candidates.ts';

/** The candidates, which are in text order, and such names. */
export function withOpeners(
  reading: Reading,
  candidates: readonly TrimmedCandidate[],
  { small, casing }: Evidence,
): readonly TrimmedCandidate[] {
  const { tokens, sentences } = reading;
  let k = 0;
  const openers = sentences.flatMap(({ first, end }, s): TrimmedCandidate[] => {
    while (k < candidates.length && candidates[k]!.end <= first) k++;
    const token = tokens[first];
    if (token?.tag !== 'NNP' || end - first < 4 || casing[s] !== 'ordinary' || candidates[k]?.first === first) return [];
    const key = keyOf(token);
    if (!/^\p{Lu}\p{L}{3,}$/u.test(token.text) || small.has(key) || isCommon(key)) return [];
    return isSaidToBeBody(reading, first + 1)
      ? [ofOneShape({ first, end: first + 1, type: 'organisation', score: 1, learned: BODY, titled: false, adjective: false })]
      : [];
  });
  return openers.length === 0 ? candidates : [...candidates, ...openers].sort((a, b) => a.first - b.first);
}

/** What the finder might have said. */
const BODY = [['organisation', 1]] as const;

const isCommon = (key: string): boolean =>
  FUNCTION_WORDS.has(key) || ORDINARY_WORDS.has(key) || MONTHS.has(key) || WEEKDAYS.has(key) || isTitleWord(key);

/** Whether a comma follows, and then what kind of body it is. */
function isSaidToBeBody({ tokens }: Reading, at: number): boolean {
  if (tokens[at]?.text !== ',' || !/^(?:an?|the)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  const head = headOfPhrase(tokens, at + 1);
  return head !== null && typeOfNoun(head) === 'organisation';
}
