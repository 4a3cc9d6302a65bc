// Bundles: `node .ci/build.mjs [--watch] [--production]`. Worker and command line are built without `vscode`: a wrong import stops the build.
import { globSync, rmSync } from 'node:fs';
import { context } from 'esbuild';

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

const common = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  sourcesContent: false,
  metafile: true,
  logLevel: 'warning',
  legalComments: 'none',
  loader: { '.bin': 'binary' },
};
const node = { ...common, platform: 'node', target: 'node20' };
const web = { ...common, platform: 'browser', target: 'es2022' };

/** A bundle that can read files need not carry them in base 64: that is read and decoded at each start of a thread. */
const weightsBeside = { loader: { '.bin': 'file' }, assetNames: '[name]-[hash]' };
for (const old of globSync('dist/node/*.bin')) rmSync(old);

const bundles = [
  { ...node, entryPoints: ['src/host/entry.node.ts'], outfile: 'dist/node/extension.cjs', format: 'cjs', external: ['vscode'] },
  { ...node, ...weightsBeside, entryPoints: ['src/worker/entry.node.ts'], outfile: 'dist/node/worker.cjs', format: 'cjs' },
  { ...web, entryPoints: ['src/host/entry.web.ts'], outfile: 'dist/web/extension.cjs', format: 'cjs', external: ['vscode'] },
  { ...web, entryPoints: ['src/worker/entry.web.ts'], outfile: 'dist/web/worker.js', format: 'iife' },
  { ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', format: 'esm', banner: { js: '#!/usr/bin/env node' } },
];

const contexts = await Promise.all(bundles.map(options => context(options)));
if (watch) await Promise.all(contexts.map(c => c.watch()));
else {
  await Promise.all(contexts.map(c => c.rebuild()));
  await Promise.all(contexts.map(c => c.dispose()));
}
