/** Writes what src/engine/language/weights.ts reads. */
import { CERTAIN } from '../engine/language/linearModel.ts';
import { MAGIC } from '../engine/language/weights.ts';

/** A feature's weights by label, before they are rounded. */
export interface LearnedModel {
  readonly labels: readonly string[];
  /** Sorted. */
  readonly keys: readonly number[];
  /** `weights[i * labels.length + label]` of the i-th key. */
  readonly weights: Float32Array;
}

class ByteWriter {
  readonly #bytes: number[] = [];

  byte(value: number): void {
    this.#bytes.push(value & 0xff);
  }

  integer(value: number): void {
    let rest = value;
    for (; rest >= 0x80; rest >>>= 7) this.#bytes.push((rest & 0x7f) | 0x80);
    this.#bytes.push(rest);
  }

  differences(sorted: readonly number[]): void {
    let last = 0;
    for (const key of sorted) {
      this.integer(key - last);
      last = key;
    }
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** `scale` weights make one step; those that round to nothing are left out, and so is a feature that has no others. */
export function encodeModel({ labels, keys, weights }: LearnedModel, scale: number, smallest = 1): Uint8Array {
  const kept: { key: number; entries: [number, number][] }[] = [];
  keys.forEach((key, i) => {
    const entries: [number, number][] = [];
    for (let label = 0; label < labels.length; label++) {
      const value = rounded(weights[i * labels.length + label]! * scale);
      if (Math.abs(value) >= smallest) entries.push([label, value]);
    }
    if (entries.length) kept.push({ key, entries });
  });
  const writer = new ByteWriter();
  const names = labels.join(' ');
  writer.integer(names.length);
  for (const character of names) writer.byte(character.charCodeAt(0));
  writer.integer(kept.length);
  writer.differences(kept.map(feature => feature.key));
  for (const { entries } of kept) writer.integer(entries.length);
  for (const { entries } of kept) for (const [label] of entries) writer.byte(label);
  for (const { entries } of kept) for (const [, value] of entries) writer.byte(value);
  return writer.finish();
}

/** An infinite weight leaves no doubt. */
const rounded = (weight: number): number => (weight === Infinity ? CERTAIN : Math.max(-127, Math.min(127, Math.round(weight))));

export function encodeClasses(classes: ReadonlyMap<number, number>): Uint8Array {
  const sorted = [...classes].sort(([a], [b]) => a - b);
  const writer = new ByteWriter();
  writer.integer(sorted.length);
  writer.differences(sorted.map(([key]) => key));
  for (const [, wordClass] of sorted) {
    writer.byte(wordClass);
    writer.byte(wordClass >> 8);
  }
  return writer.finish();
}

export function encodeWeights(sections: readonly Uint8Array[]): Uint8Array {
  const length = sections.reduce((sum, section) => sum + 4 + section.length, MAGIC.length);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < MAGIC.length; i++) bytes[i] = MAGIC.charCodeAt(i);
  let at = MAGIC.length;
  for (const section of sections) {
    view.setUint32(at, section.length, true);
    bytes.set(section, at + 4);
    at += 4 + section.length;
  }
  return bytes;
}
