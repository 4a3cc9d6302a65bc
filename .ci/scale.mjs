// `npm run bench -- --scale N [--corpus FILE.jsonl.gz]`: a folder of N articles of 3 kB in the real worker, at its first start and at its second, and how
// that grows from 1,000 on. Each start is a process of its own. Prints figures, judges nothing.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { madeUp, textsOf, writeFolder } from '../test/bench/folderTexts.ts';

const ROOT = path.join(import.meta.dirname, '..');
const SMALL = 1_000;
const MB = 1e6;

export function printScale(articles, corpus) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'second-source-scale-'));
  try {
    const texts = corpus ? textsOf(corpus, articles) : madeUp(articles);
    const files = writeFolder(path.join(folder, 'articles'), texts);
    const small = articles > SMALL ? start(files.slice(0, SMALL), null) : null;
    if (small) print('first start', small);
    const cache = path.join(folder, 'cache');
    const cold = start(files, cache);
    print('first start', cold);
    print('second start', start(files, cache));
    if (small) console.log(`\ngrowth exponent from ${SMALL}, processor time: ${exponent(small, cold).toFixed(2)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function start(files, cache) {
  const run = JSON.stringify({ worker: path.join(ROOT, 'dist/node/worker.cjs'), files, cache, rest: true });
  const options = ['--expose-gc', '--import', path.join(ROOT, 'test/bench/collector.ts')];
  const { status, stdout } = spawnSync(process.execPath, [...options, path.join(ROOT, 'test/bench/folderRun.ts')], {
    input: run,
    stdio: ['pipe', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the measuring process ended with ${status}`);
  return JSON.parse(stdout);
}

function print(name, { articles, characters, first, clock, processor, waits, views, edits, peak, settled }) {
  const count = articles.toLocaleString('en');
  console.log(`\n${count} articles, ${(characters / MB).toFixed(1)} million characters, ${name}`);
  for (const [what, value] of [
    ['the open article has its marks after', seconds(first)],
    ['the folder is read after', seconds(clock)],
    ['processor time of that', seconds(processor)],
    ['longest wait for marks meanwhile', seconds(Math.max(0, ...waits))],
    ['first rows of all four views', seconds(views)],
    ['one edited article to its marks, median', milliseconds(edits[Math.floor(edits.length / 2)])],
    ['one edited article to its marks, worst', milliseconds(edits.at(-1))],
    ['memory of the process, peak', megabytes(peak)],
    ['memory of the process, settled', megabytes(settled)],
  ])
    console.log(`  ${what.padEnd(42)} ${value.padStart(12)}`);
}

const seconds = value => `${value.toFixed(2)} s`;
const milliseconds = value => `${(value * 1000).toFixed(1)} ms`;
const megabytes = value => `${Math.round(value / MB)} MB`;
const exponent = (small, large) => Math.log(large.processor / small.processor) / Math.log(large.articles / small.articles);
