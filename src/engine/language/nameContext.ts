/** Features of a token in its company: its row of capitals, the tags around it, what the rest of the article says of the word. */

import { hashOf, joined, toKey } from './features.ts';
import type { ArticleEvidence } from './nameEvidence.ts';
import type { WordTraits } from './nameFeatures.ts';

export interface NameToken {
  readonly view: WordTraits;
  readonly lower: string;
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
/** How far a row is followed to each side: a text all in capitals must cost no more than others. */
const LONGEST_ROW = 12;

export function contextOf(tokens: readonly NameToken[], stretch: Stretch, i: number, evidence: ArticleEvidence, into: number[]): void {
  const self = tokens[i]!;
  const at = (k: number): NameToken | null => (k >= stretch.from && k < stretch.to ? tokens[k]! : null);
  const before = at(i - 1);
  const after = at(i + 1);
  const { word, shape, category } = self.view;
  const tagBefore = before?.tag ?? EDGE;
  const tagAfter = after?.tag ?? EDGE;
  const categoryBefore = before?.view.category ?? EDGE;
  const categoryAfter = after?.view.category ?? EDGE;
  const add = (template: number, a: number, b = 0, c = 0): void => {
    into.push(toKey(joined(joined(joined(template, a), b), c)));
  };
  add(201, self.tag);
  add(202, tagBefore, self.tag);
  add(203, self.tag, tagAfter);
  add(204, tagBefore, self.tag, tagAfter);
  add(205, before?.view.word ?? EDGE, word);
  add(206, word, after?.view.word ?? EDGE);
  add(207, before?.view.shape ?? EDGE, shape, after?.view.shape ?? EDGE);
  add(208, categoryBefore, category, categoryAfter);
  add(209, categoryBefore, category);
  add(210, category, categoryAfter);
  add(211, at(i - 2)?.view.category ?? EDGE, categoryBefore, category);
  add(212, category, categoryAfter, at(i + 2)?.view.category ?? EDGE);
  add(213, before?.view.word ?? EDGE, shape);
  add(214, shape, after?.view.word ?? EDGE);
  add(215, self.tag, shape, i === stretch.from ? 1 : 0);
  addRow(tokens, stretch, i, add);
  evidence.addTo(add, i, self);
}

/** The row of capitalised words that the token stands in: what stands before it and after it, how it begins and ends. */
function addRow(
  tokens: readonly NameToken[],
  stretch: Stretch,
  i: number,
  add: (template: number, a: number, b?: number, c?: number) => void,
): void {
  if (!tokens[i]!.view.capital) return;
  let first = i;
  while (first > stretch.from && i - first < LONGEST_ROW && tokens[first - 1]!.view.capital) first--;
  let last = i;
  while (last + 1 < stretch.to && last - i < LONGEST_ROW && tokens[last + 1]!.view.capital) last++;
  const place = first === last ? 0 : i === first ? 1 : i === last ? 2 : 3;
  const before = first > stretch.from ? tokens[first - 1]!.view : null;
  const after = last + 1 < stretch.to ? tokens[last + 1]!.view : null;
  const head = tokens[last]!.view;
  add(220, before?.word ?? EDGE, place);
  add(221, after?.word ?? EDGE, place);
  add(222, head.word, place);
  add(223, head.category, place, Math.min(4, last - first));
  add(224, tokens[first]!.view.category, place, Math.min(4, last - first));
  add(225, before?.category ?? EDGE, tokens[i]!.view.category, after?.category ?? EDGE);
  add(226, tokens[first]!.view.category, head.category, place);
}
