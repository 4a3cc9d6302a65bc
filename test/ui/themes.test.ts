/** In every kind of theme: what is painted is marked by more than colour, and its letters keep their contrast. */
import { strict as assert } from 'node:assert';
import path from 'node:path';
import { ROOT } from '../../.ci/vscodeServer.mjs';
import { openFile, openWorkbench, THEMES } from '../../.ci/workbench.mjs';

/** Of one painted run of text: its contrast against what lies behind it (WCAG 2), and what besides colour marks it. */
interface Paint {
  readonly text: string;
  readonly contrast: number;
  readonly shape: boolean;
}

/** Runs in the page. */
function readPaint(): Paint[] {
  const channels = (color: string): [number, number, number, number] => {
    const [r = 0, g = 0, b = 0, a = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
    return [r, g, b, a];
  };
  const luminance = (rgb: readonly number[]): number =>
    rgb
      .slice(0, 3)
      .map(value => value / 255)
      .map(value => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, i) => sum + value * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0);
  const editor = document.querySelector('.monaco-editor-background');
  const base = channels(editor ? getComputedStyle(editor).backgroundColor : 'rgb(255,255,255)');
  return [...document.querySelectorAll('.monaco-editor .view-line span[class*="ced-"]')].map(span => {
    const style = getComputedStyle(span);
    const back = channels(style.backgroundColor);
    const behind = [0, 1, 2].map(i => (back[i] ?? 0) * back[3] + (base[i] ?? 0) * (1 - back[3]));
    const [light, dark] = [luminance(channels(style.color)), luminance(behind)].sort((a, b) => b - a) as [number, number];
    const lines = style.textDecorationLine !== 'none' || style.fontStyle === 'italic' || style.fontWeight > '400';
    const borders = [style.borderBottomWidth, style.borderLeftWidth].some(width => parseFloat(width) > 0);
    return { text: span.textContent ?? '', contrast: (light + 0.05) / (dark + 0.05), shape: lines || borders };
  });
}

describe('the paint', function () {
  this.timeout(120_000);

  for (const theme of Object.keys(THEMES)) {
    it(`is readable, and not by colour alone, in ${theme}`, async () => {
      const { page, close } = await openWorkbench({ folder: path.join(ROOT, 'media', 'sample'), theme });
      try {
        await openFile(page, '1-meridian-wire.txt');
        await page.locator('.monaco-editor .view-line span[class*="ced-"]').first().waitFor({ timeout: 20_000 });
        const paints = await page.evaluate(readPaint);
        assert.ok(paints.length > 10, `only ${paints.length} painted runs`);
        const faint = paints.filter(paint => paint.contrast < 4.5);
        assert.deepEqual(faint, [], 'contrast under 4.5');
        const onlyColour = paints.filter(paint => !paint.shape);
        assert.deepEqual(onlyColour, [], 'marked by colour alone');
      } finally {
        await close();
      }
    });
  }
});
