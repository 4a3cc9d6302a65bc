/** Of each telling the others that it is linked to, in no order, and how many lists bring the two together. */
import type { Steps } from '../../base/steps.ts';
import { Blocks } from '../statements/postings/blocks.ts';
import { grown } from '../statements/postings/grown.ts';
import { MOST_KEYS } from './keys.ts';

/** What is more than so many times is the other's number: two tellings have no more lists in common than one has keys. */
const TIMES = 2 * MOST_KEYS;
const NONE = 0;
/** Tellings. */
const A_STEP = 20_000;

export interface SavedLinkLists {
  /** Of each telling. */
  readonly lists: Uint32Array;
  readonly links: Uint32Array;
}

export class LinkLists {
  /** Of each telling the number of its list. */
  #lists: Uint32Array = new Uint32Array(1024);
  readonly #links = new Blocks();

  count(telling: number): number {
    const list = this.#lists[telling] ?? NONE;
    return list === NONE ? 0 : this.#links.count(list);
  }

  other(telling: number, i: number): number {
    return Math.floor(this.#links.at(this.#lists[telling]!, i) / TIMES);
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
    const isLast = this.#links.at(this.#lists[a]!, at) % TIMES === 1;
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
    this.#links.free(this.#lists[telling]!);
    this.#lists[telling] = NONE;
  }

  /** `numberOf`: of each telling its number there, `last` the highest. */
  *saving(numberOf: Uint32Array, last: number): Steps<SavedLinkLists> {
    const lists = new Uint32Array(last + 1);
    const links = new Blocks();
    const renumbered = (link: number): number => numberOf[Math.floor(link / TIMES)]! * TIMES + (link % TIMES);
    for (const [telling, list] of this.#lists.entries()) {
      if (list !== NONE) lists[numberOf[telling]!] = links.take(this.#links, list, renumbered);
      if (telling % A_STEP === 0) yield;
    }
    return { lists, links: links.save() };
  }

  restore({ lists, links }: SavedLinkLists): void {
    this.#lists = lists;
    this.#links.restore(links);
  }

  #find(telling: number, other: number): number {
    for (let i = this.count(telling) - 1; i >= 0; i--) if (this.other(telling, i) === other) return i;
    return -1;
  }

  #add(telling: number, at: number, times: number): void {
    const list = this.#lists[telling]!;
    this.#links.replace(list, at, this.#links.at(list, at) + times);
  }

  #put(telling: number, link: number): void {
    if (telling >= this.#lists.length)
      this.#lists = grown(this.#lists, new Uint32Array(Math.max(telling + 1, this.#lists.length * GROWTH)));
    const list = this.#lists[telling]!;
    this.#lists[telling] = list === NONE ? this.#links.of([link]) : this.#links.push(list, link);
  }

  #cut(telling: number, at: number): void {
    const list = this.#lists[telling]!;
    if (this.#links.count(list) > 1) this.#lists[telling] = this.#links.cut(list, at);
    else {
      this.#links.end(list);
      this.#lists[telling] = NONE;
    }
  }
}

const GROWTH = 1.5;
