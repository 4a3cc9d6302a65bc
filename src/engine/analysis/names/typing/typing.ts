/** What a name names: points for each piece of evidence, summed over all places where the article has the same words. */

import { mapped } from '../../../base/mapped.ts';
import { GEOGRAPHY, isListedPlace } from '../../../language/lexicons/countries.ts';
import { WordSet } from '../../../language/words/wordLists.ts';
import type { EntityType } from '../../../model/analysis.ts';
import type { Reading } from '../../../model/reading.ts';
import { isAscii } from '../../../text/characters.ts';
import type { TypeShares } from '../finding/candidates.ts';
import { listedPlaces } from '../spans/placeLists.ts';
import type { TrimmedCandidate } from '../spans/spans.ts';
import { datelinePlaces } from './datelinePlaces.ts';
import { addOwners, spreadToEnds, spreadToLetters } from './ownNames.ts';
import { add, addTold, type Points, type Told } from './points.ts';
import { addRoles, companyNominals } from './roleEvidence.ts';
import { addContext, addWords, surfaceKey } from './typeEvidence.ts';
import { best, type Verdict } from './verdict.ts';

/** What the finder made of all places of one surface: for each type in its order the summed probabilities. */
interface Learned {
  count: number;
  readonly sums: { readonly type: EntityType; sum: number }[];
}

/** Points of the finder's judgement for one place, and the places after which more of them say nothing new: chosen on the development corpora. */
const LEARNED = 6;
const MOST_LEARNED = 4;

function pool(learned: Map<string, Learned>, surface: string, shares: TypeShares): void {
  const known = learned.get(surface);
  if (!known) {
    learned.set(surface, { count: 1, sums: mapped(shares, ([type, sum]) => ({ type, sum })) });
    return;
  }
  known.count++;
  for (let t = 0; t < shares.length; t++) known.sums[t]!.sum += shares[t]![1];
}

/** What candidates say of themselves, by candidate: the same however many others there are. */
export type Testimonies = Map<TrimmedCandidate, { words: readonly Told[] | null; readonly place: readonly Told[] }>;

function testimonyOf(reading: Reading, candidate: TrimmedCandidate, known: Testimonies) {
  let testimony = known.get(candidate);
  if (!testimony) {
    const place: Told[] = [];
    addContext(place, reading, candidate);
    addRoles(place, reading, candidate);
    testimony = { words: null, place };
    known.set(candidate, testimony);
  }
  return testimony;
}

function wordsOf(reading: Reading, candidate: TrimmedCandidate, surface: string): readonly Told[] {
  const words: Told[] = [];
  addWords(words, reading, candidate, surface);
  return words;
}

/** One verdict for each candidate, in order. */
export function typeNames(reading: Reading, candidates: readonly TrimmedCandidate[], known: Testimonies = new Map()): Verdict[] {
  const bySurface = new Map<string, Points>();
  const learned = new Map<string, Learned>();
  const surfaces = mapped(candidates, candidate => surfaceKey(reading, candidate.first, candidate.end));
  candidates.forEach((candidate, i) => {
    const surface = surfaces[i]!;
    let points = bySurface.get(surface);
    const testimony = testimonyOf(reading, candidate, known);
    if (!points) {
      points = new Map();
      bySurface.set(surface, points);
      testimony.words ??= wordsOf(reading, candidate, surface);
      addTold(points, testimony.words);
    }
    addTold(points, testimony.place);
    if (candidate.learned) pool(learned, surface, candidate.learned);
    else if (candidate.type) add(points, candidate.type, 4 * candidate.score, 'context (learned)');
  });
  for (const [surface, { count, sums }] of learned)
    for (const { type, sum } of sums)
      add(bySurface.get(surface)!, type, (LEARNED * sum * Math.sqrt(Math.min(count, MOST_LEARNED))) / count, 'context (learned)');
  for (const place of datelinePlaces(reading)) if (bySurface.has(place)) add(bySurface.get(place)!, 'place', 4, 'named in the dateline');
  for (const [i, noun] of listedPlaces(reading, candidates)) add(bySurface.get(surfaces[i]!)!, 'place', 4, `listed with ${noun}`);
  addNominals(bySurface, reading, candidates, surfaces);
  addOwners(bySurface, reading, candidates, surfaces);
  spreadToBrackets(bySurface, reading, candidates, surfaces);
  spreadToLetters(bySurface);
  spreadToShortForms(bySurface, firstPlaces(reading, candidates, surfaces));
  spreadToEnds(bySurface, reading);
  spreadAlongLists(bySurface, reading, candidates, surfaces);
  const verdicts = new Map<string, Verdict>();
  for (const [surface, points] of bySurface) verdicts.set(surface, best(points));
  return mapped(surfaces, surface => verdicts.get(surface)!);
}

