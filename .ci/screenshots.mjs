// `npm run screenshots`: README's pictures, taken in a real workbench on the sample articles. `-- FOLDER OUT` takes them of another folder, elsewhere.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './vscodeServer.mjs';
import { folderRead, openFile, openSidebar, openWorkbench, settled, THEMES } from './workbench.mjs';

const folder = path.resolve(process.argv[2] ?? path.join(ROOT, 'media', 'sample'));
const out = path.resolve(process.argv[3] ?? path.join(ROOT, 'media', 'readme'));
const file = process.argv[4] ?? '1-meridian-wire.txt';
mkdirSync(out, { recursive: true });

for (const theme of Object.keys(THEMES)) {
  const { page, close } = await openWorkbench({ folder, theme });
  try {
    await openFile(page, file);
    await openSidebar(page);
    await page.mouse.move(1000, 880);
    await settled(page);
    await folderRead(page);
    await page.screenshot({ path: path.join(out, `${theme}.png`) });
    if (theme === 'light' && folder.endsWith('sample')) await hoverPicture(page);
    console.log(`${theme}: ${path.join(out, `${theme}.png`)}`);
  } finally {
    await close();
  }
}

/** The card of the company at the centre of the sample. */
async function hoverPicture(page) {
  await page
    .locator('.monaco-editor .view-line span', { hasText: /^Norvale\sFerries$/ })
    .last()
    .hover();
  await page.locator('.monaco-hover:not(.hidden) a').first().waitFor();
  await page.waitForTimeout(1000); // it fades in
  await page.screenshot({ path: path.join(out, 'hover.png') });
}
