/** Lists of tellings by 32-bit key. Most are of one telling, which needs no list: it stands in a table of numbers. */
import { KeyTable } from '../statements/keyTable.ts';
import type { Member } from './member.ts';

const EMPTY: readonly Member[] = [];

export class MemberLists {
  /** More than 0: the number of a telling that stands alone; less: minus the place of a list. */
  readonly #table = new KeyTable();
  readonly #members = new Places<Member>();
  readonly #lists = new Places<readonly Member[]>();

  /** Gives the telling its number: before it is in a list. */
  enter(member: Member): void {
    member.number = this.#members.add(member);
  }

  /** When it is in no list any more. */
  leave(member: Member): void {
    this.#members.free(member.number);
  }

  get(key: number): readonly Member[] {
    const value = this.#table.get(key);
    if (value === 0) return EMPTY;
    return value > 0 ? [this.#members.get(value)] : this.#lists.get(-value);
  }

  set(key: number, list: readonly Member[]): void {
    const old = this.#table.get(key);
    if (list.length > 1) {
      if (old < 0) this.#lists.replace(-old, list);
      else this.#table.set(key, -this.#lists.add(list));
      return;
    }
    if (old < 0) this.#lists.free(-old);
    if (list.length === 1) this.#table.set(key, list[0]!.number);
    else this.#table.delete(key);
  }
}

/** Things by their place, from 1 on; places of what is gone are used again. */
class Places<T> {
  readonly #things: (T | undefined)[] = [undefined];
  readonly #free: number[] = [];

  get(place: number): T {
    return this.#things[place]!;
  }

  add(thing: T): number {
    const place = this.#free.pop() ?? this.#things.length;
    this.#things[place] = thing;
    return place;
  }

  replace(place: number, thing: T): void {
    this.#things[place] = thing;
  }

  free(place: number): void {
    this.#things[place] = undefined;
    this.#free.push(place);
  }
}