/** Bodies that are called by the place they serve. */
const LOCAL_BODY =
  /^(?:court|board|council|university|college|hospital|police|school|museum|department|airport|church|times|herald|courier|post|tribunal|district|club|united|city|authority|government|chamber)$/;

/** Those of them whose name nobody shortens to the place's. */
const SEATED_BODY = /^(?:court|council|police|airport|district|authority|government|tribunal)$/;

/** For each surface the token with which it first stands below the headline. */
function firstPlaces(
  { paragraphs, sentences }: Reading,
  candidates: readonly TrimmedCandidate[],
  surfaces: readonly string[],
): ReadonlyMap<string, number> {
  const text = paragraphs.find(({ kind, first, end }) => kind === 'body' && end > first);
  const from = text ? sentences[text.first]!.first : 0;
  const places = new Map<string, number>();
  candidates.forEach(({ first }, i) => {
    if (first >= from && !places.has(surfaces[i]!)) places.set(surfaces[i]!, first);
  });
  return places;
}

/**
 * "Obi" is a person where "Ada Obi" is one, who is introduced in full; "Obi Foods" lends its type to "Obi" only if nobody is called so. `places`: where
 * each surface first stands in the text.
 */
function spreadToShortForms(bySurface: ReadonlyMap<string, Points>, places: ReadonlyMap<string, number>): void {
  const verdicts = [...bySurface].map(([surface, points]) => ({
    surface,
    words: withoutAccents(surface).split(' '),
    verdict: best(points),
    points,
  }));
  const byLast = new Map<string, number>();
  const byFirst = new Map<string, EntityType>();
  const local = new Set<string>();
  const seated = new Set<string>();
  for (const { words, verdict, surface } of verdicts) {
    if (words.length < 2) continue;
    if (verdict.type === 'person') {
      const last = words.at(-1)!;
      byLast.set(last, Math.min(byLast.get(last) ?? Number.POSITIVE_INFINITY, places.get(surface) ?? 0));
      if (!byFirst.has(words[0]!)) byFirst.set(words[0]!, 'person');
    } else if (verdict.type === 'organisation' && words.length <= 4 && !isListedPlace(words[0]!)) {
      byFirst.set(words[0]!, 'organisation');
      if (LOCAL_BODY.test(words.at(-1)!)) local.add(words[0]!);
      if (SEATED_BODY.test(words.at(-1)!)) seated.add(words[0]!);
    }
  }
  for (const { words, points, surface } of verdicts) {
    if (words.length !== 1) continue;
    const word = words[0]!;
    const introduced = byLast.get(word);
    if (introduced !== undefined)
      add(points, 'person', introduced <= (places.get(surface) ?? introduced) ? 5 : 1, 'the surname of somebody named in full');
    else if (byFirst.has(word)) {
      if (seated.has(word)) add(points, 'place', 3, 'a body is named for it');
      const lies = (points.get('place')?.lies ?? 0) > 0 || local.has(word);
      add(points, byFirst.get(word)!, lies ? 2 : 6, 'the short form of a longer name');
    }
  }
}

/** "Pavlík" and "Pavlik" are one word. */
const withoutAccents = (surface: string): string => (isAscii(surface) ? surface : surface.normalize('NFD').replace(/\p{M}/gu, ''));

