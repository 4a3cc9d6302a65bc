/** The article that the user reads: of the active editor, or the last one while something else is active. */
import * as vscode from 'vscode';
import { pathOf } from '../support/convert.ts';
import { isArticleDocument } from './selector.ts';

export class ActiveArticle implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<string | null>();
  readonly #subscriptions: vscode.Disposable;
  #path: string | null = null;

  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.window.onDidChangeActiveTextEditor(() => this.#look()),
      // A document becomes an article by a change of its language, which is told as an opening.
      vscode.workspace.onDidOpenTextDocument(() => this.#look()),
      vscode.workspace.onDidCloseTextDocument(document => {
        if (pathOf(document.uri) === this.#path) this.#set(this.#active());
      }),
    );
    this.#path = this.#active();
  }

  get path(): string | null {
    return this.#path;
  }

  /** The path of the article that a command is run for: as its caller says (a menu gives the file's address), else the one that the user reads. */
  asked(argument: unknown): string | null {
    if (argument instanceof vscode.Uri) return pathOf(argument);
    return typeof argument === 'string' ? argument : this.#path;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #active(): string | null {
    const document = vscode.window.activeTextEditor?.document;
    return document && isArticleDocument(document) ? pathOf(document.uri) : null;
  }

  #look(): void {
    const active = this.#active();
    if (active !== null) this.#set(active);
  }

  #set(path: string | null): void {
    if (path === this.#path) return;
    this.#path = path;
    this.#changed.fire(path);
  }
}
