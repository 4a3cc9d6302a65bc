// `npm start [FOLDER]`: a real VS Code with the extension, on FOLDER or on the sample articles. Ctrl+C stops everything.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { installServer, ROOT, startServer, workbenchAddress } from './vscodeServer.mjs';

const folder = chosenFolder(process.argv[2]);
console.log('Second Source: building …');
if (spawnSync(process.execPath, [path.join(ROOT, '.ci/build.mjs')], { stdio: 'inherit', cwd: ROOT }).status !== 0) process.exit(1);
if (onPath('code')) startDesktop();
else await startInBrowser();

function chosenFolder(named) {
  if (named) {
    const resolved = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), named);
    if (existsSync(resolved) && statSync(resolved).isDirectory()) return resolved;
    console.error(`Second Source: ${resolved} is not a folder. Usage: npm start [FOLDER]`);
    process.exit(2);
  }
  const copy = path.join(mkdtempSync(path.join(os.tmpdir(), 'second-source-')), 'sample-coverage');
  cpSync(path.join(ROOT, 'media', 'sample'), copy, { recursive: true });
  return copy;
}

function onPath(program) {
  return spawnSync(process.platform === 'win32' ? 'where' : 'which', [program], { stdio: 'ignore' }).status === 0;
}

function startDesktop() {
  console.log(`Second Source: opening desktop VS Code on ${folder}. Ctrl+C here, or closing its window, ends it.`);
  const code = spawn('code', [`--extensionDevelopmentPath=${ROOT}`, '--new-window', '--wait', folder], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => code.kill());
  code.on('close', status => process.exit(status ?? 0));
}

async function startInBrowser() {
  try {
    await installServer(line => console.log(`Second Source: ${line}`));
  } catch (error) {
    console.error(`Second Source: VS Code's server could not be installed from npm. Is the npm registry reachable?\n${error.message}`);
    process.exit(1);
  }
  const server = await startServer({ settings: { 'workbench.startupEditor': 'none' } });
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => {
      server.stop();
      process.exit(0);
    });
  const address = workbenchAddress(server.port, { folder });
  console.log(`Second Source: VS Code runs on ${folder}. Open this address in a browser; Ctrl+C stops it:\n\n  ${address}\n`);
  openInBrowser(address);
}

/** Opens the address where there is a browser; elsewhere the printed address must do. */
function openInBrowser(address) {
  if (process.env['SECOND_SOURCE_NO_BROWSER'] || process.env['CI']) return;
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform] ?? 'xdg-open';
  if (onPath(opener)) spawn(opener, [address], { stdio: 'ignore', detached: true }).unref();
}
