import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { TestSeam } from '../../src/host/api.ts';
import type { PaintKind } from '../../src/host/paint/plan.ts';
import { STORY } from './story.ts';
import { closeAll, folderRead, inFolder, openArticle, positionOf, remove, until, write } from './workbench.ts';

const REPRINT = '2-karsholm-courier.txt';

describe('painting', () => {
  let test: TestSeam;
  const painted = (document: vscode.TextDocument, kind: PaintKind): string[] =>
    (test.painter.lastPlan(document.uri)?.get(kind) ?? []).map(span => document.getText().slice(...span));

  before(async () => {
    test = await folderRead();
  });
  afterEach(async () => {
    const settings = vscode.workspace.getConfiguration('secondSource');
    for (const name of ['enabled', 'entities', 'quotes', 'claims', 'repeated']) {
      await settings.update(`highlight.${name}`, undefined, vscode.ConfigurationTarget.Global);
    }
    await closeAll();
    await remove('story.txt');
  });

  it('marks names by type, quotations, cues and what stands in other articles', async () => {
    const { document } = await openArticle(inFolder(REPRINT));
    await until(() => painted(document, 'repeatedCopy').length + painted(document, 'repeatedIndependent').length > 0, 'nothing repeated');
    assert.ok(painted(document, 'person').includes('Helene Aas'));
    assert.ok(painted(document, 'organisation').includes('Harbour Safety Board'));
    assert.ok(painted(document, 'quote').some(words => words.includes('disproportionate and premature')));
    assert.ok(painted(document, 'cue').length > 0);
  });

  it('follows the text while it is typed', async () => {
    const { document } = await openArticle(await write('story.txt', STORY));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      document.uri,
      new vscode.Position(document.lineCount, 0),
      '\nFinance Minister Edda Quillon said that nobody had asked her.\n',
    );
    await vscode.workspace.applyEdit(edit);
    await until(() => painted(document, 'person').some(name => name.includes('Quillon')), 'the new name is not painted');
  });

  it('marks a passage that another article has come to share', async () => {
    const editor = await openArticle(await write('story.txt', STORY));
    const { document } = editor;
    const words =
      '“No passenger should board a ship whose own crew does not trust its rudder,” board chairwoman Helene Aas told reporters.';
    await editor.edit(edit => edit.insert(document.lineAt(document.lineCount - 1).range.end, `\n${words}\n`));
    // One article has them altered, from which these differ then.
    const kinds = ['repeatedCopy', 'repeatedIndependent', 'repeatedContradicted'] as const;
    await until(() => kinds.some(kind => painted(document, kind).length > 0), 'not marked as repeated');
  });

  it('is switched off and on, all at once and kind by kind', async () => {
    const { document } = await openArticle(inFolder(REPRINT));
    await until(() => painted(document, 'quote').length > 0, 'no quotation');
    await vscode.commands.executeCommand('secondSource.toggleHighlights');
    await until(() => painted(document, 'quote').length + painted(document, 'person').length === 0, 'still painted');
    await vscode.commands.executeCommand('secondSource.toggleHighlights');
    await until(() => painted(document, 'quote').length > 0, 'not painted again');
    await vscode.commands.executeCommand('secondSource.toggleQuotes');
    await until(() => painted(document, 'quote').length === 0, 'quotations still painted');
    assert.ok(painted(document, 'person').length > 0);
  });

  it('shows the same in every editor of an article', async () => {
    const first = await openArticle(inFolder(REPRINT));
    await vscode.window.showTextDocument(first.document, { viewColumn: vscode.ViewColumn.Beside });
    await until(() => vscode.window.visibleTextEditors.length === 2, 'no second editor');
    await until(
      () => vscode.window.visibleTextEditors.every(editor => test.painter.planOf(editor) !== undefined),
      'the second editor is not painted',
    );
  });

  it('takes the paint away when the file is no article any more', async () => {
    const { document } = await openArticle(await write('story.txt', STORY));
    await until(() => painted(document, 'person').length > 0, 'not painted');
    await vscode.commands.executeCommand('secondSource.treatAsOther');
    await until(() => test.painter.lastPlan(document.uri) === undefined, 'still painted');
    await vscode.commands.executeCommand('secondSource.treatAsArticle');
  });

  it('colours names by semantic tokens that end with their line', async () => {
    const { document } = await openArticle(await write('story.txt', STORY));
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
    const at = positionOf(document, 'Lena Okafor');
    let line = 0;
    let start = 0;
    const found: string[] = [];
    for (let i = 0; i < tokens.data.length; i += 5) {
      const [deltaLine = 0, deltaStart = 0, length = 0, type = 0] = tokens.data.slice(i, i + 4);
      start = deltaLine ? deltaStart : start + deltaStart;
      line += deltaLine;
      assert.ok(start + length <= document.lineAt(line).text.length);
      if (line === at.line && start === at.character - 1) found.push(`${length} ${legend.tokenTypes[type]}`);
    }
    assert.deepEqual(found, ['11 newsPerson']);
  });
});
