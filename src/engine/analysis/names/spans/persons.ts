/** People named in two parts: given names that their place, or a country's name, hides from the finder. */
import { mapped } from '../../../base/mapped.ts';
import { isCueForm } from '../../../language/cues/cues.ts';
import { isListedPlace } from '../../../language/lexicons/countries.ts';
import { isGivenName, isWordAndGivenName } from '../../../language/lexicons/givenNames.ts';
import { NAME_TYPES } from '../../../language/names/nameLabels.ts';
import type { Reading } from '../../../model/reading.ts';
import type { NameFinder } from '../../names.ts';
import { isCapital } from '../evidence.ts';
import { keyOf } from '../finding/candidates.ts';
import type { Verdict } from '../typing/verdict.ts';
import { nameOf, type TrimmedCandidate } from './spans.ts';

const PERSON = NAME_TYPES.indexOf('person');

/** Words, lower case, that end a full name which the finder takes for a person's: "banks" of "Jordan Banks". */
export function surnamesOf(reading: Reading, found: ReturnType<NameFinder['tagNames']>): Set<string> {
  const surnames = new Set<string>();
  for (const { first, end, types } of found) {
    const given = keyOf(reading.tokens[first]);
    if (types[PERSON]! > 0.5 && end - first > 1 && (isGivenName(given) || isWordAndGivenName(given)))
      surnames.add(keyOf(reading.tokens[end - 1]));
  }
  return surnames;
}

/** "Judge Ada" and "Obi" side by side are one person's given name and surname; so are "Will" and "Obi" of "Will Obi will speak". */
export function joinPersons(reading: Reading, candidates: readonly TrimmedCandidate[]): TrimmedCandidate[] {
  const joined: TrimmedCandidate[] = [];
  for (const candidate of candidates) {
    const before = joined.at(-1);
    if (before && areOnePerson(reading, before, candidate))
      joined[joined.length - 1] = { ...candidate, first: before.first, titled: before.titled, type: 'person' };
    else joined.push(withHiddenGiven(reading, candidate, before?.end ?? 0));
  }
  return joined;
}

function areOnePerson(reading: Reading, before: TrimmedCandidate, candidate: TrimmedCandidate): boolean {
  if (isGivenName(keyOf(reading.tokens[before.first])) && areJoinedByParticles(reading, before, candidate)) return true;
  if (isSecondFamilyName(reading, before, candidate)) return true;
  if (candidate.titled || !isLone(candidate) || !isLone(before) || !standsBeside(reading, before.end, candidate.first)) return false;
  return candidate.type === 'person' && (before.type === 'person' || isWordAndGivenName(keyOf(reading.tokens[before.first])));
}

/** "Cárdenas" of "Alejandro Ruiz Cárdenas": beside a full name, and no place on the lists. */
const isSecondFamilyName = (reading: Reading, before: TrimmedCandidate, candidate: TrimmedCandidate): boolean =>
  before.type === 'person' &&
  before.end - before.first === 2 &&
  isGivenName(keyOf(reading.tokens[before.first])) &&
  isLone(candidate) &&
  !candidate.titled &&
  /^\p{Lu}\p{Ll}+$/u.test(reading.tokens[candidate.first]!.text) &&
  !isListedPlace(reading.tokens[candidate.first]!.lower) &&
  standsBeside(reading, before.end, candidate.first);

/** "Ursula" and "Hoek" of "Ursula von der Hoek". */
function areJoinedByParticles({ tokens }: Reading, before: TrimmedCandidate, candidate: TrimmedCandidate): boolean {
  const between = tokens.slice(before.end, Math.min(candidate.first, before.end + 3));
  return isLone(before) && candidate.first - before.end <= 2 && between.length > 0 && between.every(({ lower }) => NOBLE.has(lower));
}

const NOBLE = new Set(['von', 'van', 'der', 'den', 'della', 'dos', 'bin', 'ibn', 'ter']);

const isLone = ({ first, end, adjective }: TrimmedCandidate): boolean => end - first === 1 && !adjective;

const standsBeside = (reading: Reading, end: number, next: number): boolean =>
  end === next && reading.tokens[next]!.span[0] - reading.tokens[end - 1]!.span[1] === 1;

/** "Will Obi will speak": at the head of a sentence, a surname with its own verb behind it has its given name before it. */
function withHiddenGiven(reading: Reading, candidate: TrimmedCandidate, free: number): TrimmedCandidate {
  const { tokens } = reading;
  const at = candidate.first - 1;
  if (!isLone(candidate) || candidate.titled || candidate.type !== 'person' || at < free || !isWordAndGivenName(keyOf(tokens[at])))
    return candidate;
  const opens = at === 0 || /^[.!?"“”]$/.test(tokens[at - 1]!.text) || tokens[at]!.span[0] - tokens[at - 1]!.span[1] > 1;
  const own =
    isCapital(tokens[at]) &&
    standsBeside(reading, candidate.first, candidate.first) &&
    /^(?:MD|VBD|VBZ)$/.test(tokens[candidate.end]?.tag ?? '');
  return opens && own ? { ...candidate, first: at } : candidate;
}

/** "Hope said" at the head of a sentence, where somebody is called Hope: a surname that the finder takes for a word. */
export function withHiddenSurnames(
  reading: Reading,
  candidates: readonly TrimmedCandidate[],
  surnames: ReadonlySet<string>,
): readonly TrimmedCandidate[] {
  const { tokens } = reading;
  let k = 0;
  const hidden = reading.sentences.flatMap(({ first }): TrimmedCandidate[] => {
    while (k < candidates.length && candidates[k]!.end <= first) k++;
    const free = k === candidates.length || candidates[k]!.first > first;
    if (!free || !isCapital(tokens[first]) || !surnames.has(keyOf(tokens[first])) || !isCueForm(tokens[first + 1]?.lower ?? '')) return [];
    return [nameOf(first, first + 1, 'person')];
  });
  return hidden.length === 0 ? candidates : [...candidates, ...hidden].sort((a, b) => a.first - b.first);
}

/** "The Okoros" where somebody is called Okoro: a family, whatever else it looks like. */
export function withFamilies(reading: Reading, candidates: readonly TrimmedCandidate[], verdicts: readonly Verdict[]): readonly Verdict[] {
  const surnames = new Set<string>();
  candidates.forEach(({ end }, i) => {
    if (verdicts[i]!.type === 'person') surnames.add(keyOf(reading.tokens[end - 1]));
  });
  return mapped(verdicts, (verdict, i) => (isFamily(reading, candidates[i]!, surnames) ? FAMILY : verdict));
}

export const FAMILY: Verdict = { type: 'group', why: 'a family, by its surname' };

function isFamily({ tokens }: Reading, { first, end, adjective }: TrimmedCandidate, surnames: ReadonlySet<string>): boolean {
  if (adjective || end - first > 1) return false;
  const key = keyOf(tokens[first]);
  const singular = key.replace(/(?<=[sxz]|ch|sh)es$|s$/, '');
  if (singular === key || surnames.has(key) || !surnames.has(singular)) return false;
  const before = tokens[first - 1];
  return before !== undefined && (/^(?:the|two|three|four|five|both|other|all)$/.test(before.lower) || before.tag === 'CD');
}
