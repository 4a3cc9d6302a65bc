/** Sorted lists of tellings by 32-bit key. Most are of one telling, which needs no list: it stands in a table of numbers. */
import type { Steps } from '../../base/steps.ts';
import { Blocks } from '../statements/postings/blocks.ts';
import { KeyTable, type SavedKeys } from '../statements/postings/keyTable.ts';

/** More than 0: the number of a telling that stands alone; less: minus the number of a list; 0: nothing. It changes as the list does. */
export type KeyList = number;

export interface SavedKeyLists extends SavedKeys {
  readonly lists: Uint32Array;
}

const NOTHING = 0;

export class KeyLists {
  readonly #table = new KeyTable();
  readonly #lists = new Blocks();
  readonly #order: (a: number, b: number) => number;

  constructor(order: (a: number, b: number) => number) {
    this.#order = order;
  }

  get(key: number): KeyList {
    return this.#table.get(key);
  }

  count(list: KeyList): number {
    return list < 0 ? this.#lists.count(-list) : Math.sign(list);
  }

  at(list: KeyList, i: number): number {
    return list < 0 ? this.#lists.at(-list, i) : list;
  }

  /** Where the telling stands in the list, or would. */
  placeOf(list: KeyList, telling: number): number {
    let low = 0;
    let high = this.count(list);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#order(this.at(list, middle), telling) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** At its place in the key's list. */
  insert(key: number, list: KeyList, place: number, telling: number): void {
    if (list === NOTHING) this.#table.set(key, telling);
    else if (list > 0) this.#table.set(key, -this.#lists.of(place === 0 ? [telling, list] : [list, telling]));
    else this.#moved(key, list, -this.#lists.insert(-list, place, telling));
  }

  /** What is at the place of the key's list must be a telling. Answers what the list is now. */
  cut(key: number, list: KeyList, place: number): KeyList {
    if (list > 0) {
      this.#table.delete(key);
      return NOTHING;
    }
    const rest = this.#lists.cut(-list, place);
    return this.#moved(key, list, this.#lists.count(rest) === 1 ? this.#lists.end(rest) : -rest);
  }

  /** `numberOf`: of each telling its number there. */
  *saving(numberOf: Uint32Array): Steps<SavedKeyLists> {
    const lists = new Blocks();
    const renumbered = (telling: number): number => numberOf[telling]!;
    const keys = yield* this.#table.saving(list => (list > 0 ? renumbered(list) : -lists.take(this.#lists, -list, renumbered)));
    return { ...keys, lists: lists.save() };
  }

  restore(saved: SavedKeyLists): void {
    this.#table.restore(saved);
    this.#lists.restore(saved.lists);
  }

  #moved(key: number, from: KeyList, to: KeyList): KeyList {
    if (to !== from) this.#table.set(key, to);
    return to;
  }
}
