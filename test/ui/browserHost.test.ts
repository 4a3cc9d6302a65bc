/** The same extension in the browser's extension host, with the engine in a Web Worker. */
import { strict as assert } from 'node:assert';
import path from 'node:path';
import { ROOT } from '../../.ci/vscodeServer.mjs';
import { openFile, openWorkbench, painted, paintedRuns } from '../../.ci/workbench.mjs';

describe("the browser's extension host", function () {
  this.timeout(120_000);

  it('runs the browser bundle and paints the article', async () => {
    const { page, requests, close } = await openWorkbench({ folder: path.join(ROOT, 'media', 'sample'), kind: 'web' });
    try {
      await openFile(page, '1-meridian-wire.txt');
      await painted(page);
      const words = (await paintedRuns(page)).map(run => run.text).join('|');
      assert.match(words, /Harbour Safety Board/);
      assert.ok(
        requests.some(address => decodeURIComponent(address).includes('/dist/web/extension.cjs')),
        'the browser bundle was not asked for',
      );
    } finally {
      await close();
    }
  });
});
