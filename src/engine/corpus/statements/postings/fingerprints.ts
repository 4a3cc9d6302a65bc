/** What of a passage is looked up to find its likes: a few of its word shingles, and a sketch of the pairs of words that it brings together. */
import { mix, type Words } from '../../compare/words.ts';

/** Words in a shingle, and shingles in a window: any `SHINGLE + WINDOW - 1` words in a row that two passages share give them a key in common. */
const SHINGLE = 4;
const WINDOW = 4;
/** Pairs of telling words kept of a passage. */
const SKETCH = 8;
/** Telling words looked at; a longer passage is told apart by its shingles. */
const TELLING = 20;

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
  const telling: number[] = [];
  for (const { weight, stem } of forms) if (weight >= 8 && telling.length < TELLING && !telling.includes(stem)) telling.push(stem);
  const smallest: number[] = [];
  for (let i = 0; i < telling.length; i++) {
    for (let j = i + 1; j < telling.length; j++) keepSmall(pairHash(telling[i]!, telling[j]!), smallest);
  }
  for (const hash of smallest) keys.add(hash);
}

/** The same whichever word comes first. */
const pairHash = (a: number, b: number): number => mix(Math.imul(a ^ b, 0x85ebca6b) + (((a >>> 1) + (b >>> 1)) | 0));

/** Puts the hash into the rising list of the `SKETCH` smallest, if it belongs there. */
function keepSmall(hash: number, smallest: number[]): void {
  if (smallest.length === SKETCH && hash >= smallest[SKETCH - 1]!) return;
  let i = smallest.length < SKETCH ? smallest.length : SKETCH - 1;
  for (; i > 0 && smallest[i - 1]! > hash; i--) smallest[i] = smallest[i - 1]!;
  smallest[i] = hash;
}
