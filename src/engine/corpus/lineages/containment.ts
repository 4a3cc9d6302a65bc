/** How much of one article stands in another: word 8-grams, as near-duplicate tables count them. */
import type { Span } from '../../model/span.ts';
import { mix, type Words } from '../compare/words.ts';

const GRAM = 8;
/** Grams in a window: any `GRAM + WINDOW - 1` words in a row that two articles share give them a key in common. */
const WINDOW = 8;

/** Hashes of an article's 8-grams and where each word of it stands. */
export interface Grams {
  /** `grams[i]` starts at word `i`. */
  readonly grams: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Rising, each once. */
  readonly distinct: Uint32Array;
}

export function gramsOf(sentences: readonly Words[]): Grams {
  const hashes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const words of sentences) {
    for (let i = 0; i < words.forms.length; i++) {
      hashes.push(words.forms[i]!.hash);
      starts.push(words.starts[i]!);
      ends.push(words.ends[i]!);
    }
  }
  const grams = new Uint32Array(Math.max(0, hashes.length - GRAM + 1));
  for (let i = 0; i < grams.length; i++) {
    let hash = 0;
    for (let k = i; k < i + GRAM; k++) hash = Math.imul(hash, 0x9e3779b1) + hashes[k]!;
    grams[i] = mix(hash);
  }
  return { grams, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends), distinct: sortedSet(grams) };
}

/** A sample of the grams to look an article up by, each once: the smallest of each window (winnowing). */
export function sampleOf({ grams }: Grams): Uint32Array {
  const keys = new Set<number>();
  for (let i = 0; i + WINDOW <= grams.length; i++) {
    let smallest = grams[i]!;
    for (let k = i + 1; k < i + WINDOW; k++) if (grams[k]! < smallest) smallest = grams[k]!;
    keys.add(smallest);
  }
  return Uint32Array.from(keys.size === 0 ? new Set(grams) : keys);
}

/** Share of the shorter article's 8-grams that stand in the other, and how many those are. `x` and `y`: the distinct grams. */
export function containment(x: Uint32Array, y: Uint32Array): { readonly share: number; readonly shared: number } {
  let [i, j, shared] = [0, 0, 0];
  while (i < x.length && j < y.length) {
    const [left, right] = [x[i]!, y[j]!];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  const shorter = Math.min(x.length, y.length);
  return { share: shorter === 0 ? 0 : shared / shorter, shared };
}

/** Of each gram that several of the articles have, which those are, by index. */
export function holdersOf(articles: readonly Grams[]): ReadonlyMap<number, readonly number[]> {
  const first = new Map<number, number>();
  const several = new Map<number, number[]>();
  for (const [i, { distinct }] of articles.entries()) {
    for (const gram of distinct) {
      const known = first.get(gram);
      if (known === undefined) first.set(gram, i);
      else if (several.has(gram)) several.get(gram)!.push(i);
      else several.set(gram, [known, i]);
    }
  }
  return several;
}

/** The passages of `a` that stand elsewhere too: runs of 8-grams that do, in text order. */
export function sharedPassages(a: Grams, isElsewhere: (gram: number) => boolean): Span[] {
  const spans: Span[] = [];
  let first = -1;
  let end = -1;
  for (let i = 0; i < a.grams.length; i++) {
    if (!isElsewhere(a.grams[i]!)) continue;
    if (first >= 0 && i > end) {
      spans.push([a.starts[first]!, a.ends[end - 1]!]);
      first = i;
    }
    if (first < 0) first = i;
    end = i + GRAM;
  }
  if (first >= 0) spans.push([a.starts[first]!, a.ends[end - 1]!]);
  return spans;
}

function sortedSet(values: Uint32Array): Uint32Array {
  const sorted = values.slice().sort();
  let length = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[length++] = sorted[i]!;
  return sorted.slice(0, length);
}
