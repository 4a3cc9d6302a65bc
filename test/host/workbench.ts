/** What the host tests have in common: the extension's test seam, articles to open, and waiting for what is bound to happen. */
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { SecondSourceApi, TestSeam } from '../../src/host/api.ts';

export async function seam(): Promise<TestSeam> {
  const extension = vscode.extensions.getExtension<SecondSourceApi>('second-source.second-source');
  assert.ok(extension, 'the extension is not installed');
  const { test } = await extension.activate();
  assert.ok(test, 'no test seam');
  return test;
}

export function folder(): vscode.Uri {
  const first = vscode.workspace.workspaceFolders?.[0];
  assert.ok(first, 'no folder is open');
  return first.uri;
}

export const inFolder = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name);

export async function write(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = inFolder(name);
  await vscode.workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return uri;
}

/** Deletes the files and folders, and waits until the extension has noticed: the next test begins with a quiet folder. */
export async function remove(...names: string[]): Promise<void> {
  for (const name of names) {
    try {
      await vscode.workspace.fs.delete(inFolder(name), { recursive: true });
    } catch {
      // Not made, or deleted by the test itself.
    }
  }
  const { index, engine, host } = await seam();
  const removed = names.map(name => inFolder(name).toString());
  const isRemoved = ({ uri }: { uri: vscode.Uri }): boolean =>
    removed.some(path => uri.toString() === path || uri.toString().startsWith(`${path}/`));
  await until(() => !index.records().some(isRemoved), 'deleted files are still listed');
  await engine.marks('');
  host.settle();
}

/** Opens the file in an editor, and waits until it is an article that the engine has marked. */
export async function openArticle(uri: vscode.Uri): Promise<vscode.TextEditor> {
  const { store } = await seam();
  let editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
  await until(() => store.get(uri)?.version === editor.document.version, `${uri.path} is not marked`);
  editor = vscode.window.activeTextEditor ?? editor;
  return editor;
}

export async function closeAll(): Promise<void> {
  for (const editor of vscode.window.visibleTextEditors) {
    const { document } = editor;
    // The command is about the active editor, which on a busy machine may still be another one.
    await until(async () => {
      if (document.isDirty)
        await vscode.window.showTextDocument(document).then(() => vscode.commands.executeCommand('workbench.action.files.revert'));
      return !document.isDirty;
    }, `${document.uri.path} is not reverted`);
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Waits until the folder is read and nothing is left to do. */
export async function folderRead(): Promise<TestSeam> {
  const test = await seam();
  test.index.wake();
  await until(() => test.index.state.phase === 'ready', 'the folder is not read');
  return test;
}

/** Polls: for state that nobody tells about. */
export async function until(check: () => boolean | Promise<boolean>, complaint: string, milliseconds = 15_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await check())) {
    if (Date.now() > end) assert.fail(complaint);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

/**
 * What the work takes on a machine that has nothing else to do, in milliseconds: on the clock, or in processor time of the whole extension host
 * with its worker thread, whichever is less. The clock runs on while other programs have the processors. Of the machine's speeds before and
 * after the work the slower counts.
 */
export async function unhindered(work: () => Promise<unknown>): Promise<number> {
  const slow = slowness();
  const clock = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return Math.min(performance.now() - clock, (user + system) / 1000) / Math.max(slow, slowness());
}

/** What `drill` takes on the machine that the budgets are for (two cores, Node 24): the best of many tries, in milliseconds. */
const DRILL = 2.2;

/** How many times slower the machine computes just now than the one that the budgets are for: at least 1. */
export function slowness(): number {
  drill();
  const start = performance.now();
  for (let i = 0; i < 10; i++) drill();
  return Math.max(1, (performance.now() - start) / 10 / DRILL);
}

/** Work of the kind that the extension does: strings cut, kept in a map and sorted. */
function drill(): number {
  const counts = new Map<string, number>();
  for (let i = 0; i < 40_000; i++) {
    const key = String((i * 7919) % 10_007).slice(1);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts.keys()].sort().length;
}

/** The position of the first (or `nth`, from 0) occurrence of the words, one character in. */
export function positionOf(document: vscode.TextDocument, words: string, nth = 0): vscode.Position {
  let at = -1;
  for (let i = 0; i <= nth; i++) at = document.getText().indexOf(words, at + 1);
  assert.notEqual(at, -1, `"${words}" does not stand in ${document.uri.path}`);
  return document.positionAt(at + 1);
}
