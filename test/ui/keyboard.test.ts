/** The sidebar by keys: where the keyboard goes, comes back to and stays, and what can be done with a view without the mouse. */
import { strict as assert } from 'node:assert';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../../.ci/vscodeServer.mjs';
import { folderRead, openFile, openWorkbench, painted, runCommand } from '../../.ci/workbench.mjs';

describe('the sidebar, by keys', function () {
  this.timeout(120_000);
  let workbench: Awaited<ReturnType<typeof openWorkbench>>;
  let page: Page;
  const paneOf = (view: string) => page.locator('.sidebar .pane').filter({ has: page.locator('.pane-header', { hasText: view }) });

  before(async () => {
    workbench = await openWorkbench({ folder: path.join(ROOT, 'media', 'sample') });
    page = workbench.page;
    await openFile(page, '1-meridian-wire.txt');
    await painted(page);
  });

  after(async () => {
    await workbench?.close();
  });

  it('takes the keyboard from the first time that it is asked for, before it has rows', async () => {
    await runCommand(page, 'Second Source: Focus on Entities View');
    await paneOf('Entities').locator('.monaco-list-row').first().waitFor();
    await folderRead(page);
    assert.equal(await page.locator('.sidebar .pane-body .message:not(.hide)').count(), 0, 'something stands above the rows');
    await page.keyboard.press('ArrowDown');
    await paneOf('Entities').locator('.monaco-list:focus .monaco-list-row.focused').waitFor();
  });

  it('brings back by Escape what was filtered before, and keeps what a click goes on with', async () => {
    const pane = paneOf('Entities');
    const number = pane.locator('.pane-header .description');
    const type = async (words: string): Promise<void> => {
      await runCommand(page, 'Second Source: Filter Entities');
      await page.locator('.quick-input-title').filter({ hasText: 'Filter Entities' }).waitFor();
      await page.locator('.quick-input-widget input').fill(words);
      await number.filter({ hasText: `“${words}”` }).waitFor();
    };
    await type('lindqvist');
    await page.keyboard.press('Escape');
    await number.filter({ hasText: /^\d+$/ }).waitFor();
    await type('lindqvist');
    await page.keyboard.press('Enter');
    await type('aas');
    await page.keyboard.press('Escape');
    await number.filter({ hasText: '“lindqvist”' }).waitFor();
    await type('aas');
    await pane.locator('.monaco-list-row').filter({ hasText: 'Helene Aas' }).click();
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await page.waitForTimeout(500);
    assert.match(await number.innerText(), /“aas”/);
    await runCommand(page, 'Second Source: Clear Filter of Entities');
  });

  it('groups and sorts a view by keys alone', async () => {
    const pane = paneOf('Entities');
    const arrange = async (choice: string): Promise<void> => {
      await runCommand(page, 'Second Source: Focus on Entities View');
      await page.keyboard.press('ArrowDown');
      await pane.locator('.monaco-list:focus .monaco-list-row.focused').waitFor();
      await page.waitForTimeout(1000); // VS Code may give the view the keyboard once more, and the list would close
      await page.keyboard.press('Control+Alt+KeyG');
      await page.locator('.quick-input-title').filter({ hasText: 'Group and Sort Entities' }).waitFor();
      await page.keyboard.type(choice);
      await page.locator('.quick-input-list .monaco-list-row').nth(1).waitFor({ state: 'detached' });
      await page.keyboard.press('Enter');
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      await page.keyboard.press('Home');
    };
    await arrange('list');
    await pane.locator('.monaco-list-row[aria-level="1"]').filter({ hasText: 'Norvale Ferries' }).waitFor();
    await arrange('type');
    await pane.locator('.monaco-list-row[aria-level="1"]').filter({ hasText: 'People' }).waitFor();
  });

  it('leads by Escape from the tooltip of a row back to the row', async () => {
    await runCommand(page, 'Second Source: Focus on Repeated Statements View');
    const row = page.locator(
      '.sidebar .monaco-list:focus-within .monaco-list-row.focused, .sidebar .monaco-list:focus .monaco-list-row.focused',
    );
    await page.keyboard.press('Home');
    await row.waitFor();
    await paneOf('Repeated Statements').locator('.monaco-list-row[aria-level="2"]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+KeyK');
    await page.keyboard.press('Control+KeyI');
    const tooltip = page.locator('.workbench-hover:focus').filter({ hasText: 'Meridian Wire' });
    await tooltip.waitFor();
    await page.keyboard.press('Escape');
    await tooltip.waitFor({ state: 'detached' });
    await row.waitFor();
  });

  it('finds a name by keys alone, wherever it is folded away', async () => {
    await runCommand(page, 'Second Source: Focus on Entities View');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+Alt+KeyF');
    await page.locator('.quick-input-title').filter({ hasText: 'Filter Entities' }).waitFor();
    await page.keyboard.type('aas');
    await page.keyboard.press('Enter');
    const pane = paneOf('Entities');
    await pane
      .locator('.pane-header .description')
      .filter({ hasText: /^1 of \d+ · “aas”$/ })
      .waitFor();
    await pane.locator('.monaco-list-row').filter({ hasText: 'Helene Aas' }).waitFor();
    await pane.locator('.monaco-list-row').nth(2).waitFor({ state: 'detached' });
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await pane.locator('.monaco-list:focus').waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await pane.locator('.monaco-list-row.focused').filter({ hasText: 'Helene Aas' }).waitFor();
    await runCommand(page, 'Second Source: Clear Filter of Entities');
  });
});
