/**
 * The filter of a view is typed into VS Code's input box, and works while it is typed. Escape brings back the one before; whoever goes on with what was
 * found, in the view or in the text, keeps it. The box does not close by itself then: VS Code would not say whether it was by Escape.
 */
import * as vscode from 'vscode';
import { Debouncer } from '../support/debouncer.ts';
import type { ArticleView } from './articleView.ts';

const QUIET = 150;

export function askForFilter(view: ArticleView): void {
  const before = view.filter;
  let kept = before;
  const input = vscode.window.createInputBox();
  const apply = new Debouncer(() => view.setFilter(input.value.trim()), QUIET, 500);
  input.title = vscode.l10n.t('Filter {0}', view.view.title ?? '');
  input.placeholder = vscode.l10n.t('Words, names or dates');
  input.prompt = vscode.l10n.t('Shows what has all of these words. Leave empty to show everything.');
  input.value = before;
  input.ignoreFocusOut = true;
  const keep = (): void => {
    kept = input.value.trim();
    input.hide();
  };
  const subscriptions = vscode.Disposable.from(
    apply,
    input,
    input.onDidChangeValue(() => apply.trigger()),
    input.onDidAccept(keep),
    view.view.onDidChangeSelection(({ selection }) => selection.length > 0 && keep()),
    view.view.onDidChangeVisibility(({ visible }) => !visible && keep()),
    vscode.window.onDidChangeActiveTextEditor(keep),
    vscode.window.onDidChangeTextEditorSelection(({ kind }) => kind === vscode.TextEditorSelectionChangeKind.Mouse && keep()),
    input.onDidHide(() => {
      subscriptions.dispose();
      view.setFilter(kept);
    }),
  );
  input.show();
}
