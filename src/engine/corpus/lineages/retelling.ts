/**
 * Whether one article tells another's text over again in its own words. Two that write on one subject share its terms, which come again and again, and
 * here and there a word. One that was written from the other shares sentence after sentence several words of contents that the subject does not ask
 * for, some of them in a row, and in the same order, but for passages that were moved.
 */
import type { Telling } from './telling.ts';

/** Two sentences that correspond, by index. */
export type Match = readonly [number, number];

/** A stem in more sentences of one of the articles belongs to the subject. */
const SUBJECT = 2;
/** Words that two sentences must share to correspond. The first says nothing; each more counts, but these at most, so that one long formula is no text. */
const FEWEST_WORDS = 2;
const MOST_COUNTED = 3;
/** What a passage that stands elsewhere in the other costs, in words counted: one sentence alone cannot pay for it, since facts can be met in any order. */
const MOVED = MOST_COUNTED;

/** What must correspond: sentences of each; words counted, and their share of those of the shorter article that could be; share of its length. */
interface Threshold {
  readonly sentences: number;
  readonly words: number;
  readonly share: number;
  readonly covered: number;
}

/** Any of these will do: fewer sentences must share more. */
const ENOUGH: readonly Threshold[] = [
  { sentences: 5, words: 12, share: 0.17, covered: 0.45 },
  { sentences: 4, words: 12, share: 0.3, covered: 0.35 },
];
/** For articles that give the same agency, or that both hardly give a source of which either could have had the same without the other. */
const ENOUGH_WITHOUT_SOURCE: readonly Threshold[] = [
  { sentences: 4, words: 8, share: 0.145, covered: 0.35 },
  { sentences: 3, words: 9, share: 0.18, covered: 0.5 },
];
const HARDLY = 0.3;

/** Names and figures of the sentences that correspond: so many tell a form from a story, of which the other article has this share. */
const FEWEST_FACTS = 4;
const SAME_FACTS = 0.8;
/** So many that the other article lacks; one is soon put in by whoever tells it. */
const OTHER_FACTS = 3;

export interface Retelling {
  readonly matches: readonly Match[];
  /** Of the shorter article's length, 0 to 1. */
  readonly share: number;
}

/** `lengthOf`: a unit's, in code units. `sameCredit`: whether both give the same agency. */
export function retelling(a: Telling, b: Telling, lengthOf: (unit: number) => number, sameCredit: boolean): Retelling | null {
  const needed = sameCredit || Math.max(a.attributed, b.attributed) <= HARDLY ? ENOUGH_WITHOUT_SOURCE : ENOUGH;
  if (!mayBeEnough(a.spread, b.spread, needed)) return null;
  const isTelling = (stem: number): boolean => (a.spread.get(stem) ?? 0) <= SUBJECT && (b.spread.get(stem) ?? 0) <= SUBJECT;
  const stemsOf = ({ sentences }: Telling): Stems => sentences.map(({ stems }) => [...stems].filter(isTelling));
  const [stemsA, stemsB] = [stemsOf(a), stemsOf(b)];
  const { matches, words } = bestChain(stemsA, stemsB, sharedRuns(a, b));
  const [inA, inB] = [new Set(matches.map(([i]) => i)), new Set(matches.map(([, j]) => j))];
  const [short, long, stems, covered] = a.length <= b.length ? [a, b, stemsA, inA] : [b, a, stemsB, inB];
  const could = stems.reduce((sum, each) => sum + each.length, 0);
  const share = [...covered].reduce((sum, i) => sum + lengthOf(short.sentences[i]!.unit), 0) / (short.length || 1);
  const isEnough = needed.some(
    least =>
      Math.min(inA.size, inB.size) >= least.sentences && words >= least.words && words >= least.share * could && share >= least.covered,
  );
  return isEnough && !isForm([...covered], short, long) ? { matches, share } : null;
}

