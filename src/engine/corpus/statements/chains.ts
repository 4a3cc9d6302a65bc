/** Chains of units in typed arrays, each behind a head that counts them. A chain's number is its head's, from 1 on. */
import { grown } from './grown.ts';

const NONE = 0;

export class Chains {
  /** Of a head how many follow, of the others a unit. */
  #items = new Uint32Array(1 << 10);
  #next = new Uint32Array(1 << 10);
  #used = 1;
  #unused = NONE;

  make(first: number, second: number): number {
    const head = this.#allocate(0, NONE);
    this.push(head, first);
    this.push(head, second);
    return head;
  }

  count(head: number): number {
    return this.#items[head]!;
  }

  push(head: number, unit: number): void {
    const node = this.#allocate(unit, this.#next[head]!);
    this.#next[head] = node;
    this.#items[head] = this.count(head) + 1;
  }

  drop(head: number, unit: number): void {
    let before = head;
    while (this.#items[this.#next[before]!] !== unit) before = this.#next[before]!;
    const node = this.#next[before]!;
    this.#next[before] = this.#next[node]!;
    this.#release(node);
    this.#items[head] = this.count(head) - 1;
  }

  each(head: number, visit: (unit: number) => void): void {
    for (let node = this.#next[head]!; node !== NONE; node = this.#next[node]!) visit(this.#items[node]!);
  }

  /** Takes a chain of one apart and returns its unit. */
  end(head: number): number {
    const node = this.#next[head]!;
    const unit = this.#items[node]!;
    this.#release(node);
    this.#release(head);
    return unit;
  }

  #allocate(item: number, next: number): number {
    let node = this.#unused;
    if (node !== NONE) this.#unused = this.#next[node]!;
    else {
      if (this.#used === this.#items.length) this.#grow();
      node = this.#used++;
    }
    this.#items[node] = item;
    this.#next[node] = next;
    return node;
  }

  #release(node: number): void {
    this.#next[node] = this.#unused;
    this.#unused = node;
  }

  #grow(): void {
    const length = this.#items.length * 2;
    this.#items = grown(this.#items, new Uint32Array(length));
    this.#next = grown(this.#next, new Uint32Array(length));
  }
}
