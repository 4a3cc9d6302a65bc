/** The rows that VS Code knows: one object for each id, kept while its content changes, so that selection and expansion stay. */
import type { TreeNode } from '../../engine/query/tree.ts';

export interface Row {
  readonly id: string;
  readonly parent: Row | null;
  node: TreeNode;
}

export class Rows {
  readonly #byId = new Map<string, Row>();
  readonly #childrenOf = new Map<Row | null, readonly Row[]>();

  get(id: string): Row | undefined {
    return this.#byId.get(id);
  }

  /** As last adopted. */
  children(parent: Row | null): readonly Row[] {
    return this.#childrenOf.get(parent) ?? [];
  }

  /** The rows of these nodes below a row, in their order; rows that are not among them any more are forgotten, with all below them. */
  adopt(parent: Row | null, nodes: readonly TreeNode[]): Row[] {
    const before = this.children(parent);
    const rows = nodes.map(node => {
      const known = this.#byId.get(node.id);
      if (known) {
        known.node = node;
        return known;
      }
      const row: Row = { id: node.id, parent, node };
      this.#byId.set(row.id, row);
      return row;
    });
    this.#childrenOf.set(parent, rows);
    const kept = new Set(rows);
    for (const row of before) if (!kept.has(row)) this.#forget(row);
    return rows;
  }

  #forget(row: Row): void {
    for (const child of this.children(row)) this.#forget(child);
    this.#childrenOf.delete(row);
    this.#byId.delete(row.id);
  }
}
