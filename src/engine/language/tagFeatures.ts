/** What the part-of-speech tagger sees of a word and of its neighbours. */
import { ALL_CAPITALS, type Capitals, hashOf, joined, shapeOf, TITLE_CASE, toKey } from './features.ts';
import { nounSense, partsOfSpeech, verbSense, type WordClasses } from './wordClasses.ts';

/** The places from which a word speaks for a tag: its own, and those of its neighbours. */
export const ROLES = 5;
export const SELF = 0;
export const BEFORE = 1;
export const BEFORE_THAT = 2;
export const AFTER = 3;
export const AFTER_THAT = 4;

/** A word's hashes for conjunctions. */
export interface WordHashes {
  readonly word: number;
  readonly suffix: number;
  readonly shape: number;
}

/** A word as the tagger sees it: also its features in each role. */
export interface TagView extends WordHashes {
  readonly keys: readonly (readonly number[])[];
}

export const EMPTY_WORD = hashOf(0, '');

export function viewForTags(surface: string, lower: string, capitals: Capitals, classes: WordClasses): TagView {
  const form = /\d/.test(lower) ? lower.replace(/\d/g, '0') : lower.replace(/’/g, "'");
  const shape = hashOf(1, shapeIn(surface, capitals));
  const wordClass = classes.ofBase(lower);
  const word = hashOf(0, form);
  const suffix = hashOf(2, form.slice(-3));
  const known = hashOf(3, `${partsOfSpeech(wordClass)}`);
  const sense = hashOf(4, `${nounSense(wordClass)} ${verbSense(wordClass)}`);
  return {
    word,
    suffix,
    shape,
    keys: [
      selfKeys(form, word, shape, wordClass ? known : 0, classes),
      [joined(10, word), joined(11, suffix), joined(12, shape), joined(13, known), joined(14, sense)].map(toKey),
      [joined(20, word), joined(21, known)].map(toKey),
      [joined(30, word), joined(31, suffix), joined(32, shape), joined(33, known), joined(34, sense)].map(toKey),
      [joined(40, word), joined(41, known)].map(toKey),
    ],
  };
}

const BIAS = joined(50, 0);

function selfKeys(form: string, word: number, shape: number, known: number, classes: WordClasses): number[] {
  const hashes = [BIAS, joined(51, word), joined(52, shape)];
  for (let length = 1; length <= 5 && length < form.length; length++) hashes.push(hashOf(52 + length, form.slice(-length)));
  for (let length = 1; length <= 4 && length < form.length; length++) hashes.push(hashOf(60 + length, form.slice(0, length)));
  if (known) hashes.push(joined(65, known), joined(joined(66, known), hashOf(2, form.slice(-2))), joined(joined(71, known), shape));
  else hashes.push(joined(67, shape), joined(joined(72, shape), hashOf(2, form.slice(-2))));
  hashes.push(hashOf(68, `${partsOfSpeech(classes.of(form))}`));
  const hyphen = form.lastIndexOf('-');
  if (hyphen > 0) hashes.push(hashOf(69, form.slice(hyphen)), hashOf(70, form.slice(-2)));
  return hashes.map(toKey);
}

function shapeIn(surface: string, capitals: Capitals): string {
  const shape = shapeOf(surface);
  if (capitals === ALL_CAPITALS && shape.startsWith('X')) return 'caps';
  return capitals === TITLE_CASE && shape.startsWith('Xx') ? `title ${shape}` : shape;
}

/** Stands in the model for one tag where the form had no other in training: it needs no context. */
export const certaintyKey = ({ word, shape }: TagView): number => toKey(joined(joined(95, word), shape));

/** Features of a word in its company. `tag1` and `tag2` are the numbers of the tag before and of that before it. */
export function contextKeys(
  into: Int32Array,
  tag1: number,
  tag2: number,
  before: WordHashes | null,
  self: WordHashes,
  after: WordHashes | null,
): void {
  const word = self.word;
  const next = after === null ? EMPTY_WORD : after.word;
  into[0] = toKey(joined(80, tag1));
  into[1] = toKey(joined(81, (tag1 << 8) | tag2));
  into[2] = toKey(joined(joined(82, word), tag1));
  into[3] = toKey(joined(joined(83, word), tag2));
  into[4] = toKey(joined(joined(84, next), tag1));
  into[5] = toKey(joined(joined(85, word), before === null ? EMPTY_WORD : before.word));
  into[6] = toKey(joined(joined(86, word), next));
  into[7] = toKey(joined(joined(87, self.shape), tag1));
  into[8] = toKey(joined(joined(88, self.suffix), tag1));
  into[9] = toKey(joined(joined(89, word), after === null ? EMPTY_WORD : after.suffix));
  into[10] = toKey(joined(joined(90, word), (tag1 << 8) | tag2));
}
export const CONTEXT_KEYS = 11;
