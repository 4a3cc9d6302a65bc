// `npm run test:desktop`: the host and seeds suites under desktop VS Code. Exit 2 where it cannot be downloaded.
import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { bundleHostTests, temporaryWorkspace } from './hostSuite.mjs';
import { ROOT } from './vscodeServer.mjs';

const SEEDS = path.join(ROOT, '..', 'shared', 'seeds');
const SUITES = [
  { name: 'host', files: 'test/host/*.test.ts', folder: path.join(ROOT, 'media/sample') },
  ...(existsSync(SEEDS) ? [{ name: 'seeds-host', files: 'test/seeds/host/*.test.ts', folder: SEEDS }] : []),
];

let vscodeExecutablePath;
try {
  vscodeExecutablePath = await downloadAndUnzipVSCode({ version: 'stable', cachePath: path.join(ROOT, '.vscode-test', 'desktop') });
} catch (error) {
  console.error(
    `desktop VS Code cannot be downloaded here (${String(error.message ?? error).split('\n')[0]}); the same suites run in \`npm test\` on the server from npm`,
  );
  process.exit(2);
}
for (const { name, files, folder } of SUITES) {
  const tests = await bundleHostTests(
    `desktop-${name}`,
    globSync(files, { cwd: ROOT }).map(file => path.join(ROOT, file)),
  );
  const workspace = temporaryWorkspace([folder]);
  try {
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: tests,
      launchArgs: [workspace.folder, '--disable-extensions', '--disable-workspace-trust'],
    });
  } finally {
    workspace.remove();
  }
}
