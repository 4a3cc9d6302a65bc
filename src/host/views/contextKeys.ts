/** What `when` clauses ask: set only when it changes. */
import * as vscode from 'vscode';
import type { TreeView } from '../../engine/query/tree.ts';

type ViewKey = `${TreeView}.${'filtered' | 'empty' | 'group' | 'order'}`;

/** Without the extension's prefix. */
export type ContextKey = 'phase' | 'scope' | 'activeArticle' | 'hasArticles' | 'followActiveEditor' | ViewKey;

export class ContextKeys {
  readonly #known = new Map<ContextKey, string | boolean>();

  set(name: ContextKey, value: string | boolean): void {
    if (this.#known.get(name) === value) return;
    this.#known.set(name, value);
    void vscode.commands.executeCommand('setContext', `secondSource.${name}`, value);
  }
}
