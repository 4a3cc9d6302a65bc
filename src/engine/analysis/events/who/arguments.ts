/**
 * Who takes part in an event, in numbers, so that two events are compared without making anything: how many; of each the role, 1 where it is named, how
 * many words name or describe it, and those words.
 */
import type { ParticipantRole } from '../../../model/analysis.ts';
import type { EventArgument } from '../../../model/analyzed.ts';

/** They begin at `at`. */
export interface Arguments {
  readonly codes: Int32Array;
  readonly at: number;
}

export const ROLES: readonly ParticipantRole[] = ['agent', 'patient', 'place', 'other'];
export const AGENT = 0;
export const PATIENT = 1;

const NAMED = 1;
const WORDS = 2;
/** Of each beside its words. */
const HEAD = 3;

/** `numberOf`: equal words have equal numbers, others others. */
export function writeArguments(list: readonly EventArgument[], numberOf: (word: string) => number, codes: number[]): void {
  codes.push(list.length);
  for (const { role, named, words } of list) {
    codes.push(ROLES.indexOf(role), named ? 1 : 0, words.length);
    for (const word of words) codes.push(numberOf(word));
  }
}

/** Numbers of a list's codes that lists share room for. */
const ROOM = 1024;

/** Writes the arguments of an article's events; gives each word a number as it comes. */
export class Numbering {
  readonly #numbers = new Map<string, number>();
  #codes = new Int32Array(ROOM);
  #end = 0;

  write(list: readonly EventArgument[]): Arguments {
    const written: number[] = [];
    writeArguments(list, this.#numberOf, written);
    if (this.#end + written.length > this.#codes.length) {
      this.#codes = new Int32Array(Math.max(ROOM, written.length));
      this.#end = 0;
    }
    const at = this.#end;
    for (const code of written) this.#codes[this.#end++] = code;
    return { codes: this.#codes, at };
  }

  readonly #numberOf = (word: string): number => {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#numbers.size);
    return this.#numbers.size - 1;
  };
}

export const countOf = ({ codes, at }: Arguments): number => codes[at]!;
/** Where the first stands, if there is one. */
export const firstOf = ({ at }: Arguments): number => at + 1;
/** Where the next one stands, if there is one. */
export const after = ({ codes }: Arguments, argument: number): number => argument + HEAD + codes[argument + WORDS]!;
export const roleAt = ({ codes }: Arguments, argument: number): number => codes[argument]!;
export const isNamedAt = ({ codes }: Arguments, argument: number): boolean => codes[argument + NAMED] === 1;

/** Whether the two have a word in common. */
export const shareWord = (a: Arguments, argument: number, b: Arguments, other: number): boolean =>
  sharedCount(a.codes, argument + WORDS, b.codes, other + WORDS, 1) > 0;

/** How many of a list's numbers, led by their count, the other list has too; not further than `most`. */
export function sharedCount(as: Int32Array, listA: number, bs: Int32Array, listB: number, most: number): number {
  const endA = listA + as[listA]!;
  const endB = listB + bs[listB]!;
  let shared = 0;
  for (let a = listA + 1; a <= endA && shared < most; a++) {
    let b = listB + 1;
    while (b <= endB && bs[b] !== as[a]) b++;
    if (b <= endB) shared++;
  }
  return shared;
}
