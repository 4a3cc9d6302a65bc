/** The articles that are open: sends their texts to the engine as they change, and knows which version it has. */
import * as vscode from 'vscode';
import type { EngineHost } from '../analysis/engineHost.ts';
import { pathOf } from '../support/convert.ts';
import { Debouncer } from '../support/debouncer.ts';
import { maximumFileSize, SECTION } from '../support/settings.ts';
import type { SkipReason } from './fileText.ts';
import { isArticleDocument } from './selector.ts';
import { isOnTab } from './tabs.ts';

const QUIET = 200;
const AT_MOST = 1000;

interface Tracked {
  readonly document: vscode.TextDocument;
  readonly debouncer: Debouncer;
  /** The version that the engine has or is being given, with the promise of it. */
  sent: { readonly version: number; readonly done: Promise<boolean> } | null;
  cancellation: vscode.CancellationTokenSource | null;
  /** Whether it has been on a tab. */
  shown: boolean;
}

export class DocumentTracker implements vscode.Disposable {
  readonly #engine: EngineHost;
  readonly #tracked = new Map<string, Tracked>();
  readonly #analysed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #opened = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #closed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable;

  /** The engine has the document's text as of its present version. */
  readonly onDidAnalyse = this.#analysed.event;
  readonly onDidOpen = this.#opened.event;
  /** The document is closed, or is no article any more: its file, if there is one, speaks for itself again. */
  readonly onDidClose = this.#closed.event;

  constructor(engine: EngineHost) {
    this.#engine = engine;
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument(document => this.#open(document)),
      vscode.workspace.onDidChangeTextDocument(change => this.#change(change)),
      vscode.workspace.onDidCloseTextDocument(document => this.#close(document)),
      vscode.window.tabGroups.onDidChangeTabs(() => this.#followTabs()),
      engine.onDidRestart(() => this.#sendAll()),
      vscode.workspace.onDidChangeConfiguration(change => change.affectsConfiguration(`${SECTION}.index`) && this.#sendAll()),
    );
  }

  /** Looks at what is open already: at activation. */
  begin(): void {
    for (const document of vscode.workspace.textDocuments) this.#open(document);
  }

  has(path: string): boolean {
    return this.#tracked.has(path);
  }

  get size(): number {
    return this.#tracked.size;
  }

  documents(): vscode.TextDocument[] {
    return [...this.#tracked.values()].map(({ document }) => document);
  }

  /** Why the engine is not given the document's text, although it is an article. */
  leftOut(document: vscode.TextDocument): SkipReason | null {
    const text = document.getText();
    if (text.length > maximumFileSize(document.uri)) return 'too large';
    return this.#engine.isLeftOut({ path: pathOf(document.uri), text }) ? 'failed' : null;
  }

  /** Whether the engine has the document's present version, or is being given it. */
  isCurrent(document: vscode.TextDocument): boolean {
    return this.#tracked.get(pathOf(document.uri))?.sent?.version === document.version;
  }

  /** Resolves when the engine has the document as it stands now; false when it never will. What is waiting to be sent is sent at once. */
  async current(document: vscode.TextDocument): Promise<boolean> {
    this.#open(document);
    const tracked = this.#tracked.get(pathOf(document.uri));
    if (!tracked) return false;
    if (tracked.debouncer.pending) tracked.debouncer.flush();
    else if (tracked.sent?.version !== document.version) this.#send(tracked);
    return (await tracked.sent?.done) ?? false;
  }

  /** The engine must be told again. */
  resend(path: string): void {
    const tracked = this.#tracked.get(path);
    if (!tracked) return;
    tracked.sent = null;
    this.#send(tracked);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const tracked of this.#tracked.values()) this.#forget(tracked);
    this.#tracked.clear();
    for (const emitter of [this.#analysed, this.#opened, this.#closed]) emitter.dispose();
  }

  #open(document: vscode.TextDocument): void {
    const path = pathOf(document.uri);
    if (this.#tracked.has(path) || !isArticleDocument(document)) return;
    const tracked: Tracked = {
      document,
      debouncer: new Debouncer(() => this.#send(tracked), QUIET, AT_MOST),
      sent: null,
      cancellation: null,
      shown: isOnTab(document.uri),
    };
    this.#tracked.set(path, tracked);
    this.#send(tracked);
    this.#opened.fire(document);
  }

  #change({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (contentChanges.length > 0) this.#tracked.get(pathOf(document.uri))?.debouncer.trigger();
  }

  /**
   * VS Code keeps documents for minutes after their tabs are closed, and tells of the closing then. A document that was on a tab, is on none any more
   * and has nothing unsaved is closed for us: its file may be renamed or deleted meanwhile.
   */
  #followTabs(): void {
    for (const tracked of [...this.#tracked.values()]) {
      const { document } = tracked;
      if (isOnTab(document.uri)) tracked.shown = true;
      else if (tracked.shown && !document.isDirty && !document.isUntitled) this.#close(document);
    }
    for (const document of vscode.workspace.textDocuments) if (isArticleDocument(document) && isOnTab(document.uri)) this.#open(document);
  }

  /** Also when only the language changes: VS Code then tells of a closing and an opening. */
  #close(document: vscode.TextDocument): void {
    const path = pathOf(document.uri);
    const tracked = this.#tracked.get(path);
    if (!tracked) return;
    this.#forget(tracked);
    this.#tracked.delete(path);
    this.#closed.fire(document.uri);
  }

  #forget(tracked: Tracked): void {
    tracked.debouncer.dispose();
    tracked.cancellation?.cancel();
    tracked.cancellation?.dispose();
    tracked.cancellation = null;
  }

  #sendAll(): void {
    for (const path of this.#tracked.keys()) this.resend(path);
  }

  /** An older version that still waits in the worker is taken back. */
  #send(tracked: Tracked): void {
    const { document } = tracked;
    const { version } = document;
    if (tracked.sent?.version === version) return;
    tracked.cancellation?.cancel();
    tracked.cancellation?.dispose();
    const cancellation = new vscode.CancellationTokenSource();
    tracked.cancellation = cancellation;
    tracked.sent = { version, done: this.#give(document, cancellation.token) };
  }

  async #give(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<boolean> {
    const path = pathOf(document.uri);
    const { version } = document;
    try {
      if (this.leftOut(document)) await this.#engine.delete([path]);
      else await this.#engine.set({ path, text: document.getText() }, token);
    } catch {
      // Cancelled by a newer version, or the worker died: it gets all texts again when it is back.
      return false;
    }
    if (document.version === version && this.#tracked.get(path)?.document === document) this.#analysed.fire(document);
    return true;
  }
}
