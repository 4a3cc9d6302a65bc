/** Selects in the views what stands at the cursor, when the user asked for that by the setting. Never takes the focus. */
import * as vscode from 'vscode';
import { isArticleDocument } from '../documents/selector.ts';
import { pathOf } from '../support/convert.ts';
import { Debouncer } from '../support/debouncer.ts';
import { SECTION } from '../support/settings.ts';
import type { ArticleView } from './articleView.ts';
import type { ContextKeys } from './contextKeys.ts';

const SETTING = 'views.followActiveEditor';
const QUIET = 350;

export class FollowEditor implements vscode.Disposable {
  readonly #views: readonly ArticleView[];
  readonly #keys: ContextKeys;
  readonly #soon = new Debouncer(() => void this.#follow(), QUIET, 1500);
  readonly #subscriptions: vscode.Disposable;

  constructor(views: readonly ArticleView[], keys: ContextKeys) {
    this.#views = views;
    this.#keys = keys;
    this.#subscriptions = vscode.Disposable.from(
      this.#soon,
      // Only what the user does in the text: a click on a row moves the selection too, and must not move the row.
      vscode.window.onDidChangeTextEditorSelection(({ kind }) => {
        if (kind !== undefined && this.enabled) this.#soon.trigger();
      }),
      vscode.workspace.onDidChangeConfiguration(change => {
        if (change.affectsConfiguration(`${SECTION}.${SETTING}`)) this.#settingChanged();
      }),
    );
    this.#settingChanged();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  get enabled(): boolean {
    return vscode.workspace.getConfiguration(SECTION).get<boolean>(SETTING, false);
  }

  async setEnabled(value: boolean): Promise<void> {
    const settings = vscode.workspace.getConfiguration(SECTION);
    const inWorkspace = settings.inspect(SETTING)?.workspaceValue !== undefined;
    await settings.update(SETTING, value, inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global);
  }

  #settingChanged(): void {
    this.#keys.set('followActiveEditor', this.enabled);
    if (this.enabled) this.#soon.trigger();
  }

  async #follow(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !isArticleDocument(editor.document)) return;
    const path = pathOf(editor.document.uri);
    const offset = editor.document.offsetAt(editor.selection.active);
    for (const view of this.#views) {
      if (!view.view.visible) continue;
      try {
        const row = await view.tree.rowAt(path, offset);
        if (row) await view.reveal(row);
      } catch {
        // The tree changed meanwhile, or the worker is away: the next movement of the cursor tries again.
      }
    }
  }
}
