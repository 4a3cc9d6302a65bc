/**
 * The words of an article's units in two bytes each: enough to tell, without reading the text again, that two units cannot have much in common.
 */
import { totalWeight, type WordForm } from '../../compare/words.ts';
import type { Unit } from './units.ts';

/** Of unit `i`: `codes[offsets[i]..offsets[i + 1])`, and `weights[i]` of all its words. */
export interface WordCodes {
  readonly codes: Uint16Array;
  readonly offsets: Uint32Array;
  readonly weights: Uint32Array;
}

/** A code is the lower bits of the stem's hash, and which of these its weight is. */
const WEIGHTS = [1, 3, 4, 8, 10] as const;
/** Of these, what a common word or one of contents weighs. */
const PLAIN = [0, 0, 4, 8, 0] as const;
const CONTENT = WEIGHTS.indexOf(8);
const FACT = WEIGHTS.indexOf(10);
const WEIGHT_BITS = 3;
const WEIGHT_MASK = (1 << WEIGHT_BITS) - 1;
const STEMS = 1 << (16 - WEIGHT_BITS);
/** Words in a run: their stems' bits must fit into a number. */
const RUN = 4;

export function wordCodes(units: readonly Unit[]): WordCodes {
  const offsets = new Uint32Array(units.length + 1);
  for (const [i, { words }] of units.entries()) offsets[i + 1] = offsets[i]! + words.forms.length;
  const codes = new Uint16Array(offsets[units.length]!);
  let next = 0;
  for (const { words } of units) for (const form of words.forms) codes[next++] = codeOf(form);
  return { codes, offsets, weights: Uint32Array.from(units, ({ words }) => totalWeight(words)) };
}

function codeOf({ stem, weight }: WordForm): number {
  const index = (WEIGHTS as readonly number[]).indexOf(weight);
  if (index < 0) throw new Error(`no code for a word of weight ${weight}`);
  return ((stem & (STEMS - 1)) << WEIGHT_BITS) | index;
}

/** Of words of contents, which are neither names nor figures nor common, what their codes keep of the stems, each once. */
export const contentStems = (codes: Uint16Array): Set<number> => stemsOf(codes, code => (code & WEIGHT_MASK) === CONTENT);

/** The same of names and figures. */
export const factStems = (codes: Uint16Array): Set<number> => stemsOf(codes, code => (code & WEIGHT_MASK) === FACT);

/** The same of all words. */
export const allStems = (codes: Uint16Array): Set<number> => stemsOf(codes, () => true);

/** What the codes keep of the words of each `RUN` in a row that are neither names nor figures, one at least being plain: common or of contents. */
export function plainRuns(codes: Uint16Array): Set<number> {
  const runs = new Set<number>();
  for (let i = 0; i + RUN <= codes.length; i++) {
    const run = codes.subarray(i, i + RUN);
    const isPlain = run.some(code => PLAIN[code & WEIGHT_MASK]! > 0) && run.every(code => (code & WEIGHT_MASK) !== FACT);
    if (isPlain) runs.add(run.reduce((all, code) => all * STEMS + (code >> WEIGHT_BITS), 0));
  }
  return runs;
}

function stemsOf(codes: Uint16Array, isOne: (code: number) => boolean): Set<number> {
  const stems = new Set<number>();
  for (const code of codes) if (isOne(code)) stems.add(code >> WEIGHT_BITS);
  return stems;
}

/** Looks the codes of one unit up in another's: `a` is at `[startA, endA)` of the codes, `b` likewise. */
export class SharedCodes {
  readonly #seen = new Uint32Array(STEMS);
  #stamp = 0;

  /** Never less than the weight of those words of `a` that `b` has too. */
  most(codes: Uint16Array, startA: number, endA: number, startB: number, endB: number): number {
    this.#mark(codes, startB, endB, WEIGHTS);
    let weight = 0;
    for (let k = startA; k < endA; k++) {
      const code = codes[k]!;
      if (this.#seen[code >> WEIGHT_BITS] === this.#stamp) weight += WEIGHTS[code & WEIGHT_MASK]!;
    }
    return weight;
  }

  /** Never less than the share of words that are neither names nor figures, by weight, that both have, of those of both. */
  mostPlain(codes: Uint16Array, startA: number, endA: number, startB: number, endB: number): number {
    const ofB = this.#mark(codes, startB, endB, PLAIN);
    let [ofA, shared] = [0, 0];
    for (let k = startA; k < endA; k++) {
      const code = codes[k]!;
      const weight = PLAIN[code & WEIGHT_MASK]!;
      ofA += weight;
      if (this.#seen[code >> WEIGHT_BITS] === this.#stamp) shared += weight;
    }
    return ofA + ofB === 0 ? 0 : (2 * shared) / (ofA + ofB);
  }

  /** Remembers the unit's stems that weigh something, and returns what they weigh. */
  #mark(codes: Uint16Array, start: number, end: number, weights: readonly number[]): number {
    if (this.#stamp === 0xffffffff) this.#stamp = this.#seen.fill(0)[0]!;
    this.#stamp++;
    let sum = 0;
    for (let k = start; k < end; k++) {
      const weight = weights[codes[k]! & WEIGHT_MASK]!;
      sum += weight;
      if (weight > 0) this.#seen[codes[k]! >> WEIGHT_BITS] = this.#stamp;
    }
    return sum;
  }
}
