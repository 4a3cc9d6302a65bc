/** Candidates for names: runs of capitalised words, with the small words that join them. Typing and trimming come later. */

import { itemAt } from '../../../base/itemAt.ts';
import { FUNCTION_WORDS, MONTHS, ORDINARY_WORDS, WEEKDAYS } from '../../../language/lexicons/commonWords.ts';
import { GEOGRAPHY, isListedPlace } from '../../../language/lexicons/countries.ts';
import { isGivenName } from '../../../language/lexicons/givenNames.ts';
import { COMPANY_SUFFIXES, ORGANISATION_HEADS, PLACE_HEADS, WELL_KNOWN } from '../../../language/lexicons/organisations.ts';
import { WordSet } from '../../../language/words/wordLists.ts';
import type { EntityType } from '../../../model/analysis.ts';
import type { Reading, Sentence, Token } from '../../../model/reading.ts';
import { isUpper, startsWithDigit } from '../../../text/characters.ts';
import { type Evidence, isCapital, opensClause } from '../evidence.ts';

/** How likely each type is, from 0 to 1. */
export type TypeShares = readonly (readonly [EntityType, number])[];

/** `first` and `end` are indexes into the tokens; `type` and `score` (0 to 1) are the finder's own opinion, where it has one. */
export interface NameCandidate {
  readonly first: number;
  readonly end: number;
  readonly type: EntityType | null;
  readonly score: number;
  /** What a learned finder makes of the place; absent where none was asked. */
  readonly learned?: TypeShares | undefined;
}

const PARTICLES = new WordSet(
  'de del della der den des di da dos das du van von bin bint ibn ben al el la le las los lo y zu ten ter af av'.split(' '),
);
/** What ministries and agencies are for, word by word. */
export const TOPICS: ReadonlySet<string> = new Set(
  `food drug securities exchange trade industry science education health human defense defence foreign agriculture finance economic culture sports energy mines tourism environment
labour labor safety security information communications technology transport transportation research development arts oil gas peace justice immigration customs border banking
housing planning budget fisheries forestry water sanitation rights welfare social public home internal external commerce disease control prevention atmospheric oceanic aeronautics
test county law order innovation universities business urban women children youth family rural`.split(/\s+/),
);

/** A word for the lexicons: lower case, no final stop. */
export function keyOf(token: Token | undefined): string {
  if (!token) return '';
  const { lower } = token;
  return lower.length > 2 && lower.charCodeAt(lower.length - 1) === STOP ? lower.slice(0, -1) : lower;
}

const STOP = 0x2e;

export function keysOf(tokens: readonly Token[], first: number, end: number): string[] {
  const keys: string[] = [];
  for (let i = first; i < end; i++) keys.push(keyOf(tokens[i]));
  return keys;
}

/** Whose "'s" stays inside a name: "People's Army". */
const OWNERS = new Set(
  'people men women children king queen lord workers farmers teachers nurses lloyd st moody mother valentine new human'.split(' '),
);

/** Runs of capitals in one sentence of ordinary casing. */
export function findCapitalRuns(reading: Reading, sentence: Sentence, evidence: Evidence): NameCandidate[] {
  const runs: NameCandidate[] = [];
  for (let i = sentence.first; i < sentence.end; i++) {
    if (!canStart(reading, sentence, i, evidence)) continue;
    const end = endOfRun(reading, sentence, i);
    runs.push({ first: i, end, type: null, score: 0.5 });
    i = end - 1;
  }
  return runs;
}

const isAddress = (lower: string): boolean => lower.startsWith('www.') || lower.startsWith('http:') || lower.startsWith('https:');

function canStart(reading: Reading, sentence: Sentence, i: number, evidence: Evidence): boolean {
  const token = reading.tokens[i]!;
  if (!isCapital(token) || token.text.includes('@') || isAddress(token.lower)) return false;
  const before = itemAt(reading.tokens, i - 1);
  if (before && (before.text === '#' || before.text === '@') && before.span[1] === token.span[0]) return false;
  const key = keyOf(token);
  const joins =
    i + 1 < sentence.end && (isCapital(reading.tokens[i + 1]) || (OWNERS.has(key) && joined(reading, sentence, i, i + 1) > i + 1));
  if (MONTHS.has(key) || WEEKDAYS.has(key)) return joins && !isDatePart(reading, i);
  if (token.text.length === 1 && !(joins || reading.tokens[i + 1]?.text === '.')) return false;
  if (FUNCTION_WORDS.has(key)) return /^(?:US|IT|WHO|UN)$/.test(token.text) && token.text !== 'IT';
  if (!opensClause(reading, sentence, i)) return !(ORDINARY_WORDS.has(key) && !joins && !GEOGRAPHY.adjectives.has(key));
  return isNameAtStart(reading, i, key, joins, evidence);
}

/** A capital that its place could explain counts as a name if lexicons, the article or the tagger say so. */
function isNameAtStart(reading: Reading, i: number, key: string, joins: boolean, evidence: Evidence): boolean {
  const token = reading.tokens[i]!;
  const known = isListedPlace(key) || GEOGRAPHY.adjectives.has(key) || GEOGRAPHY.peoples.has(key) || WELL_KNOWN.has(key);
  const capitals = evidence.capitalised.get(key) ?? 0;
  const smalls = evidence.small.get(key) ?? 0;
  if (known) return true;
  if (ORDINARY_WORDS.has(key)) return joins && capitals > 0 && smalls === 0;
  if (capitals > smalls) return true;
  if (smalls > 0) return false;
  if (token.text.length > 1 && token.text === token.text.toUpperCase() && /^\p{Lu}{2,6}$/u.test(token.text)) return true;
  if (token.tag === 'NNP' || token.tag === 'NNPS') return true;
  return isGivenName(key) && joins;
}

