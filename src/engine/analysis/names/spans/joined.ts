/** Names that the finder cuts at a comma, a small word or where a place ends: "Department for Roads, Rail and Ports", "the Quill Otters", "Vell Open". */
import { FUNCTION_WORDS, MONTHS, ORDINARY_WORDS, WEEKDAYS } from '../../../language/lexicons/commonWords.ts';
import { GEOGRAPHY } from '../../../language/lexicons/countries.ts';
import { EVENT_HEADS, PLACE_HEADS } from '../../../language/lexicons/organisations.ts';
import { HONORIFICS, OFFICE_MODIFIER_WORDS, OFFICE_WORDS, PERSON_NOUNS } from '../../../language/lexicons/titles.ts';
import type { Reading, Token } from '../../../model/reading.ts';
import { isCapital } from '../evidence.ts';
import { keyOf } from '../finding/candidates.ts';
import { INDEX_NUMBER, isMarketIndex } from '../typing/roleEvidence.ts';
import { longBodies } from './longBodies.ts';
import { withBearer } from './severed.ts';
import { nameOf, type TrimmedCandidate } from './spans.ts';

/** The candidates, which are in text order, with the whole name in the place of its parts. */
export function joinWholes(reading: Reading, candidates: readonly TrimmedCandidate[]): TrimmedCandidate[] {
  const joined: TrimmedCandidate[] = [];
  const bodies = longBodies(reading, candidates);
  let body = 0;
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i]!;
    while (body < bodies.length && bodies[body]!.end <= candidate.first) body++;
    const whole = bodies[body];
    if (whole && whole.first < candidate.end) {
      if (joined.at(-1)?.first !== whole.first) joined.push(nameOf(whole.first, whole.end, 'organisation'));
      continue;
    }
    const next = candidates[i + 1];
    const longer = next ? withNext(reading, candidate, next) : null;
    if (longer) {
      joined.push(longer);
      i++;
    } else joined.push(withFree(reading, candidate, next?.first ?? reading.tokens.length));
  }
  return joined;
}

/** Both as one name, or null. */
function withNext(reading: Reading, candidate: TrimmedCandidate, next: TrimmedCandidate): TrimmedCandidate | null {
  const { tokens } = reading;
  const { first, end } = candidate;
  if (isInitial(reading, candidate) && next.first === end + 1 && tokens[end]!.text === '.' && next.type === 'person')
    return { ...next, first, titled: candidate.titled };
  if (candidate.titled || next.titled || next.first - end > 1 || !isBeside(tokens, end)) return null;
  const inner = next.first === end || (keyOf(tokens[end]) === 'half' && isCapital(tokens[end]));
  if (candidate.type !== 'person' && inner && next.end - end <= 2 && CONTESTS.has(keyOf(tokens[next.end - 1])))
    return nameOf(first, next.end, 'event');
  if (next.first !== end) return null;
  if (next.end - end === 1 && isTreaty(tokens, candidate, end)) return nameOf(first, next.end, 'law');
  return next.end - end === 1 && isTeamOf(tokens, candidate, end) ? nameOf(first, next.end, 'organisation') : null;
}

/** "P" of "P. K. Obi". */
const isInitial = ({ tokens }: Reading, { first, end }: TrimmedCandidate): boolean =>
  end - first === 1 && tokens[first]!.text.length <= 2 && /^\p{Lu}$/u.test(tokens[first]!.text);

const isBeside = (tokens: readonly Token[], at: number): boolean => tokens[at]!.span[0] - tokens[at - 1]!.span[1] === 1;

/** Heads of events that are common words or games too. */
const CONTESTS = new Set('open marathon masters derby classic invitational biennale prix'.split(' '));

/** "Accord" of "Vell Accord": what states agree on, behind the place where they did. */
const isTreaty = (tokens: readonly Token[], { type, titled }: TrimmedCandidate, at: number): boolean =>
  type === 'place' && !titled && TREATIES.has(keyOf(tokens[at])) && isCapital(tokens[at]) && !isCapital(tokens[at + 1]);

const TREATIES = new Set(
  'accord accords agreement agreements treaty protocol protocols convention conventions declaration pact'.split(' '),
);

/** "Otters" of "the Quill Otters": a plural behind a place that has an article. */
function isTeamOf(tokens: readonly Token[], { first, type, adjective }: TrimmedCandidate, at: number): boolean {
  if (type !== 'place' || adjective || tokens[first - 1]?.lower !== 'the') return false;
  const key = keyOf(tokens[at]);
  return (
    /^\p{Lu}\p{Ll}+s$/u.test(tokens[at]!.text) &&
    !GEOGRAPHY.peoples.has(key) &&
    !EVENT_HEADS.has(key) &&
    !PLACE_HEADS.has(key) &&
    !isRole(key)
  );
}

/** Words of a role or rank, in singular or plural. */
const isRole = (key: string): boolean =>
  [key, key.replace(/s$/, '')].some(
    word => PERSON_NOUNS.has(word) || OFFICE_WORDS.has(word) || OFFICE_MODIFIER_WORDS.has(word) || HONORIFICS.has(word),
  );

/** The candidate with the capitals behind it that are nobody's, outside headlines In Such Capitals: "Obi" of "Obi Tools", "Quill" of "the Quill Otters". `free`: where the next name begins. */
function withFree(reading: Reading, candidate: TrimmedCandidate, free: number): TrimmedCandidate {
  const { tokens } = reading;
  const { first, end, titled, adjective, type } = candidate;
  const borne = withBearer(tokens, candidate, free);
  if (borne) return borne;
  if (end < free && isBeside(tokens, end) && isTreaty(tokens, candidate, end)) return nameOf(first, end + 1, 'law');
  if (end < free && isIndexWithNumber(tokens, candidate)) return nameOf(first, end + 1, 'organisation');
  if (type === 'person' && end < free && INDEX_NUMBER.test(tokens[end]?.text ?? '') && !titled && isMarketIndex(tokens, first, end))
    return nameOf(first, end + 1, 'organisation');
  if (titled || adjective || end - first > 2 || (type !== 'person' && type !== 'place') || end >= free || !goesOn(tokens, end))
    return candidate;
  if (type === 'person' && end - first > 1) return candidate;
  if (reading.text[tokens[first]!.span[0] - 1] === ' ' && isCapital(tokens[first - 1]) && isCapital(tokens[first - 2])) return candidate;
  let last = end + 1;
  while (last < free && goesOn(tokens, last)) last++;
  if (last === free && last < tokens.length && isCapital(tokens[last]) && isBeside(tokens, last)) return candidate;
  if (last - end > 2) return candidate;
  return nameOf(first, last, PLACE_HEADS.has(keyOf(tokens[last - 1])) ? 'place' : 'organisation');
}

const INDEXES = new Set(['Russell', 'Wilshire']);

/** "Russell 2000", which is an index wherever it stands. */
const isIndexWithNumber = (tokens: readonly Token[], { first, end, titled }: TrimmedCandidate): boolean =>
  !titled && end - first === 1 && INDEXES.has(tokens[first]!.text) && /^\p{N}000$/u.test(tokens[end]?.text ?? '');

function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.tag.startsWith('NN') || !isBeside(tokens, at) || !/^\p{Lu}\p{Ll}{2,}$/u.test(token.text)) return false;
  const key = keyOf(token);
  return !(
    FUNCTION_WORDS.has(key) ||
    ORDINARY_WORDS.has(key) ||
    MONTHS.has(key) ||
    WEEKDAYS.has(key) ||
    GEOGRAPHY.adjectives.has(key) ||
    GEOGRAPHY.peoples.has(key) ||
    isRole(key)
  );
}
