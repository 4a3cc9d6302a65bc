/** In every kind of theme: what is painted is marked by more than colour, and its letters keep their contrast. */
import { strict as assert } from 'node:assert';
import path from 'node:path';
import { ROOT } from '../../.ci/vscodeServer.mjs';
import { openFile, openWorkbench, painted, paintedRuns, THEMES } from '../../.ci/workbench.mjs';

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
      } finally {
        await close();
      }
    });
  }
});
