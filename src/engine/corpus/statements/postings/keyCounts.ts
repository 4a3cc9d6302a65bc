/** Counts how often each of many small numbers comes, over and over, without making anything new. */
export class KeyCounts {
  #counts = new Uint16Array(1024);
  #touched = new Uint32Array(1024);
  #size = 0;

  /** A number is counted up to 65,535 times. */
  add(id: number): void {
    if (id >= this.#counts.length) this.#counts = grownTo(id + 1, this.#counts, Uint16Array);
    const count = this.#counts[id]!;
    if (count === 0) {
      if (this.#size === this.#touched.length) this.#touched = grownTo(this.#size + 1, this.#touched, Uint32Array);
      this.#touched[this.#size++] = id;
    }
    if (count < 0xffff) this.#counts[id] = count + 1;
  }

  /** Gives each number with its count, in the order of their first coming, and forgets them. */
  drain(visit: (id: number, count: number) => void): void {
    for (let i = 0; i < this.#size; i++) {
      const id = this.#touched[i]!;
      const count = this.#counts[id]!;
      this.#counts[id] = 0;
      visit(id, count);
    }
    this.#size = 0;
  }
}

function grownTo<A extends Uint16Array | Uint32Array>(length: number, from: A, make: new (length: number) => A): A {
  const larger = new make(Math.max(length, from.length * 2));
  larger.set(from);
  return larger;
}
