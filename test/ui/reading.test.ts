/** What a reader sees: the paint in the text, the sidebar, the hover, and that they stay while tabs change and text is typed. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../../.ci/vscodeServer.mjs';
import { folderRead, openFile, openSidebar, openWorkbench, painted, paintedRuns, runCommand, settled } from '../../.ci/workbench.mjs';

const SAMPLE = path.join(ROOT, 'media', 'sample');
const AGENCY = '1-meridian-wire.txt';
const REPRINT = '2-karsholm-courier.txt';

type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

/** The painted runs of text, joined. */
async function paintedText(page: Page): Promise<string> {
  return (await paintedRuns(page)).map(run => run.text).join('|');
}

/** Polls, because what is awaited happens in another process. */
async function until(condition: () => Promise<boolean>, what: string): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if (await condition()) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  assert.fail(`waited ten seconds in vain: ${what}`);
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the workbench on the sample coverage', function () {
  this.timeout(120_000);
  let workbench: Workbench;
  let page: Page;

  before(async () => {
    workbench = await openWorkbench({ folder: SAMPLE });
    page = workbench.page;
    await openFile(page, AGENCY);
    await painted(page);
    await openSidebar(page);
    await settled(page);
  });

  after(async () => {
    await workbench?.close();
  });

  it('paints names and quotations of the article', async () => {
    const runs = await paintedText(page);
    for (const words of ['Norvale Ferries', 'Harbour Safety Board', 'Helene Aas', 'disproportionate and premature']) {
      assert.ok(runs.includes(words), `"${words}" is not painted in: ${runs}`);
    }
  });

  it('fills the four views with the whole folder', async () => {
    for (const view of ['Events', 'Claims', 'Repeated Statements', 'Entities']) {
      const pane = page
        .locator('.sidebar .pane')
        .filter({ has: page.locator('.pane-header', { hasText: view }) })
        .first();
      await pane.locator('.pane-header').waitFor();
      if (
        !(await pane
          .locator('.pane-header')
          .getAttribute('aria-expanded')
          .then(value => value === 'true'))
      )
        await pane.locator('.pane-header').click();
      await pane.locator('.monaco-list-row').first().waitFor({ timeout: 10_000 });
      assert.ok((await pane.locator('.monaco-list-row').count()) > 0, `${view} is empty`);
    }
  });

  it('opens what a filter finds, closes it again without one, and keeps what is worked with in sight', async () => {
    const pane = page.locator('.sidebar .pane').filter({ has: page.locator('.pane-header', { hasText: 'Claims' }) });
    const rows = pane.locator('.monaco-list-row');
    const open = (name: string): Promise<string | null> => rows.filter({ hasText: name }).first().getAttribute('aria-expanded');
    const filter = async (words: string): Promise<void> => {
      await runCommand(page, 'Second Source: Filter Claims');
      const input = page.locator('.quick-input-widget input');
      await page.locator('.quick-input-title').filter({ hasText: 'Filter Claims' }).waitFor();
      await input.fill(words);
      await page.keyboard.press('Enter');
    };
    await folderRead(page);
    assert.equal(await open('Helene Aas'), 'false');
    await filter('trust its rudder');
    await rows.filter({ hasText: 'No passenger should board' }).first().waitFor();
    await runCommand(page, 'Second Source: Clear Filter of Claims');
    await rows.filter({ hasText: 'Norvale Ferries' }).first().waitFor();
    assert.equal(await open('Helene Aas'), 'false');
    await filter('trust its rudder');
    await rows.filter({ hasText: 'No passenger should board' }).first().click();
    await runCommand(page, 'Second Source: Clear Filter of Claims');
    await rows.filter({ hasText: 'Norvale Ferries' }).first().waitFor();
    assert.equal(await open('Helene Aas'), 'true');
    assert.equal(await open('Norvale Ferries'), 'false');
    await rows.filter({ hasText: 'No passenger should board' }).first().waitFor();
  });

  it('shows speakers open where there are few claims, and closed again where there are many', async () => {
    const pane = page.locator('.sidebar .pane').filter({ has: page.locator('.pane-header', { hasText: 'Claims' }) });
    const speaker = (open: boolean) => pane.locator(`.monaco-list-row[aria-expanded="${open}"]`).filter({ hasText: 'Norvale Ferries' });
    await speaker(false).waitFor();
    await openFile(page, '4-worldnews-express.txt');
    await runCommand(page, 'Second Source: Show This Article Only');
    await speaker(true).waitFor();
    await runCommand(page, 'Second Source: Show the Whole Folder');
    await speaker(false).waitFor();
    await openFile(page, AGENCY);
    await painted(page);
  });

  it('asks with which of several passages one is to be compared, each told by its words', async () => {
    const row = page.locator('.sidebar .monaco-list-row').filter({ hasText: '14 or 17 injured' }).first();
    await row.hover();
    await row.getByRole('button', { name: 'Compare Wording Side by Side' }).click();
    const choices = page.locator('.quick-input-list .monaco-list-row');
    await choices.filter({ hasText: '17 people' }).first().waitFor();
    const labels = await choices.evaluateAll(rows => rows.map(each => each.getAttribute('aria-label')));
    assert.equal(new Set(labels).size, labels.length, `not told apart: ${labels.join(' / ')}`);
    await page.keyboard.press('Escape');
    await choices.first().waitFor({ state: 'hidden' });
  });

  it('explains a name on hover, with links', async () => {
    await page
      .locator('.monaco-editor .view-line span', { hasText: /^Norvale\sFerries$/ })
      .last()
      .hover();
    const hover = page.locator('.monaco-hover:not(.hidden)').first();
    await hover.locator('a').first().waitFor();
    assert.match(plain(await hover.innerText()), /Norvale Ferries/);
    await page.mouse.move(5, 5);
  });

  it('says at which repeated statement a step arrives, also at the turn to the first', async () => {
    await page.locator('.monaco-editor .view-line').first().click();
    const bar = page.locator('.statusbar');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Alt+F9');
    await bar.filter({ hasText: /Repeated statement 1 of \d+/ }).waitFor();
    await page
      .getByRole('alert', { name: /^Repeated statement 1 of \d+$/ })
      .first()
      .waitFor(); // that is read aloud
    await page.keyboard.press('Shift+Alt+F9');
    await bar.filter({ hasText: /Repeated statement (\d+) of \1(?!\d)/ }).waitFor();
  });

  it('keeps the paint when tabs change', async () => {
    await settled(page); // the last step has only just moved the text
    const before = await paintedText(page);
    await openFile(page, REPRINT);
    await settled(page);
    await openFile(page, AGENCY);
    await until(async () => (await paintedText(page)) === before, 'the article is painted as before');
  });

  it('follows the text while it is typed, and never writes to the file', async () => {
    const file = path.join(workbench.workspace, AGENCY);
    const saved = readFileSync(file, 'utf8');
    await page.keyboard.press('Control+Digit1'); // the keyboard goes to the editor
    await page.keyboard.press('Control+End');
    await page.keyboard.type('Minister Edda Quillon told Harbour Radio that the navy would help.');
    await until(async () => (await paintedText(page)).includes('Edda Quillon'), 'the new name is painted');
    assert.equal(readFileSync(file, 'utf8'), saved);
    for (let i = 0; i < 8; i++) await page.keyboard.press('Control+z');
  });

  it('asks nobody on the network but its own server and, for the workbench itself, the gallery of extensions', () => {
    const foreign = workbench.foreignRequests.filter(
      address => !/^https:\/\/(?:open-vsx\.org|[^/]*vscode-cdn\.net|main\.vscode-cdn\.net)\//.test(address),
    );
    assert.deepEqual(foreign, []);
  });
});
