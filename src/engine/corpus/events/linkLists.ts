/** Of each telling the others that it is linked to, in no order, and how many lists bring the two together. */
import { Blocks } from '../statements/blocks.ts';
import { grown } from '../statements/grown.ts';
import { MOST_KEYS } from './keys.ts';

/** What is more than so many times is the other's number: two tellings have no more lists in common than one has keys. */
const TIMES = 2 * MOST_KEYS;
const NONE = 0;

export class LinkLists {
  /** Of each telling the number of its list. */
  #lists = new Uint32Array(1024);
  readonly #blocks = new Blocks();

  count(telling: number): number {
    const list = this.#lists[telling] ?? NONE;
    return list === NONE ? 0 : this.#blocks.count(list);
  }

  other(telling: number, i: number): number {
    return Math.floor(this.#blocks.at(this.#lists[telling]!, i) / TIMES);
  }

  /** They must not be linked. */
  link(a: number, b: number, times: number): void {
    this.#put(a, b * TIMES + times);
    this.#put(b, a * TIMES + times);
  }

  /** One more list brings the two together. Answers whether they are linked. */
  meet(a: number, b: number): boolean {
    const at = this.#find(a, b);
    if (at < 0) return false;
    this.#add(a, at, 1);
    this.#add(b, this.#find(b, a), 1);
    return true;
  }

  /** One list fewer does. Answers whether that was the last, so that they are linked no longer. */
  part(a: number, b: number): boolean {
    const at = this.#find(a, b);
    if (at < 0) return false;
    const back = this.#find(b, a);
    const isLast = this.#blocks.at(this.#lists[a]!, at) % TIMES === 1;
    if (isLast) {
      this.#cut(a, at);
      this.#cut(b, back);
    } else {
      this.#add(a, at, -1);
      this.#add(b, back, -1);
    }
    return isLast;
  }

  /** Ends all links of the telling. */
  drop(telling: number): void {
    if (this.count(telling) === 0) return;
    for (let i = 0; i < this.count(telling); i++) {
      const other = this.other(telling, i);
      this.#cut(other, this.#find(other, telling));
    }
    this.#blocks.free(this.#lists[telling]!);
    this.#lists[telling] = NONE;
  }

  #find(telling: number, other: number): number {
    for (let i = this.count(telling) - 1; i >= 0; i--) if (this.other(telling, i) === other) return i;
    return -1;
  }

  #add(telling: number, at: number, times: number): void {
    const list = this.#lists[telling]!;
    this.#blocks.replace(list, at, this.#blocks.at(list, at) + times);
  }

  #put(telling: number, link: number): void {
    if (telling >= this.#lists.length)
      this.#lists = grown(this.#lists, new Uint32Array(Math.max(telling + 1, this.#lists.length * GROWTH)));
    const list = this.#lists[telling]!;
    this.#lists[telling] = list === NONE ? this.#blocks.of([link]) : this.#blocks.push(list, link);
  }

  #cut(telling: number, at: number): void {
    const list = this.#lists[telling]!;
    if (this.#blocks.count(list) > 1) this.#lists[telling] = this.#blocks.cut(list, at);
    else {
      this.#blocks.end(list);
      this.#lists[telling] = NONE;
    }
  }
}

const GROWTH = 1.5;
