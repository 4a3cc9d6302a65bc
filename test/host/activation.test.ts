import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, inFolder, openArticle, seam, slowness, unhindered, until } from './workbench.ts';

describe('activation', () => {
  after(closeAll);

  it('takes under 25 milliseconds, reads no file and starts no worker', async () => {
    const { activation, startedAtActivation, index } = await seam();
    assert.ok(activation < 25 * slowness(), `${activation} ms`);
    assert.equal(startedAtActivation, false);
    assert.equal(index.state.phase, 'asleep');
  });

  it('begins to read the folder when the first article is opened, which is marked within a second', async () => {
    const took = await unhindered(() => openArticle(inFolder('1-meridian-wire.txt')));
    const { index } = await seam();
    assert.notEqual(index.state.phase, 'asleep');
    assert.ok(took < 1000, `${took} ms from opening to marks`);
    await until(() => index.state.phase === 'ready', 'the folder is not read');
    assert.ok(index.records().filter(record => record.state === 'indexed').length >= 6);
  });

  it('registers every command that the manifest declares', async () => {
    const extension = vscode.extensions.getExtension('second-source.second-source');
    assert.ok(extension);
    await extension.activate();
    const declared = (extension.packageJSON.contributes.commands as { command: string }[]).map(({ command }) => command);
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      declared.filter(command => !registered.has(command)),
      [],
    );
  });
});
