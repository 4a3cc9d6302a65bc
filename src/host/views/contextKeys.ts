/** What `when` clauses ask: set only when it changes. */
import * as vscode from 'vscode';
import type { TreeView } from '../../engine/query/tree.ts';

type ViewKey = `${TreeView}.${'filtered' | 'empty' | 'group' | 'order'}`;

export const WALKTHROUGH_STEPS = ['open', 'read', 'survey', 'compare'] as const;
export type WalkthroughStep = (typeof WALKTHROUGH_STEPS)[number];

/** Without the extension's prefix. */
export type ContextKey =
  | ('phase' | 'scope' | 'activeArticle' | 'hasArticles' | 'followActiveEditor' | 'otherTexts' | 'leftOut')
  | ViewKey
  | `done.${WalkthroughStep}`;

/** The names of a record are a set, for `in`. */
type ContextValue = string | boolean | Readonly<Record<string, true>>;

export class ContextKeys {
  readonly #known = new Map<ContextKey, ContextValue>();

  set(name: ContextKey, value: ContextValue): void {
    if (this.#known.get(name) === value) return;
    this.#known.set(name, value);
    void vscode.commands.executeCommand('setContext', `secondSource.${name}`, value);
  }
}
