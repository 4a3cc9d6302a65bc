/**
 * Which units carry a key: a multimap of 32-bit keys to unit ids in typed arrays. Most keys stand on one unit and take eight bytes of a table; the
 * units of others are listed. A key on more than so many units says nothing (page furniture, stock phrases): it is hot, and answers with nobody.
 */
import type { Steps } from '../../../base/steps.ts';
import { Blocks } from './blocks.ts';
import { KeyTable, type SavedKeys } from './keyTable.ts';

export interface SavedPostings extends SavedKeys {
  readonly lists: Uint32Array;
  readonly size: number;
}

export class Postings {
  /** Rising. */
  readonly #limits: readonly number[];
  /** Keys that have passed a limit, and how many of them they had passed before. */
  readonly #turned = new Map<number, number>();
  /** A unit plus 1, or less than 0: minus the number of the key's list. */
  readonly #table = new KeyTable();
  readonly #lists = new Blocks();
  #size = 0;

  /** A key on more units than the last limit is hot, on more than another common; the limits are rising, and 1 or more. */
  constructor(...limits: readonly number[]) {
    this.#limits = limits;
  }

  get size(): number {
    return this.#size;
  }

  /** The unit must not carry the key already. */
  add(key: number, unit: number): void {
    this.#size++;
    const value = this.#table.get(key);
    if (value === 0) {
      this.#table.set(key, unit + 1);
      return;
    }
    const list = value < 0 ? this.#lists.push(-value, unit) : this.#lists.make(value - 1, unit);
    if (list !== -value) this.#table.set(key, -list);
    this.#turn(key, this.#lists.count(list) - 1, this.#lists.count(list));
  }

  /** The unit must carry the key. */
  remove(key: number, unit: number): void {
    this.#size--;
    const value = this.#table.get(key);
    if (value > 0) {
      this.#table.delete(key);
      return;
    }
    const list = this.#lists.drop(-value, unit);
    const count = this.#lists.count(list);
    this.#turn(key, count + 1, count);
    if (count === 1) this.#table.set(key, this.#lists.end(list) + 1);
    else if (list !== -value) this.#table.set(key, -list);
  }

  /** Visits the units that carry the key, in no order; none for a hot key. */
  eachUnit(key: number, visit: (unit: number) => void): void {
    const value = this.#table.get(key);
    if (value > 0) visit(value - 1);
    else if (value < 0 && this.#lists.count(-value) <= this.#limits.at(-1)!) this.#lists.each(-value, visit);
  }

  isHot(key: number): boolean {
    return this.#passed(this.#count(key)) === this.#limits.length;
  }

  /** Whether the key is on more units than one of the limits. */
  isCommon(key: number): boolean {
    return this.#passed(this.#count(key)) > 0;
  }

  /** Visits the units of the keys that have passed a limit since the last call, up or down; `rises`: whether up. */
  drainTurned(visit: (unit: number, rises: boolean) => void): void {
    for (const [key, before] of this.#turned) {
      const rises = this.#passed(this.#count(key)) > before;
      const value = this.#table.get(key);
      if (value > 0) visit(value - 1, rises);
      else if (value < 0) this.#lists.each(-value, unit => visit(unit, rises));
    }
    this.#turned.clear();
  }

  /** No key may have turned since the last call of `drainTurned`. `unitOf`: the number that a unit will have. */
  *saving(unitOf: (unit: number) => number): Steps<SavedPostings> {
    const lists = new Blocks();
    const keys = yield* this.#table.saving(value => (value > 0 ? unitOf(value - 1) + 1 : -lists.take(this.#lists, -value, unitOf)));
    return { ...keys, lists: lists.save(), size: this.#size };
  }

  restore({ lists, size, ...keys }: SavedPostings): void {
    this.#table.restore(keys);
    this.#lists.restore(lists);
    this.#size = size;
  }

  #count(key: number): number {
    const value = this.#table.get(key);
    return value < 0 ? this.#lists.count(-value) : Math.sign(value);
  }

  #passed(count: number): number {
    let passed = 0;
    while (passed < this.#limits.length && count > this.#limits[passed]!) passed++;
    return passed;
  }

  /** What comes back is as it was: an article that is edited takes its keys out and puts them in again. */
  #turn(key: number, from: number, to: number): void {
    const [before, passed] = [this.#passed(from), this.#passed(to)];
    if (before === passed) return;
    if (!this.#turned.has(key)) this.#turned.set(key, before);
    else if (this.#turned.get(key) === passed) this.#turned.delete(key);
  }
}
