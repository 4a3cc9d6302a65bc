/** Lists of tellings by 32-bit key. Most are of one telling, which needs no list: it stands in a table of numbers. */
import { KeyTable } from '../statements/keyTable.ts';
import type { Member } from './member.ts';

const EMPTY: readonly Member[] = [];
/** Shorter lists take no more room than they need. */
const LONG = 32;

export class MemberLists {
  /** More than 0: the number of a telling that stands alone; less: minus the place of a list. */
  readonly #table = new KeyTable();
  readonly #members = new Places<Member>();
  readonly #lists = new Places<Member[]>();

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

  /** The list must be sorted, and the telling not in it. */
  insert(key: number, at: number, member: Member): void {
    const value = this.#table.get(key);
    if (value === 0) this.#table.set(key, member.number);
    else if (value > 0) this.#table.set(key, -this.#lists.add([this.#members.get(value)].toSpliced(at, 0, member)));
    else if (this.#lists.get(-value).length < LONG) this.#lists.replace(-value, this.#lists.get(-value).toSpliced(at, 0, member));
    else this.#lists.get(-value).splice(at, 0, member);
  }

  /** What is at the place must be a telling. Answers the rest. */
  remove(key: number, at: number): readonly Member[] {
    const value = this.#table.get(key);
    if (value > 0) {
      this.#table.delete(key);
      return EMPTY;
    }
    const list = this.#lists.get(-value);
    list.splice(at, 1);
    if (list.length > 1) return list;
    this.#lists.free(-value);
    this.#table.set(key, list[0]!.number);
    return list;
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
