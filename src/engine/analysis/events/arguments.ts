/**
 * Who takes part in an event, in numbers, so that two events are compared without making anything: how many; of each the role, 1 where it is named, how
 * many words name or describe it, and those words.
 */
import type { ParticipantRole } from '../../model/analysis.ts';
import type { EventArgument } from '../../model/analyzed.ts';

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

/** By themselves. */
export function inNumbers(list: readonly EventArgument[], words: Numbering): Arguments {
  const codes: number[] = [];
  writeArguments(list, words.of, codes);
  return { codes: Int32Array.from(codes), at: 0 };
}

/** Gives each word a number as it comes. */
export class Numbering {
  readonly #numbers = new Map<string, number>();

  readonly of = (word: string): number => {
    const known = this.#numbers.get(word) ?? this.#numbers.size;
    this.#numbers.set(word, known);
    return known;
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
