/** Parts what a finder takes for one name: a party's people and the body they sit in, or the place they are from; two bodies that "and" joins. */
import { GEOGRAPHY, isListedPlace } from '../../../language/lexicons/countries.ts';
import { WELL_KNOWN } from '../../../language/lexicons/organisations.ts';
import type { Reading } from '../../../model/reading.ts';
import { keyOf, keysOf } from '../finding/candidates.ts';
import type { TrimmedCandidate } from './spans.ts';

/** "Democrats in Congress" → "Democrats", "Congress"; "Ohio Republican" → "Ohio", "Republican"; "House and Senate" → both. Others stay whole. */
export function splitParties(reading: Reading, candidate: TrimmedCandidate): TrimmedCandidate[] {
  const { first, end } = candidate;
  if (end - first < 2) return [candidate];
  const plain = { ...candidate, learned: undefined };
  const at = jointOf(reading, candidate);
  if (at > 0)
    return [
      { ...plain, end: at, type: null },
      { ...plain, first: at + 1, titled: false, type: null },
    ];
  if (!isPeople(keyOf(reading.tokens[end - 1])) || !isListedPlace(keysOf(reading.tokens, first, end - 1).join(' '))) return [candidate];
  return [
    { ...plain, end: end - 1, type: 'place' },
    { ...plain, first: end - 1, titled: false, adjective: true },
  ];
}

const isPeople = (key: string): boolean => GEOGRAPHY.peoples.has(key) || /^(?:republican|democrat|democratic)$/.test(key);

/** The small word that parts two names, or -1. */
function jointOf({ tokens }: Reading, { first, end }: TrimmedCandidate): number {
  for (let at = first + 1; at < end - 1; at++) {
    const { lower } = tokens[at]!;
    const before = keyOf(tokens[at - 1]);
    if (/^(?:in|on|while|by|from)$/.test(lower) && isPeople(before)) return at;
    if (lower !== 'and') continue;
    const last = keyOf(tokens[end - 1]);
    if (isPeople(before) && at === first + 1 && end === at + 2 && isPeople(last)) return at;
    if (end === at + 2 && WELL_KNOWN.has(last) && isChamber(keysOf(tokens, first, at).join(' '))) return at;
  }
  return -1;
}

const isChamber = (words: string): boolean => words === 'house' || WELL_KNOWN.has(words);
