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
});
