import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { TestSeam } from '../../src/host/api.ts';
import { closeAll, folderRead, inFolder, until } from './workbench.ts';

describe('what is kept for the next start', () => {
  let test: TestSeam;
  let folder: vscode.Uri;
  let wire: string;
  const parts = async (): Promise<vscode.Uri[]> => {
    const entries = await vscode.workspace.fs.readDirectory(folder).then(
      found => found,
      () => [],
    );
    return entries.filter(([name]) => name.endsWith('.part')).map(([name]) => vscode.Uri.joinPath(folder, name));
  };
  const restarted = async (): Promise<string> => {
    test.host.kill();
    await until(async () => test.index.state.phase !== 'ready', 'the death is not noticed');
    await until(async () => test.index.state.phase === 'ready' && (await test.engine.marks(wire)) !== null, 'the folder is not read again');
    return JSON.stringify(await test.engine.marks(wire));
  };

  before(async () => {
    test = await folderRead();
    wire = inFolder('1-meridian-wire.txt').toString();
    assert.ok(test.storageUri);
    folder = vscode.Uri.joinPath(test.storageUri, 'articles');
  });
  afterEach(closeAll);

  it('stands in the storage of the workspace soon after the folder is read', async () => {
    await until(async () => (await parts()).length > 0, 'nothing is kept');
  });

  it('gives the same answers as an analysis, whole or damaged', async () => {
    const analysed = JSON.stringify(await test.engine.marks(wire));
    assert.equal(await restarted(), analysed);
    for (const part of await parts()) {
      const bytes = await vscode.workspace.fs.readFile(part);
      await vscode.workspace.fs.writeFile(part, bytes.subarray(0, bytes.length / 2));
    }
    assert.equal(await restarted(), analysed);
  });

  it('is nothing where nothing can be written: that is told once, and the folder is read all the same', async () => {
    const analysed = JSON.stringify(await test.engine.marks(wire));
    const shown: string[] = [];
    const { window } = vscode as { window: { showWarningMessage: unknown } };
    const { showWarningMessage } = window;
    window.showWarningMessage = async (message: string) => void shown.push(message);
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await vscode.workspace.fs.writeFile(folder, new Uint8Array());
    try {
      assert.equal(await restarted(), analysed);
      await until(() => shown.length > 0, 'the user is not told');
      await test.index.rescan(true);
      await until(() => test.index.state.phase === 'ready', 'the folder is not read again');
      assert.equal(shown.length, 1);
      assert.match(shown[0]!, /cannot be kept on disk/);
    } finally {
      window.showWarningMessage = showWarningMessage;
      await vscode.workspace.fs.delete(folder);
    }
  });
});
