/** What WordNet knows of a word out of context: the parts of speech it can be, its supersenses, whose name it is. */
import { hashOf, toKey } from './features.ts';
import type { KeyTable } from './weights.ts';

/**
 * Fields of a class, from the lowest bit: 5 bits the number of the first noun sense's lexicographer file less 2 (0: no noun);
 * 4 bits that of the first verb sense less 28 (0: no verb); 1 bit adjective; 1 bit adverb; 3 bits a name's kind.
 */
export type WordClass = number;

export const NAME_KINDS = ['', 'person', 'place', 'group', 'other'] as const;
export const NOUN_MASK = 0x1f;
export const VERB_SHIFT = 5;
export const VERB_MASK = 0x0f;
export const ADJECTIVE = 1 << 9;
export const ADVERB = 1 << 10;
export const NAME_SHIFT = 11;

export const nounSense = (wordClass: WordClass): number => wordClass & NOUN_MASK;
export const verbSense = (wordClass: WordClass): number => (wordClass >> VERB_SHIFT) & VERB_MASK;
export const nameKind = (wordClass: WordClass): number => wordClass >> NAME_SHIFT;

/** The parts of speech: bit 0 noun, 1 verb, 2 adjective, 3 adverb. */
export const partsOfSpeech = (wordClass: WordClass): number =>
  (nounSense(wordClass) ? 1 : 0) | (verbSense(wordClass) ? 2 : 0) | ((wordClass >> 7) & 12);

const CLASS_SEED = 250;
export const classKey = (lower: string): number => toKey(hashOf(CLASS_SEED, lower));

export class WordClasses {
  readonly #table: KeyTable;
  readonly #classes: Uint16Array;

  constructor(table: KeyTable, classes: Uint16Array) {
    this.#table = table;
    this.#classes = classes;
  }

  /** 0 where the word is unknown. */
  of(lower: string): WordClass {
    const index = this.#table.indexOf(classKey(lower));
    return index < 0 ? 0 : this.#classes[index]!;
  }

  /** Of the word or, failing that, of the word without its inflection. */
  ofBase(lower: string): WordClass {
    const own = this.of(lower);
    if (own !== 0) return own;
    for (const [ending, others] of ENDINGS) {
      if (!lower.endsWith(ending) || lower.length < ending.length + 2) continue;
      const stem = lower.slice(0, -ending.length);
      for (const other of others) {
        const found = this.of(stem + other);
        if (found !== 0) return found;
      }
      if (ending !== 's' && stem.at(-1) === stem.at(-2)) return this.of(stem.slice(0, -1));
    }
    return 0;
  }
}

const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ier', ['y']],
  ['iest', ['y']],
  ['er', ['', 'e']],
  ['est', ['', 'e']],
];
