/**
 * Which units carry a key: a multimap of 32-bit keys to unit ids in typed arrays. Most keys stand on one unit and take eight bytes of a table; the
 * units of others are listed. A key on more than `limit` units says nothing (page furniture, stock phrases): it is hot, and answers with nobody.
 */
import { Blocks } from './blocks.ts';
import { KeyTable } from './keyTable.ts';

export class Postings {
  readonly #limit: number;
  /** Keys that have turned hot, or are no longer. */
  readonly #turned = new Set<number>();
  /** A unit plus 1, or less than 0: minus the number of the key's list. */
  readonly #table = new KeyTable();
  readonly #lists = new Blocks();
  #size = 0;

  /** `limit`: 1 or more. */
  constructor(limit: number) {
    this.#limit = limit;
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
    if (this.#lists.count(list) === this.#limit + 1) this.#turn(key);
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
    if (count === this.#limit) this.#turn(key);
    if (count === 1) this.#table.set(key, this.#lists.end(list) + 1);
    else if (list !== -value) this.#table.set(key, -list);
  }

  /** Visits the units that carry the key, in no order; none for a hot key. */
  eachUnit(key: number, visit: (unit: number) => void): void {
    const value = this.#table.get(key);
    if (value > 0) visit(value - 1);
    else if (value < 0 && this.#lists.count(-value) <= this.#limit) this.#lists.each(-value, visit);
  }

  isHot(key: number): boolean {
    const value = this.#table.get(key);
    return value < 0 && this.#lists.count(-value) > this.#limit;
  }

  /** Visits the units of the keys that are hot and were not at the last call, or the other way round, with what the key is now. */
  drainTurned(visit: (unit: number, isHot: boolean) => void): void {
    for (const key of this.#turned) {
      const value = this.#table.get(key);
      const isHot = this.isHot(key);
      if (value > 0) visit(value - 1, isHot);
      else if (value < 0) this.#lists.each(-value, unit => visit(unit, isHot));
    }
    this.#turned.clear();
  }

  /** What turns twice is as it was: an article that is edited takes its keys out and puts them in again. */
  #turn(key: number): void {
    if (!this.#turned.delete(key)) this.#turned.add(key);
  }
}
