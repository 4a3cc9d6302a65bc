/** What the whole article says of a word (Chieu and Ng 2003): how it is written elsewhere, and what stands beside it there. */

import { hashOf } from '../features.ts';
import { WordSet } from '../words/wordLists.ts';
import type { KeyList, NameToken, Stretch } from './nameContext.ts';
import {
  CALENDAR,
  COMPANY_SUFFIX,
  COUNTRY,
  FAMILY_NAME,
  FUNCTION_WORD,
  GIVEN_NAME,
  HONORIFIC,
  OFFICE,
  ORGANISATION_HEAD,
  PEOPLE,
  PLACE_HEAD,
  phraseAt,
} from './nameLexicon.ts';

const AFTER_HONORIFIC = 1;
const AFTER_GIVEN_NAME = 2;
const BEFORE_SUFFIX = 4;
const BEFORE_ORGANISATION = 8;
const AFTER_PLACE_PREPOSITION = 16;
const SPEAKS = 32;
const BEFORE_PLACE = 64;
const AFTER_OFFICE = 128;
/** After another word of a name, after an office, or before what only a person has. */
const AS_PERSON = 256;
const INTRODUCED = AFTER_HONORIFIC | AFTER_GIVEN_NAME | AFTER_OFFICE | AS_PERSON;
const CLUES = [
  AFTER_HONORIFIC,
  AFTER_GIVEN_NAME,
  BEFORE_SUFFIX,
  BEFORE_ORGANISATION,
  AFTER_PLACE_PREPOSITION,
  SPEAKS,
  BEFORE_PLACE,
  AFTER_OFFICE,
];

interface WordUse {
  small: number;
  /** Capitalised where no sentence begins, in an ordinary sentence. */
  capital: number;
  clues: number;
}

export interface ArticleEvidence {
  /** Whether the article never gives the word a given name, a title or another word of a name before it, as the news introduces people. */
  isBare(token: NameToken): boolean;
  addTo(keys: KeyList, index: number, token: NameToken): void;
}

const SPEECH = new WordSet(['said', 'says', 'told', 'added', 'tells', 'adds']);
/** What is called after the person at its head, however well known. */
const OF_A_PERSON = new WordSet(['administration', 'campaign', 'presidency', 'premiership', 'era', 'supporters', 'loyalists', 'voters']);
const PLACE_PREPOSITIONS = new WordSet(['in', 'at', 'near', 'from', 'across', 'outside', 'throughout', 'around']);

/** `ordinary` tells whether the sentence's capitals mean anything. */
export function gatherEvidence(
  tokens: readonly NameToken[],
  sentences: readonly { readonly first: number; readonly end: number }[],
  ordinary: (sentence: number) => boolean,
): ArticleEvidence {
  const uses = new Map<string, WordUse>();
  const acronyms = new Set<string>();
  const phrases = new Map<number, number>();
  sentences.forEach(({ first: from, end: to }, s) => {
    const plain = ordinary(s);
    const stretch = { from, to, first: from, end: to };
    for (let i = from; i < to; i++) {
      const { capital, lower } = tokens[i]!;
      if (!capital) continue;
      let use = uses.get(lower);
      if (!use) {
        use = { small: 0, capital: 0, clues: 0 };
        uses.set(lower, use);
      }
      markPhrase(tokens, to, i, phrases);
      if (!plain) continue;
      if (i > from) use.capital++;
      use.clues |= cluesAt(tokens, stretch, i);
      addInitials(tokens, stretch, i, acronyms);
    }
  });
  for (const { capital, lower } of tokens) {
    const use = capital ? undefined : uses.get(lower);
    if (use) use.small++;
  }
  return {
    isBare: ({ lower, view }) => ((uses.get(lower)?.clues ?? 0) & INTRODUCED) === 0 && (view.lists & (GIVEN_NAME | FAMILY_NAME)) === 0,
    addTo: (keys, index, token) => addEvidence(keys, token, uses.get(token.lower), phrases.get(index), acronyms),
  };
}

