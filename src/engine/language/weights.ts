/**
 * Reads weights.bin: "SSW1", then sections, each a 32-bit little-endian length and its bytes: word classes, part-of-speech model, name model.
 * Integers are LEB128. Keys are sorted and stored as differences. A model: its labels (length, ASCII, spaces between); the number of features;
 * their keys; for each how many labels it speaks for; then these labels, one byte each; then their weights, one signed byte each.
 */
import { ByteReader } from './byteReader.ts';
import { KEY_BITS } from './features.ts';
import { WordClasses } from './words/wordClasses.ts';

export interface Weights {
  readonly classes: WordClasses;
  readonly tags: LinearModel;
  readonly names: LinearModel;
}

export const MAGIC = 'SSW1';

export function readWeights(bytes: Uint8Array): Weights {
  if (MAGIC !== String.fromCharCode(...bytes.subarray(0, MAGIC.length))) throw new Error('not a file of weights');
  const sections: Uint8Array[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = MAGIC.length; at < bytes.length; ) {
    const length = view.getUint32(at, true);
    sections.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  const [classes, tags, names] = sections;
  if (!classes || !tags || !names) throw new Error('weights are missing');
  return { classes: readClasses(classes), tags: readModel(tags), names: readModel(names) };
}

/** Keys of `KEY_BITS` to numbers that are not negative, by open addressing. */
export class KeyTable {
  /** A key plus one and its number side by side; zero where there is none. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #shift: number;

  /** `keys` are sorted: they come to stand in this order, so that the table is written from one end to the other. */
  constructor(keys: Int32Array, numbers: Int32Array) {
    let bits = 4;
    while (1 << bits < keys.length * 2) bits++;
    const mask = (1 << bits) - 1;
    const shift = KEY_BITS - bits;
    const slots = new Int32Array(2 << bits);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!;
      let slot = key >>> shift;
      while (slots[2 * slot] !== 0) slot = (slot + 1) & mask;
      slots[2 * slot] = key + 1;
      slots[2 * slot + 1] = numbers[i]!;
    }
    this.#slots = slots;
    this.#mask = mask;
    this.#shift = shift;
  }

  /** -1 where the key is not listed. */
  get(key: number): number {
    const slots = this.#slots;
    for (let slot = key >>> this.#shift; ; slot = (slot + 1) & this.#mask) {
      const found = slots[2 * slot];
      if (found === key + 1) return slots[2 * slot + 1]!;
      if (found === 0) return -1;
    }
  }

  /**
   * Writes the numbers of the first `count` keys to `into`. The places where they should stand are read first, none waiting for another:
   * memory is slow, and answers many questions at once.
   */
  getAll(keys: Int32Array, count: number, into: Int32Array): void {
    const slots = this.#slots;
    const shift = this.#shift;
    for (let k = 0; k < count; k++) into[k] = slots[2 * (keys[k]! >>> shift)]!;
    for (let k = 0; k < count; k++) {
      const key = keys[k]!;
      const found = into[k]!;
      if (found === 0) into[k] = -1;
      else into[k] = found === key + 1 ? slots[2 * (key >>> shift) + 1]! : this.get(key);
    }
  }
}

/** So many features are added up in one call. */
export const MOST_KEYS = 256;

/** Stands for a weight where a feature leaves no doubt; true weights go from -127 to 127. */
export const CERTAIN = -128;

/**
 * For each feature, the weights of the labels that it speaks for. Scores are kept two in an integer, so that a sum over all labels takes half
 * the steps: that of label `l` in the low sixteen bits of place `l`, that of label `lanes + l` in the high ones. They must stay within
 * sixteen bits.
 */
export class LinearModel {
  readonly labels: readonly string[];
  readonly lanes: number;
  /** By key `start * 64 + count` of its entries. */
  readonly #table: KeyTable;
  /** From the highest bits: the place, one bit for the half, eight bits of weight. */
  readonly #entries: Uint16Array;
  readonly #keys = new Int32Array(MOST_KEYS);
  readonly #places = new Int32Array(MOST_KEYS);

