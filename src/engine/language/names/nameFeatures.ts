/** What the name tagger sees of a word, from its own place and from those of its neighbours. */
import { ALL_CAPITALS, type Capitals, half, hashOf, joined, keyOfHalf, shapeOf, TITLE_CASE, toKey } from '../features.ts';
import { NAME_SHIFT, nameKind, nounSense, partsOfSpeech, verbSense, type WordClasses } from '../words/wordClasses.ts';
import { categoryOf, listsOf } from './nameLexicon.ts';

/** The word's own place and two to each side. */
export const NAME_ROLES = [0, -1, -2, 1, 2] as const;

/** What of a word its company is told by. */
export interface WordTraits {
  readonly word: number;
  readonly shape: number;
  readonly category: number;
  readonly lists: number;
}

/** All that a word's keys are made of. `form`: in small letters, digits and apostrophes made alike. */
export interface NameView extends WordTraits {
  readonly form: string;
  readonly sense: number;
  readonly name: number;
}

/** By the bits of the senses and the parts of speech. */
const SENSE = Int32Array.from({ length: 1 << NAME_SHIFT }, (_, wordClass) =>
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
  return { form, word, shape, category, lists, sense, name };
}

/** What the word says in a role, an index of `NAME_ROLES`, the word itself apart. */
export const keysInRole = (view: NameView, role: number): number[] => (role === 0 ? ownKeys(view) : neighbourKeys(view, role));

/** The same for the very word, which training hides at times, so that the others learn to do without. */
export function lexicalKeys({ form, word, shape }: NameView, role: number): number[] {
  return role === 0
    ? [key(160, word), key(joined(161, word), shape), toKey(hashOf(162, form, 0, Math.min(5, form.length)))]
    : [key(165 + role, word)];
}

/** Digits are all the same, and so are apostrophes. */
const plainForm = (lower: string): string => (/[\d’]/.test(lower) ? lower.replace(/\d/g, '0').replace(/’/g, "'") : lower);

/** Whether a word may be part of a name by itself. */
export function hasCapital(surface: string): boolean {
  for (let i = 0; i < surface.length; i++) {
    const unit = surface.charCodeAt(i);
    if (unit >= 128) return /\p{Lu}/u.test(surface);
    if (unit >= 65 && unit <= 90) return true;
  }
  return false;
}

const key = (a: number, b: number): number => keyOfHalf(half(a), b);

const ANY = toKey(hashOf(110, ''));

function ownKeys({ form, shape, category, sense, name, lists }: NameView): number[] {
  const keys = [ANY, key(111, shape), key(112, category), key(113, sense), key(114, name)];
  const { length } = form;
  for (let affix = 1; affix <= 4 && affix < length; affix++) keys.push(toKey(hashOf(114 + affix, form, length - affix)));
  for (let affix = 2; affix <= 3 && affix < length; affix++) keys.push(toKey(hashOf(118 + affix, form, 0, affix)));
  const hyphen = form.lastIndexOf('-');
  if (hyphen > 0) keys.push(toKey(hashOf(122, form, hyphen)));
  keys.push(key(joined(123, shape), sense));
  addLists(keys, lists, 124);
  return keys;
}

function neighbourKeys({ shape, category, sense, lists }: NameView, role: number): number[] {
  const keys = [key(joined(170, role), shape), key(joined(171, role), category), key(joined(172, role), sense)];
  addLists(keys, lists, 180 + role);
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
