/** What the part-of-speech tagger sees of a word and of its neighbours. */
import { ALL_CAPITALS, type Capitals, half, hashOf, joined, keyOfHalf, shapeOf, TITLE_CASE, toKey } from './features.ts';
import { nounSense, partsOfSpeech, SENSES, verbSense, type WordClasses } from './wordClasses.ts';

/** The places from which a word speaks for a tag: its own, and those of its neighbours. */
export const ROLES = 5;
export const SELF = 0;
export const BEFORE = 1;
export const BEFORE_THAT = 2;
export const AFTER = 3;
export const AFTER_THAT = 4;

/** A word as the tagger sees it: hashes for conjunctions, and its features in each role. */
export interface TagView {
  readonly word: number;
  readonly suffix: number;
  readonly shape: number;
  readonly keys: readonly (readonly number[])[];
}

const KNOWN = Uint32Array.from({ length: 16 }, (_, parts) => hashOf(3, `${parts}`));
const KNOWN_FORM = Uint32Array.from({ length: 16 }, (_, parts) => toKey(hashOf(68, `${parts}`)));
const SENSE = Uint32Array.from({ length: SENSES }, (_, senses) => hashOf(4, `${nounSense(senses)} ${verbSense(senses)}`));

export function viewForTags(surface: string, lower: string, capitals: Capitals, classes: WordClasses): TagView {
  const form = /\d/.test(lower) ? lower.replace(/\d/g, '0') : lower.includes('’') ? lower.replace(/’/g, "'") : lower;
  const shape = hashOf(1, shapeIn(surface, capitals));
  const wordClass = classes.ofBase(lower);
  const word = hashOf(0, form);
  const suffix = hashOf(2, form, Math.max(0, form.length - 3));
  const known = KNOWN[partsOfSpeech(wordClass)]!;
  const sense = SENSE[wordClass & (SENSES - 1)]!;
  return {
    word,
    suffix,
    shape,
    keys: [
      selfKeys(form, word, shape, wordClass ? known : 0, classes),
      [key(10, word), key(11, suffix), key(12, shape), key(13, known), key(14, sense)],
      [key(20, word), key(21, known)],
      [key(30, word), key(31, suffix), key(32, shape), key(33, known), key(34, sense)],
      [key(40, word), key(41, known)],
    ],
  };
}

const key = (a: number, b: number): number => keyOfHalf(half(a), b);

const BIAS = key(50, 0);

function selfKeys(form: string, word: number, shape: number, known: number, classes: WordClasses): number[] {
  const keys = [BIAS, key(51, word), key(52, shape)];
  const { length } = form;
  const lastTwo = hashOf(2, form, Math.max(0, length - 2));
  for (let affix = 1; affix <= 5 && affix < length; affix++) keys.push(toKey(hashOf(52 + affix, form, length - affix)));
  for (let affix = 1; affix <= 4 && affix < length; affix++) keys.push(toKey(hashOf(60 + affix, form, 0, affix)));
  if (known) keys.push(key(65, known), key(joined(66, known), lastTwo), key(joined(71, known), shape));
  else keys.push(key(67, shape), key(joined(72, shape), lastTwo));
  keys.push(KNOWN_FORM[partsOfSpeech(classes.of(form))]!);
  const hyphen = form.lastIndexOf('-');
  if (hyphen > 0) keys.push(toKey(hashOf(69, form, hyphen)), toKey(hashOf(70, form, Math.max(0, length - 2))));
  return keys;
}

function shapeIn(surface: string, capitals: Capitals): string {
  const shape = shapeOf(surface);
  if (capitals === ALL_CAPITALS && shape.startsWith('X')) return 'caps';
  return capitals === TITLE_CASE && shape.startsWith('Xx') ? `title ${shape}` : shape;
}

/** Stands in the model for one tag where the form had no other in training: it needs no context. */
export const certaintyKey = ({ word, shape }: TagView): number => key(joined(95, word), shape);

/** Places in a row of `writeHashes`: hashes by themselves, and halves of the conjunctions that begin with them. */
const WORD = 0;
const SUFFIX = 1;
const WITH_TAG = 2;
const WITH_TAG_BEFORE = 3;
const NEXT_WITH_TAG = 4;
const WITH_WORD_BEFORE = 5;
const WITH_NEXT = 6;
const SHAPE_WITH_TAG = 7;
const SUFFIX_WITH_TAG = 8;
const WITH_NEXT_SUFFIX = 9;
const WITH_TAGS = 10;
export const HASHES = 11;

const EMPTY_WORD = hashOf(0, '');
/** Stands beyond a sentence's edge. */
export const BEYOND: Pick<TagView, 'word' | 'suffix' | 'shape'> = { word: EMPTY_WORD, suffix: EMPTY_WORD, shape: EMPTY_WORD };

/** Writes what `contextKeys` needs of a word. */
export function writeHashes({ word, suffix, shape }: Pick<TagView, 'word' | 'suffix' | 'shape'>, into: Int32Array, row: number): void {
  into[row + WORD] = word;
  into[row + SUFFIX] = suffix;
  into[row + WITH_TAG] = half(joined(82, word));
  into[row + WITH_TAG_BEFORE] = half(joined(83, word));
  into[row + NEXT_WITH_TAG] = half(joined(84, word));
  into[row + WITH_WORD_BEFORE] = half(joined(85, word));
  into[row + WITH_NEXT] = half(joined(86, word));
  into[row + SHAPE_WITH_TAG] = half(joined(87, shape));
  into[row + SUFFIX_WITH_TAG] = half(joined(88, suffix));
  into[row + WITH_NEXT_SUFFIX] = half(joined(89, word));
  into[row + WITH_TAGS] = half(joined(90, word));
}

/** Features of the tags behind a word, whatever the word. `tag1` and `tag2` are the numbers of the tag before and of that before it. */
export function historyKeys(tag1: number, tag2: number): readonly [number, number] {
  return [key(80, tag1), key(81, (tag1 << 8) | tag2)];
}

/** Features of a word in its company, without those of `historyKeys`. `before`, `self` and `after` are rows in `hashes`. */
export function contextKeys(
  into: Int32Array,
  tag1: number,
  tag2: number,
  hashes: Int32Array,
  before: number,
  self: number,
  after: number,
): void {
  into[0] = keyOfHalf(hashes[self + WITH_TAG]!, tag1);
  into[1] = keyOfHalf(hashes[self + WITH_TAG_BEFORE]!, tag2);
  into[2] = keyOfHalf(hashes[after + NEXT_WITH_TAG]!, tag1);
  into[3] = keyOfHalf(hashes[self + WITH_WORD_BEFORE]!, hashes[before + WORD]!);
  into[4] = keyOfHalf(hashes[self + WITH_NEXT]!, hashes[after + WORD]!);
  into[5] = keyOfHalf(hashes[self + SHAPE_WITH_TAG]!, tag1);
  into[6] = keyOfHalf(hashes[self + SUFFIX_WITH_TAG]!, tag1);
  into[7] = keyOfHalf(hashes[self + WITH_NEXT_SUFFIX]!, hashes[after + SUFFIX]!);
  into[8] = keyOfHalf(hashes[self + WITH_TAGS]!, (tag1 << 8) | tag2);
}
export const CONTEXT_KEYS = 9;
