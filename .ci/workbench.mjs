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

/** VS Code takes its high contrast from the screen, and so also what the class of the workbench says. */
const SCREENS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  highContrast: { colorScheme: 'dark', forcedColors: 'active' },
  highContrastLight: { colorScheme: 'light', forcedColors: 'active' },
};
const CLASSES = { light: 'vs', dark: 'vs-dark', highContrast: 'hc-black', highContrastLight: 'hc-light' };

const SETTINGS = {
  'files.autoSave': 'off', // as on the desktop; the workbench in a browser saves after a second, and so what a slow test has typed
  'workbench.localHistory.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/**
 * Opens the workbench on a copy of `folder`. Gives the Playwright `page`, the `workspace` folder, the addresses that the page asked
 * outside this machine (`foreignRequests`), the lines of the console (`consoleLines`), and `close()`. `prepare(page)`
 * runs before the page is opened; with it, the workbench loads no extension by itself.
 *
 * @param {{ folder: string, theme?: string, settings?: Record<string, unknown>, viewport?: { width: number, height: number }, prepare?: (page: import('playwright-core').Page) => Promise<void> }} options
 */
export async function openWorkbench({ folder, theme = 'light', settings = {}, viewport = { width: 1440, height: 900 }, prepare }) {
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
    const page = await browser.newPage({ viewport, bypassCSP: prepare !== undefined, ...SCREENS[theme] });
    const foreignRequests = [];
    const consoleLines = [];
    page.on('request', request => {
      const { hostname, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== '127.0.0.1') foreignRequests.push(request.url());
    });
    page.on('console', message => consoleLines.push(`${message.type()}: ${message.text()}`));
    await prepare?.(page);
    await page.goto(workbenchAddress(server.port, { folder: workspace.folder, ...(prepare ? { extension: null } : {}) }), {
      timeout: 90_000,
    });
    await page.waitForSelector('.monaco-workbench .explorer-folders-view .monaco-list-row', { timeout: 60_000 });
    await page.waitForSelector(`.monaco-workbench.${CLASSES[theme]}`, { timeout: 60_000 });
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
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first().click();
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
 * Waits until the article is painted.
 *
 * @param {import('playwright-core').Page} page
 */
export async function painted(page) {
  await page.locator('.monaco-editor [class*="ced-"]').first().waitFor({ state: 'attached', timeout: 120_000 });
}

/**
 * Waits until the article is painted and the sidebar's first view has rows.
 *
 * @param {import('playwright-core').Page} page
 */
export async function settled(page) {
  await painted(page);
  await page.locator('.sidebar .pane-body .monaco-list-row').first().waitFor({ timeout: 60_000 });
}

/** How long nothing may change, in milliseconds, until the folder counts as read. */
const QUIET = 2500;

/**
 * Waits until the folder is read: the status bar says nothing of reading, and every view has its bare number, which stays as it is. Everything else that
 * needs the folder, such as a card, is complete then.
 *
 * @param {import('playwright-core').Page} page
 */
export async function folderRead(page) {
  await page.waitForFunction(
    quiet => {
      const numbers = [...document.querySelectorAll('.sidebar .pane-header .description')].map(node => node.textContent);
      const reading = /Second Source: reading/.test(document.querySelector('.statusbar')?.textContent ?? '');
      const now = !reading && numbers.length > 0 && numbers.every(number => /^\d+$/.test(number)) ? numbers.join() : null;
      const seen = globalThis.seenNumbers;
      if (now === null || seen?.numbers !== now) globalThis.seenNumbers = { numbers: now, since: performance.now() };
      else return performance.now() - seen.since > quiet;
      return false;
    },
    QUIET,
    { timeout: 120_000, polling: 100 },
  );
}

/**
 * The painted runs of text in the visible editor: each run of letters of one look, with the boxes of our decorations that lie under it or are
 * part of it. VS Code paints borders and backgrounds as boxes behind the lines, fonts and colours as spans within them.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<{ text: string, contrast: number, shape: boolean }[]>}
 */
export async function paintedRuns(page) {
  return await page.evaluate(() => {
    const channels = color => {
      const [r = 0, g = 0, b = 0, a = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
      return [r, g, b, a];
    };
    const over = (top, base) => [0, 1, 2].map(i => top[i] * top[3] + base[i] * (1 - top[3]));
    const luminance = rgb => {
      const [r, g, b] = rgb
        .slice(0, 3)
        .map(value => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const editor = document.querySelector('.monaco-editor-background');
    const base = channels(getComputedStyle(editor).backgroundColor);
    const boxes = [...document.querySelectorAll('.monaco-editor .view-overlays [class*="ced-"]')].map(box => ({
      box,
      area: box.getBoundingClientRect(),
    }));
    const under = area => {
      const middle = (area.top + area.bottom) / 2;
      const covers = other =>
        Math.min(area.right, other.right) - Math.max(area.left, other.left) > 1 && other.top <= middle && middle <= other.bottom + 2;
      return boxes.filter(({ area: other }) => covers(other)).map(({ box }) => box);
    };
    const shaped = element => {
      const style = getComputedStyle(element);
      const borders = [style.borderBottomWidth, style.borderLeftWidth, style.outlineWidth].some(
        (width, i) => Number.parseFloat(width) > 0 && (i < 2 || style.outlineStyle !== 'none'),
      );
      return borders || style.textDecorationLine !== 'none' || style.fontStyle === 'italic' || Number(style.fontWeight) > 400;
    };
    return [...document.querySelectorAll('.monaco-editor .view-line > span > span')].flatMap(span => {
      const found = under(span.getBoundingClientRect());
      if (!found.length && !/(?:^|\s)ced-/.test(span.className)) return [];
      let behind = over(channels(getComputedStyle(span).backgroundColor), base);
      for (const box of found) behind = over(channels(getComputedStyle(box).backgroundColor), behind);
      const [dark, light] = [luminance(channels(getComputedStyle(span).color)), luminance(behind)].sort((a, b) => a - b);
      const text = (span.textContent ?? '').replaceAll('\u00a0', ' ');
      return [{ text, contrast: (light + 0.05) / (dark + 0.05), shape: [span, ...found].some(shaped) }];
    });
  });
}
