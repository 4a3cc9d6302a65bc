/** A map of 32-bit keys to numbers other than 0, in eight bytes a place. By linear probing. */

const NONE = 0;
/** Share of the table that may be taken. */
const FULL = 0.75;

export class KeyTable {
  #keys = new Uint32Array(1 << 12);
  #values = new Int32Array(1 << 12);
  #taken = 0;

  /** 0 where there is none. A key may have a sign. */
  get(key: number): number {
    return this.#values[this.#find(key >>> 0)]!;
  }

  set(key: number, value: number): void {
    const place = this.#find(key >>> 0);
    const isNew = this.#values[place] === NONE;
    this.#keys[place] = key;
    this.#values[place] = value;
    if (isNew && ++this.#taken > FULL * this.#keys.length) this.#grow();
  }

  /** Moves those that follow up, so that every key is found without a gap. */
  delete(key: number): void {
    const mask = this.#keys.length - 1;
    let gap = this.#find(key >>> 0);
    if (this.#values[gap] === NONE) return;
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

  /** Where the key stands, or would. */
  #find(key: number): number {
    const mask = this.#keys.length - 1;
    let place = key & mask;
    while (this.#values[place] !== NONE && this.#keys[place] !== key) place = (place + 1) & mask;
    return place;
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
