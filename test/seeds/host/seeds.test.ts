/** The five seed articles in the real VS Code: painted, listed, linked, explained, untouched. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { closeAll, folder, folderRead, openArticle, positionOf, seam, slowness, unhindered, until } from '../../host/workbench.ts';

const VIEWS = ['events', 'claims', 'entities'] as const;

describe('the five seed articles in VS Code', () => {
  const files = (): vscode.Uri[] =>
    readdirSync(folder().fsPath)
      .filter(name => name.endsWith('.txt'))
      .sort()
      .map(name => vscode.Uri.joinPath(folder(), name));

  after(closeAll);

  it('activate in under 25 milliseconds, and paint the first within a second of opening', async () => {
    const { activation } = await seam();
    assert.ok(activation < 25 * slowness(), `${activation} ms`);
    const took = await unhindered(() => openArticle(files()[0]!));
    assert.ok(took < 1000, `${took} ms`);
  });

  it('are highlighted and fill the views, each of them', async () => {
    const { store, engine, painter } = await folderRead();
    for (const uri of files()) {
      const { document } = await openArticle(uri);
      const marks = store.get(uri)?.marks;
      assert.ok(marks && marks.entities.length > 5 && marks.quotes.length > 0 && marks.cues.length > 0, uri.path);
      await until(() => (painter.lastPlan(uri)?.get('organisation') ?? []).length > 0, `${document.uri.path} is not painted`);
      for (const view of VIEWS) {
        const { total } = await engine.treeSummary({ view, filter: '', scope: uri.toString(), group: 'none', order: 'text' });
        assert.ok(total > 0, `${view} is empty for ${uri.path}`);
      }
    }
  });

  it('link three statements and more to other articles, from hover, definition and references', async () => {
    const { store } = await folderRead();
    const uri = files()[0]!;
    const { document } = await openArticle(uri);
    await until(() => new Set(store.get(uri)?.marks.repeated.map(({ span }) => span[0])).size >= 3, 'fewer than three are linked');
    const at = positionOf(document, 'preliminary injunction');
    const references = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', uri, at);
    assert.ok(new Set(references.map(location => location.uri.toString())).size >= 2);
    const definitions = await vscode.commands.executeCommand<vscode.LocationLink[]>('vscode.executeDefinitionProvider', uri, at);
    assert.ok(definitions.some(link => (link.targetUri ?? (link as unknown as vscode.Location).uri).toString() !== uri.toString()));
  });

  it('explain the company at the centre as one entity of all five', async () => {
    await folderRead();
    for (const uri of files()) {
      const { document } = await openArticle(uri);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        uri,
        positionOf(document, 'Xiaomi'),
      );
      const card = hovers.flatMap(hover => hover.contents.map(content => (content as vscode.MarkdownString).value)).join('\n');
      assert.match(card, /Xiaomi/);
      assert.match(card, /in 5 articles/, `${path.basename(uri.path)}: ${card}`);
    }
  });

  it('stay as they were on the disk', async () => {
    const originals = process.env['SECOND_SOURCE_ORIGINALS'];
    assert.ok(originals, 'the runner does not say where the originals are');
    for (const uri of files()) {
      assert.deepEqual(readFileSync(uri.fsPath), readFileSync(path.join(originals, path.basename(uri.fsPath))));
    }
  });
});
