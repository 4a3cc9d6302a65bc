/**
 * Lists of units in one typed array, each in a block of a power of two places, so that a list is read in one go. A list's number is its block's place,
 * from 1 on; it changes as the list grows or shrinks.
 */
import { grown } from './grown.ts';

const NONE = 0;

export class Blocks {
  /** Of a block first how many units follow, then those; of an unused one first the next unused one of its size. */
  #items: Uint32Array = new Uint32Array(1 << 12);
  #used = 1;
  /** The first unused block, by the exponent of its size. */
  readonly #unused = new Uint32Array(32);

  make(first: number, second: number): number {
    const list = this.#allocate(exponentOf(2));
    this.#items.set([2, first, second], list);
    return list;
  }

  /** Of some units, in their order. */
  of(units: ArrayLike<number>): number {
    const list = this.#allocate(exponentOf(units.length));
    this.#items[list] = units.length;
    this.#items.set(units, list + 1);
    return list;
  }

  count(list: number): number {
    return this.#items[list]!;
  }

  at(list: number, i: number): number {
    return this.#items[list + 1 + i]!;
  }

  replace(list: number, i: number, unit: number): void {
    this.#items[list + 1 + i] = unit;
  }

  /** Before the one at `i`. Returns the list's number from now on. */
  insert(list: number, i: number, unit: number): number {
    const count = this.count(list);
    const place = this.#resized(list, count, count + 1);
    this.#items.copyWithin(place + i + 2, place + i + 1, place + count + 1);
    this.#items[place] = count + 1;
    this.#items[place + i + 1] = unit;
    return place;
  }

  /** Takes out the one at `i`; there must be one more. Returns the list's number from now on. */
  cut(list: number, i: number): number {
    const count = this.count(list);
    this.#items.copyWithin(list + i + 1, list + i + 2, list + count + 1);
    this.#items[list] = count - 1;
    return this.#resized(list, count, count - 1);
  }

  /** Returns the list's number from now on. */
  push(list: number, unit: number): number {
    const count = this.count(list);
    const place = this.#resized(list, count, count + 1);
    this.#items[place] = count + 1;
    this.#items[place + count + 1] = unit;
    return place;
  }

  /** The list must hold the unit, and one more. Returns the list's number from now on. */
  drop(list: number, unit: number): number {
    const count = this.count(list);
    let at = list + 1;
    while (this.#items[at] !== unit) at++;
    this.#items[at] = this.#items[list + count]!;
    this.#items[list] = count - 1;
    return this.#resized(list, count, count - 1);
  }

  /** Copies a list of another's; returns its number here. `unitOf`: what stands in place of a unit. */
  take(from: Blocks, list: number, unitOf: (unit: number) => number): number {
    const count = from.count(list);
    const place = this.#allocate(exponentOf(count));
    this.#items[place] = count;
    for (let i = 1; i <= count; i++) this.#items[place + i] = unitOf(from.#items[list + i]!);
    return place;
  }

  /** Only of lists that were taken. At the first place, where no list is, stands how many places are used. */
  save(): Uint32Array {
    const items = new Uint32Array(Math.ceil((1 + ROOM) * this.#used));
    items.set(this.#items.subarray(0, this.#used));
    items[0] = this.#used;
    return items;
  }

  restore(items: Uint32Array): void {
    this.#items = items;
    this.#used = items[0]!;
  }

  each(list: number, visit: (unit: number) => void): void {
    const end = list + this.count(list);
    for (let at = list + 1; at <= end; at++) visit(this.#items[at]!);
  }

  /** Takes a list of one apart and returns its unit. */
  end(list: number): number {
    const unit = this.#items[list + 1]!;
    this.free(list);
    return unit;
  }

  free(list: number): void {
    this.#release(list, exponentOf(this.count(list)));
  }

  #resized(list: number, count: number, next: number): number {
    const [exponent, needed] = [exponentOf(count), exponentOf(next)];
    if (exponent === needed) return list;
    const place = this.#allocate(needed);
    this.#items.copyWithin(place, list, list + Math.min(count, next) + 1);
    this.#release(list, exponent);
    return place;
  }

  #allocate(exponent: number): number {
    const block = this.#unused[exponent]!;
    if (block !== NONE) {
      this.#unused[exponent] = this.#items[block]!;
      return block;
    }
    const start = this.#used;
    this.#used += 2 ** exponent;
    if (this.#used > this.#items.length)
      this.#items = grown(this.#items, new Uint32Array(Math.max(this.#used, Math.ceil(this.#items.length * GROWTH))));
    return start;
  }

  #release(block: number, exponent: number): void {
    this.#items[block] = this.#unused[exponent]!;
    this.#unused[exponent] = block;
  }
}

const GROWTH = 1.5;
/** Of the items, behind them in what is saved: for articles that change. */
const ROOM = 0.03;

/** Of the size of a block for so many units and their count: 2 for the shortest. */
const exponentOf = (count: number): number => Math.max(2, 32 - Math.clz32(count));
