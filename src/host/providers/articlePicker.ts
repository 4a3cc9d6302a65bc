/** Asks with which article another one is to be compared. The list is there at once, and whole when the folder has been read. */
import * as vscode from 'vscode';
import { type Analysis, folderRead } from '../analysis/service.ts';
import { fileLabel } from '../support/names.ts';
import { type ArticleChoice, articleChoice } from './articleChoice.ts';

/** The path of the chosen article; `undefined` where none is chosen. */
export async function pickArticle(analysis: Analysis, here: string): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick<ArticleChoice>();
  const chosen = new Promise<string | undefined>(resolve => {
    pick.onDidAccept(() => {
      const [item] = pick.activeItems;
      if (item) resolve(item.path);
    });
    pick.onDidHide(() => resolve(undefined));
  });
  pick.placeholder = vscode.l10n.t('Compare {0} with…', fileLabel(here));
  pick.matchOnDescription = true;
  pick.keepScrollPosition = true;
  const fill = async (): Promise<void> => {
    const items = (await analysis.engine.others(here)).map(articleChoice);
    const active = pick.activeItems[0]?.path;
    pick.items = items;
    const still = items.filter(({ path }) => path === active);
    // None would leave Enter without effect.
    if (still.length > 0) pick.activeItems = still;
  };
  try {
    pick.busy = true;
    pick.show();
    await fill();
    const none = folderRead(analysis)
      .then(fill)
      .then(() => pick.items.length === 0)
      .finally(() => {
        pick.busy = false;
      });
    // Whoever has chosen already does not wait for the rest, nor hear that it could not be had.
    if (await Promise.race([none, chosen.then(() => false)]))
      return void vscode.window.showInformationMessage(vscode.l10n.t('This folder has no other article.'));
    return await chosen;
  } finally {
    pick.dispose();
  }
}
