/** What the part-of-speech tagger sees of a word and of its neighbours. */
import { ALL_CAPITALS, type Capitals, half, hashOf, joined, keyOfHalf, shapeOf, TITLE_CASE, toKey } from '../features.ts';
import { nounSense, partsOfSpeech, SENSES, verbSense, type WordClass, type WordClasses } from '../words/wordClasses.ts';

/** The places from which a word speaks for a tag: its own, and those of its neighbours. */
export const ROLES = 5;
export const SELF = 0;
export const BEFORE = 1;
export const BEFORE_THAT = 2;
export const AFTER = 3;
export const AFTER_THAT = 4;

/** What a word's neighbours and conjunctions are told of it. */
export interface TagTraits {
  readonly word: number;
  readonly suffix: number;
  readonly shape: number;
  readonly wordClass: WordClass;
}

/** A word as the tagger sees it. `form`: in small letters, digits and apostrophes made alike. */
export interface TagView extends TagTraits {
  readonly form: string;
}

const KNOWN = Int32Array.from({ length: 16 }, (_, parts) => hashOf(3, `${parts}`));
const KNOWN_FORM = Int32Array.from({ length: 16 }, (_, parts) => toKey(hashOf(68, `${parts}`)));
const SENSE = Int32Array.from({ length: SENSES }, (_, senses) => hashOf(4, `${nounSense(senses)} ${verbSense(senses)}`));

export function viewForTags(surface: string, lower: string, capitals: Capitals, classes: WordClasses): TagView {
  const form = /\d/.test(lower) ? lower.replace(/\d/g, '0') : lower.includes('’') ? lower.replace(/’/g, "'") : lower;
  return {
    form,
    word: hashOf(0, form),
    suffix: hashOf(2, form, Math.max(0, form.length - 3)),
    shape: hashOf(1, shapeIn(surface, capitals)),
    wordClass: classes.ofBase(lower),
  };
}

/** What a word says to its neighbour in any role but its own. */
export function neighbourKeys({ word, suffix, shape, wordClass }: TagTraits, role: number): number[] {
  const known = KNOWN[partsOfSpeech(wordClass)]!;
  const seed = 10 * role;
  if (role === BEFORE_THAT || role === AFTER_THAT) return [key(seed, word), key(seed + 1, known)];
  const sense = SENSE[wordClass & (SENSES - 1)]!;
  return [key(seed, word), key(seed + 1, suffix), key(seed + 2, shape), key(seed + 3, known), key(seed + 4, sense)];
}

const key = (a: number, b: number): number => keyOfHalf(half(a), b);

const BIAS = key(50, 0);

/** What a word says for itself. */
export function selfKeys({ form, word, shape, wordClass }: TagView, classes: WordClasses): number[] {
  const known = wordClass ? KNOWN[partsOfSpeech(wordClass)]! : 0;
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

/** Places in a row of `writeTraits`: the traits by themselves, and halves of the conjunctions that begin with them. */
const WORD = 0;
const SUFFIX = 1;
const SHAPE = 2;
const CLASS = 3;
const WITH_TAG = 4;
const WITH_TAG_BEFORE = 5;
const NEXT_WITH_TAG = 6;
const WITH_WORD_BEFORE = 7;
const WITH_NEXT = 8;
const SHAPE_WITH_TAG = 9;
const SUFFIX_WITH_TAG = 10;
const WITH_NEXT_SUFFIX = 11;
const WITH_TAGS = 12;
export const TRAITS = 13;

const EMPTY_WORD = hashOf(0, '');
/** Stands beyond a sentence's edge. */
export const BEYOND: TagTraits = { word: EMPTY_WORD, suffix: EMPTY_WORD, shape: EMPTY_WORD, wordClass: 0 };

/** Writes what `contextKeys` and `neighbourKeys` need of a word. */
export function writeTraits({ word, suffix, shape, wordClass }: TagTraits, into: Int32Array, row: number): void {
  into[row + WORD] = word;
  into[row + SUFFIX] = suffix;
  into[row + SHAPE] = shape;
  into[row + CLASS] = wordClass;
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

export const readTraits = (from: Int32Array, row: number): TagTraits => ({
  word: from[row + WORD]!,
  suffix: from[row + SUFFIX]!,
  shape: from[row + SHAPE]!,
  wordClass: from[row + CLASS]!,
});

/** Features of the tags behind a word, whatever the word. `tag1` and `tag2` are the numbers of the tag before and of that before it. */
export function historyKeys(tag1: number, tag2: number): readonly [number, number] {
  return [key(80, tag1), key(81, (tag1 << 8) | tag2)];
}

/** Features of a word in its company, without those of `historyKeys`. `before`, `self` and `after` are rows in `traits`. */
export function contextKeys(
  into: Int32Array,
  tag1: number,
  tag2: number,
  traits: Int32Array,
  before: number,
  self: number,
  after: number,
): void {
  into[0] = keyOfHalf(traits[self + WITH_TAG]!, tag1);
  into[1] = keyOfHalf(traits[self + WITH_TAG_BEFORE]!, tag2);
  into[2] = keyOfHalf(traits[after + NEXT_WITH_TAG]!, tag1);
  into[3] = keyOfHalf(traits[self + WITH_WORD_BEFORE]!, traits[before + WORD]!);
  into[4] = keyOfHalf(traits[self + WITH_NEXT]!, traits[after + WORD]!);
  into[5] = keyOfHalf(traits[self + SHAPE_WITH_TAG]!, tag1);
  into[6] = keyOfHalf(traits[self + SUFFIX_WITH_TAG]!, tag1);
  into[7] = keyOfHalf(traits[self + WITH_NEXT_SUFFIX]!, traits[after + SUFFIX]!);
  into[8] = keyOfHalf(traits[self + WITH_TAGS]!, (tag1 << 8) | tag2);
}
export const CONTEXT_KEYS = 9;
