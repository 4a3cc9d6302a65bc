/** Features of a token in its company: its row of capitals, the tags around it, what the rest of the article says of the word. */

import { half, hashOf, joined, keyOfHalf } from '../features.ts';
import { MOST_KEYS } from '../linearModel.ts';
import { wordHash } from '../words/wordLists.ts';
import type { ArticleEvidence } from './nameEvidence.ts';
import type { WordTraits } from './nameFeatures.ts';

export interface NameToken {
  /** Asked for near a stretch only. */
  readonly view: WordTraits;
  /** Whether it may be part of a name by itself: it holds a capital letter. */
  readonly capital: boolean;
  readonly digits: boolean;
  readonly lower: string;
  readonly lowerHash: number;
  /** Hash of the part-of-speech tag. */
  readonly tag: number;
}

/** Tokens `first` to `end - 1` of the sentence from `from` to `to - 1`: a stretch that can hold names. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly end: number;
}

const EDGE = hashOf(200, '');
/** Stands for what is beyond the sentence. */
const BEYOND: NameToken = {
  view: { word: EDGE, shape: EDGE, category: EDGE, lists: 0 },
  capital: false,
  digits: false,
  lower: '',
  lowerHash: wordHash(''),
  tag: EDGE,
};
/** How many tokens to each side of a stretch its scores ask for. */
export const NEAR = 2;
/** Stands for the view of a word that nobody has asked for. */
export const UNSEEN = BEYOND.view;
/** How far a row is followed to each side: a text all in capitals must cost no more than others. */
const LONGEST_ROW = 12;

/** Keys of features, made of a template's number and up to three hashes. */
export class KeyList {
  #keys: Int32Array = new Int32Array(MOST_KEYS);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  at(index: number): number {
    return this.#keys[index]!;
  }

  /** Forgets the keys, and writes others to `into`. */
  restart(into: Int32Array): void {
    this.#keys = into;
    this.#length = 0;
  }

  add(template: number, a: number, b = 0, c = 0): void {
    this.#keys[this.#length++] = keyOfHalf(half(joined(joined(template, a), b)), c);
  }
}

export function contextOf(tokens: readonly NameToken[], stretch: Stretch, i: number, evidence: ArticleEvidence, into: KeyList): void {
  const self = tokens[i]!;
  const before = i > stretch.from ? tokens[i - 1]! : BEYOND;
  const after = i + 1 < stretch.to ? tokens[i + 1]! : BEYOND;
  const beforeThat = i - 1 > stretch.from ? tokens[i - 2]! : BEYOND;
  const afterThat = i + 2 < stretch.to ? tokens[i + 2]! : BEYOND;
  const { word, shape, category } = self.view;
  into.add(201, self.tag);
  into.add(202, before.tag, self.tag);
  into.add(203, self.tag, after.tag);
  into.add(204, before.tag, self.tag, after.tag);
  into.add(205, before.view.word, word);
  into.add(206, word, after.view.word);
  into.add(207, before.view.shape, shape, after.view.shape);
  into.add(208, before.view.category, category, after.view.category);
  into.add(209, before.view.category, category);
  into.add(210, category, after.view.category);
  into.add(211, beforeThat.view.category, before.view.category, category);
  into.add(212, category, after.view.category, afterThat.view.category);
  into.add(213, before.view.word, shape);
  into.add(214, shape, after.view.word);
  into.add(215, self.tag, shape, i === stretch.from ? 1 : 0);
  if (self.capital) addRow(tokens, stretch, i, into);
  evidence.addTo(into, i, self);
}

/** The row of capitalised words that the token stands in: what stands before it and after it, how it begins and ends. */
function addRow(tokens: readonly NameToken[], stretch: Stretch, i: number, into: KeyList): void {
  let first = i;
  while (first > stretch.from && i - first < LONGEST_ROW && tokens[first - 1]!.capital) first--;
  let last = i;
  while (last + 1 < stretch.to && last - i < LONGEST_ROW && tokens[last + 1]!.capital) last++;
  const place = first === last ? 0 : i === first ? 1 : i === last ? 2 : 3;
  const before = (first > stretch.from ? tokens[first - 1]! : BEYOND).view;
  const after = (last + 1 < stretch.to ? tokens[last + 1]! : BEYOND).view;
  const head = tokens[last]!.view;
  const initial = tokens[first]!.view.category;
  const length = Math.min(4, last - first);
  into.add(220, before.word, place);
  into.add(221, after.word, place);
  into.add(222, head.word, place);
  into.add(223, head.category, place, length);
  into.add(224, initial, place, length);
  into.add(225, before.category, tokens[i]!.view.category, after.category);
  into.add(226, initial, head.category, place);
}
