/** How much of one article stands in another: word 8-grams, as near-duplicate tables count them. */
import type { AnalyzedArticle } from '../../model/analyzed.ts';
import type { Span } from '../../model/span.ts';
import { mix, type WordReader } from '../compare/words.ts';

const GRAM = 8;

/** Hashes of an article's 8-grams and where each word of it stands. */
export interface Grams {
  readonly article: AnalyzedArticle;
  /** `grams[i]` starts at word `i`. */
  readonly grams: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly distinct: ReadonlySet<number>;
}

export function gramsOf(article: AnalyzedArticle, reader: WordReader): Grams {
  const hashes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const sentence of article.sentences) {
    const words = reader.read(article.text, sentence);
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
  return { article, grams, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends), distinct: new Set(grams) };
}

/** Share of the shorter article's 8-grams that stand in the other, and how many those are. */
export function containment(a: Grams, b: Grams): { readonly share: number; readonly shared: number } {
  const [shorter, longer] = a.distinct.size <= b.distinct.size ? [a, b] : [b, a];
  let shared = 0;
  for (const gram of shorter.distinct) if (longer.distinct.has(gram)) shared++;
  return { share: shorter.distinct.size === 0 ? 0 : shared / shorter.distinct.size, shared };
}

/** The passages of `a` that stand in one of the `others`; runs of shared 8-grams, in text order. */
export function sharedPassages(a: Grams, others: readonly Grams[]): Span[] {
  const spans: Span[] = [];
  let first = -1;
  let end = -1;
  for (let i = 0; i <= a.grams.length; i++) {
    const gram = a.grams[i];
    if (gram !== undefined && others.some(other => other.distinct.has(gram))) {
      if (first >= 0 && i > end) {
        spans.push([a.starts[first]!, a.ends[end - 1]!]);
        first = i;
      }
      if (first < 0) first = i;
      end = i + GRAM;
    }
  }
  if (first >= 0) spans.push([a.starts[first]!, a.ends[end - 1]!]);
  return spans;
}
