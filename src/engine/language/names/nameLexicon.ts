/** What the word lists say of a word or a row of words, for the name tagger. */

import { FUNCTION_WORDS, MONTHS, ORDINARY_WORDS, WEEKDAYS } from '../lexicons/commonWords.ts';
import { CLUBS, COMPANIES } from '../lexicons/companyNames.ts';
import { GEOGRAPHY } from '../lexicons/countries.ts';
import { FAMILY_NAMES, GIVEN_NAMES } from '../lexicons/givenNames.ts';
import {
  COMPANY_SUFFIXES,
  EVENT_HEADS,
  LAW_HEADS,
  ORGANISATION_HEADS,
  ORGANISATION_NOUNS,
  PLACE_HEADS,
  PLACE_NOUNS,
  PLACE_STARTS,
  WELL_KNOWN,
} from '../lexicons/organisations.ts';
import { HONORIFICS, OFFICE_MODIFIER_WORDS, OFFICE_WORDS, PERSON_NOUNS } from '../lexicons/titles.ts';
import { type Looked, WordMap } from '../words/wordLists.ts';

/** Each list has a bit; the order is part of the weights. */
const LISTS: readonly Iterable<string>[] = [
  GIVEN_NAMES,
  FAMILY_NAMES,
  GEOGRAPHY.places.keys(),
  GEOGRAPHY.capitals.keys(),
  GEOGRAPHY.gazetteer,
  GEOGRAPHY.adjectives.keys(),
  GEOGRAPHY.peoples.keys(),
  [...COMPANY_SUFFIXES].flatMap(suffix => (suffix.endsWith('.') ? `${suffix}.` : [suffix, `${suffix}.`])),
  ORGANISATION_HEADS,
  PLACE_HEADS,
  PLACE_STARTS,
  HONORIFICS.keys(),
  OFFICE_WORDS,
  OFFICE_MODIFIER_WORDS,
  PERSON_NOUNS.keys(),
  [...MONTHS, ...WEEKDAYS],
  FUNCTION_WORDS,
  ORDINARY_WORDS,
  WELL_KNOWN.keys(),
  EVENT_HEADS,
  LAW_HEADS,
  ORGANISATION_NOUNS,
  PLACE_NOUNS,
  COMPANIES,
  CLUBS,
];

const LISTS_OF: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>();
  LISTS.forEach((words, list) => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | (1 << list));
  });
  return bits;
})();

export const GIVEN_NAME = 1 << 0;
export const FAMILY_NAME = 1 << 1;
export const COUNTRY = 1 << 2;
export const CITY = (1 << 3) | (1 << 4);
export const PEOPLE = (1 << 5) | (1 << 6);
export const COMPANY_SUFFIX = 1 << 7;
export const ORGANISATION_HEAD = 1 << 8;
export const PLACE_HEAD = 1 << 9;
export const HONORIFIC = 1 << 11;
export const OFFICE = 1 << 12;
export const CALENDAR = 1 << 15;
export const FUNCTION_WORD = 1 << 16;
export const COMPANY = (1 << 18) | (1 << 23) | (1 << 24);
export const EVENT_OR_LAW = (1 << 19) | (1 << 20);

/** One bit for each list that holds the word. */
export const listsOf = (lower: string): number => LISTS_OF.get(lower) ?? 0;

const CATEGORIES: readonly (readonly [number, string])[] = [
  [CALENDAR, 'calendar'],
  [FUNCTION_WORD, 'function'],
  [PEOPLE, 'people'],
  [COUNTRY, 'country'],
  [HONORIFIC, 'honorific'],
  [COMPANY_SUFFIX, 'suffix'],
  [ORGANISATION_HEAD, 'organisation'],
  [COMPANY, 'company'],
  [OFFICE, 'office'],
  [PLACE_HEAD, 'place'],
  [EVENT_OR_LAW, 'event'],
  [GIVEN_NAME, 'given'],
  [CITY, 'city'],
  [FAMILY_NAME, 'family'],
];
const SPELLED_OUT = new Set([
  'of',
  'in',
  'at',
  'from',
  'the',
  'and',
  'for',
  'to',
  'by',
  'with',
  'on',
  'said',
  'says',
  'who',
  'near',
  "'s",
  '’s',
]);

/** A word's kind in one word: the first list that holds it, else its shape; a few small words stand for themselves. */
export function categoryOf(lower: string, shape: string, lists: number): string {
  if (SPELLED_OUT.has(lower)) return lower;
  const found = CATEGORIES.find(([bits]) => (lists & bits) !== 0);
  const capital = shape.startsWith('X') ? 'X' : 'x';
  return found ? `${found[1]} ${capital}` : shape.slice(0, 4);
}

/** Names of several words, by their first word: the other words, and whether it is a place's (0) or an organisation's (1). */
type Phrases = WordMap<readonly { readonly rest: readonly string[]; readonly kind: 0 | 1 }[]>;

function buildPhrases(): Phrases {
  const phrases = new Map<string, { rest: string[]; kind: 0 | 1 }[]>();
  const add = (names: Iterable<string>, kind: 0 | 1): void => {
    for (const name of names) {
      const [first, ...rest] = name.split(' ');
      if (!first || !rest.length) continue;
      const list = phrases.get(first) ?? [];
      list.push({ rest, kind });
      phrases.set(first, list);
    }
  };
  add(GEOGRAPHY.places.keys(), 0);
  add(GEOGRAPHY.capitals.keys(), 0);
  add(GEOGRAPHY.gazetteer, 0);
  add(WELL_KNOWN.keys(), 1);
  add(COMPANIES, 1);
  add(CLUBS, 1);
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return new WordMap(phrases);
}

const PHRASES: Phrases = buildPhrases();

/** The longest listed name of several words that begins at word `at` and ends before `to`: how many words it has, and its kind. */
export function phraseAt(words: readonly Looked[], at: number, to: number): { readonly words: number; readonly kind: 0 | 1 } | null {
  const phrases = PHRASES.of(words[at]!);
  const found = phrases?.find(({ rest }) => at + rest.length < to && rest.every((word, i) => words[at + 1 + i]!.lower === word));
  return found ? { words: found.rest.length + 1, kind: found.kind } : null;
}