/** Whether the sentences that correspond are of other people and figures: a form filled in anew, as notices of bonds or of scores are. */
function isForm(covered: readonly number[], short: Telling, long: Telling): boolean {
  const facts = new Set(covered.flatMap(i => [...short.sentences[i]!.facts]));
  const shared = [...facts].filter(fact => long.all.has(fact)).length;
  return facts.size >= FEWEST_FACTS && shared < SAME_FACTS * facts.size && facts.size - shared >= OTHER_FACTS;
}

/** Most pairs that meet share too few words at all. */
function mayBeEnough(a: Telling['spread'], b: Telling['spread'], needed: readonly Threshold[]): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const stem of few.keys()) if (many.has(stem)) shared++;
  return needed.some(({ words, sentences, share }) => shared >= words + sentences && shared >= share * few.size);
}

type Stems = readonly (readonly number[])[];

interface Link {
  readonly match: Match;
  readonly words: number;
  readonly before: Link | null;
}

/**
 * The matches that share most words and come in the same order in both, but for passages that were moved. A sentence may be split into several, and
 * several joined into one.
 */
function bestChain(
  a: Stems,
  b: Stems,
  haveRun: (i: number, j: number) => boolean,
): { readonly matches: readonly Match[]; readonly words: number } {
  const places = placesOf(b);
  /** By sentence of `b`, the best chain so far that ends there. */
  const ends: (Link | null)[] = b.map(() => null);
  let best: Link | null = null;
  for (const [i, stems] of a.entries()) {
    const shared = sharedBy(stems, places);
    let within: Link | null = null;
    const found: Link[] = [];
    for (const [j, count] of shared) {
      const counted = count + (haveRun(i, j) ? 1 : 0);
      if (counted < FEWEST_WORDS) continue;
      const before = longer(longer(longestUpTo(ends, j), within), moved(best));
      const link = { match: [i, j] as const, words: (before?.words ?? 0) + Math.min(counted - 1, MOST_COUNTED), before };
      within = longer(within, link);
      found.push(link);
    }
    for (const link of found) ends[link.match[1]] = longer(ends[link.match[1]]!, link);
    best = longer(best, within);
  }
  const matches: Match[] = [];
  for (let link = best; link; link = link.before) matches.unshift(link.match);
  return { matches, words: best?.words ?? 0 };
}

/** The chain as one that goes on elsewhere sees it; null where it has too few words to pay for that. */
const moved = (chain: Link | null): Link | null => (chain && chain.words > MOVED ? { ...chain, words: chain.words - MOVED } : null);

/** Whether two sentences have words in a row in common that stand nowhere else in the articles. */
function sharedRuns(a: Telling, b: Telling): (i: number, j: number) => boolean {
  const [placesA, placesB] = [placesOf(a.sentences.map(({ runs }) => [...runs()])), placesOf(b.sentences.map(({ runs }) => [...runs()]))];
  const pairs = new Set<string>();
  for (const [run, inA] of placesA) {
    const inB = placesB.get(run) ?? [];
    if (inA.length === 1 && inB.length === 1) pairs.add(`${inA[0]} ${inB[0]}`);
  }
  return (i, j) => pairs.has(`${i} ${j}`);
}

/** Of each stem the sentences that have it. */
function placesOf(sentences: Stems): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const [j, stems] of sentences.entries()) {
    for (const stem of stems) {
      const known = places.get(stem);
      if (known) known.push(j);
      else places.set(stem, [j]);
    }
  }
  return places;
}

/** How many of the stems each sentence has, by its place. */
function sharedBy(stems: readonly number[], places: ReadonlyMap<number, readonly number[]>): [number, number][] {
  const counts = new Map<number, number>();
  for (const stem of stems) for (const j of places.get(stem) ?? []) counts.set(j, (counts.get(j) ?? 0) + 1);
  return [...counts].sort(([x], [y]) => x - y);
}

function longestUpTo(ends: readonly (Link | null)[], last: number): Link | null {
  let best: Link | null = null;
  for (let j = 0; j <= last; j++) best = longer(best, ends[j]!);
  return best;
}

/** The first of equals. */
const longer = (a: Link | null, b: Link | null): Link | null => (b && (!a || b.words > a.words) ? b : a);
