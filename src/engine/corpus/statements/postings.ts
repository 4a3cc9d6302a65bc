/**
 * Which units carry a key: a multimap of 32-bit keys to unit ids in typed arrays, 16 bytes an entry. Adding and removing an entry takes constant
 * time. A key on more than `limit` units says nothing (page furniture, stock phrases): it is hot, and answers with nobody.
 */
const NONE = -1;

export class Postings {
  readonly #limit: number;
  /** Told of the units of a key that turns hot, or is no longer. */
  readonly #onTurn: (unit: number) => void;
  #heads = new Int32Array(1 << 12).fill(NONE);
  #keys = new Uint32Array(1 << 12);
  #units = new Uint32Array(1 << 12);
  #next = new Int32Array(1 << 12);
  #previous = new Int32Array(1 << 12);
  #used = 0;
  #free = NONE;
  #size = 0;
  readonly #hot = new Map<number, { head: number; count: number }>();

  constructor(limit: number, onTurn: (unit: number) => void) {
    this.#limit = limit;
    this.#onTurn = onTurn;
  }

  get size(): number {
    return this.#size;
  }

  keyOf(entry: number): number {
    return this.#keys[entry]!;
  }

  /** Returns the entry, to be handed to `remove`. */
  add(key: number, unit: number): number {
    const entry = this.#allocate();
    this.#keys[entry] = key;
    this.#units[entry] = unit;
    this.#link(entry);
    this.#size++;
    const hot = this.#hot.get(key);
    if (hot) hot.count++;
    else if (this.#isOverLimit(key)) this.#turnHot(key);
    return entry;
  }

  remove(entry: number): void {
    const key = this.#keys[entry]!;
    this.#unlink(entry);
    this.#next[entry] = this.#free;
    this.#free = entry;
    this.#size--;
    const hot = this.#hot.get(key);
    if (hot && --hot.count <= this.#limit) this.#turnCold(key, hot.head);
  }

  /** Visits the units that carry the key, in no order; none for a hot key. */
  eachUnit(key: number, visit: (unit: number) => void): void {
    if (this.#hot.has(key)) return;
    for (let entry = this.#heads[key & (this.#heads.length - 1)]!; entry !== NONE; entry = this.#next[entry]!) {
      if (this.#keys[entry] === key) visit(this.#units[entry]!);
    }
  }

  #isOverLimit(key: number): boolean {
    let left = this.#limit;
    for (let entry = this.#heads[key & (this.#heads.length - 1)]!; entry !== NONE; entry = this.#next[entry]!) {
      if (this.#keys[entry] === key && left-- === 0) return true;
    }
    return false;
  }

  #entries(key: number): number[] {
    const entries: number[] = [];
    for (let entry = this.#heads[key & (this.#heads.length - 1)]!; entry !== NONE; entry = this.#next[entry]!) {
      if (this.#keys[entry] === key) entries.push(entry);
    }
    return entries;
  }

  #turnHot(key: number): void {
    const entries = this.#entries(key);
    for (const entry of entries) this.#unlink(entry);
    this.#hot.set(key, { head: NONE, count: entries.length });
    for (const entry of entries) this.#link(entry);
    for (const entry of entries) this.#onTurn(this.#units[entry]!);
  }

  #turnCold(key: number, head: number): void {
    const entries: number[] = [];
    for (let entry = head; entry !== NONE; entry = this.#next[entry]!) entries.push(entry);
    this.#hot.delete(key);
    for (const entry of entries) this.#link(entry);
    for (const entry of entries) this.#onTurn(this.#units[entry]!);
  }

  /** Puts the entry at the head of its key's own list when that is hot, else of its bucket's. */
  #link(entry: number): void {
    const key = this.#keys[entry]!;
    const hot = this.#hot.get(key);
    const bucket = key & (this.#heads.length - 1);
    const head = hot ? hot.head : this.#heads[bucket]!;
    this.#next[entry] = head;
    this.#previous[entry] = NONE;
    if (head !== NONE) this.#previous[head] = entry;
    if (hot) hot.head = entry;
    else this.#heads[bucket] = entry;
  }

  #unlink(entry: number): void {
    const key = this.#keys[entry]!;
    const next = this.#next[entry]!;
    const previous = this.#previous[entry]!;
    if (next !== NONE) this.#previous[next] = previous;
    if (previous !== NONE) {
      this.#next[previous] = next;
      return;
    }
    const hot = this.#hot.get(key);
    if (hot) hot.head = next;
    else this.#heads[key & (this.#heads.length - 1)] = next;
  }

  #allocate(): number {
    if (this.#free !== NONE) {
      const entry = this.#free;
      this.#free = this.#next[entry]!;
      return entry;
    }
    if (this.#used === this.#keys.length) this.#grow();
    return this.#used++;
  }

  /** Doubles all arrays; spread over the entries added, a constant. Only reached when no entry is free, so all are linked. */
  #grow(): void {
    const length = this.#keys.length * 2;
    this.#keys = grown(this.#keys, new Uint32Array(length));
    this.#units = grown(this.#units, new Uint32Array(length));
    this.#next = grown(this.#next, new Int32Array(length));
    this.#previous = grown(this.#previous, new Int32Array(length));
    this.#heads = new Int32Array(length).fill(NONE);
    for (let entry = 0; entry < this.#used; entry++) if (!this.#hot.has(this.#keys[entry]!)) this.#link(entry);
  }
}

export function grown<A extends Uint32Array | Int32Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
