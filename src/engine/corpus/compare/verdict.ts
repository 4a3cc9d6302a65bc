/**
 * Do two passages say the same? Vetoes before similarity: passages whose figures, dates, actors or negation disagree are never the same
 * statement; if they are alike otherwise, they contradict each other.
 */
import type { PairVerdict } from '../../model/pairVerdict.ts';
import { type Alignment, align } from './align.ts';
import { type Conflict, findConflicts } from './conflicts.ts';
import { likeness } from './likeness.ts';
import { isMoreThanATurn, isOneRun, isScattered } from './scattered.ts';
import { sharedWeight, totalWeight, type WordForm, type Words, weightOf } from './words.ts';

export interface Verdict {
  readonly relation: PairVerdict['relation'];
  /** 0 to 1. */
  readonly score: number;
  readonly alignment: Alignment;
  /** Share of each passage's weight that is aligned, 0 to 1. */
  readonly coverA: number;
  readonly coverB: number;
  readonly conflicts: readonly Conflict[];
}

/** How alike passages must be, from 0 to 1, to be called so. */
export interface Thresholds {
  /** Aligned weight (Dice), in order: an edited copy. */
  readonly edited: number;
  /** Shared weight in any order: the same in other words. */
  readonly paraphrase: number;
  /** The same where what they share stands in several places, and the share of plain words that goes with it: see `predicate`. */
  readonly scattered: { readonly paraphrase: number; readonly predicate: number };
  /** Words in a row that were pasted into both passages, if little beside them is alike. */
  readonly pasted: number;
  /** Shared weight beside what disagrees: about the same thing. */
  readonly contradicts: number;
  /** Shared weight of words that are neither names nor figures, of those of both: who is named says little of what is said. */
  readonly predicate: number;
  /** How far it counts against two passages, 0 to 1, that one tells what the other does not. */
  readonly aside: number;
  /** Words of names, figures and contents that both must have, or nearly all of one's, to be called a paraphrase. */
  readonly telling: number;
  /** Words that a passage must have to be called a paraphrase or a contradiction. */
  readonly words: number;
}

/** For two passages that somebody holds side by side. */
export const SIDE_BY_SIDE: Thresholds = {
  edited: 0.8,
  paraphrase: 0.36,
  scattered: { paraphrase: 0.36, predicate: 0 },
  pasted: Number.POSITIVE_INFINITY,
  contradicts: 0.5,
  predicate: 0,
  aside: 1,
  telling: 0,
  words: 1,
};

export function judge(a: Words, b: Words, thresholds: Thresholds): Verdict {
  const alignment = align(a, b);
  if (isVerbatim(a, b)) return { relation: 'verbatim', score: 1, alignment, coverA: 1, coverB: 1, conflicts: [] };
  const [weightA, weightB] = [totalWeight(a), totalWeight(b)];
  const aligned = alignment.reduce((sum, [i]) => sum + a.forms[i]!.weight, 0);
  const inOrder = (2 * aligned) / (weightA + weightB || 1);
  const alike = likeness(a, b, alignment, thresholds.aside);
  const conflicts = findConflicts(a, b, alignment);
  const score = Math.min(0.999, alike * DOUBT ** conflicts.length);
  return {
    relation: relationOf(inOrder, alike, { a, b, alignment, conflicts }, thresholds),
    score,
    alignment,
    coverA: aligned / (weightA || 1),
    coverB: aligned / (weightB || 1),
    conflicts,
  };
}

/** Whether they are called verbatim or edited. */
export function isCopy(a: Words, b: Words, thresholds: Thresholds): boolean {
  if (isVerbatim(a, b)) return true;
  const alignment = align(a, b);
  const aligned = alignment.reduce((sum, [i]) => sum + a.forms[i]!.weight, 0);
  const inOrder = (2 * aligned) / (totalWeight(a) + totalWeight(b) || 1);
  return inOrder >= thresholds.edited && findConflicts(a, b, alignment).length === 0;
}

/** What is left of the score for each thing on which the passages disagree. */
const DOUBT = 0.97;

interface Compared {
  readonly a: Words;
  readonly b: Words;
  readonly alignment: Alignment;
  readonly conflicts: readonly Conflict[];
}

function relationOf(inOrder: number, alike: number, compared: Compared, thresholds: Thresholds): Verdict['relation'] {
  const { a, b, alignment, conflicts } = compared;
  if (conflicts.length === 0 && inOrder >= thresholds.edited) return 'edited';
  if (Math.min(a.forms.length, b.forms.length) < thresholds.words) return 'different';
  if (conflicts.length === 0) return isParaphrase(alike, compared, thresholds) ? 'paraphrase' : 'different';
  if (predicateShare(a, b) < thresholds.predicate || isOneRun(a, b, alignment, thresholds.pasted)) return 'different';
  const disagreeing = conflicts.reduce((sum, conflict) => sum + conflict.weight, 0);
  const beside = alike * (1 + disagreeing / (totalWeight(a) + totalWeight(b) || 1));
  return beside >= thresholds.contradicts ? 'contradicts' : 'different';
}

function isParaphrase(alike: number, { a, b, alignment }: Compared, thresholds: Thresholds): boolean {
  const { edited, paraphrase, predicate, scattered, pasted, telling } = thresholds;
  if (alike < scattered.paraphrase || isOneRun(a, b, alignment, pasted)) return false;
  const plain = predicateShare(a, b);
  const isAlike = alike >= paraphrase && plain >= predicate;
  if (isAlike && (alike >= edited || isMoreThanATurn(a, b, alignment, telling))) return true;
  return plain >= scattered.predicate && isScattered(a, b, alignment);
}

const isPlain = ({ kind }: WordForm): boolean => kind === 'content' || kind === 'common';

function predicateShare(a: Words, b: Words): number {
  const both = weightOf(a.forms.filter(isPlain)) + weightOf(b.forms.filter(isPlain));
  return both === 0 ? 0 : (2 * sharedWeight(a.forms.filter(isPlain), b.forms.filter(isPlain))) / both;
}

export function isVerbatim(a: Words, b: Words): boolean {
  return a.forms.length === b.forms.length && a.forms.length > 0 && a.forms.every((form, i) => form.hash === b.forms[i]!.hash);
}
