/** The commands by which the user says what is an article, and when the folder is read. */
import * as vscode from 'vscode';
import type { EngineHost } from '../analysis/engineHost.ts';
import { registerCommand } from '../support/commands.ts';
import { pathOf } from '../support/convert.ts';
import { fileLabel } from '../support/names.ts';
import type { FileRecord } from './fileRecord.ts';
import { leftOutWords } from './fileText.ts';
import { hasArticleName } from './folderFiles.ts';
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
    const chosen = chosenFiles(uri, selected);
    const files = chosen.filter(isText);
    if (files.length === 0)
      return void vscode.window.showInformationMessage(
        chosen.length === 0 ? vscode.l10n.t('Open the file first.') : vscode.l10n.t('None of these is a text file.'),
      );
    const hindered = isArticle ? files.map(file => index.record(pathOf(file))).find(record => record && isHindered(record)) : undefined;
    for (const file of files) {
      await chooser.treat(file, isArticle);
      index.reread(file);
    }
    // Of an open file the editor shows it.
    if (files.some(file => !isOnTab(file)))
      void vscode.window.showInformationMessage(leftOutWords(hindered) ?? treatedWords(files, isArticle, chosen.length - files.length));
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

/** A folder or picture among the selected files can be no article. What is open is text, whatever its name. */
const isText = (uri: vscode.Uri): boolean => hasArticleName(uri) || isOnTab(uri);

/** Left out for another reason than how it reads: the user's word changes nothing. */
const isHindered = ({ state }: FileRecord): boolean => state !== 'indexed' && state !== 'waiting' && state !== 'not an article';

/** What became of the files; `others`: how many are selected with them that are no text. */
export function treatedWords(files: readonly vscode.Uri[], isArticle: boolean, others: number): string {
  const [one] = files;
  const done =
    files.length === 1 && one
      ? isArticle
        ? vscode.l10n.t('{0} counts as a news article now.', fileLabel(pathOf(one)))
        : vscode.l10n.t('{0} counts as plain text now.', fileLabel(pathOf(one)))
      : isArticle
        ? vscode.l10n.t('{0} files count as news articles now.', files.length)
        : vscode.l10n.t('{0} files count as plain text now.', files.length);
  if (others === 0) return done;
  const left =
    others === 1
      ? vscode.l10n.t('1 that is no text file stays as it is.')
      : vscode.l10n.t('{0} that are no text files stay as they are.', others);
  return `${done} ${left}`;
}

/** The files that are selected where a menu was opened, else the one that it was opened on, else the one in the active editor. */
function chosenFiles(uri: unknown, selected: unknown): readonly vscode.Uri[] {
  const several = Array.isArray(selected) ? selected.filter(each => each instanceof vscode.Uri) : [];
  if (several.length > 0) return several;
  const one = uri instanceof vscode.Uri ? uri : vscode.window.activeTextEditor?.document.uri;
  return one ? [one] : [];
}
