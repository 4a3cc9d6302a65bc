/** What `when` clauses ask: set only when it changes. */
import * as vscode from 'vscode';

export class ContextKeys {
  readonly #known = new Map<string, unknown>();

  /** `name` without the extension's prefix. */
  set(name: string, value: string | number | boolean): void {
    if (this.#known.get(name) === value) return;
    this.#known.set(name, value);
    void vscode.commands.executeCommand('setContext', `secondSource.${name}`, value);
  }
}
