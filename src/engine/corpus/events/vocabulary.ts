/** The words of all tellings, each once: as numbers, and what is made of them shared. It only grows, as languages do. */
import type { Argument } from '../../analysis/events/compare.ts';
import type { EventArgument } from '../../model/analyzed.ts';
import { Shared } from '../shared.ts';

/** With the numbers of its words. */
export interface NumberedArgument extends Argument {
  readonly words: readonly number[];
}

export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  /** The same string each time: what else holds it can be forgotten. */
  readonly word = new Shared().word;
  readonly #lists = new Map<string, readonly number[]>();
  readonly #arguments = new Map<string, NumberedArgument>();

  wordOrNull(word: string | null): string | null {
    return word === null ? null : this.word(word);
  }

  numbers(words: readonly string[]): readonly number[] {
    const key = words.join('\n');
    let list = this.#lists.get(key);
    if (!list) {
      list = words.map(word => this.number(word));
      this.#lists.set(key, list);
    }
    return list;
  }

  argument({ role, named, words }: EventArgument): NumberedArgument {
    const key = `${role}\n${named}\n${words.join('\n')}`;
    let argument = this.#arguments.get(key);
    if (!argument) {
      argument = { role, named, words: this.numbers(words) };
      this.#arguments.set(key, argument);
    }
    return argument;
  }

  readonly wordOf = (number: number): string => this.#words[number]!;

  number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#words.length);
    return this.#words.push(word) - 1;
  }
}
