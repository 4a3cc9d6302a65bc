/**
 * Lists of words in which tokens are looked up at every step. A token brings the hash of its word along, so that nearly all who are in no list
 * are told apart by one number, where a `Set` would go from place to place in memory for each.
 */
import { hashOf } from '../features.ts';

/** What a word is looked up by: 30 bits, which an object holds without a box around them; never 0, which marks an empty slot. */
export const wordHash = (word: string): number => hashOf(0, word) & 0x3fffffff || 1;

export function wordHashes(lower: string, lemma: string): { readonly lowerHash: number; readonly lemmaHash: number } {
  const lowerHash = wordHash(lower);
  return { lowerHash, lemmaHash: lemma === lower ? lowerHash : wordHash(lemma) };
}

export interface Looked {
  readonly lower: string;
  readonly lowerHash: number;
}

export interface LookedLemma {
  readonly lemma: string;
  readonly lemmaHash: number;
}

/** Where words stand: open addressing, at most a quarter full. */
class Slots {
  readonly #hashes: Int32Array;
  readonly #words: string[];

  constructor(words: Iterable<string>) {
    const all = [...words];
    let size = 8;
    while (size < 4 * all.length) size *= 2;
    this.#hashes = new Int32Array(size);
    this.#words = new Array<string>(size).fill('');
    for (const word of all) {
      let slot = wordHash(word) & (size - 1);
      while (this.#hashes[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.#hashes[slot] = wordHash(word);
      this.#words[slot] = word;
    }
  }

  get size(): number {
    return this.#hashes.length;
  }

  /** The slot of the word, or -1. */
  find(word: string, hash: number): number {
    const hashes = this.#hashes;
    const mask = hashes.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const known = hashes[slot]!;
      if (known === 0) return -1;
      if (known === hash && this.#words[slot] === word) return slot;
    }
  }
}

/** A set of words in lower case. Nothing is added once it is made. */
export class WordSet extends Set<string> {
  readonly #slots: Slots;

  constructor(words: Iterable<string>) {
    super(words);
    this.#slots = new Slots(this);
  }

  /** False of no token. */
  holds(token: Looked | undefined): boolean {
    return token !== undefined && this.#slots.find(token.lower, token.lowerHash) >= 0;
  }

  holdsLemma({ lemma, lemmaHash }: LookedLemma): boolean {
    return this.#slots.find(lemma, lemmaHash) >= 0;
  }
}

/** What words in lower case stand for. Nothing is set once it is made. */
export class WordMap<V> extends Map<string, V> {
  readonly #slots: Slots;
  readonly #values: (V | undefined)[];

  constructor(entries: Iterable<readonly [string, V]>) {
    super(entries);
    this.#slots = new Slots(this.keys());
    this.#values = new Array<V | undefined>(this.#slots.size).fill(undefined);
    for (const [word, value] of this) this.#values[this.#slots.find(word, wordHash(word))] = value;
  }

  /** False of no token. */
  holds(token: Looked | undefined): boolean {
    return token !== undefined && this.#slots.find(token.lower, token.lowerHash) >= 0;
  }

  holdsLemma({ lemma, lemmaHash }: LookedLemma): boolean {
    return this.#slots.find(lemma, lemmaHash) >= 0;
  }

  of(token: Looked | undefined): V | undefined {
    const slot = token === undefined ? -1 : this.#slots.find(token.lower, token.lowerHash);
    return slot < 0 ? undefined : this.#values[slot];
  }

  ofLemma({ lemma, lemmaHash }: LookedLemma): V | undefined {
    const slot = this.#slots.find(lemma, lemmaHash);
    return slot < 0 ? undefined : this.#values[slot];
  }
}
