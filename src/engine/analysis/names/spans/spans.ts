/** From capital runs to names: cuts titles, articles and nationalities off, parts what are two names, and keeps what the cut-off words say. */
import { GEOGRAPHY, isListedPlace } from '../../../language/lexicons/countries.ts';
import { isGivenName } from '../../../language/lexicons/givenNames.ts';
import {
  COMPANY_SUFFIXES,
  EVENT_HEADS,
  LAW_HEADS,
  ORGANISATION_HEADS,
  ORGANISATION_NOUNS,
  PLACE_HEADS,
  WELL_KNOWN,
} from '../../../language/lexicons/organisations.ts';
import { PERSON_NOUNS } from '../../../language/lexicons/titles.ts';
import type { EntityType } from '../../../model/analysis.ts';
import type { Reading, Token } from '../../../model/reading.ts';
import { isUpper } from '../../../text/characters.ts';
import { keyOf, keysOf, type NameCandidate } from '../finding/candidates.ts';
import { isBased, tailLength } from './compounds.ts';
import { trimEdges } from './edges.ts';
import { splitParties } from './parties.ts';
import { splitTitle } from './titled.ts';

/** `title`: a title was cut off before it, so it names a person. `adjective`: a nationality or the like, alone. */
export interface TrimmedCandidate extends NameCandidate {
  readonly titled: boolean;
  readonly adjective: boolean;
  /** One of several bodies under a plural head, which a common word may name: "State". */
  readonly listed?: boolean | undefined;
}

/** The same with its parts in one order, wherever it was found: to V8 all are of one kind then, and what reads them is compiled once. */
export function ofOneShape({ first, end, type, score, learned, titled, adjective, listed }: TrimmedCandidate): TrimmedCandidate {
  return { first, end, type, score, learned, titled, adjective, listed };
}

/** A name that its words alone tell. */
export const nameOf = (first: number, end: number, type: EntityType): TrimmedCandidate =>
  ofOneShape({ first, end, type, score: 1, titled: false, adjective: false });

const HEADS = [ORGANISATION_HEADS, PLACE_HEADS, EVENT_HEADS, LAW_HEADS];
export const isHead = (key: string): boolean => COMPANY_SUFFIXES.has(key) || HEADS.some(heads => heads.has(key));

/** The names of one candidate, in text order, none overlapping. `surnames`: words, lower case, that end a person's full name in the article. */
export function trimCandidate(reading: Reading, candidate: NameCandidate, surnames: ReadonlySet<string>): TrimmedCandidate[] {
  const plain = ofOneShape({ ...candidate, titled: false, adjective: false });
  const parts: TrimmedCandidate[] = [];
  for (const party of splitParties(reading, plain))
    for (const body of splitPlural(reading, party))
      for (const owned of splitOwner(reading, body))
        for (const free of splitCompound(reading, owned))
          for (const named of splitTitle(reading, free, surnames))
            for (const part of splitNationality(reading, named))
              for (const proper of splitAtNouns(reading, part)) {
                const trimmed = trimEdges(reading, proper, surnames);
                if (trimmed.end > trimmed.first) parts.push(trimmed);
              }
  return parts;
}

const SHARING = new Set(['departments', 'ministries', 'universities', 'ministers', 'secretaries']);

/** Whether a word is a plural head, whose names may go on behind the end of their run. */
export const sharesOut = (key: string): boolean => SHARING.has(key);

/** "Departments of Defense, Commerce and Treasury": a plural head shares out what follows it; each of all keeps what the text gives it. */
function splitPlural(reading: Reading, candidate: TrimmedCandidate): TrimmedCandidate[] {
  const { tokens } = reading;
  if (!sharesOut(keyOf(tokens[candidate.first])) || keyOf(tokens[candidate.first + 1]) !== 'of') return [candidate];
  const parts: TrimmedCandidate[] = [];
  let first = candidate.first;
  let end = candidate.first + 2;
  for (let closed = false; parts.length < MOST_BODIES; ) {
    while (isCapitalised(tokens[end]) || isOneBody(tokens, end)) end++;
    parts.push({ ...candidate, first, end, type: 'organisation', listed: true });
    if (closed) return end >= candidate.end ? parts : [candidate];
    const next = tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'and' ? end + 2 : end + 1;
    if (!/^(?:,|and)$/.test(tokens[end]?.lower ?? '') || !isCapitalised(tokens[next])) break;
    closed = tokens[next - 1]!.lower === 'and';
    first = next;
    end = next;
  }
  return [candidate];
}

const MOST_BODIES = 6;
const isCapitalised = (token: Token | undefined): boolean => token !== undefined && isUpper(token.text);

/** "Health and Human Services" is one department. */
const isOneBody = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'and' &&
  /^(?:human|urban|rural|social|family|welfare|sports?|women)$/.test(tokens[at + 1]?.lower ?? '') &&
  isCapitalised(tokens[at + 1]);

/** "China's Ministry of Commerce": a listed place that has a body is a name of its own. */
function splitOwner(reading: Reading, candidate: TrimmedCandidate): TrimmedCandidate[] {
  const { first, end } = candidate;
  for (let i = first + 1; i < Math.min(end - 1, first + 4); i++) {
    const { text } = reading.tokens[i]!;
    if ((text !== "'s" && text !== '’s') || !isListedPlace(keysOf(reading.tokens, first, i).join(' '))) continue;
    return [
      { ...candidate, end: i, type: 'place', learned: undefined },
      { ...candidate, first: i + 1 },
    ];
  }
  return [candidate];
}

