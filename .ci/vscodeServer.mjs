// A real VS Code from npm, without a display: installs code-server's VS Code once, starts its server, and says how to address its workbench.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const VERSION = '4.139.1';
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const INSTALLED = path.join(ROOT, '.vscode-test', 'server');
const VSCODE = path.join(INSTALLED, 'node_modules', 'code-server', 'lib', 'vscode');
const MARKER = path.join(INSTALLED, `installed-${VERSION}-without-copilot`);
/**
 * With AI features off, VS Code disables this extension while it starts, and restarts its extension hosts for that. The browser's host then comes back
 * without every extension that is not installed for good, ours among them.
 */
const COPILOT = path.join(VSCODE, 'extensions', 'copilot');

/** Runs a program to its end; rejects with its last lines when it fails. */
function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32', ...options });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', data => {
        output = (output + data).slice(-2000);
      });
    child.on('error', reject);
    child.on('close', code => (code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`))));
  });
}

/** Installs the server where it is missing (about 600 MB, half a minute). `progress` gets one line at each step. */
export async function installServer(progress = console.error) {
  if (existsSync(MARKER)) return;
  const npm = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  rmSync(INSTALLED, { recursive: true, force: true });
  mkdirSync(INSTALLED, { recursive: true });
  writeFileSync(path.join(INSTALLED, 'package.json'), '{"private":true}\n');
  progress(`VS Code's server: installing code-server ${VERSION} from npm into .vscode-test (about 600 MB, once) …`);
  await run('npm', ['install', `code-server@${VERSION}`, ...npm], { cwd: INSTALLED });
  progress("VS Code's server: installing its own packages …");
  await run('npm', ['install', '--omit=dev', ...npm], { cwd: VSCODE });
  rmSync(COPILOT, { recursive: true });
  writeFileSync(MARKER, '');
  progress("VS Code's server: ready.");
}

/** A free port of this machine. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts the server on a free port (or `port`) with its data in a new temporary folder. Gives `port`, `dataFolder` (its logs are below), and `stop()`.
 * `settings` become the machine's settings.
 */
export async function startServer({ port, settings = {}, env = {} } = {}) {
  const chosen = port ?? (await freePort());
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'second-source-vscode-'));
  mkdirSync(path.join(dataFolder, 'data', 'Machine'), { recursive: true });
  writeFileSync(path.join(dataFolder, 'data', 'Machine', 'settings.json'), JSON.stringify(settings));
  const server = spawn(
    process.execPath,
    [
      path.join(VSCODE, 'out', 'server-main.js'),
      ...['--host', '127.0.0.1', '--port', String(chosen), '--without-connection-token', '--accept-server-license-terms'],
      ...['--disable-telemetry', '--disable-workspace-trust', '--enable-smoke-test-driver'],
      ...['--server-data-dir', dataFolder, '--extensions-dir', path.join(dataFolder, 'extensions')],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } },
  );
  const stop = () => {
    process.off('exit', stop);
    server.kill();
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', stop);
  try {
    await listening(server);
  } catch (error) {
    stop();
    throw error;
  }
  return { port: chosen, dataFolder, stop };
}

/** Resolves when the server says that it listens. */
function listening(server) {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`VS Code's server did not start within a minute:\n${output}`)), 60_000);
    for (const stream of [server.stdout, server.stderr]) {
      stream.on('data', data => {
        output = (output + data).slice(-4000);
        if (/Extension host agent listening on/.test(output)) {
          clearTimeout(timer);
          resolve();
        }
      });
    }
    server.on('close', code => {
      clearTimeout(timer);
      reject(new Error(`VS Code's server ended with ${code}:\n${output}`));
    });
  });
}

/**
 * The workbench's address: on a `folder` or a `workspace` file (absolute paths), with the extension in `extension` loaded from its folder
 * (`null`: none), and `tests` run
 * (a CommonJS file with `run()`) in its extension host.
 */
export function workbenchAddress(port, { folder, workspace, extension = ROOT, tests }) {
  const remote = file => `vscode-remote://127.0.0.1:${port}${file.split(path.sep).join('/')}`;
  const payload = [['skipWelcome', 'true']];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  const query = new URLSearchParams({ ...(workspace ? { workspace } : { folder }), payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}
