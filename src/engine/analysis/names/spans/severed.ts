/** Names that the finder cuts in two, or takes a part of for the whole: each rule joins what stands side by side. */
import { GEOGRAPHY, isListedPlace } from '../../../language/lexicons/countries.ts';
import { isGivenName } from '../../../language/lexicons/givenNames.ts';
import { COMPANY_SUFFIXES } from '../../../language/lexicons/organisations.ts';
import type { EntityType } from '../../../model/analysis.ts';
import type { Reading, Token } from '../../../model/reading.ts';
import { isCapital } from '../evidence.ts';
import { keyOf } from '../finding/candidates.ts';
import { isSport, namesBodyOfCountry } from '../finding/countryBodies.ts';
import { isAboutSport } from '../typing/teams.ts';
import { nameOf, type TrimmedCandidate } from './spans.ts';

/** The candidates, which are in text order, with the whole in the place of such parts. */
export function joinSevered(reading: Reading, candidates: readonly TrimmedCandidate[]): TrimmedCandidate[] {
  const joined: TrimmedCandidate[] = [];
  let sport: boolean | undefined;
  for (const [i, found] of candidates.entries()) {
    const candidate = withRest(reading.tokens, found, candidates[i + 1]?.first ?? reading.tokens.length);
    const before = joined.at(-1);
    if (before && candidate.first < before.end) continue;
    if (before && mayBeTeam(reading.tokens, before, candidate)) {
      sport ??= isAboutSport(reading);
      if (sport) {
        joined[joined.length - 1] = nameOf(before.first, candidate.end, 'organisation');
        continue;
      }
    }
    const whole = (before && asOne(reading.tokens, before, candidate)) ?? withWordBefore(reading.tokens, candidate, before?.end ?? 0);
    if (!whole) joined.push(candidate);
    else {
      while (joined.length > 0 && joined.at(-1)!.end > whole.first) joined.pop();
      joined.push(whole);
    }
  }
  return joined;
}

const gap = (tokens: readonly Token[], at: number): number => tokens[at]!.span[0] - tokens[at - 1]!.span[1];

/** "Quill" and "Otters" side by side, which the finder takes for a body. */
const mayBeTeam = (tokens: readonly Token[], before: TrimmedCandidate, { first, end, type, titled }: TrimmedCandidate): boolean =>
  first === before.end &&
  end - first === 1 &&
  before.end - before.first === 1 &&
  type === 'organisation' &&
  !titled &&
  !before.titled &&
  !before.adjective &&
  /^\p{Lu}\p{Ll}{2,}s$/u.test(tokens[first]!.text) &&
  gap(tokens, first) === 1;

const SON_OF = new Set(['bin', 'bint', 'ibn']);

/** "Faisal bin Turkan", of which the finder has "Faisal" alone, and "Halden Brook, Inc". `free`: where the next name begins. */
function withRest(tokens: readonly Token[], candidate: TrimmedCandidate, free: number): TrimmedCandidate {
  const { end, type, adjective } = candidate;
  if (
    !adjective &&
    type !== 'place' &&
    end + 1 < free &&
    tokens[end]!.text === ',' &&
    /^(?:Inc|LLC|Ltd|Corp|PLC|plc)\.?$/.test(tokens[end + 1]!.text)
  )
    return nameOf(candidate.first, end + 2, 'organisation');
  const more = type === 'person' && !adjective && end + 1 < free && SON_OF.has(tokens[end]!.text) && isCapital(tokens[end + 1]);
  return more ? { ...candidate, end: end + 2 } : candidate;
}

/** Both as one name, or null. */
function asOne(tokens: readonly Token[], before: TrimmedCandidate, candidate: TrimmedCandidate): TrimmedCandidate | null {
  const name = (type: EntityType): TrimmedCandidate => nameOf(before.first, candidate.end, type);
  if (before.adjective || candidate.titled) return null;
  if (candidate.first === before.end + 1 && sharesForce(tokens, before, candidate)) return name('organisation');
  if (candidate.first !== before.end || gap(tokens, candidate.first) !== 1) return null;
  if (startsWithParticle(tokens, candidate) && before.type !== 'place') return { ...before, end: candidate.end };
  const bearer = isFullName(tokens, before) ? BEARERS.get(keyOf(tokens[candidate.end - 1])) : undefined;
  if (bearer && candidate.end - candidate.first <= 3) return name(bearer);
  if (isOnlySuffixes(tokens, candidate) || (before.type === 'person' && endsInSuffixes(tokens, candidate)) || isTrust(tokens, candidate))
    return name('organisation');
  return SHIPS.has(tokens[before.end - 1]!.text) && before.end - before.first === 1 ? name('product') : null;
}

/** "bin Turki" behind "Prince Faisal". */
const startsWithParticle = (tokens: readonly Token[], { first, end }: TrimmedCandidate): boolean =>
  end - first > 1 && /^(?:bin|bint|ibn|von|van|di|della|dos)$/.test(tokens[first]!.text);

