/**
 * Reads weights.bin: "SSW1", then sections, each a 32-bit little-endian length and its bytes: word classes, part-of-speech model, name model.
 * Integers are LEB128. Keys are sorted and stored as differences. A model: its labels (length, ASCII, spaces between); the number of features;
 * their keys; for each how many labels it speaks for; then these labels, one byte each; then their weights, one signed byte each.
 */
import { finish, type Steps } from '../base/steps.ts';
import { ByteReader } from './byteReader.ts';
import { KeyTable } from './keyTable.ts';
import { LinearModel } from './linearModel.ts';
import { WordClasses } from './words/wordClasses.ts';

export interface Weights {
  readonly classes: WordClasses;
  readonly tags: LinearModel;
  readonly names: LinearModel;
}

export const MAGIC = 'SSW1';

export const readWeights = (bytes: Uint8Array): Weights => finish(readingWeights(bytes));

/** The same in steps. */
export function* readingWeights(bytes: Uint8Array): Steps<Weights> {
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
  yield;
  const ofWords = readClasses(classes);
  yield;
  const ofTags = readModel(tags);
  yield;
  return { classes: ofWords, tags: ofTags, names: readModel(names) };
}

/** The number of words, their keys, then for each two bytes, the lower first. */
export function readClasses(bytes: Uint8Array): WordClasses {
  const reader = new ByteReader(bytes);
  const count = reader.integer();
  const keys = reader.keys(count);
  const raw = reader.take(count * 2);
  const classes = new Uint16Array(count);
  for (let i = 0; i < count; i++) classes[i] = raw[2 * i]! | (raw[2 * i + 1]! << 8);
  return new WordClasses(new KeyTable(keys), classes);
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
