/** Places in several words, and lists of places, told by a plural noun before or behind: "the counties of Lodvar, Kitwe and Marsa", "Lodvar, Kitwe and Marsa counties". */
import { itemAt } from '../../../base/itemAt.ts';
import { isListedPlace } from '../../../language/lexicons/countries.ts';
import type { Reading, Token } from '../../../model/reading.ts';
import { keyOf } from '../finding/candidates.ts';
import { surfaceKey } from '../typing/typeEvidence.ts';
import type { TrimmedCandidate } from './spans.ts';

const PLURALS = new Set(
  `counties villages towns cities districts provinces states islands regions municipalities countries neighbourhoods neighborhoods suburbs townships boroughs settlements prefectures communities
areas nations territories capitals`.split(/\s+/),
);

const BEFORE_LIST = new Set('of including include includes like as are were :'.split(' '));

/** The noun that makes each candidate a place, by its index in `candidates`, which are in text order. */
export function listedPlaces({ tokens }: Reading, candidates: readonly TrimmedCandidate[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (let i = 0; i < candidates.length; i++) {
    const noun =
      nounBefore(tokens, candidates[i]!.first) ??
      (i > 0 && goesOn(tokens, candidates[i - 1]!, candidates[i]!) ? found.get(i - 1) : undefined);
    if (noun) found.set(i, noun);
  }
  for (let i = candidates.length - 1; i >= 0; i--) {
    const behind = tokens[candidates[i]!.end]?.lower ?? '';
    const listed = i > 0 && goesOn(tokens, candidates[i - 1]!, candidates[i]!);
    if (listed && PLURALS.has(behind)) found.set(i, behind);
    if (listed && found.has(i) && !found.has(i - 1)) found.set(i - 1, found.get(i)!);
  }
  return found;
}

/** "counties of", "villages including", "districts such as", "provinces: ". */
function nounBefore(tokens: readonly Token[], first: number): string | undefined {
  if (!BEFORE_LIST.has(keyOf(itemAt(tokens, first - 1)))) return undefined;
  for (let i = first - 2; i >= Math.max(0, first - 5); i--) {
    const { lower } = tokens[i]!;
    if (PLURALS.has(lower)) return lower;
    if (/^[.;]$/.test(lower)) return undefined;
  }
  return undefined;
}

const goesOn = (tokens: readonly Token[], before: TrimmedCandidate, next: TrimmedCandidate): boolean =>
  next.first > before.end &&
  next.first - before.end <= 2 &&
  tokens.slice(before.end, next.first).every(({ lower }) => /^(?:,|and|or|&)$/.test(lower));

/** "Latin" and "America" side by side are the listed place; "San" and "Quill" are one that begins so. In text order. */
export function joinPlaces(reading: Reading, candidates: readonly TrimmedCandidate[]): TrimmedCandidate[] {
  const joined: TrimmedCandidate[] = [];
  for (const candidate of candidates) {
    const before = joined.at(-1);
    if (before && areOnePlace(reading, before, candidate)) joined[joined.length - 1] = { ...before, end: candidate.end, type: 'place' };
    else joined.push(candidate);
  }
  return joined;
}

function areOnePlace(reading: Reading, before: TrimmedCandidate, candidate: TrimmedCandidate): boolean {
  const { tokens } = reading;
  if (before.end !== candidate.first || before.end - before.first !== 1 || before.adjective || candidate.adjective || candidate.titled)
    return false;
  if (tokens[candidate.first]!.span[0] - tokens[before.first]!.span[1] !== 1) return false;
  return OPENERS.test(tokens[before.first]!.text) || isListedPlace(surfaceKey(reading, before.first, candidate.end));
}

const OPENERS = /^(?:San|Santa|Los|Las|Lake|Mount|Rio|Port|Fort|Saint|New)$/;
