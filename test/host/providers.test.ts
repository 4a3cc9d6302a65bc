import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { KINDS, STORY } from './story.ts';
import { closeAll, folderRead, inFolder, openArticle, positionOf, remove, until, write } from './workbench.ts';

const AGENCY = '1-meridian-wire.txt';
const REPRINT = '2-karsholm-courier.txt';
const SHARED = 'No passenger should board a ship';

const execute = <T>(command: string, ...args: unknown[]): Thenable<T> => vscode.commands.executeCommand<T>(command, ...args);

function markdownOf(hovers: readonly vscode.Hover[]): string {
  return hovers
    .flatMap(hover => hover.contents)
    .map(content => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

const fileOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

describe('reading an article', () => {
  let document: vscode.TextDocument;
  const at = (words: string, nth = 0): vscode.Position => positionOf(document, words, nth);
  const hover = async (words: string, nth = 0): Promise<string> =>
    markdownOf(await execute<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at(words, nth)));

  before(async () => {
    await folderRead();
    ({ document } = await openArticle(inFolder(AGENCY)));
  });
  after(async () => {
    await closeAll();
    await remove('story.txt', 'trap.txt', 'kinds.txt', 'toll-first.txt', 'toll-second.txt');
  });

  it('hovering a name tells who it is and how often the folder names it', async () => {
    const card = await hover('Helene Aas');
    assert.match(card, /\*\*Helene Aas\*\* · person/);
    assert.match(card, /in [2-6] articles/);
    assert.match(card, /command:secondSource\.open/);
  });

  it('hovering every kind of mention tells who it is: names of each type, adjectives, nominals, pronouns', async () => {
    const { document: kinds } = await openArticle(await write('kinds.txt', KINDS));
    const card = async (words: string, nth = 0): Promise<string> =>
      markdownOf(await execute<vscode.Hover[]>('vscode.executeHoverProvider', kinds.uri, positionOf(kinds, words, nth)));
    const expected: readonly (readonly [string, number, RegExp])[] = [
      ['Marta Quillon', 0, /\*\*Marta Quillon\*\* · person.*\n\nUS District Judge \(\[line 3\]/s],
      ['Quillon said', 0, /\*\*Marta Quillon\*\* · person.*surname of/s],
      ['The judge', 0, /\*\*Marta Quillon\*\* · person.*the judge is/s],
      ['she', 0, /\*\*Marta Quillon\*\* · person.*“she”/s],
      ['Brandel Shipping Corp', 0, /\*\*Brandel Shipping Corp\*\* · organisation.*named with/s],
      ['the company', 0, /\*\*Brandel Shipping Corp\*\* · organisation/],
      ['its', 0, /\*\*Brandel Shipping Corp\*\* · organisation/],
      ['Norway', 0, /\*\*Norway\*\* · place/],
      ['Norwegian', 0, /\*\*Norway\*\* · place.*adjective of Norway/s],
      ['Norwegians', 0, /\*\*Norwegians\*\* · group/],
      ['Oslo said', 0, /\*\*Norway\*\* · place.*government of Norway/s],
      ['Harbour Safety Act', 0, /\*\*Harbour Safety Act\*\* · law/],
      ['Aurinda', 0, /\*\*Aurinda\*\* · product/],
      ['Karsholm Festival', 0, /\*\*Karsholm Festival\*\* · event/],
      ['Tide at Elster', 0, /\*\*The Tide at Elster\*\* · work.*a title beside “novel”/s],
    ];
    const wrong: string[] = [];
    for (const [words, nth, pattern] of expected) {
      const found = await card(words, nth);
      if (!pattern.test(found)) wrong.push(`${words}: ${found}`);
    }
    assert.deepEqual(wrong, []);
    assert.match(await card('Brandel Shipping Corp'), /Said of it:\n\n- Marta Quillon says:/);
    await vscode.window.showTextDocument(document);
  });

  it('hovering a quotation tells who says it, and why', async () => {
    const card = await hover('the log is damning');
    assert.match(card, /Helene Aas/);
    assert.match(card, /quoted/);
  });

  it('hovering a claim tells that it is a ruling, and a quotation how it is altered elsewhere', async () => {
    const ruled = 'The court ruled on Monday that the toll on the canal at Brenhaven was unlawful.';
    const quoted = (words: string): string => `Toll row\n\n${ruled}\n\n"${words}," the harbour master Ada Quill said.\n`;
    const words = 'We collected that toll in good faith for eleven long years and every single ship paid it gladly';
    await write('toll-first.txt', quoted(words.replace('gladly', 'grudgingly')));
    const editor = await openArticle(await write('toll-second.txt', quoted(words)));
    const card = async (at: string): Promise<string> =>
      markdownOf(await execute<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, positionOf(editor.document, at)));
    assert.match(await card('unlawful'), /as a ruling/);
    await until(async () => /quoted words changed/.test(await card('good faith')), 'the card does not tell of the changed word');
    await vscode.window.showTextDocument(document);
  });

  it('hovering a passage that stands elsewhere links there', async () => {
    const card = await hover(SHARED);
    assert.match(card, /Also elsewhere/);
    assert.match(card, /2-karsholm-courier/);
    assert.match(card, /command:secondSource\.comparePassages/);
  });

  it('never lets an article’s words become mark-up or links', async () => {
    const text = STORY.replace('Elster Haulage,', 'Elster <img src=x> [Haulage](command:workbench.action.quit) `x`,').replace(
      'this bridge',
      '**this** [bridge](https://example.org)',
    );
    const editor = await openArticle(await write('trap.txt', text));
    for (const words of ['Elster', 'Okafor', 'bridge', 'repairs', 'Haulage']) {
      const card = markdownOf(
        await execute<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, positionOf(editor.document, words)),
      );
      assert.doesNotMatch(card, /(?<!\\)<img|\]\(command:workbench|(?<!\\)\]\(https:/);
    }
    await vscode.window.showTextDocument(document);
  });

  it('every link of a hover runs a command that is there', async () => {
    const commands = new Set(await vscode.commands.getCommands(true));
    const cards = [await hover('Helene Aas'), await hover(SHARED), await hover('Norvale Ferries')].join('\n');
    const linked = [...cards.matchAll(/\]\(command:([\w.]+)\?/g)].map(match => match[1] ?? '');
    assert.ok(linked.length > 3);
    assert.deepEqual(
      linked.filter(command => !commands.has(command)),
      [],
    );
  });

  it('a link opens the place that it names', async () => {
    const card = await hover(SHARED);
    const links = [...card.matchAll(/\]\(command:secondSource\.open\?([^ )]+)/g)].map(
      link => JSON.parse(decodeURIComponent(link[1] ?? '')) as unknown[],
    );
    const elsewhere = links.find(([path]) => path !== document.uri.toString());
    assert.ok(elsewhere);
    await execute('secondSource.open', ...elsewhere);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor && editor.document.uri.toString() !== document.uri.toString());
    assert.match(editor.document.getText(editor.selection), /passenger/i);
    await vscode.window.showTextDocument(document);
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
    assert.ok(symbols.some(symbol => symbol.name === 'Piet Lindqvist'));
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

  it('writes nothing between the lines unless asked, then how far a statement is spread', async () => {
    const lenses = async (): Promise<vscode.CodeLens[]> =>
      (await execute<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 50)) ?? [];
    assert.deepEqual(await lenses(), []);
    const settings = vscode.workspace.getConfiguration('secondSource');
    await settings.update('codeLens.repeated', true, vscode.ConfigurationTarget.Workspace);
    try {
      await until(async () => (await lenses()).some(lens => /other article/.test(lens.command?.title ?? '')), 'no CodeLens');
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
    const link = /\]\(command:secondSource\.comparePassages\?([^ )]+)/.exec(card);
    await execute('secondSource.comparePassages', ...(JSON.parse(decodeURIComponent(link?.[1] ?? '[]')) as unknown[]));
    await until(diffs, 'no diff of the passages');
    const passages = vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === 'second-source-passage');
    assert.equal(passages.length, 2);
    for (const passage of passages) assert.match(passage.getText(), /passenger/i);
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
    assert.match(page.getText(), /The same copy.+Both say \([1-9].+They differ.+Only in.+Only in/s);
    const links = await execute<vscode.DocumentLink[]>('vscode.executeLinkProvider', page.uri, 1000);
    const [link] = links.filter(({ range }) => /line 9/.test(page.getText(range)));
    assert.ok(link?.target);
    await execute(link.target.path, ...(JSON.parse(decodeURIComponent(link.target.query)) as unknown[]));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.scheme, 'file');
    assert.match(editor.document.getText(editor.selection), /passenger/);
  });
});
