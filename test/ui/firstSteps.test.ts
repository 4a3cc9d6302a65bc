/** What somebody does first: the walkthrough's steps, the Explorer's and the editor's menus, a switch with nothing open. */
import { strict as assert } from 'node:assert';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../../.ci/vscodeServer.mjs';
import { openFile, openSidebar, openWorkbench, painted, runCommand } from '../../.ci/workbench.mjs';

const AGENCY = '1-meridian-wire.txt';
const REPRINT = '2-karsholm-courier.txt';
const LIST = 'shopping.txt';
const MISREAD = 'misread.txt';

type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

/** Polls, because what is awaited happens in another process. */
async function until(condition: () => Promise<boolean>, what: string): Promise<void> {
  for (let i = 0; i < 300; i++) {
    if (await condition()) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  assert.fail(`waited thirty seconds in vain: ${what}`);
}

async function openWalkthrough(page: Page): Promise<void> {
  await runCommand(page, 'Open Walkthrough');
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Compare News Coverage' }).first().click();
  await page.locator('.getting-started-step').nth(3).waitFor();
}

/** Of each step, whether it is ticked. */
const ticks = (page: Page): Promise<boolean[]> =>
  page
    .locator('.getting-started-step')
    .evaluateAll(steps => steps.map(step => step.querySelector('.codicon-getting-started-step-checked') !== null));

async function hasTicks(page: Page, wanted: readonly boolean[]): Promise<void> {
  await until(async () => JSON.stringify(await ticks(page)) === JSON.stringify(wanted), `ticks ${JSON.stringify(wanted)}`).catch(
    async error => {
      throw new Error(`${error}; they are ${JSON.stringify(await ticks(page))}`);
    },
  );
}

/** By Escape, which a menu may not hear: it has the keyboard only some time after it is seen, or when the mouse is over it. */
async function close(page: Page, items: ReturnType<Page['locator']>): Promise<void> {
  for (let i = 0; i < 20 && (await items.count()) > 0; i++) {
    await items.first().hover();
    await page.keyboard.press('Escape');
    await page.waitForTimeout(250);
  }
}

/** The entries of the menu that is shown; it is closed again. */
async function entries(page: Page): Promise<string[]> {
  const items = page.locator('.monaco-menu .action-label');
  await items.first().waitFor();
  const labels = (await items.allInnerTexts()).map(label => label.trim());
  await close(page, items);
  await items.first().waitFor({ state: 'detached' });
  return labels;
}

/** The entries of the menu that a click with the right button opens. */
async function menu(page: Page, target: ReturnType<Page['locator']>): Promise<string[]> {
  await target.click({ button: 'right' });
  return entries(page);
}

/** Waits for the notice, and clears it away. The smoke-test driver of VS Code keeps notices in their centre. */
async function told(page: Page, words: string): Promise<void> {
  await runCommand(page, 'Notifications: Show Notifications');
  await page.locator('.notification-list-item').filter({ hasText: words }).first().waitFor();
  await runCommand(page, 'Notifications: Clear All Notifications');
}

const OURS = ['Treat File as News Article', 'Treat File as Plain Text', 'Compare Article With…', 'Compare Articles'];
const ours = (labels: readonly string[]): string[] => OURS.filter(label => labels.includes(label));

describe('the first steps', function () {
  this.timeout(240_000);
  let workbench: Workbench;
  let page: Page;
  let folder: string;
  const row = (name: string) => page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: name });

  before(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'second-source-first-steps-'));
    cpSync(path.join(ROOT, 'media', 'sample'), folder, { recursive: true });
    writeFileSync(path.join(folder, LIST), 'milk\nbread\neggs\n');
    const text = readFileSync(path.join(folder, AGENCY), 'utf8').replace('By Tomas Brandt', 'By Tomas Brand\ufffd, caf\u00c3\u00a9 owner');
    writeFileSync(path.join(folder, MISREAD), text);
    workbench = await openWorkbench({ folder });
    page = workbench.page;
    await page.locator('.activitybar [aria-label^="Second Source"]').first().waitFor();
  });

  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('tick the walkthrough’s first step when the folder holds articles, and no other', async () => {
    await openWalkthrough(page);
    await hasTicks(page, [true, false, false, false]);
    await runCommand(page, 'View: Close All Editors');
  });

  it('have for each file of the Explorer the command that fits it', async () => {
    await openFile(page, AGENCY);
    await painted(page);
    await until(async () => ours(await menu(page, row(LIST))).join() === OURS[0], 'the list is offered to become an article, only');
    assert.deepEqual(ours(await menu(page, row(REPRINT))), ['Treat File as Plain Text', 'Compare Article With…']);
    assert.deepEqual(ours(await menu(page, row(AGENCY))), ['Treat File as Plain Text', 'Compare Article With…']);
    await openFile(page, LIST);
    const status = page.locator('[id="status.languageStatus"]');
    await until(
      async () => /does not look like a news article/.test((await status.getAttribute('aria-label')) ?? ''),
      'no reason is given',
    );
    assert.equal(await status.locator('.codicon-bracket-dot').count(), 0, 'a list is nothing to warn of');
    await runCommand(page, 'Show Editor Context Menu');
    assert.deepEqual(ours(await entries(page)), ['Treat File as News Article']);
    await runCommand(page, 'Treat File as News Article');
    await until(async () => ours(await menu(page, row(LIST))).includes('Treat File as Plain Text'), 'the list has become an article');
    await openFile(page, AGENCY);
    await painted(page);
    await runCommand(page, 'Show Editor Context Menu');
    assert.deepEqual(ours(await entries(page)), []);
  });

  it('are warned of letters that cannot be read', async () => {
    await openFile(page, MISREAD);
    await painted(page);
    const status = page.locator('[id="status.languageStatus"]');
    const label = async (): Promise<string> => (await status.getAttribute('aria-label')) ?? '';
    await until(async () => /unreadable letters, in 2 places/.test(await label()), `no warning: ${await label()}`);
    const dot = '.codicon-bracket-dot';
    await status.locator(dot).waitFor();
    const gone = await status.evaluateHandle((item, warning) => {
      const seen: string[] = [];
      new MutationObserver(() => item.querySelector(warning) || seen.push(item.innerHTML)).observe(item, {
        attributes: true,
        childList: true,
        subtree: true,
      });
      return seen;
    }, dot);
    await runCommand(page, 'Second Source: Read Folder Again');
    await page.waitForTimeout(4000); // it is read by then
    assert.deepEqual(await gone.jsonValue(), [], 'the warning is hidden while the folder is read');
    await openFile(page, AGENCY);
    await painted(page);
    await until(async () => !/in 2 places/.test(await label()), 'the warning stays on a whole article');
  });

  it('compare an article with one of a list, and offer to compare two that are chosen', async () => {
    await runCommand(page, 'Compare Article With');
    const input = page.locator('.quick-input-widget input');
    await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'The Karsholm Courier' }).first().waitFor();
    assert.match((await input.getAttribute('placeholder')) ?? '', /Compare 1-meridian-wire\.txt with/);
    await page.waitForTimeout(1000); // the list is made anew when the folder has been read
    await input.fill(REPRINT);
    await page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: 'The Karsholm Courier' }).waitFor();
    await page.keyboard.press('Enter');
    await page
      .locator('.tab.active')
      .filter({ hasText: new RegExp(`${AGENCY}.*${REPRINT}`) })
      .waitFor();
    const chosen = row('4-worldnews');
    await row(REPRINT).click();
    await chosen.click({ modifiers: ['Control'] });
    assert.deepEqual(ours(await menu(page, chosen)), ['Treat File as Plain Text', 'Compare Articles']);
    await runCommand(page, 'View: Close All Editors');
  });

  it('say what a switch did when no article is there to show it', async () => {
    await runCommand(page, 'Second Source: Toggle Highlights');
    await told(page, 'Articles are shown without highlights now.');
    await runCommand(page, 'Second Source: Toggle Highlights');
    await told(page, 'Articles are shown with highlights again.');
  });

  it('tick what was done before the walkthrough was opened', async () => {
    await openSidebar(page);
    await page.keyboard.press('Control+Shift+KeyE');
    await openFile(page, AGENCY);
    await painted(page);
    await openWalkthrough(page);
    await hasTicks(page, [true, true, true, true]);
  });
});

describe('the walkthrough’s last step', function () {
  this.timeout(240_000);

  it('is not ticked by a comparison that was not made', async () => {
    const { page, close } = await openWorkbench({ folder: path.join(ROOT, 'media', 'sample') });
    try {
      await openFile(page, AGENCY);
      await painted(page);
      await runCommand(page, 'View: Close All Editors');
      await openWalkthrough(page);
      await hasTicks(page, [true, true, false, false]); // the article was read, though it is closed again
      await openFile(page, AGENCY);
      await painted(page);
      await openWalkthrough(page);
      await hasTicks(page, [true, true, false, false]);
      await page.locator('.getting-started-step').nth(3).click();
      await page.locator('.getting-started-step').getByRole('button', { name: 'Compare Wording Side by Side' }).click();
      await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
      await page.keyboard.press('Escape');
      await page.waitForTimeout(1000);
      assert.deepEqual(await ticks(page), [true, true, false, false]);
    } finally {
      await close();
    }
  });
});
