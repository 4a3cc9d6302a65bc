/** A folder without articles, or with a single one: what the sidebar says is the case, and what can be done. */
import { strict as assert } from 'node:assert';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../../.ci/vscodeServer.mjs';
import { openSidebar, openWorkbench } from '../../.ci/workbench.mjs';

describe('a folder without articles', function () {
  this.timeout(180_000);
  let folder: string;
  let workbench: Awaited<ReturnType<typeof openWorkbench>>;

  before(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'second-source-empty-'));
    writeFileSync(path.join(folder, 'harbour.png'), '');
    workbench = await openWorkbench({ folder });
    await openSidebar(workbench.page);
  });

  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const says = async (view: string, words: RegExp): Promise<void> => {
    const pane = workbench.page.locator('.sidebar .pane').filter({ has: workbench.page.locator('.pane-header', { hasText: view }) });
    const shown = pane.locator('.welcome-view-content').filter({ hasText: words });
    await shown.waitFor({ timeout: 60_000 }).catch(async () => assert.match(await pane.innerText(), words));
  };
  const write = (name: string, content: string | Uint8Array): void => writeFileSync(path.join(workbench.workspace, name), content);

  it('is said to hold no text files where it holds none', async () => {
    await says('Events', /This folder holds no text files.*Open Folder/s);
    for (const view of ['Claims', 'Repeated Statements', 'Entities']) await says(view, /No articles were found in this folder/);
  });

  it('is said to hold what does not read like an article', async () => {
    write('shopping.txt', 'milk\nbread\neggs\n');
    await says('Events', /when they read like one: prose, not a list or a log/);
  });

  it('is said to hold files that cannot be read', async () => {
    write('damaged.txt', Uint8Array.of(0, 1, 2, 0, 0, 3, 4, 0));
    await says('Events', /No articles could be read in this folder.*too large, not text, or cannot be read/s);
  });

  it('has nothing repeated when it has its first article', async () => {
    cpSync(path.join(ROOT, 'media/sample/1-meridian-wire.txt'), path.join(workbench.workspace, 'first.txt'));
    await says('Repeated Statements', /No two articles of this folder say the same thing. Add an article/);
  });

  it('is not said to be read where none is open', async () => {
    const { page } = workbench;
    await page.goto(page.url().replace(/folder=[^&]*/, 'ew=true'));
    await page.locator('.activitybar [aria-label^="Second Source"]').first().waitFor();
    await openSidebar(page);
    await says('Events', /Open a folder of plain-text articles/);
    for (let i = 0; i < 50; i++) {
      assert.doesNotMatch(await page.locator('.statusbar').innerText(), /reading the folder/);
      await page.waitForTimeout(100);
    }
  });
});
