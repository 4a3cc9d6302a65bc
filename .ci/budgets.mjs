// `npm run budgets`: what is shipped, and whether it is as small as DESIGN.md says. Run after `npm run package`.
import { existsSync, globSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './vscodeServer.mjs';

const KB = 1000;
/** Bytes. The worker's budget leaves out the weights, which the web's embeds in base 64 or as text of the same order. */
const weights = path.join(ROOT, 'src/engine/language/weights.bin');
const weightsEmbedded = existsSync(weights) ? Math.ceil(statSync(weights).size / 3) * 4 : 0;
const BUDGETS = [
  { file: 'dist/node/extension.cjs', bytes: 150 * KB },
  { file: 'dist/web/extension.cjs', bytes: 150 * KB },
  { file: 'dist/node/worker.cjs', bytes: 1500 * KB },
  { file: 'dist/web/worker.js', bytes: 1500 * KB + weightsEmbedded },
  { file: '*.vsix', bytes: 6000 * KB },
];

let over = 0;
for (const { file, bytes } of BUDGETS) {
  const found = globSync(file, { cwd: ROOT })[0];
  if (!found) {
    console.error(`missing: ${file} (run \`npm run package\` first)`);
    over++;
    continue;
  }
  const { size } = statSync(path.join(ROOT, found));
  const good = size <= bytes;
  if (!good) over++;
  console.log(`${good ? 'ok  ' : 'OVER'}  ${(size / KB).toFixed(0).padStart(6)} kB of ${(bytes / KB).toFixed(0).padStart(6)} kB  ${found}`);
}
process.exit(over ? 1 : 0);
