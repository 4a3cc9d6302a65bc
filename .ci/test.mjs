// `npm test`: builds, then runs every suite; `npm test -- engine host` runs some, `-- --grep WORDS` some tests of them.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runHostSuite } from './hostSuite.mjs';
import { installServer, ROOT } from './vscodeServer.mjs';

const SEEDS = path.join(ROOT, '..', 'shared', 'seeds');
const SAMPLE = path.join(ROOT, 'media', 'sample');
const SECOND_ROOT = path.join(ROOT, 'test', 'fixtures', 'second-root');

/** In the order they run. `node`: plain mocha; `host`: inside the extension host, on copies of `folders`. */
const SUITES = [
  { name: 'engine', kind: 'node', files: 'test/engine/**/*.test.ts' },
  { name: 'worker', kind: 'node', files: 'test/worker/**/*.test.ts' },
  { name: 'bench', kind: 'node', files: 'test/bench/**/*.test.ts' },
  { name: 'host', kind: 'host', files: 'test/host/*.test.ts', folders: [SAMPLE] },
  { name: 'host-multiroot', kind: 'host', files: 'test/host/multiroot/*.test.ts', folders: [SAMPLE, SECOND_ROOT] },
  { name: 'ui', kind: 'node', files: 'test/ui/**/*.test.ts' },
  { name: 'seeds', kind: 'node', files: 'test/seeds/*.test.ts' },
  { name: 'seeds-host', kind: 'host', files: 'test/seeds/host/*.test.ts', folders: [SEEDS], needs: SEEDS },
];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { grep: { type: 'string' } } });
const unknown = positionals.filter(name => !SUITES.some(suite => suite.name === name));
if (unknown.length) {
  console.error(`no such suite: ${unknown.join(', ')}; there are ${SUITES.map(suite => suite.name).join(', ')}`);
  process.exit(2);
}

const total = { passes: 0, failures: 0, pending: 0 };
build();
await installServer();
for (const suite of SUITES) {
  if (positionals.length && !positionals.includes(suite.name)) continue;
  const files = globSync(suite.files, { cwd: ROOT })
    .map(file => path.join(ROOT, file))
    .sort();
  if (!files.length) continue;
  console.log(`\n━━ ${suite.name}`);
  if (suite.needs && !existsSync(suite.needs)) {
    console.log(`skipped: ${suite.needs} is not on this machine`);
    continue;
  }
  const counts = await runSuite(suite, files);
  for (const key of Object.keys(total)) total[key] += counts[key];
}
const skipped = total.pending ? `, ${total.pending} skipped` : '';
console.log(`\n${total.passes} passed, ${total.failures} failed${skipped}`);
process.exit(total.failures === 0 && total.passes > 0 ? 0 : 1);

function build() {
  const { status } = spawnSync(process.execPath, [path.join(ROOT, '.ci/build.mjs'), '--production'], { stdio: 'inherit', cwd: ROOT });
  if (status !== 0) process.exit(1);
}

async function runSuite(suite, files) {
  try {
    return suite.kind === 'node'
      ? runMocha(suite.name, files)
      : await runHostSuite({ name: suite.name, folders: suite.folders, files, grep: values.grep });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passes: 0, failures: 1, pending: 0 };
  }
}

function runMocha(name, files) {
  const counts = path.join(ROOT, 'out', `${name}-counts.json`);
  mkdirSync(path.dirname(counts), { recursive: true });
  rmSync(counts, { force: true });
  const mocha = path.join(ROOT, 'node_modules', 'mocha', 'bin', 'mocha.js');
  const options = [
    '--reporter',
    path.join(ROOT, '.ci/countingReporter.cjs'),
    '--timeout',
    '60000',
    ...(values.grep ? ['--grep', values.grep] : []),
  ];
  spawnSync(process.execPath, [mocha, ...options, ...files], {
    stdio: 'inherit',
    cwd: ROOT,
    env: { ...process.env, MOCHA_COUNTS: counts },
  });
  if (!existsSync(counts)) throw new Error(`${name}: mocha ended before its tests did`);
  return JSON.parse(readFileSync(counts, 'utf8'));
}
