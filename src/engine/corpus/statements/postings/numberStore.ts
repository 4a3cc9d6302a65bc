/**
 * The numbers of each of many articles, one article's behind another's in one array: an array of its own takes some hundred bytes beside what it
 * holds, and is made again with each session.
 */

import type { Steps } from '../../../base/steps.ts';

export interface SavedNumbers {
  readonly numbers: Int32Array;
  /** How many of them each article has, in their order; behind them is room. */
  readonly lengths: Uint32Array;
}

const GROWTH = 1.25;
/** From this share on, what forgotten articles have left is filled up before the array grows. */
const WASTED = 0.2;
/** Of the numbers, behind them in what is saved: for articles that change. */
const ROOM = 0.03;
/** Articles. */
const A_STEP = 500;

export class NumberStore {
  #numbers: Int32Array = new Int32Array(1 << 12);
  #halves = halvesOf(this.#numbers);
  #used = 0;
  #wasted = 0;
  /** By article. */
  readonly #starts: number[] = [];
  readonly #lengths: number[] = [];

  /** All numbers; another array after the next `put`. */
  get numbers(): Int32Array {
    return this.#numbers;
  }

  /** The same memory as numbers of 16 bits: two of each. */
  get halves(): Uint16Array {
    return this.#halves;
  }

  /** Where the article's numbers begin, until the next `put`. */
  start(article: number): number {
    return this.#starts[article]!;
  }

  end(article: number): number {
    return this.#starts[article]! + this.#lengths[article]!;
  }

  /** The article may have none yet. `lists`: one behind another. */
  put(article: number, lists: readonly ArrayLike<number>[]): void {
    const length = lists.reduce((sum, list) => sum + list.length, 0);
    if (this.#used + length > this.#numbers.length) this.#makeRoom(length);
    let next = this.#used;
    for (const list of lists) {
      this.#numbers.set(list, next);
      next += list.length;
    }
    this.#note(article, length);
  }

  forget(article: number): void {
    this.#wasted += this.#lengths[article]!;
    this.#lengths[article] = 0;
  }

  /** In the order in which the articles will be numbered. */
  *saving(articles: readonly number[]): Steps<SavedNumbers> {
    const lengths = Uint32Array.from(articles, article => this.#lengths[article]!);
    const length = lengths.reduce((sum, each) => sum + each, 0);
    const numbers = new Int32Array(Math.ceil((1 + ROOM) * length));
    let next = 0;
    for (const [i, article] of articles.entries()) {
      numbers.set(this.#numbers.subarray(this.start(article), this.end(article)), next);
      next += lengths[i]!;
      if (i % A_STEP === 0) yield;
    }
    return { numbers, lengths };
  }

  /** Into an empty store. */
  restore({ numbers, lengths }: SavedNumbers): void {
    this.#take(numbers);
    for (const [article, length] of lengths.entries()) this.#note(article, length);
  }

  #note(article: number, length: number): void {
    this.#starts[article] = this.#used;
    this.#lengths[article] = length;
    this.#used += length;
  }

  #makeRoom(needed: number): void {
    const old = this.#numbers;
    const isFull = this.#used - this.#wasted + needed > (1 - WASTED) * old.length;
    this.#take(new Int32Array(isFull ? Math.ceil(GROWTH * (old.length + needed)) : old.length));
    this.#used = 0;
    this.#wasted = 0;
    for (const [article, length] of this.#lengths.entries()) {
      if (!length) continue;
      this.#numbers.set(old.subarray(this.#starts[article]!, this.#starts[article]! + length), this.#used);
      this.#note(article, length);
    }
  }

  #take(numbers: Int32Array): void {
    this.#numbers = numbers;
    this.#halves = halvesOf(numbers);
  }
}

const halvesOf = ({ buffer, byteOffset, length }: Int32Array): Uint16Array => new Uint16Array(buffer, byteOffset, 2 * length);
