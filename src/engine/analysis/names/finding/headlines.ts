/** Names where capitals say nothing (headlines, ALL CAPITALS): those that the article has elsewhere, and those on the lists. */
import { FUNCTION_WORDS, MONTHS, ORDINARY_WORDS, WEEKDAYS } from '../../../language/lexicons/commonWords.ts';
import { GEOGRAPHY, isListedPlace } from '../../../language/lexicons/countries.ts';
import { isGivenName } from '../../../language/lexicons/givenNames.ts';
import { WELL_KNOWN } from '../../../language/lexicons/organisations.ts';
import { isTitleWord } from '../../../language/lexicons/titles.ts';
import type { EntityType } from '../../../model/analysis.ts';
import type { Reading, Sentence } from '../../../model/reading.ts';
import { type Casing, type Evidence, isCapital } from '../evidence.ts';
import { ofOneShape, type TrimmedCandidate } from '../spans/spans.ts';
import { surfaceKey } from '../typing/typeEvidence.ts';
import { keyOf } from './candidates.ts';

const LONGEST = 6;

/** The score of a name that the article has elsewhere. */
export const KNOWN = 1;

/** Surfaces of the article's ordinary sentences, with their types; and the words that end persons' names. */
export interface KnownNames {
  readonly surfaces: ReadonlyMap<string, EntityType>;
  readonly surnames: ReadonlySet<string>;
}

export function knownNames(reading: Reading, names: readonly { first: number; end: number; type: EntityType }[]): KnownNames {
  const surfaces = new Map<string, EntityType>();
  const surnames = new Set<string>();
  for (const { first, end, type } of names) {
    surfaces.set(surfaceKey(reading, first, end), type);
    if (type === 'person') surnames.add(reading.tokens[end - 1]!.lower);
  }
  return { surfaces, surnames };
}

/** Candidates of one such sentence, in text order. */
export function findInHeadline(
  reading: Reading,
  sentence: Sentence,
  casing: Casing,
  known: KnownNames,
  evidence: Evidence,
): TrimmedCandidate[] {
  const found: TrimmedCandidate[] = [];
  for (let i = sentence.first; i < sentence.end; i++) {
    const match = isCapital(reading.tokens[i])
      ? (matchKnown(reading, sentence, i, known) ?? matchListed(reading, sentence, i) ?? guess(reading, sentence, i, casing, evidence))
      : null;
    if (!match) continue;
    found.push(ofOneShape({ ...match, first: i, titled: false }));
    i = match.end - 1;
  }
  return found;
}

type Match = Pick<TrimmedCandidate, 'end' | 'type' | 'score' | 'adjective'>;

function matchKnown(reading: Reading, sentence: Sentence, i: number, known: KnownNames): Match | null {
  for (let end = Math.min(sentence.end, i + LONGEST); end > i; end--) {
    const type = known.surfaces.get(surfaceKey(reading, i, end));
    if (type) return { end, type, score: KNOWN, adjective: false };
  }
  return known.surnames.has(reading.tokens[i]!.lower) ? { end: i + 1, type: 'person', score: KNOWN, adjective: false } : null;
}

function matchListed(reading: Reading, sentence: Sentence, i: number): Match | null {
  for (let end = Math.min(sentence.end, i + 4); end > i; end--) {
    const surface = surfaceKey(reading, i, end);
    if (end === i + 1 && isOrdinary(surface)) continue;
    if (GEOGRAPHY.adjectives.has(surface) || GEOGRAPHY.peoples.has(surface)) return { end, type: null, score: 0.5, adjective: true };
    if (isListedPlace(surface)) return { end, type: 'place', score: 0.8, adjective: false };
    if (WELL_KNOWN.has(surface) && !/^(?:who|pa|sec|times)$/.test(surface))
      return { end, type: 'organisation', score: 0.8, adjective: false };
  }
  return null;
}

const isOrdinary = (key: string): boolean =>
  FUNCTION_WORDS.has(key) && !/^us$/.test(key) ? true : ORDINARY_WORDS.has(key) || MONTHS.has(key) || WEEKDAYS.has(key);

/** A given name and what follows it; in Title Case also words that the tagger calls proper nouns and the article never writes small. */
function guess(reading: Reading, sentence: Sentence, i: number, casing: Casing, evidence: Evidence): Match | null {
  const fits = (k: number): boolean => {
    const key = keyOf(reading.tokens[k]);
    return (
      k < sentence.end &&
      isCapital(reading.tokens[k]) &&
      !isOrdinary(key) &&
      !isTitleWord(key) &&
      key.length > 1 &&
      !evidence.small.has(key)
    );
  };
  if (!fits(i)) return null;
  if (isGivenName(keyOf(reading.tokens[i])) && fits(i + 1)) return { end: i + 2, type: 'person', score: 0.7, adjective: false };
  if (casing !== 'title') return null;
  let end = i;
  while (fits(end) && /^NNPS?$/.test(reading.tokens[end]!.tag)) end++;
  return end > i ? { end, type: null, score: 0.4, adjective: false } : null;
}
