import { strict as assert } from 'node:assert';
import { closeAll, folderRead, inFolder, openArticle, until } from './workbench.ts';

describe('the death of the worker', () => {
  after(closeAll);

  it('is survived: the open article and the folder are known again', async () => {
    const test = await folderRead();
    const { document } = await openArticle(inFolder('1-meridian-wire.txt'));
    test.host.kill();
    await until(() => test.host.state === 'restarting', 'its death is not noticed');
    await until(() => test.host.state === 'running', 'it is not started again');
    await until(() => test.index.state.phase === 'ready', 'the folder is not read again');
    assert.ok((await test.engine.marks(document.uri.toString()))?.quotes.length);
    for (const name of ['2-karsholm-courier.txt', '5-weekly-ledger.txt'])
      assert.ok(await test.engine.marks(inFolder(name).toString()), name);
  });
});