/** "Pvt Ltd" behind "Shree Balaji". */
function isOnlySuffixes(tokens: readonly Token[], { first, end }: TrimmedCandidate): boolean {
  for (let i = first; i < end; i++) {
    const key = keyOf(tokens[i]);
    if (!COMPANY_SUFFIXES.has(key) && key !== 'pvt' && key !== '.') return false;
  }
  return true;
}

/** "Infra Pvt Ltd" behind it. */
const endsInSuffixes = (tokens: readonly Token[], { end }: TrimmedCandidate): boolean =>
  /^(?:pvt|pte|pty|sdn|private)$/.test(keyOf(tokens[end - 2])) && COMPANY_SUFFIXES.has(keyOf(tokens[end - 1]));

/** "NHS Trust" behind "Vell University Hospitals". */
const isTrust = (tokens: readonly Token[], { first, end }: TrimmedCandidate): boolean =>
  end - first > 1 && tokens[first]!.text === 'NHS' && keyOf(tokens[end - 1]) === 'trust';

/** "Vell and Harbour Police": two counties have one force. */
const sharesForce = (tokens: readonly Token[], before: TrimmedCandidate, candidate: TrimmedCandidate): boolean =>
  tokens[before.end]!.lower === 'and' &&
  before.end - before.first === 1 &&
  isForce(tokens, candidate) &&
  (before.type === 'place' || isListedPlace(keyOf(tokens[before.first])));

const isForce = (tokens: readonly Token[], { first, end }: TrimmedCandidate): boolean =>
  end - first === 2 && /^(?:police|constabulary)$/.test(keyOf(tokens[end - 1]));

const SHIPS = new Set(['USS', 'HMS', 'HMAS', 'HMCS', 'USNS', 'INS', 'MV', 'MS', 'SS', 'RMS', 'RRS', 'USCGC']);

/** The candidate with a word before it that belongs to it, or words behind; null where there is none. `free`: where the name before it ends. */
function withWordBefore(tokens: readonly Token[], candidate: TrimmedCandidate, free: number): TrimmedCandidate | null {
  const { first, end, type } = candidate;
  const at = first - 1;
  if (isOnlySuffixes(tokens, candidate)) {
    let start = first;
    while (start > 0 && first - start < 4 && isCapital(tokens[start - 1]) && gap(tokens, start) === 1) start--;
    return start < first ? nameOf(start, end, 'organisation') : null;
  }
  if (at > free && tokens[at]!.lower === 'and' && isForce(tokens, candidate) && isCapital(tokens[at - 1]) && gap(tokens, at) === 1)
    return nameOf(at - 1, end, 'organisation');
  if (at >= free && !candidate.adjective && gap(tokens, first) === 1) {
    if (SHIPS.has(tokens[at]!.text)) return nameOf(at, end, 'product');
    if (end - first === 1 && STORMS.has(tokens[at]!.text)) return nameOf(at, end, 'event');
    if (
      end - first === 1 &&
      isSport(keyOf(tokens[first])) &&
      (isListedAdjective(keyOf(tokens[at])) || /^(?:UK|GB|USA|US)$/.test(tokens[at]!.text)) &&
      !isCapital(tokens[end])
    )
      return nameOf(at, end, 'organisation');
  }
  if (
    type === 'place' &&
    candidate.end - candidate.first <= 2 &&
    at >= 0 &&
    gap(tokens, first) === 1 &&
    namesBodyOfCountry(tokens.slice(at, end))
  )
    return nameOf(at, end, 'organisation');
  if (candidate.adjective && isListedAdjective(keyOf(tokens[first])) && isSport(keyOf(tokens[end])) && isCapital(tokens[end]))
    return isCapital(tokens[end + 1]) ? null : nameOf(first, end + 1, 'organisation');
  return null;
}

const STORMS = new Set(['Storm', 'Hurricane', 'Typhoon', 'Cyclone']);
const isListedAdjective = (key: string): boolean => GEOGRAPHY.adjectives.has(key);

/** "James Webb Space Telescope": a full name goes on to what bears it. */
export function withBearer(tokens: readonly Token[], candidate: TrimmedCandidate, free: number): TrimmedCandidate | null {
  const { first, end } = candidate;
  if (!isFullName(tokens, candidate)) return null;
  let last = end;
  while (last < free && last - end < 3 && isCapital(tokens[last]) && gap(tokens, last) === 1) last++;
  const bearer = last > end ? BEARERS.get(keyOf(tokens[last - 1])) : undefined;
  return bearer ? nameOf(first, last, bearer) : null;
}

const isFullName = (tokens: readonly Token[], { first, end, type, titled }: TrimmedCandidate): boolean =>
  type === 'person' && !titled && end - first > 1 && isGivenName(keyOf(tokens[first]));

const BEARERS: ReadonlyMap<string, EntityType> = new Map(
  (
    [
      ['product', 'telescope'],
      ['place', 'airport stadium arena bridge highway expressway park square hospital cemetery'],
      ['organisation', 'foundation institute university school college academy library museum center centre trust hospital'],
      ['event', 'prize award trophy medal'],
    ] as const
  ).flatMap(([type, words]) => words.split(' ').map(word => [word, type] as const)),
);
