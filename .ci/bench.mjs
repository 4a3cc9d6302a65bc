// `npm run bench`: the engine's budgets of DESIGN.md; with `-- --scale N` a large folder instead, see scale.mjs. Fails on the shape (linear, flat) and on the size of what is shipped, never on milliseconds.
import { existsSync, globSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureMarks, measurePasses } from '../test/bench/passes.ts';
import { CEILINGS, measureAnalysis, measureCorpus, measureSpeed } from '../test/bench/shape.ts';
import { measureTaggers } from '../test/bench/taggers.ts';
import { printScale } from './scale.mjs';

const ROOT = path.join(import.meta.dirname, '..');
let broken = 0;

const { values: asked } = parseArgs({ options: { scale: { type: 'string' }, corpus: { type: 'string' } } });
if (asked.scale) {
  printScale(Number(asked.scale), asked.corpus);
  process.exit(0);
}

/** `met: false`: the machine of today falls short of a goal, which fails nothing. */
const line = (name, value, budget, { good = true, met = true } = {}) => {
  if (!good) broken++;
  const verdict = good ? (met ? 'ok    ' : 'short ') : 'BROKEN';
  console.log(`${verdict}  ${name.padEnd(58)} ${value.padStart(16)}  ${budget}`);
};
const milliseconds = value => `${value.toFixed(2)} ms`;
const aSecond = value => `${Math.round(value).toLocaleString('en')} /s`;

const whole = measureSpeed();
line('analysis, one core, the first 400 articles of a process', aSecond(whole.first), '');
const analysis = measureAnalysis();
for (const { size, milliseconds: time } of analysis.measured) line(`analysis of one article, ${size} words`, milliseconds(time), '');
line('[linear] analysis, worst step', analysis.score.toFixed(2), `at most ${CEILINGS.linear}`, { good: analysis.score <= CEILINGS.linear });
const marks = measureMarks();
for (const { size, milliseconds: time } of marks.measured) line(`quotes and claims, ${size} marks in a paragraph`, milliseconds(time), '');
line('[linear] quotes and claims, worst step', marks.score.toFixed(2), `at most ${CEILINGS.linear}`, {
  good: marks.score <= CEILINGS.linear,
});
const taggers = measureTaggers();
const passes = measurePasses();
for (const [name, { settled }, goal] of [
  ['analysis, one core', whole, 1_000_000],
  ['taggers alone, one core', taggers, 2_000_000],
  ['quotes and claims given the tags, one core', passes.quotesAndClaims, 3_000_000],
  ['times and events given the tags, one core', passes.timesAndEvents, 3_000_000],
])
  line(name, aSecond(settled), `goal ${goal.toLocaleString('en')} characters a second`, { met: settled >= goal });
line('weights into memory', milliseconds(taggers.millisecondsToLoad), 'goal 100 ms', { met: taggers.millisecondsToLoad <= 100 });

const corpus = measureCorpus();
for (const { size, milliseconds: time } of corpus.measured) line(`one more article in a folder of ${size}`, milliseconds(time), '');
line('[flat] one more article', `${corpus.score.toFixed(2)} times`, `at most ${CEILINGS.flat}`, { good: corpus.score <= CEILINGS.flat });
const memory = (corpus.bytesPerArticle * 20_000) / 1e6;
line(
  'memory at 20,000 articles of 150 words, extrapolated',
  `${Math.round(memory)} MB`,
  globalThis.gc ? 'goal 700 MB' : 'goal 700 MB; node --expose-gc measures exactly',
  { met: memory <= 700 },
);

const weights = Math.ceil(statSync(path.join(ROOT, 'src/engine/language/weights.bin')).size / 3) * 4;
size('host bundle, Node', 'dist/node/extension.cjs', 150_000);
size('host bundle, web', 'dist/web/extension.cjs', 150_000);
size('worker bundle without weights, Node', 'dist/node/worker.cjs', 1_500_000);
size('worker bundle without weights, web', 'dist/web/worker.js', 1_500_000, weights);
size('VSIX', '*.vsix', 6_000_000);
process.exit(broken ? 1 : 0);

function size(name, pattern, budget, without = 0) {
  const file = globSync(pattern, { cwd: ROOT })[0];
  if (!file || !existsSync(path.join(ROOT, file))) {
    line(name, 'not built', `budget ${budget / 1000} kB`);
    return;
  }
  const bytes = statSync(path.join(ROOT, file)).size - without;
  line(name, `${Math.round(bytes / 1000)} kB`, `budget ${budget / 1000} kB`, { good: bytes <= budget });
}
