/** The words of all tellings, each once: as numbers, and what is made of them shared. It only grows, as languages do. */
import type { Argument } from '../../analysis/events/compare.ts';
import type { EventArgument } from '../../model/analyzed.ts';
import { Shared } from '../shared.ts';

export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  /** The same string each time: what else holds it can be forgotten. */
  readonly word = new Shared().word;
  readonly #lists = new Map<string, readonly number[]>();
  readonly #arguments = new Map<string, Argument>();

  wordOrNull(word: string | null): string | null {
    return word === null ? null : this.word(word);
  }

  numbers(words: readonly string[]): readonly number[] {
    const key = words.join('\n');
    let list = this.#lists.get(key);
    if (!list) {
      list = words.map(word => this.#number(word));
      this.#lists.set(key, list);
    }
    return list;
  }

  argument({ role, named, words }: EventArgument): Argument {
    const key = `${role}\n${named}\n${words.join('\n')}`;
    let argument = this.#arguments.get(key);
    if (!argument) {
      argument = { role, named, words: this.numbers(words) };
      this.#arguments.set(key, argument);
    }
    return argument;
  }

  #number(word: string): number {
    const number = this.#numbers.get(word) ?? this.#numbers.size;
    this.#numbers.set(word, number);
    return number;
  }
}
