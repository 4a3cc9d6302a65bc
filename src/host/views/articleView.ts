/** One view of the sidebar: asks for its tree when it is seen, and again, now and then, while the folder changes. */
import * as vscode from 'vscode';
import type { TreeGroup, TreeOrder, TreeQuery, TreeSummary } from '../../engine/query/tree.ts';
import { type Analysis, isReading } from '../analysis/service.ts';
import type { ContextKeys } from './contextKeys.ts';
import { DragOut } from './dragOut.ts';
import { EngineTree } from './engineTree.ts';
import { viewNumbers } from './numbers.ts';
import type { Row } from './rows.ts';
import type { ViewKind } from './viewKinds.ts';
import type { ViewMemory } from './viewMemory.ts';

/** Milliseconds from a change to the refresh that shows it; VS Code itself waits 200. */
const DELAY = 250;
/** A tree that takes long to build is built again only after this many times as long: the worker has other questions to answer. */
const REST = 5;
/** Milliseconds from when VS Code was given a view's first rows until it surely has drawn them. */
const DRAWING = 300;

export interface ArticleViewOptions {
  readonly kind: ViewKind;
  readonly analysis: Analysis;
  readonly memory: ViewMemory;
  readonly keys: ContextKeys;
  readonly media: vscode.Uri;
  /** The path of the article that the views show when they show one. */
  readonly activeArticle: () => string | null;
}

export class ArticleView implements vscode.Disposable {
  readonly kind: ViewKind;
  readonly tree: EngineTree;
  readonly view: vscode.TreeView<Row>;
  readonly #options: ArticleViewOptions;
  readonly #subscriptions: vscode.Disposable;
  #filter = '';
  #stale = true;
  #isEmpty = false;
  #summary: TreeSummary | null = null;
  #notBefore = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #rowsDrawn: ReturnType<typeof setTimeout> | null = null;

