/**
 * A map that forgets what was used longest ago, above `capacity` units of weight (entries, unless `weigh` says otherwise), and tells `forgotten` of it.
 * It always has what came last, whatever its weight.
 */
export class LruMap<K, V> {
  readonly #entries = new Map<K, V>();
  readonly #capacity: number;
  readonly #weigh: (key: K, value: V) => number;
  readonly #forgotten: (key: K, value: V) => void;
  #weight = 0;

  constructor(capacity: number, weigh: (key: K, value: V) => number = () => 1, forgotten: (key: K, value: V) => void = () => {}) {
    this.#capacity = capacity;
    this.#weigh = weigh;
    this.#forgotten = forgotten;
  }

  get(key: K): V | undefined {
    const value = this.#entries.get(key);
    if (value === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, value);
    return value;
  }

  set(key: K, value: V): void {
    this.delete(key);
    this.#entries.set(key, value);
    this.#weight += this.#weigh(key, value);
    for (const [oldest, dropped] of this.#entries) {
      if (this.#weight <= this.#capacity || oldest === key) break;
      this.delete(oldest);
      this.#forgotten(oldest, dropped);
    }
  }

  delete(key: K): void {
    const value = this.#entries.get(key);
    if (value === undefined) return;
    this.#entries.delete(key);
    this.#weight -= this.#weigh(key, value);
  }
}
