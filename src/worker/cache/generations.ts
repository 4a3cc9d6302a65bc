/** Forgets in two generations what was read longest ago: nothing has to be noted when something is asked for again. */
export class Generations<T> {
  readonly #most: number;
  readonly #forget: (item: T) => void;
  #young: T[] = [];
  #old: T[] = [];
  #weight = 0;

  /** Holds at most `most` units of weight, and what was added last. */
  constructor(most: number, forget: (item: T) => void) {
    this.#most = most;
    this.#forget = forget;
  }

  /** Forgets all. Of what weight it was, at least. */
  clear(): number {
    const weight = this.#weight + (this.#old.length > 0 ? this.#most / 2 : 0);
    for (const each of [...this.#old, ...this.#young]) this.#forget(each);
    this.#old = [];
    this.#young = [];
    this.#weight = 0;
    return weight;
  }

  add(item: T, weight: number): void {
    this.#young.push(item);
    this.#weight += weight;
    if (this.#weight < this.#most / 2) return;
    for (const each of this.#old) this.#forget(each);
    this.#old = this.#young;
    this.#young = [];
    this.#weight = 0;
  }
}