  constructor(options: ArticleViewOptions) {
    const { kind, analysis } = options;
    this.kind = kind;
    this.#options = options;
    this.tree = new EngineTree(kind, options.media, analysis.engine, () => this.query());
    this.view = vscode.window.createTreeView(kind.id, {
      treeDataProvider: this.tree,
      showCollapseAll: true,
      canSelectMany: true,
      dragAndDropController: new DragOut(rows => this.textOf(rows)),
    });
    this.#subscriptions = vscode.Disposable.from(
      this.tree,
      this.view,
      this.tree.onDidShowRoots(() => void this.#count()),
      this.view.onDidChangeVisibility(({ visible }) => visible && this.#seen()),
      this.view.onDidExpandElement(({ element }) => this.tree.expansion.choose(element, true)),
      this.view.onDidCollapseElement(({ element }) => this.tree.expansion.choose(element, false)),
      this.view.onDidChangeSelection(({ selection }) => {
        for (const row of selection) this.tree.expansion.keepInSight(row);
      }),
      analysis.onDidChange(() => this.refreshSoon()),
      analysis.onDidChangeState(() => this.refreshSoon()),
    );
    this.#tellKeys();
    this.#tellEmpty(false);
    if (this.view.visible) this.#seen();
  }

  dispose(): void {
    if (this.#timer) clearTimeout(this.#timer);
    if (this.#rowsDrawn) clearTimeout(this.#rowsDrawn);
    this.#subscriptions.dispose();
  }

  get filter(): string {
    return this.#filter;
  }

  get group(): TreeGroup {
    return this.#options.memory.group(this.kind);
  }

  get order(): TreeOrder {
    return this.#options.memory.order(this.kind);
  }

  /** How many items there are and are shown, as of the last refresh. */
  get summary(): TreeSummary | null {
    return this.#summary;
  }

  setFilter(words: string): void {
    if (words === this.#filter) return;
    this.#filter = words;
    if (words === '') this.tree.expansion.forgetFiltered();
    this.refreshNow();
  }

  /** `null` while there is nothing to ask: no article is open and only that is wanted. */
  query(): TreeQuery | null {
    const { kind, memory, activeArticle } = this.#options;
    const scope = memory.scope === 'article' ? activeArticle() : null;
    if (memory.scope === 'article' && scope === null) return null;
    return { view: kind.view, filter: this.#filter, scope, group: this.group, order: this.order };
  }

  refreshSoon(): void {
    this.#stale = true;
    if (!this.#isSettled) this.#tellEmpty(false);
    if (!this.view.visible || this.#timer) return;
    this.#timer = setTimeout(
      () => {
        this.#timer = null;
        if (this.#stale && this.view.visible) void this.#refresh();
      },
      Math.max(DELAY, this.#notBefore - Date.now()),
    );
  }

  /** After something that the user did. */
  refreshNow(): void {
    this.#tellKeys();
    this.#stale = true;
    if (this.view.visible) void this.#refresh();
  }

  /** Selects the row without taking the focus. Rejects where the tree is being built anew. */
  async reveal(row: Row): Promise<void> {
    await this.tree.idle();
    if (this.view.visible && !this.view.selection.includes(row)) await this.view.reveal(row, { select: true, focus: false, expand: false });
  }

  async textOf(rows: readonly Row[]): Promise<string> {
    const query = this.query();
    if (!query) return '';
    return await this.#options.analysis.engine.treeText(
      query,
      rows.map(row => row.id),
    );
  }

  #seen(): void {
    this.#options.analysis.wake();
    if (this.#stale) void this.#refresh();
  }

  async #refresh(): Promise<void> {
    this.#stale = false;
    await this.tree.idle();
    this.tree.refresh();
    await this.#count();
  }

  /** The numbers belong to the rows that are shown: they are asked for with them. */
  async #count(): Promise<void> {
    const asked = Date.now();
    const query = this.query();
    try {
      this.#summary = query && (await this.#options.analysis.engine.treeSummary(query));
    } catch {
      // The worker is away: the numbers stay as they are until it is back and the corpus changes.
    }
    this.#notBefore = Date.now() + (Date.now() - asked) * REST;
    this.view.description = viewNumbers(query, this.#summary, this.#options.analysis.state);
    this.#tellKeys();
    this.#tellEmpty(query !== null && this.#summary?.total === 0 && !this.#stale);
  }

  get #isSettled(): boolean {
    const { state } = this.#options.analysis;
    return state.phase !== 'asleep' && !isReading(state);
  }

  /** Only what was asked of a folder that is read can be known to be empty. */
  #tellEmpty(isEmpty: boolean): void {
    this.#isEmpty = isEmpty && this.#isSettled;
    this.#options.keys.set(`${this.kind.view}.empty`, this.#isEmpty);
    this.#tellWaiting();
  }

  /**
   * By VS Code's message above the rows, as long as none has come: while it is there, the tree can take the keyboard, and keeps it when its rows come. The
   * texts for an empty view cannot: the keyboard goes with them.
   */
  #tellWaiting(): void {
    const { state } = this.#options.analysis;
    const isEmptyFolder = state.phase === 'ready' && this.#summary?.articles === 0;
    const waits =
      !this.tree.hasRows && !this.#isEmpty && !isEmptyFolder && state.phase !== 'stopped' && this.#filter === '' && this.query() !== null;
    const message = waits && vscode.workspace.workspaceFolders ? vscode.l10n.t('Reading the articles…') : '';
    if (message === (this.view.message ?? '')) return;
    if (message !== '' || !this.tree.hasRows) this.view.message = message;
    else this.#rowsDrawn ??= setTimeout(() => this.#tellDrawn(), DRAWING);
  }

  #tellDrawn(): void {
    this.#rowsDrawn = this.tree.isAsking ? setTimeout(() => this.#tellDrawn(), DRAWING) : null;
    if (!this.#rowsDrawn && this.tree.hasRows) this.view.message = '';
  }

  /** For `when` clauses. Before the first answer nothing is known to be empty. */
  #tellKeys(): void {
    const { kind, memory, keys, analysis, activeArticle } = this.#options;
    keys.set('phase', analysis.state.phase);
    keys.set('scope', memory.scope);
    keys.set('activeArticle', activeArticle() !== null);
    if (this.#summary) keys.set('hasArticles', this.#summary.articles > 0);
    keys.set(`${kind.view}.filtered`, this.#filter !== '');
    keys.set(`${kind.view}.group`, this.group);
    keys.set(`${kind.view}.order`, this.order);
  }
}
