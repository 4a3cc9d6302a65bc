/** What WordNet knows of a word out of context: the parts of speech it can be, its supersenses, whose name it is. */
import { hashOf, hashOfParts, toKey } from '../features.ts';
import type { KeyTable } from '../keyTable.ts';

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

/** The lowest bits of a class that hold both senses, as the number of their combinations. */
export const SENSES = 1 << 9;

/** The parts of speech: bit 0 noun, 1 verb, 2 adjective, 3 adverb. */
export const partsOfSpeech = (wordClass: WordClass): number =>
  (nounSense(wordClass) ? 1 : 0) | (verbSense(wordClass) ? 2 : 0) | ((wordClass >> 7) & 12);

const CLASS_SEED = 250;
export const classKey = (lower: string): number => toKey(hashOf(CLASS_SEED, lower));

export class WordClasses {
  readonly #table: KeyTable;
  /** By the number of the word in the table. */
  readonly #classes: Uint16Array;

  constructor(table: KeyTable, classes: Uint16Array) {
    this.#table = table;
    this.#classes = classes;
  }

  /** 0 where the word is unknown. */
  of(lower: string): WordClass {
    return this.#ofKey(classKey(lower));
  }

  /** Of the word or, failing that, of the word without its inflection. */
  ofBase(lower: string): WordClass {
    const own = this.of(lower);
    if (own !== 0 || !'sdgrt'.includes(lower.charAt(lower.length - 1))) return own;
    for (const { ending, others } of ENDINGS) {
      const stem = lower.length - ending.length;
      if (stem < 2 || !lower.endsWith(ending)) continue;
      for (const other of others) {
        const found = this.#ofParts(lower, stem, other);
        if (found !== 0) return found;
      }
      if (ending !== 's' && lower.charCodeAt(stem - 1) === lower.charCodeAt(stem - 2)) return this.#ofParts(lower, stem - 1, '');
    }
    return 0;
  }

  #ofParts(lower: string, end: number, tail: string): WordClass {
    return this.#ofKey(toKey(hashOfParts(CLASS_SEED, lower, end, tail)));
  }

  #ofKey(key: number): WordClass {
    const found = this.#table.find(key);
    return found < 0 ? 0 : this.#classes[found]!;
  }
}

const ENDINGS: readonly { readonly ending: string; readonly others: readonly string[] }[] = [
  { ending: 'ies', others: ['y'] },
  { ending: 'es', others: ['', 'e'] },
  { ending: 's', others: [''] },
  { ending: 'ied', others: ['y'] },
  { ending: 'ed', others: ['', 'e'] },
  { ending: 'ing', others: ['', 'e'] },
  { ending: 'ier', others: ['y'] },
  { ending: 'iest', others: ['y'] },
  { ending: 'er', others: ['', 'e'] },
  { ending: 'est', others: ['', 'e'] },
];
