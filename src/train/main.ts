/**
 * `npm run train`: learns src/engine/language/weights.bin from the training corpora alone, the same bytes in every run, and prints how well
 * it does on held-out text. `--check` writes nothing and fails where the bytes differ from the file's.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAME_SCALE } from '../engine/language/names/nameLabels.ts';
import { NameTagger } from '../engine/language/names/nameTagger.ts';
import { PerceptronTagger } from '../engine/language/tags/perceptronTagger.ts';
import { readClasses, readModel } from '../engine/language/weights.ts';
import { type NamedRow, readRows, type TaggedRow } from './corpora.ts';
import { encodeModel, encodeWeights } from './encode.ts';
import { type NamedText, projectNames, varied } from './goldNames.ts';
import { inCapitals, inTitleCase, projectTags, type TaggedSentence } from './goldTags.ts';
import { learnNames } from './learnNames.ts';
import { learnTags } from './learnTags.ts';
import { randomFrom } from './random.ts';
import { scoreNames } from './scoreNames.ts';
import { scoreTags } from './scoreTags.ts';

const WEIGHTS = join(import.meta.dirname, '../engine/language/weights.bin');
/** Corpora of names that are trained on; others only measure. */
const NAMED = [
  'ner-wikigold',
  'ner-btc.train',
  'ner-btc.dev',
  'ner-btc.test',
  'ner-wnut17.train',
  'ner-wnut17.dev',
  'ner-crossner-ai',
  'ner-crossner-literature',
  'ner-crossner-music',
  'ner-crossner-politics',
  'ner-crossner-science',
  'ner-gum-derived',
  'ner-uner-ewt.dev',
  'ner-re3d',
];
const HELD_OUT = ['ner-uner-pud-wiki'];
const started = Date.now();
const report = (line: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const classBytes = readFileSync(join(import.meta.dirname, 'word-classes.bin'));
const classes = readClasses(classBytes);

const tagBytes = encodeModel(learnTags(taggedSentences(), classes), 4, 4);
const tags = readModel(tagBytes);
const tagger = new PerceptronTagger({ tags, classes });
for (const corpus of ['pos-gum.dev', 'pos-ewt.dev']) {
  const score = scoreTags(tagger, corpus);
  report(`${corpus}: ${score.tags.toFixed(2)} % of ${score.words} words tagged right, ${score.lemmas.toFixed(2)} % of lemmas`);
}

const nameBytes = encodeModel(learnNames(namedTexts(), classes, report), NAME_SCALE, 2);
for (const corpus of HELD_OUT) report(`${corpus}: ${scoreNames(new NameTagger({ names: readModel(nameBytes), classes }), tagger, corpus)}`);
const bytes = encodeWeights([classBytes, tagBytes, nameBytes]);
report(`weights.bin: ${bytes.length} bytes (word classes ${classBytes.length}, tags ${tagBytes.length}, names ${nameBytes.length})`);
if (!process.argv.includes('--check')) writeFileSync(WEIGHTS, bytes);
else if (!readFileSync(WEIGHTS).equals(bytes)) {
  report('these are not the bytes of weights.bin');
  process.exitCode = 1;
}

function namedTexts(): NamedText[] {
  const random = randomFrom(5);
  return NAMED.flatMap(corpus => readRows<NamedRow>(corpus).map(row => varied(projectNames(corpus, row, tagger), random)));
}

/** Every twentieth sentence also in capitals, every twelfth also in title case: headlines, of which the corpora have few. */
function taggedSentences(): TaggedSentence[] {
  const gold = ['pos-gum.train', 'pos-ewt.train'].flatMap(name => readRows<TaggedRow>(name)).map(projectTags);
  return [...gold, ...gold.filter((_, i) => i % 20 === 3).map(inCapitals), ...gold.filter((_, i) => i % 12 === 5).map(inTitleCase)];
}
