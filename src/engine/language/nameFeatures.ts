/** What the name tagger sees of a word, from its own place and from those of its neighbours. */
import { ALL_CAPITALS, type Capitals, hashOf, joined, shapeOf, TITLE_CASE, toKey } from './features.ts';
import { categoryOf, LIST_COUNT, listsOf } from './nameLexicon.ts';
import { nameKind, nounSense, partsOfSpeech, verbSense, type WordClasses } from './wordClasses.ts';

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

export function viewForNames(surface: string, lower: string, capitals: Capitals, classes: WordClasses): NameView {
  const form = lower.replace(/\d/g, '0').replace(/’/g, "'");
  const shapeText = shapeIn(surface, capitals);
  const lists = listsOf(form);
  const word = hashOf(100, form);
  const shape = hashOf(101, shapeText);
  const category = hashOf(102, categoryOf(form, shapeText.replace(/^\w+ /, ''), lists));
  const wordClass = classes.ofBase(form);
  const sense = hashOf(103, `${nounSense(wordClass)} ${verbSense(wordClass)} ${partsOfSpeech(wordClass)}`);
  const name = hashOf(104, `${nameKind(classes.of(form))} ${nounSense(wordClass) ? 1 : 0} ${shapeText.slice(0, 3)}`);
  const view = { word, shape, category, sense, name, lists };
  return {
    word,
    shape,
    category,
    lists,
    capital: /\p{Lu}/u.test(surface),
    digits: /^\p{N}/u.test(surface),
    keys: NAME_ROLES.map((_, role) => (role === 0 ? ownKeys(form, view) : neighbourKeys(view, role))),
    lexical: NAME_ROLES.map((_, role) => lexicalKeys(form, view, role)),
  };
}

type Parts = Pick<NameView, 'word' | 'shape' | 'category' | 'lists'> & { readonly sense: number; readonly name: number };

function ownKeys(form: string, parts: Parts): number[] {
  const hashes = [
    hashOf(110, ''),
    joined(111, parts.shape),
    joined(112, parts.category),
    joined(113, parts.sense),
    joined(114, parts.name),
  ];
  for (let length = 1; length <= 4 && length < form.length; length++) hashes.push(hashOf(114 + length, form.slice(-length)));
  for (let length = 2; length <= 3 && length < form.length; length++) hashes.push(hashOf(118 + length, form.slice(0, length)));
  const hyphen = form.lastIndexOf('-');
  if (hyphen > 0) hashes.push(hashOf(122, form.slice(hyphen)));
  hashes.push(joined(joined(123, parts.shape), parts.sense));
  return [...hashes, ...listHashes(parts.lists, 124)].map(toKey);
}

const lexicalKeys = (form: string, parts: Parts, role: number): number[] =>
  (role === 0
    ? [joined(160, parts.word), joined(joined(161, parts.word), parts.shape), hashOf(162, form.slice(0, 5))]
    : [joined(165 + role, parts.word)]
  ).map(toKey);

function neighbourKeys(parts: Parts, role: number): number[] {
  const hashes = [
    joined(joined(170, role), parts.shape),
    joined(joined(171, role), parts.category),
    joined(joined(172, role), parts.sense),
  ];
  return [...hashes, ...listHashes(parts.lists, 180 + role)].map(toKey);
}

function listHashes(lists: number, seed: number): number[] {
  const hashes: number[] = [];
  for (let i = 0; i < LIST_COUNT; i++) if (lists & (1 << i)) hashes.push(joined(joined(190, seed), i));
  return hashes;
}

function shapeIn(surface: string, capitals: Capitals): string {
  const shape = shapeOf(surface);
  if (capitals === ALL_CAPITALS && shape.startsWith('X')) return 'caps X';
  return capitals === TITLE_CASE && shape.startsWith('Xx') ? `title ${shape}` : shape;
}
