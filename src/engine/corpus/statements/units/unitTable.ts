/** The units of all articles, by number; numbers of forgotten units are used again. */

import { RecentMap } from '../../../base/recentMap.ts';
import type { Steps } from '../../../base/steps.ts';
import type { Span } from '../../../model/span.ts';
import type { KeptArticle } from '../../articleStore.ts';
import type { WordReader, Words } from '../../compare/words.ts';
import { grown } from '../postings/grown.ts';
import { NumberStore, type SavedNumbers } from '../postings/numberStore.ts';
import { CLAIMS, HALF, HEAD, numbersAt, OF_UNIT, ROW, UNITS, unitBlock } from './unitBlock.ts';
import type { UnitsDigest } from './unitsDigest.ts';

/** Articles. */
const A_STEP = 2000;

export class UnitTable {
  readonly #reader: WordReader;
  /** By the numbers of homes: of an article's units. */
  readonly #articles: (KeptArticle | undefined)[] = [];
  readonly #freeHomes: number[] = [];
  readonly #store = new NumberStore();
  readonly #words = new RecentMap<number, Words>(4_000);
  #size = 0;
  readonly #free: number[] = [];
  #homes = new Uint32Array(1024);
  /** Of each unit among its article's. */
  #indexes = new Uint32Array(1024);
  /** Here too: it is asked of every unit that has a key in common with another. */
  #keyCounts = new Uint8Array(1024);

  constructor(reader: WordReader) {
    this.#reader = reader;
  }

  /** Returns the number of the units' home. */
  add(article: KeptArticle, digest: UnitsDigest): number {
    const home = this.#freeHomes.pop() ?? this.#articles.length;
    this.#store.put(home, [unitBlock(digest)]);
    this.#settle(home, article);
    return home;
  }

  remove(home: number): void {
    for (const id of this.numbers(home)) {
      this.#words.delete(id);
      this.#free.push(id);
    }
    this.#store.forget(home);
    this.#articles[home] = undefined;
    this.#freeHomes.push(home);
  }

