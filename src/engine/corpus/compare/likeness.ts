/** How much two passages say the same. Words of one root ("announce", "announcement"; "Iraq", "Iraqi") and synonyms stand for each other. */
import { addedClauses, additions, shortness } from './additions.ts';
import type { Alignment } from './align.ts';
import { haveCommon } from './synonyms.ts';
import { totalWeight, type WordForm, type Words } from './words.ts';

/** Shares of what the passages are about (weighted words), of how it is put (all words) and of the order. */
const ABOUT = 0.4;
const PUT = 0.4;
const ORDER = 0.2;

/** What counts against likeness: the longer passage's surplus as a share of its length; each figure of one alone; each word of the richer side. */
const SURPLUS = 0.1;
const FIGURE = 0.03;
const MOST_FIGURES = 3;
const UNMATCHED = 0.01;
/** What counts against two passages of hardly a word. */
const SHORTNESS = 0.15;

/** 0 to 1. `aside`, from 0 to 1: how far it counts against the passages that one tells what the other does not. */
export function likeness(a: Words, b: Words, alignment: Alignment, aside: number): number {
  const [lackedA, lackedB] = [lacked(a.forms, b.forms), lacked(b.forms, a.forms)];
  const words = a.forms.length + b.forms.length || 1;
  const weight = totalWeight(a) + totalWeight(b) || 1;
  const [onlyA, onlyB] = [only(a, lackedA), only(b, lackedB)];
  const put = (words - onlyA.length - onlyB.length) / words;
  const kin = kinship(a.forms, lackedA, b.forms, lackedB);
  const about = (weight - totalOf(onlyA) - totalOf(onlyB) + kin.weight) / weight;
  const order = (2 * alignment.length) / words;
  const alike = ABOUT * about + PUT * (put + (2 * kin.pairs) / words) + ORDER * order;
  return aside === 0 ? alike : Math.max(0, alike - aside * against(a, b, lackedA, lackedB, alike));
}

/** What is to be taken off a likeness for what only one of the passages tells. */
function against(a: Words, b: Words, lackedA: readonly boolean[], lackedB: readonly boolean[], alike: number): number {
  const [tellingA, tellingB] = [only(a, lackedA).filter(isTelling), only(b, lackedB).filter(isTelling)];
  const [shortest, longest] = [Math.min(a.forms.length, b.forms.length), Math.max(a.forms.length, b.forms.length)];
  const surplus = (longest - shortest) / (longest || 1);
  const figures = Math.min(MOST_FIGURES, figuresOf(tellingA) + figuresOf(tellingB));
  const words = SURPLUS * surplus + FIGURE * figures + UNMATCHED * Math.max(tellingA.length, tellingB.length);
  const clauses = addedClauses(additions(a.forms, lackedA), additions(b.forms, lackedB), shortest);
  return words + clauses * Math.max(0, alike - words) + SHORTNESS * shortness(shortest);
}

const totalOf = (forms: readonly WordForm[]): number => forms.reduce((sum, form) => sum + form.weight, 0);
const isTelling = ({ kind }: WordForm): boolean => kind !== 'function';
const figuresOf = (forms: readonly WordForm[]): number => forms.filter(({ kind }) => kind === 'figure').length;
const only = (words: Words, lackedWords: readonly boolean[]): WordForm[] => words.forms.filter((_, i) => lackedWords[i]);

/** Which words of the first the second lacks; a word that stands more often in the first is lacked so many times. */
function lacked(forms: readonly WordForm[], others: readonly WordForm[]): boolean[] {
  const left = new Map<number, number>();
  for (const { stem } of others) left.set(stem, (left.get(stem) ?? 0) + 1);
  return forms.map(({ stem }) => {
    const count = left.get(stem) ?? 0;
    if (count > 0) left.set(stem, count - 1);
    return count === 0;
  });
}

/** Finds telling words of one root among the lacked, then synonyms, each once, in order, which then are lacked no longer. `weight`: of both sides. */
function kinship(
  a: readonly WordForm[],
  lackedA: boolean[],
  b: readonly WordForm[],
  lackedB: boolean[],
): { pairs: number; weight: number } {
  const isFree = (forms: readonly WordForm[], lackedWords: readonly boolean[], i: number): boolean =>
    lackedWords[i]! && isTelling(forms[i]!);
  const kin = { pairs: 0, weight: 0 };
  for (const areAlike of [areKin, areSynonyms])
    for (let i = 0; i < a.length; i++) {
      if (!isFree(a, lackedA, i)) continue;
      const j = b.findIndex((other, at) => isFree(b, lackedB, at) && areAlike(a[i]!, other));
      if (j < 0) continue;
      [lackedA[i], lackedB[j]] = [false, false];
      kin.pairs++;
      kin.weight += a[i]!.weight + b[j]!.weight;
    }
  return kin;
}

const areSynonyms = (a: WordForm, b: WordForm): boolean => haveCommon(a.groups, b.groups);

/** Letters at the start that two words of one root share: so many, and this share of the longer word. */
const LEAST_ROOT = 4;
const ROOT = 0.6;

function areKin({ stemText: a }: WordForm, { stemText: b }: WordForm): boolean {
  const longest = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < LEAST_ROOT) return false;
  let same = 0;
  while (same < longest && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same >= LEAST_ROOT && same >= ROOT * longest;
}
