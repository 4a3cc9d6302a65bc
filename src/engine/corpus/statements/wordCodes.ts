/**
 * The words of an article's units in two bytes each: enough to tell, without reading the text again, that two units cannot have much in common.
 */
import { totalWeight, type WordForm } from '../compare/words.ts';
import type { Unit } from './units.ts';

/** Of unit `i`: `codes[offsets[i]..offsets[i + 1])`, and `weights[i]` of all its words. */
export interface WordCodes {
  readonly codes: Uint16Array;
  readonly offsets: Uint32Array;
  readonly weights: Uint32Array;
}

/** A code is the lower bits of the stem's hash, and which of these its weight is. */
const WEIGHTS = [1, 3, 4, 8, 10] as const;
const WEIGHT_BITS = 3;
const STEMS = 1 << (16 - WEIGHT_BITS);

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

/** Looks codes up in one unit's. */
export class SharedCodes {
  readonly #seen = new Uint32Array(STEMS);
  #stamp = 0;

  /** Never less than the weight of those words of `a` that `b` has too. */
  most(a: WordCodes, i: number, b: WordCodes, j: number): number {
    if (this.#stamp === 0xffffffff) this.#stamp = this.#seen.fill(0)[0]!;
    this.#stamp++;
    for (let k = b.offsets[j]!; k < b.offsets[j + 1]!; k++) this.#seen[b.codes[k]! >> WEIGHT_BITS] = this.#stamp;
    let weight = 0;
    for (let k = a.offsets[i]!; k < a.offsets[i + 1]!; k++) {
      if (this.#seen[a.codes[k]! >> WEIGHT_BITS] === this.#stamp) weight += WEIGHTS[a.codes[k]! & ((1 << WEIGHT_BITS) - 1)]!;
    }
    return weight;
  }
}
