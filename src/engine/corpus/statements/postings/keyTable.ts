/** A map of 32-bit keys to numbers other than 0, in eight bytes a place. By linear probing. */
import { finish, type Steps } from '../../../base/steps.ts';

const NONE = 0;
/** Share of the table that may be taken, and by what it grows then: little, since most of a folder's memory is here. */
const FULL = 0.8;
const GROWTH = 1.4;
/** The same in a table that is saved: room for some articles more. */
const SAVED = 0.7;
const SMALLEST = 1 << 12;
/** Numbers, two a place. */
const A_STEP = 1 << 16;

/** Of each place the key, stirred, and the value; and how many places are taken. */
export interface SavedKeys {
  readonly places: Int32Array;
  readonly taken: number;
}

export class KeyTable {
  #size = SMALLEST;
  #places: Int32Array = new Int32Array(2 * this.#size);
  #taken = 0;

  /** 0 where there is none. A key may have a sign. */
  get(key: number): number {
    return this.#places[2 * this.#find(stirred(key)) + 1]!;
  }

  set(key: number, value: number): void {
    const stored = stirred(key);
    const place = this.#find(stored);
    const isNew = this.#places[2 * place + 1] === NONE;
    this.#places[2 * place] = stored;
    this.#places[2 * place + 1] = value;
    if (isNew && ++this.#taken > FULL * this.#size) this.#grow();
  }

  /** Moves those that follow up, so that every key is found without a gap. */
  delete(key: number): void {
    const places = this.#places;
    let gap = this.#find(stirred(key));
    if (places[2 * gap + 1] === NONE) return;
    for (let next = this.#after(gap); places[2 * next + 1] !== NONE; next = this.#after(next)) {
      const home = this.#home(places[2 * next]!);
      if (this.#distance(home, next) < this.#distance(gap, next)) continue;
      places[2 * gap] = places[2 * next]!;
      places[2 * gap + 1] = places[2 * next + 1]!;
      gap = next;
    }
    places[2 * gap + 1] = NONE;
    this.#taken--;
  }

  /** Where the key stands, or would. */
  #find(stored: number): number {
    const places = this.#places;
    let place = this.#home(stored);
    while (places[2 * place + 1] !== NONE && places[2 * place] !== stored) place = this.#after(place);
    return place;
  }

  /** Rises with the key, so that a larger table is filled from its start to its end. */
  #home(stored: number): number {
    return Math.floor(((stored >>> 0) / 2 ** 32) * this.#size);
  }

  #after(place: number): number {
    return place + 1 === this.#size ? 0 : place + 1;
  }

  #distance(from: number, to: number): number {
    return to >= from ? to - from : to + this.#size - from;
  }

  /** `replaced`: what stands in place of a value. */
  *saving(replaced: (value: number) => number): Steps<SavedKeys> {
    const copy = new KeyTable();
    yield* copy.#filling(this.#places, Math.max(SMALLEST, Math.ceil(this.#taken / SAVED)), replaced);
    return { places: copy.#places, taken: this.#taken };
  }

  restore({ places, taken }: SavedKeys): void {
    this.#size = places.length / 2;
    this.#places = places;
    this.#taken = taken;
  }

  /** Spread over the keys added, a constant. */
  #grow(): void {
    finish(this.#filling(this.#places, Math.ceil(this.#size * GROWTH), value => value));
  }

  *#filling(from: Int32Array, size: number, replaced: (value: number) => number): Steps {
    this.#size = size;
    this.#places = new Int32Array(2 * size);
    for (let start = 0; start < from.length; start += A_STEP) {
      this.#fill(from.subarray(start, start + A_STEP), replaced);
      yield;
    }
  }

  #fill(from: Int32Array, replaced: (value: number) => number): void {
    for (let i = 0; i < from.length; i += 2) {
      if (from[i + 1] === NONE) continue;
      const place = this.#find(from[i]!);
      this.#places[2 * place] = from[i]!;
      this.#places[2 * place + 1] = replaced(from[i + 1]!);
    }
  }
}

/** One to one. Keys are the smallest of several, and would crowd at the start of the table. */
const stirred = (key: number): number => Math.imul(key, 0x9e3779b1);
