/**
 * `npm run train`: learns src/engine/language/weights.bin from the training corpora alone, the same bytes in every run, and prints how well
 * it does on held-out text. `--check` writes nothing and fails where the bytes differ from the file's.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PerceptronTagger } from '../engine/language/perceptronTagger.ts';
import { readClasses, readModel } from '../engine/language/weights.ts';
import { readRows, type TaggedRow } from './corpora.ts';
import { encodeModel, encodeWeights } from './encode.ts';
import { inCapitals, inTitleCase, projectTags, type TaggedSentence } from './goldTags.ts';
import { learnTags } from './learnTags.ts';
import { scoreTags } from './scoreTags.ts';

const WEIGHTS = join(import.meta.dirname, '../engine/language/weights.bin');
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

const nameBytes = encodeModel({ labels: ['O'], keys: [], weights: new Float32Array() }, 1);
const bytes = encodeWeights([classBytes, tagBytes, nameBytes]);
report(`weights.bin: ${bytes.length} bytes (word classes ${classBytes.length}, tags ${tagBytes.length}, names ${nameBytes.length})`);
if (!process.argv.includes('--check')) writeFileSync(WEIGHTS, bytes);
else if (!readFileSync(WEIGHTS).equals(bytes)) {
  report('these are not the bytes of weights.bin');
  process.exitCode = 1;
}

/** Every twentieth sentence also in capitals, every twelfth also in title case: headlines, of which the corpora have few. */
function taggedSentences(): TaggedSentence[] {
  const gold = ['pos-gum.train', 'pos-ewt.train'].flatMap(name => readRows<TaggedRow>(name)).map(projectTags);
  return [...gold, ...gold.filter((_, i) => i % 20 === 3).map(inCapitals), ...gold.filter((_, i) => i % 12 === 5).map(inTitleCase)];
}
