/** How two units of different articles stand to each other: a pure function of their texts. */
import type { PairVerdict } from '../../model/pairVerdict.ts';
import type { Span } from '../../model/span.ts';
import type { Alignment } from '../compare/align.ts';
import { judgeSideBySide } from '../compare/passages.ts';
import { SCATTERED_WEIGHT } from '../compare/scattered.ts';
import { isCopy, judge, type Thresholds, type Verdict } from '../compare/verdict.ts';
import { sharedWeight, totalWeight, type Words } from '../compare/words.ts';
import type { UnitTable } from './units/unitTable.ts';
import type { SharedCodes } from './units/wordCodes.ts';

/** `a` comes before `b` in the order of the folder. `spanA` and `spanB` are what corresponds: the whole unit, or the part of it. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly relation: Exclude<PairVerdict['relation'], 'different'>;
  readonly spanA: Span;
  readonly spanB: Span;
  readonly wholeA: boolean;
  readonly wholeB: boolean;
}

/**
 * Stricter than side by side: among all sentences of a folder, most pairs that look alike by half are not the same. What one of them tells
 * besides is no matter: an article may add to what it repeats.
 */
export const IN_A_FOLDER: Thresholds = {
  edited: 0.76,
  paraphrase: 0.61,
  scattered: { paraphrase: 0.5, predicate: 0.35 },
  pasted: 20,
  contradicts: 0.67,
  predicate: 0.5,
  aside: 0,
  telling: 3,
  words: 8,
};

/** Share of the shorter unit's weight that the other must have, in any order, for a closer look. */
const LEAST_SHARED = 0.5;

/** A passage that stands within a longer one: its share that must be found, and how much room that may take, in times of its words. */
const CONTAINED = 0.86;
const ROOM = 1.5;
const CONTAINED_WEIGHT = 48;

/** What a link between two units depends on beside them. */
export interface Surroundings {
  /** The units within a sentence. */
  inner(sentence: number): readonly number[];
  /** `areCopies` of both sentences. */
  areCopies(a: number, b: number): boolean;
}

/** `a` comes before `b` in the order of the folder. */
export function linkUnits(a: number, b: number, units: UnitTable, around: Surroundings): Link | null {
  const whole = { a, b, spanA: units.span(a), spanB: units.span(b), wholeA: true, wholeB: true };
  if (units.identity(a) === units.identity(b)) return units.sentence(a) === a ? { ...whole, relation: 'verbatim' } : null;
  if (!areAlreadyLinked(a, b, units, around)) {
    const [wordsA, wordsB] = [units.words(a), units.words(b)];
    if (sharedWeight(wordsA.forms, wordsB.forms) < LEAST_SHARED * Math.min(totalWeight(wordsA), totalWeight(wordsB))) return null;
    const verdict = judge(wordsA, wordsB, IN_A_FOLDER);
    const isCertain = verdict.relation !== 'different' && verdict.relation !== 'paraphrase';
    const part = isCertain ? null : containedPart(wordsA, wordsB, verdict);
    if (part && !standsByItself(part, a, b, units, around)) return { ...whole, ...part };
    if (verdict.relation !== 'different') return { ...whole, relation: verdict.relation };
  }
  return null;
}

/**
 * Two sentences that stand between the same two in both articles: one is in the other's place, so that they are judged as if they were held side by side.
 * `a` comes before `b` in the order of the folder.
 */
export function linkByPlace(a: number, b: number, units: UnitTable): Link | null {
  const { relation } = judgeSideBySide(units.words(a), units.words(b));
  if (relation === 'different') return null;
  return { a, b, relation, spanA: units.span(a), spanB: units.span(b), wholeA: true, wholeB: true };
}

/** Whether the units are sentences that stand between copies of the same two. */
export function areInOnePlace(a: number, b: number, units: UnitTable, shared: SharedCodes): boolean {
  if (units.sentence(a) !== a || units.sentence(b) !== b) return false;
  const areSame = (x: number | null, y: number | null): boolean => x !== null && y !== null && areCopies(x, y, units, shared);
  return areSame(units.before(a), units.before(b)) && areSame(units.after(a), units.after(b));
}

