/** In every kind of theme: what is painted is marked by more than colour, and its letters keep their contrast. */
import { strict as assert } from 'node:assert';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../../.ci/vscodeServer.mjs';
import { openFile, openWorkbench, painted, paintedRuns, THEMES } from '../../.ci/workbench.mjs';

/** Also while the folder is read, of which nothing may be said before. */
async function stepToStatement(page: Page): Promise<void> {
  await page.locator('.monaco-editor .view-line').first().click();
  const bar = page.locator('.statusbar');
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Alt+F9');
    await bar.filter({ hasText: /[Rr]epeated statement|No other article/ }).waitFor();
    const told = await bar.innerText();
    assert.doesNotMatch(told, /No other article/);
    if (/Repeated statement \d/.test(told)) return;
    await page.waitForTimeout(500);
  }
  assert.fail('no repeated statement within half a minute');
}

/** The contrast of each selected name with what is behind it: the selection, and over that the colour of a quotation. */
function selectedNames(page: Page): Promise<{ text: string; contrast: number }[]> {
  return page.evaluate(() => {
    const channels = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
    const over = (top: string, base: number[]): number[] => {
      const [r = 0, g = 0, b = 0, a = 1] = channels(top);
      return [r, g, b].map((value, i) => value * a + (base[i] ?? 0) * (1 - a));
    };
    const luminance = (color: number[]): number => {
      const [r = 0, g = 0, b = 0] = color.map(value =>
        value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (name: Element, boxes: string): Element[] => {
      const { left, right, top, bottom } = name.getBoundingClientRect();
      return [...document.querySelectorAll(`.monaco-editor ${boxes}`)].filter(box => {
        const area = box.getBoundingClientRect();
        return area.left <= left + 1 && right - 1 <= area.right && area.top < (top + bottom) / 2 && (top + bottom) / 2 < area.bottom;
      });
    };
    return [...document.querySelectorAll('.monaco-editor .view-line span[class*="ced-"]')].flatMap(name => {
      const [selection] = behind(name, '.selected-text');
      if (!selection) return [];
      let base = channels(getComputedStyle(selection).backgroundColor);
      for (const box of behind(name, '.view-overlays [class*="ced-"]')) base = over(getComputedStyle(box).backgroundColor, base);
      const [dark = 0, light = 0] = [channels(getComputedStyle(name).color), base].map(luminance).sort((a, b) => a - b);
      return [{ text: name.textContent ?? '', contrast: (light + 0.05) / (dark + 0.05) }];
    });
  });
}

describe('the paint', function () {
  this.timeout(120_000);

  for (const theme of Object.keys(THEMES)) {
    it(`is readable, and not by colour alone, in ${theme}`, async () => {
      const { page, close } = await openWorkbench({ folder: path.join(ROOT, 'media', 'sample'), theme });
      try {
        await openFile(page, '1-meridian-wire.txt');
        await painted(page);
        const paints = await paintedRuns(page);
        assert.ok(paints.length > 10, `only ${paints.length} painted runs`);
        const faint = paints.filter(paint => paint.contrast < 4.5);
        assert.deepEqual(faint, [], 'contrast under 4.5');
        const onlyColour = paints.filter(paint => !paint.shape);
        assert.deepEqual(onlyColour, [], 'marked by colour alone');
        await stepToStatement(page);
        const selected = await selectedNames(page);
        assert.ok(selected.length > 0, 'no name is selected');
        assert.deepEqual(
          selected.filter(({ contrast }) => contrast < 4.5),
          [],
          'contrast under 4.5 on the selection',
        );
      } finally {
        await close();
      }
    });
  }
});