/** "World Rice Fund (WRF)": letters in brackets are of the kind of the name before them. */
function spreadToBrackets(
  bySurface: ReadonlyMap<string, Points>,
  { tokens }: Reading,
  candidates: readonly TrimmedCandidate[],
  surfaces: readonly string[],
): void {
  for (let i = 1; i < candidates.length; i++) {
    const { first, end } = candidates[i]!;
    const long = candidates[i - 1]!;
    if (end - first !== 1 || long.end - long.first < 2 || first !== long.end + 1) continue;
    if (tokens[long.end]!.text !== '(' || tokens[end]?.text !== ')' || !/^\p{Lu}[\p{L}\p{N}]*\p{Lu}$/u.test(tokens[first]!.text)) continue;
    const { type } = best(bySurface.get(surfaces[i - 1]!)!);
    if (type !== 'person') add(bySurface.get(surfaces[i]!)!, type, 5, 'letters for the name before them');
  }
}

/** "The company" speaks of a name before it, in its sentence or the one before: the only one there that may be a company's. */
function addNominals(
  bySurface: ReadonlyMap<string, Points>,
  reading: Reading,
  candidates: readonly TrimmedCandidate[],
  surfaces: readonly string[],
): void {
  let s = 0;
  let next = 0;
  for (const nominal of companyNominals(reading)) {
    while (s < reading.sentences.length - 1 && reading.sentences[s]!.end <= nominal) s++;
    while (next < candidates.length && candidates[next]!.first < nominal) next++;
    const from = reading.sentences[Math.max(0, s - 1)]!.first;
    const near = new Set<string>();
    for (let c = next - 1; c >= Math.max(0, next - 8) && candidates[c]!.first >= from; c--)
      if (mayBeCompany(candidates[c]!, surfaces[c]!)) near.add(surfaces[c]!);
    if (near.size === 1) add(bySurface.get([...near][0]!)!, 'organisation', 3, `“the ${reading.tokens[nominal]!.lower}” after it`);
  }
}

const mayBeCompany = (candidate: TrimmedCandidate, surface: string): boolean =>
  !candidate.adjective && !candidate.titled && !isListedPlace(surface) && !GEOGRAPHY.peoples.has(surface);

/** "Lamu, Kitui and Wajir": names of one list are of one kind, as far as nothing else is known of them. */
function spreadAlongLists(
  bySurface: ReadonlyMap<string, Points>,
  reading: Reading,
  candidates: readonly TrimmedCandidate[],
  surfaces: readonly string[],
): void {
  const told = new Set<string>();
  for (let i = 1; i < candidates.length; i++) {
    if (!listed(reading, candidates[i - 1]!.end, candidates[i]!.first) || !inLongList(reading, candidates, i)) continue;
    spread(bySurface, told, surfaces[i - 1]!, surfaces[i]!);
    spread(bySurface, told, surfaces[i]!, surfaces[i - 1]!);
  }
}

/** Two names beside one another may differ in kind; three or more rarely do. */
function inLongList(reading: Reading, candidates: readonly TrimmedCandidate[], i: number): boolean {
  const before = candidates[i - 2];
  const after = candidates[i + 1];
  return (
    (before !== undefined && listed(reading, before.end, candidates[i - 1]!.first)) ||
    (after !== undefined && listed(reading, candidates[i]!.end, after.first))
  );
}

const LINKS = new WordSet([',', 'and', 'or', '&']);

/** Whether only a comma, "and" or "or" stands between. */
function listed(reading: Reading, from: number, to: number): boolean {
  if (to === from || to - from > 2) return false;
  for (let i = from; i < to; i++) if (!LINKS.holds(reading.tokens[i]!)) return false;
  return true;
}

/** `told`: to which one of their list has spread. */
function spread(bySurface: ReadonlyMap<string, Points>, told: Set<string>, from: string, to: string): void {
  const sure = (surface: string): number => (told.has(surface) ? 2 : strongest(bySurface.get(surface)!));
  if (from === to || sure(to) > 1.2 || sure(from) < 2) return;
  const { type } = best(bySurface.get(from)!);
  if (type === 'group') return;
  add(bySurface.get(to)!, type, 2, `listed beside ${from}`);
  told.add(to);
}

function strongest(points: Points): number {
  let most = 0;
  for (const sum of points.values()) most = Math.max(most, sum.points);
  return most;
}
