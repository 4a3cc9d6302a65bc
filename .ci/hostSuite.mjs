// Runs mocha suites inside a real extension host: in the workbench of VS Code's server, driven by Chromium.
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { launchChromium } from './chromium.mjs';
import { ROOT, startServer, workbenchAddress } from './vscodeServer.mjs';

/** Bundles the test files and the runner into `out/NAME`; gives the runner's path. */
export async function bundleHostTests(name, files) {
  const outdir = path.join(ROOT, 'out', name);
  rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints: [
      { in: path.join(ROOT, 'test/host/index.ts'), out: 'index' },
      ...files.map(file => ({ in: file, out: path.basename(file, '.ts') })),
    ],
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
    loader: { '.bin': 'binary' },
  });
  return path.join(outdir, 'index.cjs');
}

/** Copies the folders into a new temporary one: tests may write, articles of ours stay as they are. One folder is the workspace itself; several make a multi-root one. */
export function temporaryWorkspace(folders) {
  const top = mkdtempSync(path.join(os.tmpdir(), 'second-source-workspace-'));
  const copies = folders.map(folder => {
    const copy = path.join(top, path.basename(folder));
    if (existsSync(folder)) cpSync(folder, copy, { recursive: true, filter: file => path.basename(file) !== '.gitkeep' });
    else mkdirSync(copy);
    return copy;
  });
  const remove = () => rmSync(top, { recursive: true, force: true });
  if (copies.length === 1) return { folder: copies[0], remove };
  const workspace = path.join(top, 'test.code-workspace');
  writeFileSync(workspace, JSON.stringify({ folders: copies.map(copy => ({ path: copy })) }));
  return { workspace, remove };
}

const SETTINGS = {
  'files.autoSave': 'off', // as on the desktop; the workbench in a browser saves after a second, and so what a slow test has typed
  'workbench.localHistory.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
};

/** What the extension host says of a promise of ours that nobody handles. */
const UNHANDLED = /rejected promise not handled|unhandled rejection/i;

/**
 * Runs one suite; gives mocha's counts. `folders` are copied and opened. The workbench's console goes to `out/NAME/console.log`; a rejection in it that
 * the extension left unhandled counts as a failure.
 */
export async function runHostSuite({ name, files, folders, grep }) {
  const tests = await bundleHostTests(name, files);
  const out = file => path.join(ROOT, 'out', name, file);
  const workspace = temporaryWorkspace(folders);
  const env = {
    MOCHA_COUNTS: out('counts.json'),
    MOCHA_LINES: out('lines.txt'),
    SECOND_SOURCE_GREP: grep ?? '',
    SECOND_SOURCE_ORIGINALS: folders[0],
  };
  writeFileSync(env.MOCHA_LINES, '');
  const server = await startServer({ settings: SETTINGS, env });
  const browser = await launchChromium();
  const printer = followFile(env.MOCHA_LINES);
  const unhandled = [];
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const ended = new Promise(resolve => page.exposeFunction('codeAutomationExit', resolve));
    await page.exposeFunction('codeAutomationLog', (level, args) => {
      const line = args.map(String).join(' ');
      appendFileSync(out('console.log'), `${level}: ${line}\n`);
      if (UNHANDLED.test(line) && line.includes(path.join(ROOT, 'dist'))) unhandled.push(line);
    });
    await page.goto(workbenchAddress(server.port, { ...workspace, tests }));
    const code = await Promise.race([ended, timeout(8 * 60_000)]);
    printer.stop();
    if (!existsSync(env.MOCHA_COUNTS))
      throw new Error(
        code === undefined ? `${name}: no end after eight minutes` : `${name}: the extension host ended with ${code} before its tests did`,
      );
    const counts = JSON.parse(readFileSync(env.MOCHA_COUNTS, 'utf8'));
    for (const line of unhandled) console.error(`unhandled in the extension: ${line}`);
    return { ...counts, failures: counts.failures + unhandled.length };
  } finally {
    printer.stop();
    await browser.close();
    server.stop();
    workspace.remove();
  }
}

/** Prints what is added to the file, until stopped. */
function followFile(file) {
  let printed = 0;
  const print = () => {
    const text = readFileSync(file, 'utf8');
    process.stdout.write(text.slice(printed));
    printed = text.length;
  };
  const timer = setInterval(print, 300);
  return {
    stop: () => {
      clearInterval(timer);
      print();
    },
  };
}

function timeout(milliseconds) {
  return new Promise(resolve => setTimeout(resolve, milliseconds).unref());
}