function addEvidence(
  keys: KeyList,
  { view, capital, lower }: NameToken,
  use: WordUse | undefined,
  phrase: number | undefined,
  acronyms: Set<string>,
): void {
  if (phrase !== undefined) keys.add(230, phrase);
  if (!use || !capital) return;
  const casing = use.capital > 0 ? (use.small === 0 ? 3 : use.small > use.capital ? 1 : 2) : use.small > 0 ? 0 : 4;
  keys.add(231, casing);
  keys.add(232, casing, view.shape);
  keys.add(233, casing, view.category);
  for (const clue of CLUES) if (use.clues & clue) keys.add(234, clue, view.shape);
  keys.add(235, use.clues & (AFTER_HONORIFIC | AFTER_GIVEN_NAME | BEFORE_SUFFIX | BEFORE_ORGANISATION | AFTER_PLACE_PREPOSITION | SPEAKS));
  if (acronyms.has(lower)) keys.add(236, 0);
}

/** Before a name, these are no part of a person's. */
const NO_FIRST_NAME = PEOPLE | COUNTRY | FUNCTION_WORD | CALENDAR | ORGANISATION_HEAD;

function cluesAt(tokens: readonly NameToken[], { from, to }: Stretch, i: number): number {
  const before = i > from ? tokens[i - 1]! : null;
  const after = i + 1 < to ? tokens[i + 1]! : null;
  let clues = 0;
  if (before) {
    const lists = before.view.lists;
    if (lists & HONORIFIC) clues |= AFTER_HONORIFIC;
    if (before.capital && lists & GIVEN_NAME) clues |= AFTER_GIVEN_NAME;
    if (lists & OFFICE) clues |= before.capital ? AFTER_OFFICE : AS_PERSON;
    if (before.capital && !(lists & NO_FIRST_NAME)) clues |= AS_PERSON;
    if (PLACE_PREPOSITIONS.holds(before) && !after?.capital) clues |= AFTER_PLACE_PREPOSITION;
  }
  if (after) {
    if (after.capital && after.view.lists & COMPANY_SUFFIX) clues |= BEFORE_SUFFIX;
    if (after.capital && after.view.lists & ORGANISATION_HEAD) clues |= BEFORE_ORGANISATION;
    if (after.capital && after.view.lists & PLACE_HEAD) clues |= BEFORE_PLACE;
  }
  if (after && OF_A_PERSON.holds(after)) clues |= AS_PERSON;
  if ((after && SPEECH.holds(after)) || (before && SPEECH.holds(before))) clues |= SPEAKS;
  return clues;
}

const INSIDE_NAMES = new WordSet(['of', 'and', 'for', 'the', 'de', 'on', 'in', '&']);

/** The initials of the capitalised words from token `i` on, small words left out or kept: three to six letters. */
function addInitials(tokens: readonly NameToken[], { from, to }: Stretch, i: number, acronyms: Set<string>): void {
  if (i > from && tokens[i - 1]!.capital) return;
  let initials = '';
  let words = 0;
  for (let k = i; k < to && k < i + 9; k++) {
    const token = tokens[k]!;
    if (token.capital) {
      initials += token.lower.charAt(0);
      words++;
      if (words >= 2) acronyms.add(initials);
    } else if (!INSIDE_NAMES.holds(token)) return;
  }
}

/** Numbers tokens of a listed name of several words by its kind and their place in it: first, inside, last. */
function markPhrase(tokens: readonly NameToken[], to: number, i: number, phrases: Map<number, number>): void {
  if (phrases.has(i)) return;
  const found = phraseAt(tokens, i, to);
  if (!found || !tokens[i + found.words - 1]!.capital) return;
  for (let k = 0; k < found.words; k++) phrases.set(i + k, found.kind * 4 + (k === 0 ? 1 : k === found.words - 1 ? 2 : 3));
}

export const tagHash = (tag: string): number => hashOf(240, tag);
