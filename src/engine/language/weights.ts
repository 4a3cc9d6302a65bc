/**
 * Reads weights.bin: "SSW1", then sections, each a 32-bit little-endian length and its bytes: word classes, part-of-speech model, name model.
 * Integers are LEB128. Keys are sorted and stored as differences. A model: its labels (length, ASCII, spaces between); the number of features;
 * their keys; for each how many labels it speaks for; then these labels, one byte each; then their weights, one signed byte each.
 */
import { WordClasses } from './wordClasses.ts';

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

/** Keys of up to 26 bits to their place in a sorted list, by open addressing. */
export class KeyTable {
  readonly #slots: Int32Array;
  readonly #places: Int32Array;
  readonly #mask: number;

  constructor(keys: Int32Array) {
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    this.#places = new Int32Array(size);
    for (let i = 0; i < keys.length; i++) {
      let slot = keys[i]! & this.#mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = keys[i]!;
      this.#places[slot] = i;
    }
  }

  /** -1 where the key is not listed. */
  indexOf(key: number): number {
    let slot = key & this.#mask;
    for (;;) {
      const found = this.#slots[slot];
      if (found === key) return this.#places[slot]!;
      if (found === -1) return -1;
      slot = (slot + 1) & this.#mask;
    }
  }
}

/** Stands for a weight where a feature leaves no doubt; true weights go from -127 to 127. */
export const CERTAIN = -128;

/** For each feature, the weights of the labels that it speaks for. */
export class LinearModel {
  readonly labels: readonly string[];
  readonly #table: KeyTable;
  readonly #starts: Int32Array;
  readonly #labelOf: Uint8Array;
  readonly #weights: Int8Array;

  constructor(labels: readonly string[], keys: Int32Array, starts: Int32Array, labelOf: Uint8Array, weights: Int8Array) {
    this.labels = labels;
    this.#table = new KeyTable(keys);
    this.#starts = starts;
    this.#labelOf = labelOf;
    this.#weights = weights;
  }

  /** The label that the feature leaves no doubt about, or -1. */
  certainLabel(key: number): number {
    const index = this.#table.indexOf(key);
    const start = index < 0 ? 0 : this.#starts[index]!;
    return index >= 0 && this.#weights[start] === CERTAIN ? this.#labelOf[start]! : -1;
  }

  /** Adds the feature's weights to `scores[offset + label]`. */
  add(key: number, scores: Int16Array, offset: number): void {
    const index = this.#table.indexOf(key);
    if (index < 0) return;
    const end = this.#starts[index + 1]!;
    for (let i = this.#starts[index]!; i < end; i++) {
      const at = offset + this.#labelOf[i]!;
      scores[at] = scores[at]! + this.#weights[i]!;
    }
  }
}

class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  integer(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }

  take(length: number): Uint8Array {
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  keys(count: number): Int32Array {
    const keys = new Int32Array(count);
    let key = 0;
    for (let i = 0; i < count; i++) {
      key += this.integer();
      keys[i] = key;
    }
    return keys;
  }
}

/** The number of words, their keys, then for each two bytes, the lower first. */
export function readClasses(bytes: Uint8Array): WordClasses {
  const reader = new ByteReader(bytes);
  const count = reader.integer();
  const table = new KeyTable(reader.keys(count));
  const raw = reader.take(count * 2);
  return new WordClasses(
    table,
    Uint16Array.from({ length: count }, (_, i) => raw[2 * i]! | (raw[2 * i + 1]! << 8)),
  );
}

export function readModel(bytes: Uint8Array): LinearModel {
  const reader = new ByteReader(bytes);
  const labels = String.fromCharCode(...reader.take(reader.integer())).split(' ');
  const count = reader.integer();
  const keys = reader.keys(count);
  const starts = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) starts[i + 1] = starts[i]! + reader.integer();
  const total = starts[count]!;
  const labelOf = Uint8Array.from(reader.take(total));
  const weights = Int8Array.from(reader.take(total));
  return new LinearModel(labels, keys, starts, labelOf, weights);
}
