/** Bodies whose names list what they are for: "Department for Roads, Rail and Rural Affairs", "Norland Hydraulic, Thermal and Coastal Works Administration". */
import { GEOGRAPHY } from '../../../language/lexicons/countries.ts';
import { ORGANISATION_HEADS } from '../../../language/lexicons/organisations.ts';
import type { Reading, Token } from '../../../model/reading.ts';
import { isCapital } from '../evidence.ts';
import { keyOf, TOPICS } from '../finding/candidates.ts';

/** Token indexes. */
export interface Whole {
  readonly first: number;
  readonly end: number;
}

const BODIES = new Set(
  'department ministry office commission committee directorate bureau agency council secretariat faculty institute'.split(' '),
);
const MORE_TOPICS = new Set(
  'affairs services resources roads rail ports tourism sport media digital aviation mining livestock irrigation urbanism infrastructure heritage levelling communities equalities climate'.split(
    ' ',
  ),
);

/** In text order. `names` are what the finder has, in text order. */
export function longBodies({ tokens }: Reading, names: readonly Whole[]): Whole[] {
  const found: Whole[] = [];
  let k = 0;
  for (let i = 0; i < tokens.length - 3; i++) {
    if (!isCapital(tokens[i])) continue;
    while (k < names.length && names[k]!.end <= i) k++;
    const name = names[k];
    const own = name && name.first <= i ? name : null;
    const end = BODIES.has(keyOf(tokens[i])) && /^(?:of|for)$/.test(tokens[i + 1]!.lower) ? endOfTopics(tokens, i + 2) : 0;
    const first = own && own.first === i ? beforeList(tokens, own) : i;
    if (end > 0) found.push({ first: own?.first ?? i, end });
    else if (own && first < i) found.push({ first, end: own.end });
    else continue;
    i = found.at(-1)!.end - 1;
  }
  return found;
}

/** Where a list of two or more topics ends, the last behind "and"; 0 where there is none. */
function endOfTopics(tokens: readonly Token[], from: number): number {
  let at = tokens[from]?.lower === 'the' ? from + 1 : from;
  for (let count = 1; count <= MOST_TOPICS; count++) {
    const end = endOfTopic(tokens, at);
    if (end === 0) return 0;
    const comma = tokens[end]?.text === ',';
    const and = /^(?:and|&)$/.test(tokens[comma ? end + 1 : end]?.lower ?? '');
    if (and) return endOfTopic(tokens, end + (comma ? 2 : 1));
    if (!comma) return 0;
    at = end + 1;
  }
  return 0;
}

const MOST_TOPICS = 6;

/** Up to three capitals, one of them a topic. */
function endOfTopic(tokens: readonly Token[], at: number): number {
  let end = at;
  let topical = false;
  while (end - at < 3 && isCapital(tokens[end])) topical = isTopic(keyOf(tokens[end++])) || topical;
  return topical ? end : 0;
}

const isTopic = (key: string): boolean => TOPICS.has(key) || MORE_TOPICS.has(key);

/** The first word of the list of adjectives before a body that holds its end: "Hydraulic, Thermal and Coastal Works Administration". */
function beforeList(tokens: readonly Token[], { first, end }: Whole): number {
  if (end - first < 4 || !ORGANISATION_HEADS.has(keyOf(tokens[end - 1])) || !/^(?:and|&)$/.test(tokens[first + 1]!.lower)) return first;
  let at = first;
  while (tokens[at - 1]?.text === ',' && isCapital(tokens[at - 2]) && isAdjectiveOfTopic(keyOf(tokens[at - 2]))) at -= 2;
  while (at < first && isCapital(tokens[at - 1]) && GEOGRAPHY.adjectives.has(keyOf(tokens[at - 1]))) at--;
  return at;
}

const isAdjectiveOfTopic = (key: string): boolean => isTopic(key) || /[^aeiou](?:ic|ical|al)$/.test(key);
