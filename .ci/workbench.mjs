// The workbench in a page, for tests of what is really painted and for screenshots.
import { launchChromium } from './chromium.mjs';
import { temporaryWorkspace } from './hostSuite.mjs';
import { installServer, startServer, workbenchAddress } from './vscodeServer.mjs';

export const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  highContrast: 'Default High Contrast',
  highContrastLight: 'Default High Contrast Light',
};

const SETTINGS = {
  'workbench.localHistory.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/**
 * Opens the workbench on a copy of `folder`. Gives the Playwright `page`, the `workspace` folder, the addresses that the page asked outside this
 * machine (`foreignRequests`), the lines of the console (`consoleLines`), and `close()`. `kind` "web" runs the extension in the browser's extension host.
 *
 * @param {{ folder: string, theme?: string, settings?: Record<string, unknown>, viewport?: { width: number, height: number }, kind?: string }} options
 */
export async function openWorkbench({ folder, theme = 'light', settings = {}, viewport = { width: 1440, height: 900 }, kind }) {
  await installServer();
  const workspace = temporaryWorkspace([folder]);
  const server = await startServer({ settings: { ...SETTINGS, 'workbench.colorTheme': THEMES[theme], ...settings } });
  const browser = await launchChromium();
  const close = async () => {
    await browser.close();
    server.stop();
    workspace.remove();
  };
  try {
    const page = await browser.newPage({ viewport, colorScheme: /light/i.test(theme) ? 'light' : 'dark' });
    const foreignRequests = [];
    const consoleLines = [];
    page.on('request', request => {
      const { hostname, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== '127.0.0.1') foreignRequests.push(request.url());
    });
    page.on('console', message => consoleLines.push(`${message.type()}: ${message.text()}`));
    await page.goto(workbenchAddress(server.port, { folder: workspace.folder, kind }));
    await page.waitForSelector('.monaco-workbench .explorer-folders-view .monaco-list-row', { timeout: 60_000 });
    return { page, workspace: workspace.folder, foreignRequests, consoleLines, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Opens a file of the folder by its name, as a user would: from Quick Open.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} name
 */
export async function openFile(page, name) {
  await page.keyboard.press('Control+KeyP');
  const input = page.locator('.quick-input-widget input');
  await input.waitFor();
  await input.fill(name);
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active').filter({ hasText: name }).waitFor();
}

/**
 * Runs a command by its title from the command palette.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} title
 */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input');
  await input.waitFor();
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first().click();
}

/**
 * Shows the extension's sidebar.
 *
 * @param {import('playwright-core').Page} page
 */
export async function openSidebar(page) {
  const icon = page
    .locator('.activitybar .action-item')
    .filter({ has: page.locator('[aria-label^="Second Source"]') })
    .first();
  if (!(await icon.evaluate(node => node.classList.contains('checked')))) await icon.click();
  await page.locator('.sidebar .pane-header').filter({ hasText: 'Claims' }).waitFor();
}

/**
 * Waits until the article is painted and the sidebar's first view has rows.
 *
 * @param {import('playwright-core').Page} page
 */
export async function settled(page) {
  await page.locator('.monaco-editor .view-line span[class*="ced-"]').first().waitFor({ timeout: 20_000 });
  await page.locator('.sidebar .pane-body .monaco-list-row').first().waitFor({ timeout: 20_000 });
}
