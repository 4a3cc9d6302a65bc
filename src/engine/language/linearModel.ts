/** Scores of labels: sums of the weights of features. */
import { type Layout, type Memory, memoryOf, PAGE_BYTES, type Scoring, scoringIn } from './kernel/scoring.ts';
import { lowBitsOf, startsLength, writeTable } from './keyTable.ts';

/** So many features are added up in one call. */
export const MOST_KEYS = 256;

/** Stands for a weight where a feature leaves no doubt; true weights go from -127 to 127. */
export const CERTAIN = -128;

/** Of memory, which costs nothing until it is written to. */
const PAGES_AT_ONCE = 256;
/** How many rows are handed out together. */
const ROWS_OF_BLOCK = 512;

/** For each feature, the weights of the labels that it speaks for. Scores must stay within sixteen bits. All stands in the kernel's memory. */
export class LinearModel {
  readonly labels: readonly string[];
  readonly #layout: Layout;
  readonly #memory: Memory;
  readonly #scoring: Scoring;
  #end: number;
  /** Over the memory, made anew when it grows. */
  #keys: Int32Array;
  #result: Int16Array;

  /** `counts`: of each key how many of the labels and weights, in order, are its own. */
  constructor(labels: readonly string[], keys: Int32Array, counts: Int32Array, labelOf: Uint8Array, weights: Int8Array) {
    const layout = layoutOf(labels.length, keys);
    const width = 8 * layout.vectors;
    this.labels = labels;
    this.#layout = layout;
    this.#end = aligned(layout.weights + (keys.length + 1) * width);
    this.#memory = memoryOf(Math.ceil(this.#end / PAGE_BYTES) + PAGES_AT_ONCE);
    const { buffer } = this.#memory;
    writeTable(keys, layout.lowBits, new Int32Array(buffer, layout.starts), new Uint16Array(buffer, layout.lows));
    const rows = new Int8Array(buffer, layout.weights);
    for (let i = 0, k = 0; i < keys.length; i++)
      for (const end = k + counts[i]!; k < end; k++) rows[(i + 1) * width + labelOf[k]!] = weights[k]!;
    this.#keys = new Int32Array(buffer, layout.keys, MOST_KEYS);
    this.#result = new Int16Array(buffer, layout.result, labels.length);
    this.#scoring = scoringIn(this.#memory, layout);
  }

  /** Where the features stand that are added to rows, at most `MOST_KEYS`; until a row is made, which may move them. */
  get keys(): Int32Array {
    return this.#keys;
  }

  rows(): ScoreRows {
    return new ScoreRows(16 * this.#layout.vectors, {
      take: bytes => this.#take(bytes),
      fill: (row, keys) => {
        this.#keys.set(keys);
        this.#scoring.sum(0, 0, 0, 0, 0, 0, keys.length, row);
      },
    });
  }

  /** The label that the feature leaves no doubt about, or -1. */
  certainLabel(key: number): number {
    const found = this.#scoring.find(key);
    return found === 0 ? -1 : new Int8Array(this.#memory.buffer, this.#layout.weights + found, this.labels.length).indexOf(CERTAIN);
  }

  /** The first of the labels with the highest score, by rows, 0 for none, and the first `count` of the keys. */
  best(a: number, b: number, c: number, d: number, e: number, f: number, count: number): number {
    return this.#scoring.best(a, b, c, d, e, f, count);
  }

  /** Writes the scores to `into`, from `at` on. */
  score(a: number, b: number, c: number, d: number, e: number, count: number, into: Float32Array, at: number): void {
    this.#scoring.sum(a, b, c, d, e, 0, count, this.#layout.result);
    const result = this.#result;
    for (let label = 0; label < result.length; label++) into[at + label] = result[label]!;
  }

  /** The place of so many new bytes. */
  #take(bytes: number): number {
    const place = this.#end;
    this.#end += bytes;
    const missing = this.#end - this.#memory.buffer.byteLength;
    if (missing > 0) {
      this.#memory.grow(Math.max(PAGES_AT_ONCE, Math.ceil(missing / PAGE_BYTES)));
      this.#keys = new Int32Array(this.#memory.buffer, this.#layout.keys, MOST_KEYS);
      this.#result = new Int16Array(this.#memory.buffer, this.#layout.result, this.labels.length);
    }
    return place;
  }
}

/** What a `LinearModel` does for its rows. */
interface Rows {
  take(bytes: number): number;
  fill(row: number, keys: readonly number[]): void;
}

/** Sums of weights that a tagger keeps, to be added to others. */
export class ScoreRows {
  readonly #width: number;
  readonly #model: Rows;
  readonly #blocks: number[] = [];
  #count = 0;

  constructor(width: number, model: Rows) {
    this.#width = width;
    this.#model = model;
  }

  /** The address of a new row: what the features say together. Never 0. */
  add(keys: readonly number[]): number {
    const block = Math.floor(this.#count / ROWS_OF_BLOCK);
    if (block === this.#blocks.length) this.#blocks.push(this.#model.take(ROWS_OF_BLOCK * this.#width));
    const row = this.#blocks[block]! + (this.#count++ % ROWS_OF_BLOCK) * this.#width;
    this.#model.fill(row, keys);
    return row;
  }

  clear(): void {
    this.#count = 0;
  }
}

function layoutOf(labels: number, features: Int32Array): Layout {
  const vectors = Math.ceil(labels / 8);
  const lowBits = lowBitsOf(features);
  const result = 16 * vectors;
  const keys = 2 * result;
  const starts = keys + 4 * MOST_KEYS;
  const lows = starts + 4 * startsLength(lowBits);
  const weights = aligned(lows + 2 * features.length + 32);
  return { labels, vectors, result, keys, starts, lows, lowBits, weights };
}

/** To the lines in which memory is read. */
const aligned = (place: number): number => Math.ceil(place / 64) * 64;
