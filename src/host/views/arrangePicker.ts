/** Grouping and order of a view for the keyboard: the entries of the view's menu in a quick pick, with what holds now ticked. */
import * as vscode from 'vscode';
import type { ArticleView } from './articleView.ts';
import type { Choice } from './viewKinds.ts';

interface ArrangeItem extends vscode.QuickPickItem {
  /** Without the extension's prefix; none of a heading. */
  readonly command?: string;
}

export async function askForArrangement({ kind, view, group, order }: ArticleView): Promise<void> {
  const items = [
    ...section(vscode.l10n.t('grouping'), kind.groups, group),
    ...(kind.sorted === null || kind.sorted === group ? section(vscode.l10n.t('order'), kind.orders, order) : []),
  ];
  const title = vscode.l10n.t('Group and Sort {0}', view.title ?? '');
  const chosen = await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('How the rows are to be shown') });
  if (chosen?.command) await vscode.commands.executeCommand(`secondSource.${chosen.command}`);
}

function section<Value>(heading: string, choices: readonly Choice<Value>[], now: Value): ArrangeItem[] {
  return [
    { label: heading, kind: vscode.QuickPickItemKind.Separator },
    ...choices.map(({ value, command, title }) => ({
      label: title,
      iconPath: new vscode.ThemeIcon(value === now ? 'check' : 'blank'),
      ...(value === now ? { description: vscode.l10n.t('now') } : {}),
      command,
    })),
  ];
}
