/** Open Sample Coverage: copies the sample articles to where they can be opened as a folder, and opens it. */
import * as vscode from 'vscode';
import { SAMPLE_FILES } from './sampleFiles.ts';

const FOLDER = 'Sample Coverage';

export interface SampleOptions {
  readonly extensionUri: vscode.Uri;
  readonly globalStorageUri: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
}

export async function openSample(options: SampleOptions): Promise<void> {
  const parent = await chooseParent(options.globalStorageUri);
  if (!parent) return;
  try {
    const folder = await copySample(options.extensionUri, parent);
    const hasFolder = (vscode.workspace.workspaceFolders?.length ?? 0) > 0;
    await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: hasFolder });
  } catch (error) {
    options.log.error('the sample could not be copied', error instanceof Error ? error : String(error));
    const reason = error instanceof Error ? error.message : String(error);
    await openUntitled(options.extensionUri, vscode.l10n.t('The sample could not be copied there: {0}', reason));
  }
}

/** Copies the articles into a folder of their own below `parent`; files that the user has there keep their text. Gives the folder. */
export async function copySample(extensionUri: vscode.Uri, parent: vscode.Uri): Promise<vscode.Uri> {
  const folder = vscode.Uri.joinPath(parent, FOLDER);
  await vscode.workspace.fs.createDirectory(folder);
  for (const name of SAMPLE_FILES) {
    const target = vscode.Uri.joinPath(folder, name);
    if (await exists(target)) continue;
    await vscode.workspace.fs.writeFile(
      target,
      await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'media', 'sample', name)),
    );
  }
  return folder;
}

async function chooseParent(globalStorageUri: vscode.Uri): Promise<vscode.Uri | undefined> {
  const own: vscode.QuickPickItem = {
    label: vscode.l10n.t('$(zap) Just Show Me'),
    detail: vscode.l10n.t('Opens six short articles; nothing to choose, nothing is put among your files'),
  };
  const elsewhere: vscode.QuickPickItem = {
    label: vscode.l10n.t('$(folder) Save Them to a Folder…'),
    detail: vscode.l10n.t('Makes a folder “{0}” in the place that you choose, and opens it', FOLDER),
  };
  const choice = await vscode.window.showQuickPick([own, elsewhere], {
    title: vscode.l10n.t('Open Sample Coverage'),
    placeHolder: vscode.l10n.t('Six articles about an invented event'),
  });
  if (choice === own) return globalStorageUri;
  if (choice !== elsewhere) return undefined;
  const chosen = await vscode.window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    openLabel: vscode.l10n.t('Copy Sample Here'),
  });
  return chosen?.[0];
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Where no folder can be written, the articles can still be read, as untitled documents. */
async function openUntitled(extensionUri: vscode.Uri, message: string): Promise<void> {
  const open = vscode.l10n.t('Open as Untitled Files');
  if ((await vscode.window.showWarningMessage(message, open)) !== open) return;
  for (const name of SAMPLE_FILES) {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'media', 'sample', name));
    const document = await vscode.workspace.openTextDocument({ content: new TextDecoder().decode(bytes), language: 'news' });
    await vscode.window.showTextDocument(document, { preview: false });
  }
}
