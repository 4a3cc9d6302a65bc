import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { AGENCY, execute, fileOf, markdownOf, REPRINT, SHARED } from './reading.ts';
import { closeAll, folderRead, inFolder, openArticle, positionOf, until } from './workbench.ts';

describe('what is shown between the lines and beside them', () => {
  let document: vscode.TextDocument;
  const at = (words: string, nth = 0): vscode.Position => positionOf(document, words, nth);
  const hover = async (words: string, nth = 0): Promise<string> =>
    markdownOf(await execute<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at(words, nth)));

  before(async () => {
    await folderRead();
    ({ document } = await openArticle(inFolder(AGENCY)));
  });
  after(closeAll);

  it('writes nothing between the lines unless asked, then how far a statement is spread', async () => {
    const lenses = async (): Promise<vscode.CodeLens[]> =>
      (await execute<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 50)) ?? [];
    assert.deepEqual(await lenses(), []);
    const settings = vscode.workspace.getConfiguration('secondSource');
    await settings.update('codeLens.repeated', true, vscode.ConfigurationTarget.Workspace);
    try {
      await until(
        async () =>
          (await lenses()).some(lens =>
            /other articles? · (?:from the same source|all from one source|\d independent sources)$/.test(lens.command?.title ?? ''),
          ),
        'no CodeLens',
      );
    } finally {
      await settings.update('codeLens.repeated', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('writes the speaker behind "he" and "she" when asked', async () => {
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = async (): Promise<vscode.InlayHint[]> =>
      (await execute<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole)) ?? [];
    assert.deepEqual(await hints(), []);
    const settings = vscode.workspace.getConfiguration('secondSource');
    await settings.update('inlayHints.speakers', true, vscode.ConfigurationTarget.Workspace);
    try {
      await until(async () => (await hints()).length > 0, 'no hint');
    } finally {
      await settings.update('inlayHints.speakers', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('writes the calendar date behind a weekday when asked, and no speaker then', async () => {
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = async (): Promise<vscode.InlayHint[]> =>
      (await execute<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole)) ?? [];
    const settings = vscode.workspace.getConfiguration('secondSource');
    await settings.update('inlayHints.dates', true, vscode.ConfigurationTarget.Workspace);
    try {
      await until(async () => (await hints()).length > 0, 'no hint');
      for (const { label } of await hints()) assert.match(String(label), /\b20\d\d\b/);
    } finally {
      await settings.update('inlayHints.dates', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('compares two wordings in VS Code’s own diff', async () => {
    await execute('secondSource.compareWording', document.uri.toString(), inFolder(REPRINT).toString());
    const diffs = (): boolean =>
      vscode.window.tabGroups.all.some(group => group.tabs.some(tab => tab.input instanceof vscode.TabInputTextDiff));
    await until(diffs, 'no diff');
    await closeAll();
    ({ document } = await openArticle(inFolder(AGENCY)));
    const card = await hover(SHARED);
    const links = [...card.matchAll(/\]\(command:secondSource\.comparePassages\?([^ )]+)/g)];
    const asked = links.map(([, query = '']) => decodeURIComponent(query)).find(query => query.includes(REPRINT));
    await execute('secondSource.comparePassages', ...(JSON.parse(asked ?? '[]') as unknown[]));
    await until(diffs, 'no diff of the passages');
    const passages = vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === 'second-source-passage');
    assert.equal(passages.length, 2);
    assert.equal(passages[0]?.getText(), passages[1]?.getText(), 'straight and curly quotation marks are told as a difference');
    const straight = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
    for (const passage of passages) {
      assert.match(passage.getText(), /passenger/i);
      const [source] = await execute<vscode.Location[]>('vscode.executeDefinitionProvider', passage.uri, new vscode.Position(0, 3));
      assert.ok(source, 'nothing leads back to the article');
      const article = await vscode.workspace.openTextDocument(source.uri);
      assert.equal(straight(article.getText(source.range)), passage.getText());
    }
    const [title] = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.flatMap(tab => (/↔/.test(tab.label) ? tab.label : [])));
    assert.match(title ?? '', /^1-meridian-wire\.txt:9 ↔ \d-[\w-]+\.txt:\d+$/);
  });

  it('compares the article that a menu was opened on, or the one that was read last', async () => {
    await closeAll();
    const extension = vscode.extensions.getExtension('second-source.second-source')!;
    const titles = (): string[] => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    await execute('secondSource.compareWording', inFolder(AGENCY), inFolder(REPRINT).toString());
    await until(() => titles().includes(`${AGENCY} ↔ ${REPRINT}`), 'a menu’s article is not compared');
    await closeAll();
    await openArticle(inFolder(REPRINT));
    await vscode.window.showTextDocument(vscode.Uri.joinPath(extension.extensionUri, 'package.json'));
    await execute('secondSource.compareWording', undefined, inFolder(AGENCY).toString());
    await until(() => titles().includes(`${REPRINT} ↔ ${AGENCY}`), 'the article that was read last is not compared');
  });

  it('lists differences among the problems, for those who ask for it', async () => {
    await closeAll();
    ({ document } = await openArticle(inFolder(AGENCY)));
    const problems = (): vscode.Diagnostic[] => vscode.languages.getDiagnostics(document.uri);
    assert.deepEqual(problems(), []);
    const settings = vscode.workspace.getConfiguration('secondSource');
    await settings.update('problems.differences', true, vscode.ConfigurationTarget.Workspace);
    try {
      await until(() => problems().length > 0, 'no problem');
      const injured = problems().find(({ message }) => message.includes('17'));
      assert.ok(injured);
      assert.match(injured.message, /^Here: 14.*\. Elsewhere: 17.* \(.+\)\.$/);
      assert.equal(injured.severity, vscode.DiagnosticSeverity.Information);
      assert.ok(injured.relatedInformation?.some(({ location }) => fileOf(location.uri) === '3-coastline-today.txt'));
    } finally {
      await settings.update('problems.differences', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await until(() => problems().length === 0, 'the problems stay');
  });

  it('sets two articles against each other on a page whose lines lead to the passages', async () => {
    await execute('secondSource.compareWith', inFolder(AGENCY).toString(), inFolder(REPRINT).toString());
    const page = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'second-source-comparison');
    assert.ok(page);
    assert.match(page.getText(), /The same copy.+They differ.+Both say \([1-9].+Only in.+Only in/s);
    const links = await execute<vscode.DocumentLink[]>('vscode.executeLinkProvider', page.uri, 1000);
    const [link] = links.filter(({ range }) => /line 9/.test(page.getText(range)));
    assert.ok(link?.target);
    const byKey = (line: number): Thenable<vscode.Location[]> =>
      execute('vscode.executeDefinitionProvider', page.uri, new vscode.Position(line, 0));
    const [passage] = await byKey(link.range.start.line);
    assert.match((await vscode.workspace.openTextDocument(passage!.uri)).getText(passage!.range), /passenger/);
    assert.deepEqual(await byKey(link.range.start.line - 1), []);
    await execute(link.target.path, ...(JSON.parse(decodeURIComponent(link.target.query)) as unknown[]));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.scheme, 'file');
    assert.match(editor.document.getText(editor.selection), /passenger/);
  });
});
