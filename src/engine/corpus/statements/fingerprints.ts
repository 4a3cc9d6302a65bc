/** What of a passage is looked up to find its likes: a few of its word shingles, and a sketch of the pairs of words that it brings together. */
import { mix, type Words } from '../compare/words.ts';

/** Words in a shingle, and shingles in a window: any `SHINGLE + WINDOW - 1` words in a row that two passages share give them a key in common. */
const SHINGLE = 4;
const WINDOW = 4;
/** Pairs of telling words kept of a passage. */
const SKETCH = 8;
/** Telling words looked at; a longer passage is told apart by its shingles. */
const TELLING = 24;

/** 32-bit keys, each once. Winnowing: Schleimer, Wilkerson and Aiken 2003; the sketch keeps the smallest hashes: Broder 1997. */
export function fingerprints(words: Words): Uint32Array {
  const keys = new Set<number>();
  winnow(shingles(words), keys);
  sketch(words, keys);
  return Uint32Array.from(keys);
}

/** Rolling hashes of `SHINGLE` words in a row; of all words where there are fewer. */
function shingles({ forms }: Words): number[] {
  const length = Math.min(SHINGLE, forms.length);
  const hashes: number[] = [];
  for (let i = 0; i + length <= forms.length; i++) {
    let hash = length;
    for (let k = i; k < i + length; k++) hash = Math.imul(hash, 0x9e3779b1) + forms[k]!.hash;
    hashes.push(mix(hash));
  }
  return hashes;
}

/** The smallest hash of each window. */
function winnow(hashes: readonly number[], keys: Set<number>): void {
  const window = Math.min(WINDOW, hashes.length);
  for (let i = 0; i + window <= hashes.length; i++) {
    let smallest = hashes[i]!;
    for (let k = i + 1; k < i + window; k++) if (hashes[k]! < smallest) smallest = hashes[k]!;
    if (window > 0) keys.add(smallest);
  }
}

/** The smallest hashes of unordered pairs of telling words. */
function sketch({ forms }: Words, keys: Set<number>): void {
  const telling = [...new Set(forms.filter(form => form.weight >= 8).map(form => form.stem))].slice(0, TELLING);
  const pairs: number[] = [];
  for (let i = 0; i < telling.length; i++) {
    for (let j = i + 1; j < telling.length; j++) {
      pairs.push(mix(Math.imul(telling[i]! ^ telling[j]!, 0x85ebca6b) + (((telling[i]! >>> 1) + (telling[j]! >>> 1)) | 0)));
    }
  }
  pairs.sort((a, b) => a - b);
  for (const pair of pairs.slice(0, SKETCH)) keys.add(pair);
}
