// Runs the scorers of ../shared/eval on their development corpora: `node .ci/eval.mjs [--limit N] [--program "node dist/cli.js"] [SUITE ...]`.
// Prints one table of the main figures. Exit 0; 1 when a suite could not be scored; 2 when there are no scorers here.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const scorer = resolve(root, '../shared/eval/score.mjs');

/** Suites in the order shown, their further options, and the columns that matter: as the scorer names them. */
const QUOTES = ['F1', 'triple F1', 'exact source', 'exact cue', 'exact content', 'direct', 'mixed', 'indirect', 'speaker'];
const SUITES = [
  { name: 'ner', columns: ['P', 'R', 'F1', 'overlap F1'] },
  { name: 'linking', columns: ['found %', 'exact %', 'B3 F1', 'same string B3 F1', 'all: B3 F1', 'all: pairs F1'] },
  { name: 'quotes', columns: QUOTES },
  { name: 'quotes', options: ['--speech'], columns: QUOTES },
  { name: 'times', columns: ['strict F1', 'relaxed F1', 'type F1', 'value F1'] },
  {
    name: 'events',
    columns: ['trigger R', 'trigger P', 'found: CoNLL', 'all: CoNLL', 'all: B3', 'who main', 'when main', 'where main', 'B3 F1'],
  },
  { name: 'pairs', columns: ['accuracy', 'P', 'R', 'F1', 'AUC', 'Pearson r'] },
  { name: 'reuse', columns: ['R >= .5', 'R .2-.5', 'R .1-.2', 'P', 'P with chains', 'share off by'] },
  { name: 'speed', columns: ['seconds', 'k characters/s', 'peak MB', 'growth'] },
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { limit: { type: 'string' }, program: { type: 'string', default: 'node dist/cli.js' } },
});

if (!existsSync(scorer)) {
  console.error('eval: the scorers are not here: ../shared/eval/score.mjs is missing');
  process.exit(2);
}

function score({ name, options = [] }) {
  const limit = values.limit === undefined ? [] : ['--limit', values.limit];
  const child = spawn(process.execPath, [scorer, name, '--json', '--program', values.program, ...options, ...limit], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', text => (out += text));
  child.stderr.setEncoding('utf8').on('data', text => (err += text));
  return new Promise(done => {
    child.on('close', code => done(code === 0 ? { result: JSON.parse(out) } : { error: err.trim().split('\n')[0] || `exit ${code}` }));
  });
}

function figures(row, columns) {
  const shown = columns.filter(column => typeof row[column] === 'number');
  return shown.map(column => `${column} ${row[column].toFixed(column === 'growth' ? 2 : 1)}`).join('  ');
}

const chosen = SUITES.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
if (chosen.length === 0) {
  console.error(`eval: no suite ${positionals.join(', ')}; there are ${[...new Set(SUITES.map(({ name }) => name))].join(', ')}`);
  process.exit(2);
}
let failed = false;
for (const suite of chosen) {
  const title = [suite.name, ...(suite.options ?? [])].join(' ');
  const { result, error } = await score(suite);
  if (error) {
    failed = true;
    console.log(`${title.padEnd(16)}  ${error}`);
    continue;
  }
  for (const row of result.tables.flatMap(table => table.rows)) {
    if (figures(row, suite.columns) === '') continue;
    const corpus = `${row.corpus}${row.articles && suite.name === 'speed' ? ` ${row.articles}` : ''}`;
    console.log(`${title.padEnd(16)}  ${corpus.padEnd(30)}  ${figures(row, suite.columns)}`);
  }
  const { seconds, characters } = result;
  console.log(
    `${title.padEnd(16)}  ${'program'.padEnd(30)}  ${seconds.toFixed(1)} s, ${Math.round(characters / seconds / 1000)} k characters/s`,
  );
}
process.exitCode = failed ? 1 : 0;
