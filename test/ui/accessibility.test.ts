/** The sidebar for everybody: axe finds nothing serious in our views, and the tree speaks in whole sentences. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../.ci/vscodeServer.mjs';
import { openFile, openSidebar, openWorkbench, settled } from '../../.ci/workbench.mjs';

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly impact: string; readonly nodes: readonly { readonly html: string }[] }[];
}

const AXE = readFileSync(path.join(ROOT, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

describe('accessibility', function () {
  this.timeout(120_000);

  for (const theme of ['light', 'dark', 'highContrast']) {
    it(`finds nothing serious in the sidebar in ${theme}`, async () => {
      const { page, close } = await openWorkbench({ folder: path.join(ROOT, 'media', 'sample'), theme });
      try {
        await openFile(page, '1-meridian-wire.txt');
        await openSidebar(page);
        await settled(page);
        await page.evaluate(AXE);
        const { violations } = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as { axe: { run(context: unknown, options: unknown): Promise<AxeResult> } };
          return await axe.run('.sidebar .pane-body', { runOnly: ['wcag2a', 'wcag2aa'] });
        });
        const serious = violations.filter(violation => violation.impact === 'serious' || violation.impact === 'critical');
        assert.deepEqual(
          serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`),
          [],
        );
      } finally {
        await close();
      }
    });
  }

  it('gives every row of the trees a label to be read aloud', async () => {
    const { page, close } = await openWorkbench({ folder: path.join(ROOT, 'media', 'sample') });
    try {
      await openFile(page, '1-meridian-wire.txt');
      await openSidebar(page);
      await settled(page);
      const labels = await page
        .locator('.sidebar .pane-body .monaco-list-row')
        .evaluateAll(rows => rows.map(row => row.getAttribute('aria-label') ?? ''));
      assert.ok(labels.length > 0);
      assert.deepEqual(
        labels.filter(label => label.trim().length < 3),
        [],
      );
    } finally {
      await close();
    }
  });
});