function isDatePart(reading: Reading, i: number): boolean {
  const next = reading.tokens[i + 1];
  return next !== undefined && (startsWithDigit(next.text) || MONTHS.holds(next) || WEEKDAYS.holds(next));
}

/** A longer row of capitals is a list or a heading, not a name. */
const LONGEST = 14;

/** The end of the run that starts at `i`: at least `i + 1`. */
function endOfRun(reading: Reading, sentence: Sentence, i: number): number {
  const { tokens } = reading;
  let end = i + 1;
  while (end < sentence.end && end - i < LONGEST) {
    const token = tokens[end]!;
    if (farApart(reading, end)) break;
    if (isCapital(token) && !(WEEKDAYS.holds(token) || (MONTHS.holds(token) && !isCapital(tokens[end + 1])))) {
      end++;
      continue;
    }
    const next = joined(reading, sentence, i, end);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** A blank line, or anything wider than a line break, ends a name. */
function farApart(reading: Reading, i: number): boolean {
  const start = reading.tokens[i - 1]!.span[1];
  const gap = reading.tokens[i]!.span[0] - start;
  return gap > 1 && (gap > 40 || /\n\s*\n|\t| {3}/.test(reading.text.slice(start, start + gap)));
}

/** Where the run goes on after the joining word at `at`, or `at` where it ends. `first` is the run's own start. */
function joined(reading: Reading, sentence: Sentence, first: number, at: number): number {
  const { tokens } = reading;
  const token = tokens[at]!;
  const last = tokens[at - 1]!;
  const next = at + 1 < sentence.end ? tokens[at + 1] : undefined;
  if (token.text === '.' && token.span[0] === last.span[1]) return afterStop(tokens, sentence, at);
  if (!next) return at;
  if (token.text === '&' || token.text === '+') return isCapital(next) ? at + 2 : at;
  if (PARTICLES.holds(token)) {
    if (isCapital(next)) return at + 2;
    return PARTICLES.holds(next) && at + 2 < sentence.end && isCapital(tokens[at + 2]) ? at + 3 : at;
  }
  const key = keyOf(last);
  if (token.lower === 'of' || token.lower === 'for') return afterOf(reading, sentence, at, key);
  if (token.lower === 'and') return joinsTopics(reading, sentence, first, at) ? at + 2 : at;
  if (/^['’]s$/.test(token.text) && isCapital(next)) return OWNERS.has(key) ? at + 2 : at;
  if (
    /^\p{N}{1,3}$/u.test(token.text) &&
    isUpper(last.text) &&
    at - first === 1 &&
    isCapital(next) === false &&
    /^(?:euro|group|channel|area|flight|opec|article)$/.test(key)
  )
    return at + 1;
  return at;
}

/** Initials ("J. Moyo"), abbreviated suffixes ("Inc.") and saints keep their stop. */
function afterStop(tokens: readonly Token[], sentence: Sentence, at: number): number {
  const last = tokens[at - 1]!;
  const hasNext = at + 1 < sentence.end && isCapital(tokens[at + 1]);
  if (
    /^\p{Lu}$/u.test(last.text) ||
    /^(?:St|Mt|Ft|Jr|Sr|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Prof|Rev|Maj|Adm|Messrs|Hon|Pres)$/.test(last.text)
  )
    return hasNext ? at + 1 : at;
  return at + 1 < sentence.end && COMPANY_SUFFIXES.holds(last) && /^(?:inc|corp|co|ltd)$/.test(last.lower) ? at + 1 : at;
}

/** "of" joins after a head noun ("Bank of", "Gulf of", "University of the"), "for" after a body's. */
function afterOf(reading: Reading, sentence: Sentence, at: number, key: string): number {
  const { tokens } = reading;
  const singular = key.endsWith('s') ? key.slice(0, -1) : key;
  const heads =
    ORGANISATION_HEADS.has(key) ||
    ORGANISATION_HEADS.has(singular) ||
    /^(?:secretary|chamber|house|office|court|duke|duchess|prince|archbishop|bishop)$/.test(key);
  const places =
    tokens[at]!.lower === 'of' && (PLACE_HEADS.has(key) || /^(?:university|isle|cape|lord|tower|republic|horn|bay|university)$/.test(key));
  if (!heads && !places) return at;
  let next = at + 1;
  if (next < sentence.end && tokens[next]!.lower === 'the') next++;
  const token = tokens[next];
  if (!token || next >= sentence.end || !isCapital(token) || WEEKDAYS.holds(token) || MONTHS.holds(token)) return at;
  return next + 1;
}

/** "Food and Drug Administration": a topic before "and", and a head noun at the end of what follows. */
function joinsTopics(reading: Reading, sentence: Sentence, first: number, at: number): boolean {
  const { tokens } = reading;
  if (!isCapital(tokens[at + 1]) || at + 1 >= sentence.end) return false;
  const left = keyOf(tokens[at - 1]);
  let end = at + 1;
  while (end < sentence.end && isCapital(tokens[end])) end++;
  const right = keyOf(tokens[end - 1]);
  if (TOPICS.has(left) && ORGANISATION_HEADS.has(right) && end - at > 2) return true;
  const afterHead = at - 2 >= first && /^(?:of|for)$/.test(tokens[at - 2]!.lower) && !/s$/.test(keyOf(tokens[at - 3]));
  return afterHead && TOPICS.has(left) && TOPICS.has(keyOf(tokens[at + 1]));
}
