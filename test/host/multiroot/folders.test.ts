import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, folderRead, openArticle, until } from '../workbench.ts';

describe('a workspace of two folders', () => {
  after(closeAll);

  it('is read as one', async () => {
    const { engine, index } = await folderRead();
    const [sample, second] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(sample && second);
    const wire = vscode.Uri.joinPath(sample.uri, '1-meridian-wire.txt');
    const radio = vscode.Uri.joinPath(second.uri, 'harbour-radio.txt');
    for (const uri of [wire, radio]) assert.equal(index.record(uri.toString())?.state, 'indexed', uri.path);
    const { document } = await openArticle(radio);
    const at = document.positionAt(document.getText().indexOf('Norvale Ferries') + 1);
    const locations = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', radio, at);
    const found = new Set(locations.map(({ uri }) => uri.toString()));
    assert.ok(found.has(wire.toString()) && found.has(radio.toString()), [...found].join('\n'));
    assert.ok((await engine.marks(wire.toString()))?.entities.length);
  });

  it('names the folder where a file is named', async () => {
    const [sample, second] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(sample && second);
    const radio = vscode.Uri.joinPath(second.uri, 'harbour-radio.txt');
    const { document } = await openArticle(radio);
    const at = document.positionAt(document.getText().indexOf('Norvale Ferries') + 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', radio, at);
    const text = hovers.flatMap(({ contents }) => contents.map(content => (content as vscode.MarkdownString).value)).join('\n');
    assert.ok(text.includes(`${sample.name}/`) || text.includes(`${second.name}/`), text);
  });

  it('forgets the articles of a folder that is removed, and reads them again when it is back', async () => {
    const { engine, index } = await folderRead();
    const second = vscode.workspace.workspaceFolders?.[1];
    assert.ok(second);
    await closeAll();
    const radio = vscode.Uri.joinPath(second.uri, 'harbour-radio.txt').toString();
    vscode.workspace.updateWorkspaceFolders(1, 1);
    await until(async () => (await engine.marks(radio)) === null, 'still known');
    vscode.workspace.updateWorkspaceFolders(1, 0, { uri: second.uri });
    await until(async () => (await engine.marks(radio)) !== null, 'not known again');
    await until(() => index.state.phase === 'ready', 'not ready');
  });
});
