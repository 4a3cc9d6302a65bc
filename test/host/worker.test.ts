import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
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

describe('a storage that cannot be written to', () => {
  it('is told once, and the folder is read all the same', async () => {
    const { host, index, engine, storageUri } = await folderRead();
    assert.ok(storageUri);
    const folder = vscode.Uri.joinPath(storageUri, 'articles');
    const wire = inFolder('1-meridian-wire.txt').toString();
    const analysed = JSON.stringify(await engine.marks(wire));
    const shown: string[] = [];
    const { window } = vscode as { window: { showWarningMessage: unknown } };
    const { showWarningMessage } = window;
    window.showWarningMessage = async (message: string) => void shown.push(message);
    const told = (): number => shown.filter(message => /cannot be kept on disk/.test(message)).length;
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await vscode.workspace.fs.writeFile(folder, new Uint8Array());
    try {
      host.kill();
      await until(() => index.state.phase !== 'ready' && host.state !== 'running', 'its death is not noticed');
      // The tests before this one may have used up its starts.
      if (host.state === 'stopped') host.restart();
      await until(() => index.state.phase === 'ready', 'the folder is not read again');
      assert.equal(JSON.stringify(await engine.marks(wire)), analysed);
      await until(() => told() > 0, 'the user is not told');
      await index.rescan(true);
      await until(() => index.state.phase === 'ready', 'the folder is not read once more');
      assert.equal(told(), 1);
    } finally {
      window.showWarningMessage = showWarningMessage;
      await vscode.workspace.fs.delete(folder);
    }
  });
});
