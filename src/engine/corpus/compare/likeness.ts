/** How much two passages say the same. Words of one root ("announce", "announcement"; "Iraq", "Iraqi") stand for each other. */
import type { Alignment } from './align.ts';
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

/** 0 to 1. `aside`, from 0 to 1: how far it counts against the passages that one tells what the other does not. */
export function likeness(a: Words, b: Words, alignment: Alignment, aside: number): number {
  const [onlyA, onlyB] = [unshared(a.forms, b.forms), unshared(b.forms, a.forms)];
  const [tellingA, tellingB] = [onlyA.filter(isTelling), onlyB.filter(isTelling)];
  const kin = kinship(tellingA, tellingB);
  const words = a.forms.length + b.forms.length || 1;
  const weight = totalWeight(a) + totalWeight(b) || 1;
  const about = (weight - totalOf(onlyA) - totalOf(onlyB) + kin.weight) / weight;
  const put = (words - onlyA.length - onlyB.length + 2 * kin.pairs) / words;
  const order = (2 * alignment.length) / words;
  const surplus = Math.abs(a.forms.length - b.forms.length) / (Math.max(a.forms.length, b.forms.length) || 1);
  const figures = Math.min(MOST_FIGURES, figuresOf(onlyA) + figuresOf(onlyB));
  const unmatched = Math.max(tellingA.length, tellingB.length) - kin.pairs;
  const against = SURPLUS * surplus + FIGURE * figures + UNMATCHED * unmatched;
  return Math.max(0, ABOUT * about + PUT * put + ORDER * order - aside * against);
}

const totalOf = (forms: readonly WordForm[]): number => forms.reduce((sum, form) => sum + form.weight, 0);
const isTelling = ({ kind }: WordForm): boolean => kind !== 'function';
const figuresOf = (forms: readonly WordForm[]): number => forms.filter(({ kind }) => kind === 'figure').length;

/** The words of the first that the second lacks; a word that stands more often in the first is left over so many times. */
function unshared(forms: readonly WordForm[], others: readonly WordForm[]): WordForm[] {
  const left = new Map<number, number>();
  for (const { stem } of others) left.set(stem, (left.get(stem) ?? 0) + 1);
  return forms.filter(({ stem }) => {
    const count = left.get(stem) ?? 0;
    if (count > 0) left.set(stem, count - 1);
    return count === 0;
  });
}

/** Each word is matched once, in order. `weight`: of both sides. */
function kinship(a: readonly WordForm[], b: readonly WordForm[]): { readonly pairs: number; readonly weight: number } {
  const free = new Set(b);
  let pairs = 0;
  let weight = 0;
  for (const form of a) {
    const relative = [...free].find(other => areKin(form.stemText, other.stemText));
    if (!relative) continue;
    free.delete(relative);
    pairs++;
    weight += form.weight + relative.weight;
  }
  return { pairs, weight };
}

/** Letters at the start that two words of one root share: so many, and this share of the longer word. */
const LEAST_ROOT = 4;
const ROOT = 0.6;

function areKin(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < LEAST_ROOT) return false;
  let same = 0;
  while (same < longest && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same >= LEAST_ROOT && same >= ROOT * longest;
}
