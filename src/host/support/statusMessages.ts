/** Short answers to a key or a command, in the status bar for some seconds. VS Code's own messages there are not read aloud; these are. */
import * as vscode from 'vscode';

export class StatusMessages implements vscode.Disposable {
  #item: vscode.StatusBarItem | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** In the place of the message before. */
  show(words: string, milliseconds: number): void {
    this.#item ??= createItem();
    this.#item.text = words;
    this.#item.accessibilityInformation = { label: words, role: 'alert' };
    this.#item.show();
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#item?.hide(), milliseconds);
  }

  dispose(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#item?.dispose();
  }
}

function createItem(): vscode.StatusBarItem {
  const item = vscode.window.createStatusBarItem('secondSource.message', vscode.StatusBarAlignment.Left);
  item.name = vscode.l10n.t('Second Source: Messages');
  return item;
}
