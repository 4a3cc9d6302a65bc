import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { AGENCY, execute, fileOf, REPRINT, SHARED } from './reading.ts';
import { closeAll, folderRead, inFolder, openArticle, positionOf } from './workbench.ts';

describe('finding one’s way in an article', () => {
  let document: vscode.TextDocument;
  const at = (words: string, nth = 0): vscode.Position => positionOf(document, words, nth);

  before(async () => {
    await folderRead();
    ({ document } = await openArticle(inFolder(AGENCY)));
  });
  after(async () => {
    await closeAll();
  });

  it('Go to Definition leads from a surname to the full name', async () => {
    const [link] = await execute<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document.uri, at('Norvale carries'));
    assert.ok(link);
    const target = await vscode.workspace.openTextDocument(link.targetUri);
    assert.match(target.getText(link.targetRange), /^Norvale/);
  });

  it('Go to Definition leads from a repeated statement to another place of it', async () => {
    const [link] = await execute<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document.uri, at(SHARED));
    assert.ok(link);
    assert.notEqual(fileOf(link.targetUri), AGENCY);
    const target = await vscode.workspace.openTextDocument(link.targetUri);
    assert.match(target.getText(link.targetRange), /passenger/i);
  });

  it('Find All References finds a name in all articles', async () => {
    const locations = await execute<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at('Helene Aas'));
    const files = new Set(locations.map(({ uri }) => fileOf(uri)));
    assert.ok(files.has(AGENCY) && files.has(REPRINT), [...files].join(' '));
    for (const { uri, range } of locations) {
      const words = (await vscode.workspace.openTextDocument(uri)).getText(range);
      assert.ok(words.length > 0);
    }
  });

  it('Find All References finds a passage wherever it stands', async () => {
    const locations = await execute<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at(SHARED));
    const files = new Set(locations.map(({ uri }) => fileOf(uri)));
    assert.ok(files.has(AGENCY) && files.has(REPRINT), [...files].join(' '));
  });

  it('marks the other mentions of the name under the cursor', async () => {
    const highlights = await execute<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, at('Piet Lindqvist'));
    assert.ok(highlights.some(({ range }) => document.getText(range) === 'Piet Lindqvist'));
    assert.ok(highlights.every(({ range }) => !range.isEmpty));
  });

  it('marks a word that names nothing at the cursor only, not wherever it stands', async () => {
    assert.ok(document.getText().split('reported').length > 2);
    const highlights = await execute<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, at('reported twice'));
    assert.deepEqual(
      highlights.map(({ range }) => document.getText(range)),
      ['reported'],
    );
  });

  it('the Outline holds the claims under the headline, each within its parent', async () => {
    const [root] = await execute<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    assert.equal(root?.name, 'Regulator suspends ferry operator after Karsholm pier crash');
    assert.ok(root.children.some(child => /Aas/.test(child.name)));
    for (const child of root.children) assert.ok(root.range.contains(child.range) && child.range.contains(child.selectionRange));
  });

  it('Go to Symbol in Workspace finds names of the whole folder', async () => {
    const symbols = await execute<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'lindqv');
    const person = symbols.find(symbol => symbol.name === 'Piet Lindqvist');
    // VS Code writes the file's name behind it.
    assert.match(person?.containerName ?? '', /^\d+ mentions?$/);
  });

  it('Expand Selection grows from a name to the whole article', async () => {
    const [selection] = await execute<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [
      at('the log is damning'),
    ]);
    const steps: string[] = [];
    for (let step = selection; step; step = step.parent!) steps.push(document.getText(step.range));
    assert.ok(
      steps.some(text => text === '"We have seen the log, and the log is damning."'),
      steps.join('\n—\n'),
    );
    assert.equal(steps.at(-1), document.getText());
  });

  it('folds sections within the text', async () => {
    const folds = await execute<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    assert.ok(folds.length > 0);
    for (const { start, end } of folds) assert.ok(0 <= start && start < end && end < document.lineCount);
  });
});