  /** `counts`: of each key how many of the labels and weights, in order, are its own. */
  constructor(labels: readonly string[], keys: Int32Array, counts: Int32Array, labelOf: Uint8Array, weights: Int8Array) {
    this.labels = labels;
    this.lanes = (labels.length + 1) >> 1;
    const places = new Int32Array(keys.length);
    for (let i = 0, start = 0; i < keys.length; i++) {
      places[i] = start * 64 + counts[i]!;
      start += counts[i]!;
    }
    this.#table = new KeyTable(keys, places);
    const codes = labels.map((_, label) => (label < this.lanes ? label << 9 : ((label - this.lanes) << 9) | 0x100));
    const entries = new Uint16Array(labelOf.length);
    for (let i = 0; i < entries.length; i++) entries[i] = codes[labelOf[i]!]! | (weights[i]! & 0xff);
    this.#entries = entries;
  }

  /** The label that the feature leaves no doubt about, or -1. */
  certainLabel(key: number): number {
    const found = this.#table.get(key);
    if (found < 0) return -1;
    const entry = this.#entries[found >>> 6]!;
    return (entry << 24) >> 24 === CERTAIN ? (entry >> 9) + ((entry >> 8) & 1) * this.lanes : -1;
  }

  /** Adds the weights of the first `count` features, at most `MOST_KEYS`, to the scores that begin at `offset`. */
  add(keys: Int32Array, count: number, scores: Int32Array, offset: number): void {
    const places = this.#places;
    const entries = this.#entries;
    this.#table.getAll(keys, count, places);
    for (let k = 0; k < count; k++) {
      const found = places[k]!;
      if (found < 0) continue;
      const start = found >>> 6;
      const end = start + (found & 63);
      for (let i = start; i < end; i++) {
        const entry = entries[i]!;
        const at = offset + (entry >> 9);
        scores[at] = scores[at]! + (((entry << 24) >> 24) << ((entry >> 4) & 16));
      }
    }
  }

  /** The same for a list of features. */
  addList(keys: readonly number[], scores: Int32Array, offset: number): void {
    for (let k = 0; k < keys.length; k++) this.#keys[k] = keys[k]!;
    this.add(this.#keys, keys.length, scores, offset);
  }

  /** Writes the scores that begin at `offset`, one by one, to `into` from `at` on. */
  unpack(scores: Int32Array, offset: number, into: Float32Array, at: number): void {
    const { lanes } = this;
    const others = this.labels.length - lanes;
    for (let lane = 0; lane < lanes; lane++) {
      const both = scores[offset + lane]!;
      const low = (both << 16) >> 16;
      into[at + lane] = low;
      if (lane < others) into[at + lanes + lane] = (both - low) >> 16;
    }
  }

  /** The first of the labels with the highest score. */
  best(scores: Int32Array): number {
    const { lanes } = this;
    const others = this.labels.length - lanes;
    let label = 0;
    let most = LEAST;
    let otherLabel = 0;
    let mostOther = LEAST;
    for (let lane = 0; lane < lanes; lane++) {
      const both = scores[lane]!;
      const low = (both << 16) >> 16;
      if (low > most) {
        most = low;
        label = lane;
      }
      const high = (both - low) >> 16;
      if (lane < others && high > mostOther) {
        mostOther = high;
        otherLabel = lanes + lane;
      }
    }
    return mostOther > most ? otherLabel : label;
  }
}

/** Below every score, and an integer as they are: with another number among them they would all be compared as fractions. */
const LEAST = -0x10000;

/** The number of words, their keys, then for each two bytes, the lower first. */
export function readClasses(bytes: Uint8Array): WordClasses {
  const reader = new ByteReader(bytes);
  const count = reader.integer();
  const keys = reader.keys(count);
  const raw = reader.take(count * 2);
  const classes = new Int32Array(count);
  for (let i = 0; i < count; i++) classes[i] = raw[2 * i]! | (raw[2 * i + 1]! << 8);
  return new WordClasses(new KeyTable(keys, classes));
}

export function readModel(bytes: Uint8Array): LinearModel {
  const reader = new ByteReader(bytes);
  const labels = String.fromCharCode(...reader.take(reader.integer())).split(' ');
  const count = reader.integer();
  const keys = reader.keys(count);
  const counts = new Int32Array(count);
  let total = 0;
  for (let i = 0; i < count; i++) {
    counts[i] = reader.integer();
    total += counts[i]!;
  }
  const labelOf = reader.take(total);
  const weights = reader.take(total);
  return new LinearModel(labels, keys, counts, labelOf, new Int8Array(weights.buffer, weights.byteOffset, total));
}
