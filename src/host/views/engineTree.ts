/** A tree of the engine's as VS Code's data provider. */
import * as vscode from 'vscode';
import type { EngineApi } from '../../engine/query/api.ts';
import type { TreeQuery } from '../../engine/query/tree.ts';
import type { Remote } from '../../worker/protocol.ts';
import { Expansion } from './expansion.ts';
import { type Row, Rows } from './rows.ts';
import { type RowLook, treeItem } from './treeItem.ts';
import type { ViewKind } from './viewKinds.ts';

/** Rows of one folder that are shown at once, and with each "Show More". */
const PAGE = 200;

export const MORE_COMMAND = 'secondSource.showMoreRows';

export class EngineTree implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #look: RowLook;
  readonly #engine: Remote<EngineApi>;
  /** What to show now; `null`: nothing. */
  readonly #query: () => TreeQuery | null;
  readonly #rows = new Rows();
  readonly expansion = new Expansion(() => (this.#query()?.filter ?? '') !== '');
  readonly #limits = new Map<string | null, number>();
  readonly #changed = new vscode.EventEmitter<Row | undefined>();
  readonly #rootsShown = new vscode.EventEmitter<void>();
  #pending = 0;
  #waiting: (() => void)[] = [];

  readonly onDidChangeTreeData = this.#changed.event;
  /** The first rows were asked for, and are there. */
  readonly onDidShowRoots = this.#rootsShown.event;

  /**
   * Only of a view with rows whose tooltips are late: as soon as there is such a function, VS Code first shows that each tooltip is loading, and Escape in
   * the tooltip does not lead back to the row.
   */
  readonly resolveTreeItem?: (item: vscode.TreeItem, row: Row, token: vscode.CancellationToken) => Promise<vscode.TreeItem>;

  constructor({ id, hasLateTooltips }: ViewKind, media: vscode.Uri, engine: Remote<EngineApi>, query: () => TreeQuery | null) {
    this.#look = { viewId: id, media, moreCommand: MORE_COMMAND };
    this.#engine = engine;
    this.#query = query;
    if (hasLateTooltips) this.resolveTreeItem = (...asked) => this.#resolve(...asked);
  }

  dispose(): void {
    this.#changed.dispose();
    this.#rootsShown.dispose();
  }

  /** Asks for everything that is to be seen again. */
  refresh(): void {
    this.#changed.fire(undefined);
  }

  /** Whether rows are being asked for. */
  get isAsking(): boolean {
    return this.#pending > 0;
  }

  /** Resolves when no rows are being asked for: a refresh before would make VS Code register their ids twice. */
  async idle(): Promise<void> {
    if (this.isAsking) await new Promise<void>(resolve => this.#waiting.push(resolve));
  }

  getTreeItem(row: Row): vscode.TreeItem {
    return treeItem(row, this.#look, row.node.collapsible === 'none' ? null : this.expansion.show(row));
  }

  getParent(row: Row): Row | undefined {
    return row.parent ?? undefined;
  }

  /** While the worker is away, what was known before. */
  async getChildren(row?: Row): Promise<Row[]> {
    const parent = row ?? null;
    const query = this.#query();
    if (!query) return this.#rows.adopt(parent, []);
    this.#pending++;
    try {
      const nodes = await this.#engine.treeChildren(query, parent?.id ?? null, this.#limit(parent?.id ?? null));
      if (!parent) this.#rootsShown.fire();
      return this.#rows.adopt(parent, nodes);
    } catch {
      return [...this.#rows.children(parent)];
    } finally {
      this.#pending--;
      if (this.#pending === 0) for (const resolve of this.#waiting.splice(0)) resolve();
    }
  }

  async #resolve(item: vscode.TreeItem, row: Row, token: vscode.CancellationToken): Promise<vscode.TreeItem> {
    const query = this.#query();
    if (!query || row.node.tooltip !== 'late') return item;
    try {
      const tooltip = await this.#engine.treeTooltip(query, row.id, token);
      item.tooltip = tooltip ? new vscode.MarkdownString(tooltip) : row.node.label;
    } catch {
      // Cancelled, or the worker died: VS Code shows the label.
    }
    return item;
  }

  get hasRows(): boolean {
    return this.#rows.children(null).length > 0;
  }

  has(row: Row): boolean {
    return this.#rows.get(row.id) === row;
  }

  showMore(id: string | null): void {
    this.#limits.set(id, this.#limit(id) + PAGE);
    this.#changed.fire(id === null ? undefined : this.#rows.get(id));
  }

  /** The row of what stands at an offset of an article, its ancestors loaded; `undefined` where there is none. */
  async rowAt(path: string, offset: number): Promise<Row | undefined> {
    const query = this.#query();
    if (!query) return undefined;
    let row: Row | undefined;
    for (const { id, index } of await this.#engine.treeWayTo(query, path, offset)) {
      const parent: Row | undefined = row;
      if (index >= this.#limit(parent?.id ?? null)) this.#limits.set(parent?.id ?? null, index + PAGE);
      if (!this.#rows.get(id)) await this.getChildren(parent);
      row = this.#rows.get(id);
      if (!row) return undefined;
    }
    return row;
  }

  #limit(id: string | null): number {
    return this.#limits.get(id) ?? PAGE;
  }
}
