/** The commands by which the user says what is an article, and when the folder is read. */
import * as vscode from 'vscode';
import type { EngineHost } from '../analysis/engineHost.ts';
import { registerCommand } from '../support/commands.ts';
import type { FolderIndex } from './folderIndex.ts';
import type { LanguageChooser } from './languageChooser.ts';

export interface ArticleCommandsOptions {
  readonly chooser: LanguageChooser;
  readonly index: FolderIndex;
  readonly engine: EngineHost;
  readonly log: vscode.LogOutputChannel;
}

export function registerArticleCommands({ chooser, index, engine, log }: ArticleCommandsOptions): vscode.Disposable {
  const register = registerCommand;
  return vscode.Disposable.from(
    register('secondSource.treatAsArticle', async (uri?: vscode.Uri) => {
      const document = await chosenDocument(uri);
      if (document) await chooser.treatAsArticle(document);
    }),
    register('secondSource.treatAsOther', async (uri?: vscode.Uri) => {
      const document = await chosenDocument(uri);
      if (document) await chooser.treatAsOther(document);
    }),
    register('secondSource.stopIndexing', () => index.stop()),
    register('secondSource.readFolderAgain', () => {
      engine.restart();
      index.wake();
      void index.rescan(true);
    }),
    register('secondSource.showLog', () => log.show()),
  );
}

/** The file that a menu was opened on, else the one in the active editor. */
async function chosenDocument(uri?: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  return uri instanceof vscode.Uri ? await vscode.workspace.openTextDocument(uri) : vscode.window.activeTextEditor?.document;
}
