/**
 * Which units carry a key: a multimap of 32-bit keys to unit ids in typed arrays. Most keys stand on one unit and take eight bytes of a table; the
 * units of others are chained. A key on more than `limit` units says nothing (page furniture, stock phrases): it is hot, and answers with nobody.
 */
import { Chains } from './chains.ts';
import { KeyTable } from './keyTable.ts';

export class Postings {
  readonly #limit: number;
  /** Told of the units of a key that turns hot, or is no longer. */
  readonly #onTurn: (unit: number) => void;
  /** A unit plus 1, or less than 0: minus the head of the key's chain. */
  readonly #table = new KeyTable();
  readonly #chains = new Chains();
  #size = 0;

  /** `limit`: 1 or more. */
  constructor(limit: number, onTurn: (unit: number) => void) {
    this.#limit = limit;
    this.#onTurn = onTurn;
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
    let head = -value;
    if (value < 0) this.#chains.push(head, unit);
    else {
      head = this.#chains.make(value - 1, unit);
      this.#table.set(key, -head);
    }
    if (this.#chains.count(head) === this.#limit + 1) this.#chains.each(head, this.#onTurn);
  }

  /** The unit must carry the key. */
  remove(key: number, unit: number): void {
    this.#size--;
    const value = this.#table.get(key);
    if (value > 0) {
      this.#table.delete(key);
      return;
    }
    const head = -value;
    this.#chains.drop(head, unit);
    const count = this.#chains.count(head);
    if (count === this.#limit) this.#chains.each(head, this.#onTurn);
    if (count === 1) this.#table.set(key, this.#chains.end(head) + 1);
  }

  /** Visits the units that carry the key, in no order; none for a hot key. */
  eachUnit(key: number, visit: (unit: number) => void): void {
    const value = this.#table.get(key);
    if (value > 0) visit(value - 1);
    else if (value < 0 && this.#chains.count(-value) <= this.#limit) this.#chains.each(-value, visit);
  }
}
