/** What the name tagger sees of a word, from its own place and from those of its neighbours. */
import { ALL_CAPITALS, type Capitals, half, hashOf, joined, keyOfHalf, shapeOf, TITLE_CASE, toKey } from './features.ts';
import { categoryOf, listsOf } from './nameLexicon.ts';
import { NAME_SHIFT, nameKind, nounSense, partsOfSpeech, verbSense, type WordClasses } from './wordClasses.ts';

/** The word's own place and two to each side. */
export const NAME_ROLES = [0, -1, -2, 1, 2] as const;

/** What of a word its company is told by. */
export interface WordTraits {
  readonly word: number;
  readonly shape: number;
  readonly category: number;
  readonly lists: number;
  /** Whether it may be part of a name by itself: it holds a capital letter. */
  readonly capital: boolean;
  readonly digits: boolean;
}

export interface NameView extends WordTraits {
  /** Keys by role. Of the first, `lexical` are those of the very word, which training hides at times, so that the others learn to do without. */
  readonly keys: readonly (readonly number[])[];
  readonly lexical: readonly (readonly number[])[];
}

/** By the bits of the senses and the parts of speech. */
const SENSE = Uint32Array.from({ length: 1 << NAME_SHIFT }, (_, wordClass) =>
  hashOf(103, `${nounSense(wordClass)} ${verbSense(wordClass)} ${partsOfSpeech(wordClass)}`),
);

export function viewForNames(surface: string, lower: string, capitals: Capitals, classes: WordClasses): NameView {
  const form = plainForm(lower);
  const shapeText = shapeIn(surface, capitals);
  const lists = listsOf(form);
  const word = hashOf(100, form);
  const shape = hashOf(101, shapeText);
  const category = hashOf(102, categoryOf(form, shapeText.replace(/^\w+ /, ''), lists));
  const wordClass = classes.ofBase(form);
  const sense = SENSE[wordClass & (SENSE.length - 1)]!;
  const name = hashOf(104, `${nameKind(classes.of(form))} ${nounSense(wordClass) ? 1 : 0} ${shapeText.slice(0, 3)}`);
  const parts = { word, shape, category, sense, name, lists };
  return {
    word,
    shape,
    category,
    lists,
    capital: hasCapital(surface),
    digits: startsWithDigit(surface),
    keys: [ownKeys(form, parts), neighbourKeys(parts, 1), neighbourKeys(parts, 2), neighbourKeys(parts, 3), neighbourKeys(parts, 4)],
    lexical: [
      [key(160, word), key(joined(161, word), shape), toKey(hashOf(162, form, 0, Math.min(5, form.length)))],
      [key(166, word)],
      [key(167, word)],
      [key(168, word)],
      [key(169, word)],
    ],
  };
}

/** Digits are all the same, and so are apostrophes. */
const plainForm = (lower: string): string => (/[\d’]/.test(lower) ? lower.replace(/\d/g, '0').replace(/’/g, "'") : lower);

function hasCapital(surface: string): boolean {
  for (let i = 0; i < surface.length; i++) {
    const unit = surface.charCodeAt(i);
    if (unit >= 128) return /\p{Lu}/u.test(surface);
    if (unit >= 65 && unit <= 90) return true;
  }
  return false;
}

function startsWithDigit(surface: string): boolean {
  const unit = surface.charCodeAt(0);
  return unit < 128 ? unit >= 48 && unit <= 57 : /^\p{N}/u.test(surface);
}

const key = (a: number, b: number): number => keyOfHalf(half(a), b);

type Parts = Pick<NameView, 'word' | 'shape' | 'category' | 'lists'> & { readonly sense: number; readonly name: number };

const ANY = toKey(hashOf(110, ''));

function ownKeys(form: string, parts: Parts): number[] {
  const keys = [ANY, key(111, parts.shape), key(112, parts.category), key(113, parts.sense), key(114, parts.name)];
  const { length } = form;
  for (let affix = 1; affix <= 4 && affix < length; affix++) keys.push(toKey(hashOf(114 + affix, form, length - affix)));
  for (let affix = 2; affix <= 3 && affix < length; affix++) keys.push(toKey(hashOf(118 + affix, form, 0, affix)));
  const hyphen = form.lastIndexOf('-');
  if (hyphen > 0) keys.push(toKey(hashOf(122, form, hyphen)));
  keys.push(key(joined(123, parts.shape), parts.sense));
  addLists(keys, parts.lists, 124);
  return keys;
}

function neighbourKeys(parts: Parts, role: number): number[] {
  const keys = [key(joined(170, role), parts.shape), key(joined(171, role), parts.category), key(joined(172, role), parts.sense)];
  addLists(keys, parts.lists, 180 + role);
  return keys;
}

function addLists(keys: number[], lists: number, seed: number): void {
  for (let i = 0, rest = lists; rest !== 0; i++, rest >>>= 1) if (rest & 1) keys.push(key(joined(190, seed), i));
}

function shapeIn(surface: string, capitals: Capitals): string {
  const shape = shapeOf(surface);
  if (capitals === ALL_CAPITALS && shape.startsWith('X')) return 'caps X';
  return capitals === TITLE_CASE && shape.startsWith('Xx') ? `title ${shape}` : shape;
}