/** A part of a sentence says nothing beyond what its sentence says, where the sentences correspond. */
function areAlreadyLinked(a: number, b: number, units: UnitTable, around: Surroundings): boolean {
  const [sentenceA, sentenceB] = [units.sentence(a), units.sentence(b)];
  return (sentenceA !== a || sentenceB !== b) && around.areCopies(sentenceA, sentenceB);
}

export function areCopies(a: number, b: number, units: UnitTable, shared: SharedCodes): boolean {
  if (units.identity(a) === units.identity(b)) return true;
  const [weightA, weightB] = [units.weight(a), units.weight(b)];
  if ((2 * mostShared(a, b, units, shared)) / (weightA + weightB || 1) < IN_A_FOLDER.edited) return false;
  return isCopy(units.words(a), units.words(b), IN_A_FOLDER);
}

/** False for units that are certain not to be linked, without a look at their texts. `a` comes before `b` in the order of the folder. */
export function mayLink(a: number, b: number, units: UnitTable, shared: SharedCodes): boolean {
  const most = mostShared(a, b, units, shared);
  const [weightA, weightB] = [units.weight(a), units.weight(b)];
  const least = Math.min(weightA, weightB);
  if (most < LEAST_SHARED * least) return false;
  if (most / least >= CONTAINED || (2 * most) / (weightA + weightB) >= IN_A_FOLDER.edited) return true;
  const [startA, endA, startB, endB] = [units.codesStart(a), units.codesEnd(a), units.codesStart(b), units.codesEnd(b)];
  const { predicate, scattered } = IN_A_FOLDER;
  return shared.mostPlain(units.codes, startA, endA, startB, endB) >= (most >= SCATTERED_WEIGHT ? scattered.predicate : predicate);
}

function mostShared(a: number, b: number, units: UnitTable, shared: SharedCodes): number {
  return shared.most(units.codes, units.codesStart(a), units.codesEnd(a), units.codesStart(b), units.codesEnd(b));
}

type Part = Pick<Link, 'relation'> & Partial<Pick<Link, 'spanA' | 'spanB' | 'wholeA' | 'wholeB'>>;

function containedPart(a: Words, b: Words, verdict: Verdict): Part | null {
  if (verdict.conflicts.length > 0) return null;
  const aIsShorter = a.forms.length <= b.forms.length;
  const [short, cover] = aIsShorter ? [a, verdict.coverA] : [b, verdict.coverB];
  if (cover < CONTAINED || totalWeight(short) < CONTAINED_WEIGHT) return null;
  const side = aIsShorter ? 1 : 0;
  const [first, last] = mainRun(verdict.alignment, side);
  if (last - first + 1 > ROOM * short.forms.length) return null;
  const long = aIsShorter ? b : a;
  const span: Span = [long.starts[first]!, long.ends[last]!];
  const exact = last - first + 1 === short.forms.length && short.forms.every((form, i) => form.hash === long.forms[first + i]!.hash);
  const relation = exact ? 'verbatim' : 'edited';
  return aIsShorter ? { relation, spanB: span, wholeB: false } : { relation, spanA: span, wholeA: false };
}

/** Whether the part of the longer unit is a unit of its own, a quotation say, which is linked for itself. */
function standsByItself(part: Part, a: number, b: number, units: UnitTable, { inner }: Surroundings): boolean {
  const [long, span] = part.spanA ? [a, part.spanA] : [b, part.spanB ?? units.span(b)];
  return inner(long).some(unit => {
    const [start, end] = units.span(unit);
    return Math.min(end, span[1]) - Math.max(start, span[0]) > 0.6 * Math.max(end - start, span[1] - span[0]);
  });
}

/** First and last aligned word of the longer side, without strays: single words aligned far from the others. */
function mainRun(alignment: Alignment, side: 0 | 1): readonly [number, number] {
  let first = 0;
  let last = alignment.length - 1;
  const at = (k: number): number => alignment[k]![side];
  while (first < last && at(first + 1) - at(first) > 4) first++;
  while (last > first && at(last) - at(last - 1) > 4) last--;
  return [at(first), at(last)];
}