  /** All units, by their number when they are restored; `homes`: of all, in the order in which their articles will be given again. */
  *saving(homes: readonly number[]): Steps<{ readonly units: SavedNumbers; readonly numbers: Uint32Array; readonly count: number }> {
    const numbers = new Uint32Array(this.#size);
    let count = 0;
    for (const [i, home] of homes.entries()) {
      for (const id of this.numbers(home)) numbers[id] = count++;
      if (i % A_STEP === 0) yield;
    }
    if (count !== this.#size - this.#free.length) throw new Error('not all articles are given');
    return { units: yield* this.#store.saving(homes), numbers, count };
  }

  /** Into an empty table. Returns how many units there are. */
  restore(articles: readonly KeptArticle[], units: SavedNumbers): number {
    if (articles.length !== units.lengths.length) throw new Error('the units that were saved are of other articles');
    this.#store.restore(units);
    for (const [home, article] of articles.entries()) this.#settle(home, article);
    return this.#size;
  }

  /** Gives a number to each unit of a home. */
  #settle(home: number, article: KeptArticle): void {
    this.#articles[home] = article;
    const numbers = this.numbers(home);
    const told = this.#store.numbers;
    let row = this.#store.start(home) + HEAD;
    for (let index = 0; index < numbers.length; index++, row += ROW) {
      const id = this.#free.pop() ?? this.#size++;
      if (id >= this.#indexes.length) this.#grow();
      numbers[index] = id;
      this.#homes[id] = home;
      this.#indexes[id] = index;
      this.#keyCounts[id] = Math.min(told[row + ROW + OF_UNIT.keys]! - told[row + OF_UNIT.keys]!, 0xff);
    }
  }

  /** The units of a home, in their order in the article; not to be held while articles come. */
  numbers(home: number): Int32Array {
    const start = this.#store.start(home);
    const units = this.#store.numbers[start + UNITS]!;
    return this.#store.numbers.subarray(start + numbersAt(units), start + numbersAt(units) + units);
  }

  home(id: number): number {
    return this.#homes[id]!;
  }

  article(id: number): KeptArticle {
    return this.#articles[this.#homes[id]!]!;
  }

  /** Of all words; where a unit's are, `codesStart` and `codesEnd` tell. */
  get codes(): Uint16Array {
    return this.#store.halves;
  }

  codesStart(id: number): number {
    const start = this.#store.start(this.#homes[id]!);
    return 2 * start + this.#store.numbers[start + HEAD + ROW * this.#indexes[id]! + OF_UNIT.codes]!;
  }

  codesEnd(id: number): number {
    const start = this.#store.start(this.#homes[id]!);
    return 2 * start + this.#store.numbers[start + HEAD + ROW * (this.#indexes[id]! + 1) + OF_UNIT.codes]!;
  }

  /** Of all its words. */
  weight(id: number): number {
    return this.#told(id, OF_UNIT.weight);
  }

  span(id: number): Span {
    return [this.#told(id, OF_UNIT.start), this.#told(id, OF_UNIT.end)];
  }

  /** The sentence around the unit; the unit itself when it is a sentence. */
  sentence(id: number): number {
    const parent = this.#told(id, OF_UNIT.parent);
    if (parent < 0) return id;
    const { numbers } = this.#store;
    const start = this.#store.start(this.#homes[id]!);
    return numbers[start + numbersAt(numbers[start + UNITS]!) + parent]!;
  }

  /** The units within a sentence: they follow it. */
  inner(sentence: number): number[] {
    const index = this.#indexes[sentence]!;
    const numbers = this.numbers(this.#homes[sentence]!);
    let end = index + 1;
    while (end < numbers.length && this.#told(numbers[end]!, OF_UNIT.parent) === index) end++;
    return [...numbers.subarray(index + 1, end)];
  }

  /** The sentence before a sentence in its article. */
  before(sentence: number): number | null {
    const index = this.#indexes[sentence]!;
    return index === 0 ? null : this.sentence(this.numbers(this.#homes[sentence]!)[index - 1]!);
  }

  /** The sentence after it. */
  after(sentence: number): number | null {
    const numbers = this.numbers(this.#homes[sentence]!);
    let index = this.#indexes[sentence]! + 1;
    while (index < numbers.length && this.#told(numbers[index]!, OF_UNIT.parent) >= 0) index++;
    return numbers[index] ?? null;
  }

  /** Up to 255. */
  keyCount(id: number): number {
    return this.#keyCounts[id]!;
  }

  /** Id of the claim that the unit belongs to. */
  claim(id: number): string | null {
    const claim = this.#told(id, OF_UNIT.claim);
    if (claim < 0) return null;
    const { numbers, halves } = this.#store;
    const start = this.#store.start(this.#homes[id]!);
    const at = start + numbers[start + CLAIMS]! + claim;
    return String.fromCharCode(...halves.subarray(2 * start + numbers[at]!, 2 * start + numbers[at + 1]!));
  }

  /** Of all that its links depend on. */
  identity(id: number): number {
    return this.#told(id, OF_UNIT.high) * HALF + (this.#told(id, OF_UNIT.low) >>> 0);
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
    return this.#told(a, OF_UNIT.start) - this.#told(b, OF_UNIT.start) || this.#told(b, OF_UNIT.end) - this.#told(a, OF_UNIT.end);
  }

  /** Its fingerprints; not to be held while articles come. */
  keys(id: number): Int32Array {
    const { numbers } = this.#store;
    const start = this.#store.start(this.#homes[id]!);
    const row = start + HEAD + ROW * this.#indexes[id]!;
    return numbers.subarray(start + numbers[row + OF_UNIT.keys]!, start + numbers[row + ROW + OF_UNIT.keys]!);
  }

  #told(id: number, what: number): number {
    return this.#store.numbers[this.#store.start(this.#homes[id]!) + HEAD + ROW * this.#indexes[id]! + what]!;
  }

  #grow(): void {
    const length = 2 * this.#indexes.length;
    this.#homes = grown(this.#homes, new Uint32Array(length));
    this.#indexes = grown(this.#indexes, new Uint32Array(length));
    this.#keyCounts = grown(this.#keyCounts, new Uint8Array(length));
  }
}
