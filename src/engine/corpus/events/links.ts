/**
 * Which tellings may be of one event: links between tellings that stand near each other in a list that both are on. Every list is sorted, and
 * only the `WINDOW` nearest are compared, so that an article costs the same whatever the size of the folder; the links are a function of
 * the set of tellings, not of the order in which they came.
 */
import type { Steps } from '../../base/steps.ts';
import { KeyCounts } from '../statements/postings/keyCounts.ts';
import { mayBeOne } from './alike.ts';
import { KeyLists, type SavedKeyLists } from './keyLists.ts';
import { LinkLists, type SavedLinkLists } from './linkLists.ts';
import type { Tellings } from './tellings.ts';

/** How far apart in a sorted list two tellings are still compared. */
const WINDOW = 6;

export class Links {
  readonly #tellings: Tellings;
  readonly #lists: KeyLists;
  readonly #links = new LinkLists();
  /** Of one that is being added: those that stand near it, and in how many lists. */
  readonly #near = new KeyCounts();
  readonly #onChange: (telling: number) => void;

  /** `onChange` is told of each telling whose links have changed, also of one that was added, not of one that was deleted. */
  constructor(tellings: Tellings, onChange: (telling: number) => void) {
    this.#tellings = tellings;
    this.#lists = new KeyLists(tellings.order);
    this.#onChange = onChange;
  }

  count(telling: number): number {
    return this.#links.count(telling);
  }

  /** One of those that it is linked to, in no order. */
  other(telling: number, i: number): number {
    return this.#links.other(telling, i);
  }

  add(telling: number): void {
    this.#onChange(telling);
    for (const key of this.#tellings.keys(telling)) this.#enter(key, telling);
    const member = this.#tellings.member(telling);
    this.#near.drain((other, times) => {
      const near = this.#tellings.member(other);
      if (this.#tellings.order(other, telling) < 0 ? mayBeOne(near, member) : mayBeOne(member, near)) this.#link(other, telling, times);
    });
  }

  #enter(key: number, telling: number): void {
    const list = this.#lists.get(key);
    const place = this.#lists.placeOf(list, telling);
    const count = this.#lists.count(list);
    for (let i = Math.max(0, place - WINDOW); i < Math.min(count, place + WINDOW); i++) {
      const other = this.#lists.at(list, i);
      if (i < place && i + WINDOW < count) this.#part(other, this.#lists.at(list, i + WINDOW));
      this.#near.add(other);
    }
    this.#lists.insert(key, list, place, telling);
  }

  delete(telling: number): void {
    for (let i = this.count(telling) - 1; i >= 0; i--) this.#onChange(this.other(telling, i));
    this.#links.drop(telling);
    for (const key of this.#tellings.keys(telling)) this.#leave(key, telling);
  }

  #leave(key: number, telling: number): void {
    const list = this.#lists.get(key);
    const place = this.#lists.placeOf(list, telling);
    const rest = this.#lists.cut(key, list, place);
    const end = Math.min(place, this.#lists.count(rest) - WINDOW);
    for (let i = Math.max(0, place - WINDOW); i < end; i++) this.#meet(this.#lists.at(rest, i), this.#lists.at(rest, i + WINDOW));
  }

  /** `numberOf`: of each telling its number there, `last` the highest. */
  *saving(numberOf: Uint32Array, last: number): Steps<{ readonly keys: SavedKeyLists; readonly links: SavedLinkLists }> {
    return { keys: yield* this.#lists.saving(numberOf), links: yield* this.#links.saving(numberOf, last) };
  }

  restore(keys: SavedKeyLists, links: SavedLinkLists): void {
    this.#lists.restore(keys);
    this.#links.restore(links);
  }

  /** One more list brings the two together, `a` before `b`. */
  #meet(a: number, b: number): void {
    if (!this.#links.meet(a, b) && mayBeOne(this.#tellings.member(a), this.#tellings.member(b))) this.#link(a, b, 1);
  }

  #part(a: number, b: number): void {
    if (!this.#links.part(a, b)) return;
    this.#onChange(a);
    this.#onChange(b);
  }

  #link(a: number, b: number, times: number): void {
    this.#links.link(a, b, times);
    this.#onChange(a);
    this.#onChange(b);
  }
}
