/** The units of all articles, by number; numbers of forgotten units are used again. What is told of a unit stands in its article's digest. */

import { RecentMap } from '../../base/recentMap.ts';
import type { Span } from '../../model/span.ts';
import type { KeptArticle } from '../articleStore.ts';
import type { WordReader, Words } from '../compare/words.ts';
import { grown } from './grown.ts';
import { OF_UNIT, ROW, type UnitsDigest } from './unitsDigest.ts';
import type { WordCodes } from './wordCodes.ts';

/** An article's units. */
export interface UnitHome {
  readonly article: KeptArticle;
  readonly digest: UnitsDigest;
  /** In their order in the article. */
  readonly numbers: Uint32Array;
}

export class UnitTable {
  readonly #reader: WordReader;
  readonly #homes: (UnitHome | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #words = new RecentMap<number, Words>(10_000);
  /** Of each unit among its article's. */
  #indexes = new Uint32Array(1024);
  /** Here too: it is asked of every unit that has a key in common with another. */
  #keyCounts = new Uint8Array(1024);

  constructor(reader: WordReader) {
    this.#reader = reader;
  }

  add(article: KeptArticle, digest: UnitsDigest): UnitHome {
    const home = { article, digest, numbers: new Uint32Array(digest.weights.length) };
    for (let index = 0; index < home.numbers.length; index++) {
      const id = this.#free.pop() ?? this.#homes.length;
      if (id >= this.#indexes.length) this.#grow();
      this.#homes[id] = home;
      this.#indexes[id] = index;
      this.#keyCounts[id] = Math.min(digest.table[ROW * (index + 1) + OF_UNIT.keys]! - digest.table[ROW * index + OF_UNIT.keys]!, 0xff);
      home.numbers[index] = id;
    }
    return home;
  }

  remove({ numbers }: UnitHome): void {
    for (const id of numbers) {
      this.#homes[id] = undefined;
      this.#words.delete(id);
      this.#free.push(id);
    }
  }

  /** By number, the number that each unit has when the articles are added in this order to an empty table. They must be all. */
  renumbered(homes: readonly UnitHome[]): { readonly numbers: Uint32Array; readonly count: number } {
    const numbers = new Uint32Array(this.#homes.length);
    let next = 0;
    for (const home of homes) for (const id of home.numbers) numbers[id] = next++;
    if (next !== this.#homes.length - this.#free.length) throw new Error('not all articles are given');
    return { numbers, count: next };
  }

  home(id: number): UnitHome {
    return this.#homes[id]!;
  }

  article(id: number): KeptArticle {
    return this.#homes[id]!.article;
  }

  codes(id: number): WordCodes {
    return this.#homes[id]!.digest;
  }

  /** Of all its words. */
  weight(id: number): number {
    return this.codes(id).weights[this.#indexes[id]!]!;
  }

  span(id: number): Span {
    return [this.#told(id, OF_UNIT.start), this.#told(id, OF_UNIT.end)];
  }

  /** The sentence around the unit; the unit itself when it is a sentence. */
  sentence(id: number): number {
    const parent = this.#told(id, OF_UNIT.parent);
    return parent < 0 ? id : this.#homes[id]!.numbers[parent]!;
  }

  /** The units within a sentence: they follow it. */
  inner(sentence: number): number[] {
    const { numbers } = this.#homes[sentence]!;
    const inner: number[] = [];
    for (let i = this.#indexes[sentence]! + 1; i < numbers.length; i++) {
      if (numbers[i] === sentence || this.sentence(numbers[i]!) !== sentence) break;
      inner.push(numbers[i]!);
    }
    return inner;
  }

  indexInArticle(id: number): number {
    return this.#indexes[id]!;
  }

  /** Up to 255. */
  keyCount(id: number): number {
    return this.#keyCounts[id]!;
  }

  /** Id of the claim that the unit belongs to. */
  claim(id: number): string | null {
    return this.#homes[id]!.digest.claimIds[this.#told(id, OF_UNIT.claim)] ?? null;
  }

  /** Of all that its links depend on. */
  identity(id: number): number {
    return this.#homes[id]!.digest.identities[this.#indexes[id]!]!;
  }

  /** Whether it has words of a quotation. */
  isQuoted(id: number): boolean {
    return this.#told(id, OF_UNIT.isQuoted) === 1;
  }

  /** Units of one text and one voice are quoted alike, and the same people are given for them. */
  voice(id: number): number {
    return this.#told(id, OF_UNIT.voice);
  }

  words(id: number): Words {
    const known = this.#words.get(id);
    if (known) return known;
    const words = this.#reader.read(this.article(id).text, this.span(id));
    this.#words.set(id, words);
    return words;
  }

  text(id: number): string {
    return this.article(id).text.slice(...this.span(id));
  }

  /** By path, then in text order, the longer first: the order of the folder, whatever the order of calls. */
  compare(a: number, b: number): number {
    const [pathA, pathB] = [this.article(a).path, this.article(b).path];
    if (pathA !== pathB) return pathA < pathB ? -1 : 1;
    const [[startA, endA], [startB, endB]] = [this.span(a), this.span(b)];
    return startA - startB || endB - endA;
  }

  /** Its fingerprints. */
  keys(id: number): Uint32Array {
    const { digest } = this.#homes[id]!;
    const index = this.#indexes[id]!;
    return digest.keys.subarray(digest.table[ROW * index + OF_UNIT.keys], digest.table[ROW * (index + 1) + OF_UNIT.keys]);
  }

  #told(id: number, what: number): number {
    return this.#homes[id]!.digest.table[ROW * this.#indexes[id]! + what]!;
  }

  #grow(): void {
    const length = 2 * this.#indexes.length;
    this.#indexes = grown(this.#indexes, new Uint32Array(length));
    this.#keyCounts = grown(this.#keyCounts, new Uint8Array(length));
  }
}
