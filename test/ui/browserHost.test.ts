/** The same extension in the browser's extension host, with the engine in a Web Worker. */
import { strict as assert } from 'node:assert';
import path from 'node:path';
import { serveExtension } from '../../.ci/browserExtension.mjs';
import { ROOT } from '../../.ci/vscodeServer.mjs';
import { openFile, openSidebar, openWorkbench, painted, paintedRuns, settled } from '../../.ci/workbench.mjs';

describe("the browser's extension host", function () {
  this.timeout(300_000);

  it('runs the browser bundles, paints the article and fills the sidebar', async () => {
    const extension = await serveExtension();
    const { page, close } = await openWorkbench({ folder: path.join(ROOT, 'media', 'sample'), prepare: extension.prepare });
    try {
      await openFile(page, '1-meridian-wire.txt');
      await painted(page);
      const words = (await paintedRuns(page)).map(run => run.text).join('|');
      assert.match(words, /Harbour Safety Board/);
      await openSidebar(page);
      await settled(page);
      for (const bundle of ['/dist/web/extension.cjs', '/dist/web/worker.js']) assert.ok(extension.requested.includes(bundle), bundle);
      assert.equal(
        extension.requested.some(file => file.startsWith('/dist/node/')),
        false,
      );
    } finally {
      await close();
      extension.close();
    }
  });
});
