/**
 * Which units carry a key: a multimap of 32-bit keys to unit ids in typed arrays. Most keys stand on one unit and take eight bytes of a table; the
 * units of others are chained. A key on more than `limit` units says nothing (page furniture, stock phrases): it is hot, and answers with nobody.
 */
import { Chains } from './chains.ts';

const NONE = 0;
/** Share of the table that may be taken. */
const FULL = 0.75;

export class Postings {
  readonly #limit: number;
  /** Told of the units of a key that turns hot, or is no longer. */
  readonly #onTurn: (unit: number) => void;
  /** By linear probing. A value is 0 where the place is free, a unit plus 1, or less than 0: minus the head of the key's chain. */
  #keys = new Uint32Array(1 << 12);
  #values = new Int32Array(1 << 12);
  #taken = 0;
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
    const place = this.#find(key);
    const value = this.#values[place]!;
    if (value === NONE) {
      this.#take(place, key, unit + 1);
      return;
    }
    if (value > 0) this.#values[place] = -this.#chains.make(value - 1, unit);
    else this.#chains.push(-value, unit);
    const head = -this.#values[place]!;
    if (this.#chains.count(head) === this.#limit + 1) this.#chains.each(head, this.#onTurn);
  }

  /** The unit must carry the key. */
  remove(key: number, unit: number): void {
    this.#size--;
    const place = this.#find(key);
    const value = this.#values[place]!;
    if (value > 0) {
      this.#free(place);
      return;
    }
    const head = -value;
    this.#chains.drop(head, unit);
    const count = this.#chains.count(head);
    if (count === this.#limit) this.#chains.each(head, this.#onTurn);
    if (count === 1) this.#values[place] = this.#chains.end(head) + 1;
  }

  /** Visits the units that carry the key, in no order; none for a hot key. */
  eachUnit(key: number, visit: (unit: number) => void): void {
    const value = this.#values[this.#find(key)]!;
    if (value > 0) visit(value - 1);
    else if (value < 0 && this.#chains.count(-value) <= this.#limit) this.#chains.each(-value, visit);
  }

  /** Where the key stands, or would. */
  #find(key: number): number {
    const mask = this.#keys.length - 1;
    let place = key & mask;
    while (this.#values[place] !== NONE && this.#keys[place] !== key) place = (place + 1) & mask;
    return place;
  }

  #take(place: number, key: number, value: number): void {
    this.#keys[place] = key;
    this.#values[place] = value;
    if (++this.#taken > FULL * this.#keys.length) this.#grow();
  }

  /** Moves those that follow up, so that every key is found without a gap. */
  #free(place: number): void {
    const mask = this.#keys.length - 1;
    let gap = place;
    for (let next = (gap + 1) & mask; this.#values[next] !== NONE; next = (next + 1) & mask) {
      const home = this.#keys[next]! & mask;
      if (((next - home) & mask) < ((next - gap) & mask)) continue;
      this.#keys[gap] = this.#keys[next]!;
      this.#values[gap] = this.#values[next]!;
      gap = next;
    }
    this.#values[gap] = NONE;
    this.#taken--;
  }

  /** Doubles the table; spread over the keys added, a constant. */
  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Uint32Array(keys.length * 2);
    this.#values = new Int32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      if (values[i] === NONE) continue;
      const place = this.#find(keys[i]!);
      this.#keys[place] = keys[i]!;
      this.#values[place] = values[i]!;
    }
  }
}
