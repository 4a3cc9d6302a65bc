/** Gives plain-text documents that look like articles the language `news`, and takes it from those that the user says are none. */
import * as vscode from 'vscode';
import { pathOf } from '../support/convert.ts';
import { SECTION } from '../support/settings.ts';
import type { ArticleDecisions } from './decisions.ts';
import { hasArticleScheme, LANGUAGE } from './selector.ts';
import { isOnTab } from './tabs.ts';

const PLAIN = 'plaintext';
const NAMES = /\.(?:txt|text)$/i;
/** In code units: what is typed does not change a document's language under the writer's hands, what is pasted may. */
const PASTED = 200;

export class LanguageChooser implements vscode.Disposable {
  readonly #decisions: ArticleDecisions;
  readonly #recognised: (document: vscode.TextDocument) => void;
  /** Documents whose language was chosen here: whoever then picks another one means it. */
  readonly #chosen = new WeakSet<vscode.TextDocument>();
  /** The change of its language that a document is undergoing: the next one waits for it, else it would find nothing to change. */
  readonly #changes = new WeakMap<vscode.TextDocument, Promise<void>>();
  readonly #subscriptions: vscode.Disposable;

  /** `recognised` is told of an article before it is made one. */
  constructor(decisions: ArticleDecisions, recognised: (document: vscode.TextDocument) => void) {
    this.#decisions = decisions;
    this.#recognised = recognised;
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument(document => this.choose(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.some(change => change.text.length >= PASTED)) this.choose(document);
      }),
      // A document that VS Code has kept since its tab was closed is not told to be opened again.
      vscode.window.tabGroups.onDidChangeTabs(({ opened }) => opened.length > 0 && this.#chooseShown()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#chooseShown()),
      vscode.workspace.onDidSaveTextDocument(document => this.choose(document)),
      vscode.workspace.onDidChangeConfiguration(change => change.affectsConfiguration(`${SECTION}.articles`) && this.#settingChanged()),
    );
  }

  begin(): void {
    for (const document of vscode.workspace.textDocuments) this.choose(document);
  }

  /**
   * Only what somebody looks at: VS Code opens a document anew to change its language, and would open one that it had opened in passing (for a
   * preview, say) again and again.
   */
  choose(document: vscode.TextDocument): void {
    if (this.#chosen.has(document) || !hasArticleScheme(document.uri) || !isShown(document)) return;
    if (document.languageId === LANGUAGE) this.#takeBack(document);
    if (document.languageId !== PLAIN || (document.uri.scheme !== 'untitled' && !NAMES.test(document.uri.path))) return;
    if (!this.#decisions.isArticle(document.uri, document.getText())) return;
    this.#chosen.add(document);
    this.#recognised(document);
    void this.#setLanguage(document, LANGUAGE);
  }

  /** The user's word. A file that is not open has no language: it is only remembered. */
  async treat(uri: vscode.Uri, isArticle: boolean): Promise<void> {
    await this.#decisions.decide(uri, isArticle);
    const document = vscode.workspace.textDocuments.find(open => pathOf(open.uri) === pathOf(uri));
    if (!document) return;
    this.#chosen.add(document);
    await this.#setLanguage(document, isArticle ? LANGUAGE : PLAIN);
  }

  #setLanguage(document: vscode.TextDocument, language: string): Promise<void> {
    const change = (this.#changes.get(document) ?? Promise.resolve()).then(() => setLanguage(document, language));
    this.#changes.set(document, change);
    return change;
  }

  /** VS Code opens a `.news` file as an article, whatever the user said of it. */
  #takeBack(document: vscode.TextDocument): void {
    if (this.#decisions.of(document.uri) !== false) return;
    this.#chosen.add(document);
    void this.#setLanguage(document, PLAIN);
  }

  #chooseShown(): void {
    for (const document of vscode.workspace.textDocuments) this.choose(document);
  }

  #settingChanged(): void {
    for (const document of vscode.workspace.textDocuments) {
      const made = this.#chosen.delete(document) && document.languageId === LANGUAGE;
      if (!made) continue;
      if (this.#decisions.isArticle(document.uri, document.getText())) this.#chosen.add(document);
      else void this.#setLanguage(document, PLAIN);
    }
    this.#chooseShown();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

const isShown = (document: vscode.TextDocument): boolean =>
  isOnTab(document.uri) || vscode.window.visibleTextEditors.some(editor => editor.document === document);

async function setLanguage(document: vscode.TextDocument, language: string): Promise<void> {
  if (document.isClosed || document.languageId === language) return;
  try {
    await vscode.languages.setTextDocumentLanguage(document, language);
  } catch {
    // The document was closed meanwhile: nothing to paint.
  }
}
