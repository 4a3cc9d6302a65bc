/** The commands by which the user says what is an article, and when the folder is read. */
import * as vscode from 'vscode';
import type { EngineHost } from '../analysis/engineHost.ts';
import { registerCommand } from '../support/commands.ts';
import { pathOf } from '../support/convert.ts';
import { fileLabel } from '../support/names.ts';
import type { FileRecord } from './fileRecord.ts';
import { leftOutWords } from './fileText.ts';
import type { FolderIndex } from './folderIndex.ts';
import type { LanguageChooser } from './languageChooser.ts';
import { isOnTab } from './tabs.ts';

export interface ArticleCommandsOptions {
  readonly chooser: LanguageChooser;
  readonly index: FolderIndex;
  readonly engine: EngineHost;
  readonly log: vscode.LogOutputChannel;
}

export function registerArticleCommands({ chooser, index, engine, log }: ArticleCommandsOptions): vscode.Disposable {
  const register = registerCommand;
  const treat = (isArticle: boolean) => async (uri?: unknown, selected?: unknown) => {
    const files = chosenFiles(uri, selected);
    if (files.length === 0) void vscode.window.showInformationMessage(vscode.l10n.t('Open the file first.'));
    const hindered = isArticle ? files.map(file => index.record(pathOf(file))).find(record => record && isHindered(record)) : undefined;
    for (const file of files) {
      await chooser.treat(file, isArticle);
      index.reread(file);
    }
    // Of an open file the editor shows it.
    if (files.some(file => !isOnTab(file)))
      void vscode.window.showInformationMessage(leftOutWords(hindered) ?? treatedWords(files, isArticle));
  };
  return vscode.Disposable.from(
    register('secondSource.treatAsArticle', treat(true)),
    register('secondSource.treatAsOther', treat(false)),
    register('secondSource.stopIndexing', () => index.stop()),
    register('secondSource.readFolderAgain', () => {
      engine.restart();
      index.wake();
      void index.rescan(true);
    }),
    register('secondSource.showLog', () => log.show()),
  );
}

/** Left out for another reason than how it reads: the user's word changes nothing. */
const isHindered = ({ state }: FileRecord): boolean => state !== 'indexed' && state !== 'waiting' && state !== 'not an article';

function treatedWords(files: readonly vscode.Uri[], isArticle: boolean): string {
  const [one] = files;
  return files.length === 1 && one
    ? isArticle
      ? vscode.l10n.t('{0} counts as a news article now.', fileLabel(pathOf(one)))
      : vscode.l10n.t('{0} counts as plain text now.', fileLabel(pathOf(one)))
    : isArticle
      ? vscode.l10n.t('{0} files count as news articles now.', files.length)
      : vscode.l10n.t('{0} files count as plain text now.', files.length);
}

/** The files that are selected where a menu was opened, else the one that it was opened on, else the one in the active editor. */
function chosenFiles(uri: unknown, selected: unknown): readonly vscode.Uri[] {
  const several = Array.isArray(selected) ? selected.filter(each => each instanceof vscode.Uri) : [];
  if (several.length > 0) return several;
  const one = uri instanceof vscode.Uri ? uri : vscode.window.activeTextEditor?.document.uri;
  return one ? [one] : [];
}
