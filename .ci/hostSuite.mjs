// Runs mocha suites inside a real extension host: in the workbench of VS Code's server, driven by Chromium.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  'workbench.localHistory.enabled': false,
  'extensions.autoCheckUpdates': false,
  'security.workspace.trust.enabled': false,
};

/** Runs one suite; gives mocha's counts. `folders` are copied and opened. Foreign network requests of the page are refused and reported. */
export async function runHostSuite({ name, files, folders, kind, grep }) {
  const tests = await bundleHostTests(name, files);
  const counts = path.join(ROOT, 'out', name, 'counts.json');
  const workspace = temporaryWorkspace(folders);
  const server = await startServer({
    settings: SETTINGS,
    env: { MOCHA_COUNTS: counts, SECOND_SOURCE_GREP: grep ?? '', SECOND_SOURCE_ORIGINALS: folders[0] },
  });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const ended = new Promise(resolve => page.exposeFunction('codeAutomationExit', resolve));
    await page.exposeFunction('codeAutomationLog', (level, args) => printLine(level, args));
    await page.goto(workbenchAddress(server.port, { ...workspace, tests, kind }));
    const code = await Promise.race([ended, timeout(8 * 60_000)]);
    if (!existsSync(counts))
      throw new Error(
        code === undefined ? `${name}: no end after eight minutes` : `${name}: the extension host ended with ${code} before its tests did`,
      );
    return JSON.parse(readFileSync(counts, 'utf8'));
  } finally {
    await browser.close();
    server.stop();
    workspace.remove();
  }
}

/** The server's own complaint that its native logger is not compiled: nothing of ours, and nothing depends on it. */
const SERVER_NOISE = /Could not locate the bindings file/;

/** Mocha's lines arrive as console calls, with printf places. */
function printLine(level, args) {
  if (SERVER_NOISE.test(args.join(' '))) return;
  const [format, ...values] = args.map(String);
  let next = 0;
  const line = (format ?? '')
    .replace(/%[sdio%]/g, place => (place === '%%' ? '%' : (values[next++] ?? place)))
    .replace(/%c/g, () => (next++, ''));
  (level === 'error' ? console.error : console.log)([line, ...values.slice(next)].join(' '));
}

function timeout(milliseconds) {
  return new Promise(resolve => setTimeout(resolve, milliseconds).unref());
}
