/** The filter of a view is typed into VS Code's input box, and works while it is typed. */
import * as vscode from 'vscode';
import { Debouncer } from '../support/debouncer.ts';
import type { ArticleView } from './articleView.ts';

const QUIET = 150;

export function askForFilter(view: ArticleView): void {
  const input = vscode.window.createInputBox();
  const apply = new Debouncer(() => view.setFilter(input.value.trim()), QUIET, 500);
  input.title = vscode.l10n.t('Filter {0}', view.view.title ?? '');
  input.placeholder = vscode.l10n.t('Words, names or dates');
  input.prompt = vscode.l10n.t('Shows what has all of these words. Leave empty to show everything.');
  input.value = view.filter;
  input.onDidChangeValue(() => apply.trigger());
  input.onDidAccept(() => input.hide());
  input.onDidHide(() => {
    apply.flush();
    input.dispose();
  });
  input.show();
}
