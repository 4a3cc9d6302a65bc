/** Commands that belong to no view: the sample, the repeated statements of an article, citations. */
import { strict as assert } from 'node:assert';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import type { SecondSourceApi, TestSeam } from '../../src/host/api.ts';
import { copySample } from '../../src/host/commands/sample.ts';
import { SAMPLE_FILES } from '../../src/host/commands/sampleFiles.ts';
import { STORY } from './story.ts';
import { closeAll, folderRead, inFolder, openArticle, remove, seam, until, write } from './workbench.ts';

const AGENCY = '1-meridian-wire.txt';

describe('the commands', () => {
  let test: TestSeam;
  let editor: vscode.TextEditor;
  const extension = vscode.extensions.getExtension<SecondSourceApi>('second-source.second-source')!;
  const folder = vscode.workspace.workspaceFolders![0]!.uri;

  before(async () => {
    test = (await extension.activate()).test!;
    test.analysis.wake();
    editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, AGENCY)));
    await folderRead();
    await test.tracker.current(editor.document);
  });

  const putCursor = (words: string): void => {
    const position = editor.document.positionAt(editor.document.getText().indexOf(words));
    editor.selection = new vscode.Selection(position, position);
  };

  it('go from one repeated statement to the next, and round', async () => {
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const starts: number[] = [];
    for (let i = 0; i < 60; i++) {
      await vscode.commands.executeCommand('secondSource.nextRepeatedStatement');
      const start = editor.document.offsetAt(editor.selection.start);
      if (starts.includes(start)) break;
      starts.push(start);
    }
    assert.ok(starts.length >= 5, `${starts.length} statements`);
    assert.deepEqual(
      [...starts].sort((a, b) => a - b),
      starts,
      'in text order',
    );
    assert.equal(editor.document.offsetAt(editor.selection.start), starts[0], 'round to the first');
    await vscode.commands.executeCommand('secondSource.previousRepeatedStatement');
    assert.equal(editor.document.offsetAt(editor.selection.start), starts.at(-1), 'and back to the last');
  });

  it('go to what differs from other articles, too, where nothing is repeated', async () => {
    const { document } = await openArticle(inFolder('3-coastline-today.txt'));
    const shown = vscode.window.activeTextEditor!;
    await until(async () => (await (await seam()).engine.marks(document.uri.toString()))?.differing.length !== 0, 'nothing differs');
    shown.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('secondSource.nextRepeatedStatement');
    assert.match(document.getText(shown.selection), /17/);
    editor = await openArticle(inFolder('1-meridian-wire.txt'));
  });

  it('go on from where the last step ended, however quickly they are called', async () => {
    const step = (): Thenable<unknown> => vscode.commands.executeCommand('secondSource.nextRepeatedStatement');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    for (let i = 0; i < 4; i++) await step();
    const fourth = editor.selection;
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await Promise.all([step(), step(), step(), step()]);
    assert.deepEqual(editor.selection, fourth);
  });

  it('copy a quotation with its speaker, date, file and line', async () => {
    putCursor('No passenger should board');
    await vscode.commands.executeCommand('secondSource.copyCitation');
    const text = await vscode.env.clipboard.readText();
    assert.match(text, /No passenger should board a ship whose own crew does not trust its rudder/);
    assert.match(text, /Helene Aas/);
    assert.match(text, /2025-05-07 \(1-meridian-wire\.txt:9\)$/);
  });

  it('leave the clipboard alone where nothing is said', async () => {
    await vscode.env.clipboard.writeText('mine');
    putCursor('By Tomas Brandt');
    await vscode.commands.executeCommand('secondSource.copyCitation');
    assert.equal(await vscode.env.clipboard.readText(), 'mine');
  });

  it('copy the timeline of the folder, and export it for TimelineJS', async () => {
    await vscode.commands.executeCommand('secondSource.showWholeFolder');
    await vscode.commands.executeCommand('secondSource.copyTimeline');
    const markdown = await vscode.env.clipboard.readText();
    assert.match(markdown, /^\*\*\d{1,2} \w+ 2025\*\*$/m);
    assert.match(markdown, /^- .+ — .+$/m);
    const target = vscode.Uri.file(path.join(os.tmpdir(), `second-source-timeline-${Date.now()}.json`));
    try {
      await vscode.commands.executeCommand('secondSource.exportTimeline', target);
      const { events } = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(target)));
      assert.ok(events.length > 3 && events.every((event: { start_date: { year: number } }) => event.start_date.year > 1900));
    } finally {
      await vscode.workspace.fs.delete(target);
    }
  });

  it('give an article a date from which its days are counted, and take it back', async () => {
    const name = 'undated-quay.txt';
    const uri = await write(name, STORY);
    try {
      await openArticle(uri);
      const { engine } = await seam();
      const hints = async (): Promise<string> => (await engine.hints(uri.toString())).map(({ label }) => label).join();
      assert.doesNotMatch(await hints(), /2031/);
      await vscode.commands.executeCommand('secondSource.setArticleDate', '2031-06-14');
      await until(async () => /13 June 2031/.test(await hints()), 'Friday is not the 13th');
      await vscode.commands.executeCommand('secondSource.setArticleDate', 'yesterday');
      assert.match(await hints(), /13 June 2031/, 'what is no date changes nothing');
      await vscode.commands.executeCommand('secondSource.setArticleDate', '');
      await until(async () => !/2031/.test(await hints()), 'the date is not taken back');
    } finally {
      await closeAll();
      await remove(name);
    }
  });

  it('give an article the outlet that the lists name, and take it back', async () => {
    const name = 'outlet-quay.txt';
    const uri = await write(name, STORY);
    try {
      await openArticle(uri);
      const { engine } = await seam();
      const outline = async (): Promise<string> => (await engine.outline(uri.toString())).map(({ detail }) => detail).join();
      const said = await outline();
      await vscode.commands.executeCommand('secondSource.setArticleOutlet', ' Vell Courier ');
      await until(async () => /^Vell Courier\b/.test(await outline()), 'the outlet is not given');
      await vscode.commands.executeCommand('secondSource.setArticleOutlet', '—');
      assert.match(await outline(), /^Vell Courier\b/, 'what is no name changes nothing');
      await vscode.commands.executeCommand('secondSource.setArticleOutlet', '');
      await until(async () => (await outline()) === said, 'the outlet is not taken back');
    } finally {
      await closeAll();
      await remove(name);
    }
  });

  it('copy the sample to a folder, and keep what is there already', async () => {
    const parent = vscode.Uri.file(path.join(os.tmpdir(), `second-source-sample-${Date.now()}`));
    try {
      const copied = await copySample(extension.extensionUri, parent);
      const names = (await vscode.workspace.fs.readDirectory(copied)).map(([name]) => name).sort();
      assert.deepEqual(names, [...SAMPLE_FILES].sort());
      const first = vscode.Uri.joinPath(copied, AGENCY);
      await vscode.workspace.fs.writeFile(first, new TextEncoder().encode('mine'));
      await copySample(extension.extensionUri, parent);
      assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(first)), 'mine');
    } finally {
      await vscode.workspace.fs.delete(parent, { recursive: true });
    }
  });
});
