/** The sidebar on the sample articles: the trees as VS Code asks for them, and what the commands of their titles and rows do. */
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { isReading } from '../../src/host/analysis/service.ts';
import type { SecondSourceApi, TestSeam } from '../../src/host/api.ts';
import type { ArticleView } from '../../src/host/views/articleView.ts';
import { viewNumbers } from '../../src/host/views/numbers.ts';
import type { Row } from '../../src/host/views/rows.ts';

const AGENCY = '1-meridian-wire.txt';

const labelOf = (row: Row): string => row.node.label;

async function until<T>(what: string, look: () => Promise<T | undefined | false> | T | undefined | false): Promise<T> {
  for (let i = 0; i < 200; i++) {
    const found = await look();
    if (found) return found;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error(`not within ten seconds: ${what}`);
}

async function* everyRow(view: ArticleView, row?: Row): AsyncGenerator<Row> {
  for (const child of await view.tree.getChildren(row)) {
    yield child;
    if (child.node.collapsible !== 'none') yield* everyRow(view, child);
  }
}

describe('the sidebar', () => {
  let test: TestSeam;
  const folder = vscode.workspace.workspaceFolders![0]!.uri;

  const view = (name: string): ArticleView => test.views.find(({ kind }) => kind.view === name)!;
  const open = async (name: string): Promise<vscode.TextEditor> =>
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, name)));

  before(async () => {
    const extension = vscode.extensions.getExtension<SecondSourceApi>('second-source.second-source')!;
    test = (await extension.activate()).test!;
    await vscode.commands.executeCommand('secondSource.events.focus');
    await until('the folder is read', () => test.analysis.state.phase === 'ready' && test.analysis.state.done >= 6);
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('secondSource.showWholeFolder');
    for (const each of test.views) each.setFilter('');
  });

  for (const name of ['events', 'claims', 'statements', 'entities']) {
    it(`fills ${name} with rows that keep to the rules of trees`, async () => {
      const rows: Row[] = [];
      for await (const row of everyRow(view(name))) rows.push(row);
      assert.ok(rows.length > 5, `${rows.length} rows`);
      assert.equal(new Set(rows.map(row => row.id)).size, rows.length, 'ids stand once');
      for (const row of rows) {
        const item = view(name).tree.getTreeItem(row);
        assert.equal(item.id, row.id);
        assert.ok(item.accessibilityInformation?.label, row.id);
        const siblings = await view(name).tree.getChildren(view(name).tree.getParent(row));
        assert.ok(siblings.includes(row), `${row.id} is a child of its parent`);
      }
    });
  }

  it('keeps the objects of its rows when it is refreshed', async () => {
    const before = await view('claims').tree.getChildren();
    view('claims').refreshNow();
    assert.deepEqual(await view('claims').tree.getChildren(), before);
    assert.equal((await view('claims').tree.getChildren())[0], before[0]);
  });

  it('gives the places of a difference as its tooltip, at once', async () => {
    const { tree } = view('statements');
    const [differences] = await tree.getChildren();
    const [difference] = await tree.getChildren(differences);
    const { tooltip } = tree.getTreeItem(difference!);
    assert.match((tooltip as vscode.MarkdownString).value, /Coastline Today/);
    assert.equal(tree.resolveTreeItem, undefined, 'VS Code would first show that it is loading');
  });

  it('gives the evidence of a claim as its tooltip, when it is asked for', async () => {
    const { tree } = view('claims');
    const [speaker] = await tree.getChildren();
    const [claim] = await tree.getChildren(speaker);
    const item = tree.getTreeItem(claim!);
    assert.equal(item.tooltip, undefined);
    const { tooltip } = await tree.resolveTreeItem!(item, claim!, new vscode.CancellationTokenSource().token);
    assert.match((tooltip as vscode.MarkdownString).value, /confidence \d+%/);
  });

  it('opens the place of a row, with its words selected', async () => {
    const people = (await view('entities').tree.getChildren()).find(row => row.id === 'person')!;
    const person = (await view('entities').tree.getChildren(people)).find(row => /Aas/.test(labelOf(row)))!;
    const { command } = view('entities').tree.getTreeItem(person);
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments ?? []));
    const editor = await until('the article is open', () => vscode.window.activeTextEditor);
    assert.match(editor.document.getText(editor.selection), /Aas/);
  });

  it('filters while words are typed, and counts what is left', async () => {
    await vscode.commands.executeCommand('secondSource.entities.focus');
    view('entities').setFilter('lindqvist');
    await until('the number', () => /^1 of \d+ · “lindqvist”$/.test(view('entities').view.description ?? ''));
    const [people] = await view('entities').tree.getChildren();
    const [person] = await view('entities').tree.getChildren(people);
    assert.deepEqual(person?.node.highlights.length, 1);
    await vscode.commands.executeCommand('secondSource.clearEntitiesFilter');
    await until('all again', () => /^\d+$/.test(view('entities').view.description ?? ''));
  });

  it('shows one article or the folder, and says which', async () => {
    await open(AGENCY);
    await vscode.commands.executeCommand('secondSource.events.focus');
    await vscode.commands.executeCommand('secondSource.showArticleOnly');
    await until('the article’s name', () => view('events').view.description?.endsWith(` · ${AGENCY}`));
    const shown = view('events').summary!.total;
    await open('6-karsholm-courier-library.txt');
    await until('the other article’s name', () => /^\d+ · 6-karsholm/.test(view('events').view.description ?? ''));
    assert.ok(view('events').summary!.total < shown);
    await vscode.commands.executeCommand('secondSource.showWholeFolder');
    await until('the folder', () => /^\d+$/.test(view('events').view.description ?? ''));
    assert.ok(view('events').summary!.total > shown);
  });

  it('counts again whenever its first rows are asked for', async () => {
    await vscode.commands.executeCommand('secondSource.events.focus');
    view('events').view.description = 'of an older state';
    await view('events').tree.getChildren();
    await until('the number', () => /^\d+$/.test(view('events').view.description ?? ''));
  });

  it('says how far the folder is read, and counts nothing to be none before', () => {
    const query = view('events').query()!;
    const none = { articles: 3, shown: 0, total: 0 };
    const reading = { phase: 'indexing', done: 3, total: 12, wasRead: false } as const;
    assert.equal(viewNumbers(query, none, reading), '3 of 12 files read');
    assert.equal(viewNumbers(query, { ...none, shown: 7, total: 7 }, reading), '7 · 3 of 12 files read');
    assert.equal(viewNumbers(query, none, { ...reading, phase: 'ready', done: 12 }), '0');
  });

  it('keeps still while one file is read again', async () => {
    const told = new Set<string>();
    const listener = test.analysis.onDidChangeState(state => told.add(`${state.phase}: ${isReading(state)}`));
    await open(AGENCY);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until('the file is read again', () => told.size > 1 && test.analysis.state.phase === 'ready');
    listener.dispose();
    assert.deepEqual([...told].sort(), ['indexing: false', 'ready: false']);
  });

  it('remembers how a view is grouped', async () => {
    await vscode.commands.executeCommand('secondSource.groupClaimsByArticle');
    assert.equal(view('claims').query()?.group, 'article');
    const rows = await view('claims').tree.getChildren();
    assert.ok(rows.length >= 5 && rows.length <= 6, rows.map(labelOf).join(', '));
    await vscode.commands.executeCommand('secondSource.groupClaimsByStance');
    assert.equal(view('claims').query()?.group, 'stance');
    assert.ok((await view('claims').tree.getChildren()).map(labelOf).includes('Denies'));
    await vscode.commands.executeCommand('secondSource.groupClaimsBySpeaker');
    assert.equal(view('claims').query()?.group, 'speaker');
  });

  it('finds the row of what stands at the cursor', async () => {
    const editor = await open(AGENCY);
    const offset = editor.document.getText().indexOf('Helene Aas');
    const row = await view('entities').tree.rowAt(editor.document.uri.toString(), offset);
    assert.match(row?.node.label ?? '', /Aas/);
    await vscode.commands.executeCommand('secondSource.entities.focus');
    // Two at once may lose to each other, or to a refresh; neither may leave the tree with an id registered twice.
    const both = await Promise.allSettled([view('entities').reveal(row!), view('entities').reveal(row!)]);
    for (const each of both) if (each.status === 'rejected') assert.doesNotMatch(String(each.reason), /already registered/);
    const entities = view('entities');
    await until('the row is selected', async () => {
      await entities.reveal(row!).catch(() => undefined);
      return entities.view.selection.length === 1 && entities.view.selection[0] === row;
    });
  });

  it('copies rows as text', async () => {
    const [group] = await view('entities').tree.getChildren();
    await vscode.commands.executeCommand('secondSource.copyRows', group, [group]);
    const lines = (await vscode.env.clipboard.readText()).split('\n');
    assert.match(lines[0] ?? '', /^People — \d+$/);
    assert.match(lines[1] ?? '', /^ {2}\S/);
  });

  it('lists all places of a row in VS Code’s own references', async () => {
    const statements = view('statements');
    await vscode.commands.executeCommand('secondSource.listStatements');
    const row = (await statements.tree.getChildren()).find(({ node }) => /statement/.test(node.context))!;
    await vscode.commands.executeCommand('secondSource.findRowReferences', row);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), row.node.place?.path);
    await vscode.commands.executeCommand('closeReferenceSearch');
    await vscode.commands.executeCommand('secondSource.groupStatementsByLikeness');
  });

  it('sets two places of a statement side by side, in VS Code’s own diff', async () => {
    const statements = view('statements');
    await vscode.commands.executeCommand('secondSource.listStatements');
    const statement = (await statements.tree.getChildren()).find(({ node }) => /statement/.test(node.context));
    const places = await statements.tree.getChildren(statement);
    await vscode.commands.executeCommand('secondSource.compareRow', places[1]);
    const diff = await until('the diff', () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputTextDiff ? input : undefined;
    });
    assert.notEqual(diff.original.toString(), diff.modified.toString());
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.commands.executeCommand('secondSource.groupStatementsByLikeness');
  });

  it('follows a change of the text', async () => {
    const editor = await open('6-karsholm-courier-library.txt');
    const before = (await view('entities').tree.getChildren()).length;
    assert.ok(before > 0);
    await vscode.commands.executeCommand('secondSource.entities.focus');
    const end = editor.document.positionAt(editor.document.getText().length);
    await editor.edit(edit => edit.insert(end, '\n\nMinister Edda Quillon told Edda Quillon of Quillon Radio about it.'));
    const named = async (): Promise<boolean> => {
      view('entities').setFilter('Quillon');
      return (await view('entities').tree.getChildren()).length > 0;
    };
    await until('the new name', named);
    const { document } = editor;
    await editor.edit(edit => edit.delete(new vscode.Range(end, document.positionAt(document.getText().length))));
    await document.save();
    await until('the name is gone', async () => !(await named()));
  });
});