/** "rival Aldwin" of "Swiss rival Aldwin": a noun in small letters for somebody or a body is no part of a name. */
function splitAtNouns({ tokens }: Reading, candidate: TrimmedCandidate): TrimmedCandidate[] {
  const parts: TrimmedCandidate[] = [];
  let first = candidate.first;
  for (let i = first; i <= candidate.end; i++) {
    if (i < candidate.end && !(isCommonNoun(tokens[i]!) && (i === first || (i + 1 < candidate.end && isCapitalised(tokens[i + 1])))))
      continue;
    if (i - first === candidate.end - candidate.first) return [candidate];
    if (i > first) parts.push({ ...candidate, first, end: i, titled: candidate.titled && first === candidate.first });
    first = i + 1;
  }
  return parts;
}

const isCommonNoun = ({ text, lower }: Token): boolean =>
  text === lower && (lower === 'rival' || PERSON_NOUNS.has(lower) || (ORGANISATION_NOUNS.has(lower) && lower !== 'union'));

/** "Leeds-born Ada Obi": the compound's place and the person. */
function splitCompound(reading: Reading, candidate: TrimmedCandidate): TrimmedCandidate[] {
  const { first, end } = candidate;
  if (end - first < 2 || !isBased(reading.tokens[first]!.lower)) return [candidate];
  return [
    { ...candidate, end: first + 1, type: 'place', learned: undefined },
    candidate.type === 'place' ? { ...candidate, first: first + 1, type: null, learned: undefined } : { ...candidate, first: first + 1 },
  ];
}

/** "Chinese" of "Chinese President" or "Kenyan Ada Obi" stands alone; in "Chinese Academy of Sciences" it belongs to the name. */
function splitNationality(reading: Reading, candidate: TrimmedCandidate): TrimmedCandidate[] {
  const words = keysOf(reading.tokens, candidate.first, candidate.end);
  if (nationalityAt(words, 0) === 0 || isChristianName(candidate, words)) return words.length > 0 ? [candidate] : [];
  const parts: TrimmedCandidate[] = [];
  let at = 0;
  for (;;) {
    const size = nationalityAt(words, at);
    if (size === 0) break;
    const rest = words.slice(at + size);
    if (rest.length > 0 && belongsTogether(words[at]!, rest)) break;
    parts.push({ ...candidate, first: candidate.first + at, end: candidate.first + at + size, titled: false, adjective: true });
    at += size;
    if (at >= words.length) return parts;
  }
  if (at < words.length) parts.push({ ...candidate, first: candidate.first + at });
  return parts;
}

/** "Christian Obi", "Roman Obi", which the finder takes for a person. */
const isChristianName = ({ type, titled }: TrimmedCandidate, words: readonly string[]): boolean =>
  type === 'person' && !titled && words.length === 2 && /^(?:christian|roman)$/.test(words[0]!);

/** Of one place, and of no one place with a capital in much of the world's press. */
const PEOPLES: ReadonlySet<string> = new Set([
  ...GEOGRAPHY.adjectives.keys(),
  ...GEOGRAPHY.peoples.keys(),
  ...['indigenous', 'aboriginal', 'faroese', 'greenlandic'],
]);
/** First words of those in several words. */
const PEOPLES_OPENERS: ReadonlySet<string> = new Set([...PEOPLES].filter(name => name.includes(' ')).map(name => name.split(' ', 1)[0]!));

/** How many words of a nationality stand at `at`: 0, 1 or 2 ("South Korean"). */
function nationalityAt(words: readonly string[], at: number): number {
  const word = words[at];
  if (word === undefined) return 0;
  if (PEOPLES_OPENERS.has(word) && PEOPLES.has(`${word} ${words[at + 1]}`)) return 2;
  if (/^u\.?s\.?$/.test(word)) return 0;
  if (PEOPLES.has(word)) return 1;
  const dash = word.indexOf('-');
  if (dash > 0 && PEOPLES.has(word.slice(0, word.length - tailLength(word)))) return 1;
  return dash > 0 && PEOPLES.has(word.slice(0, dash)) && PEOPLES.has(word.slice(dash + 1)) ? 1 : 0;
}

/** Whether a nationality and the words after it make one name. */
function belongsTogether(nationality: string, rest: readonly string[]): boolean {
  const last = rest.at(-1)!;
  if (
    /^(?:democratic|republican|english|roman|persian|pacific|caribbean|mediterranean|baltic|indian|western|african|soviet|orthodox|islamic|arab|european|american|british)$/.test(
      nationality,
    ) &&
    rest.some(isHead)
  )
    return true;
  if (isHead(last) || rest.some(word => ORGANISATION_HEADS.has(word) || PLACE_HEADS.has(word))) return true;
  if (WELL_KNOWN.has(`${nationality} ${rest.join(' ')}`) || GEOGRAPHY.places.has(`${nationality} ${rest.join(' ')}`)) return true;
  if (nationality === 'french' && /^(?:guiana|polynesia|riviera)$/.test(last)) return true;
  return (
    rest.length === 1 &&
    !isGivenName(last) &&
    /(?:s|air|tel|web|net|bank|gas|oil|soft|tech)$/.test(last) &&
    !PERSON_NOUNS.has(last.replace(/s$/, ''))
  );
}
