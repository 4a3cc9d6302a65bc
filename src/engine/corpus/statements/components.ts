/** Connected parts of a graph that changes: after a change only the parts that it touches are looked at again. */

export class Components<Node> {
  readonly #eachNeighbour: (node: Node, visit: (neighbour: Node) => void) => void;
  readonly #of = new Map<Node, readonly Node[]>();
  readonly #touched = new Set<Node>();

  /** `eachNeighbour` must be symmetric; a node without any is in no component. */
  constructor(eachNeighbour: (node: Node, visit: (neighbour: Node) => void) => void) {
    this.#eachNeighbour = eachNeighbour;
  }

  /** Says that the node's neighbours have changed, or that it is gone. */
  touch(node: Node): void {
    this.#touched.add(node);
  }

  /** Of two nodes or more; the same array as long as no node of it was touched. */
  all(): ReadonlySet<readonly Node[]> {
    this.#refresh();
    return new Set(this.#of.values());
  }

  of(node: Node): readonly Node[] | undefined {
    this.#refresh();
    return this.#of.get(node);
  }

  #refresh(): void {
    if (this.#touched.size === 0) return;
    const open = new Set(this.#touched);
    for (const node of this.#touched) for (const member of this.#of.get(node) ?? []) open.add(member);
    this.#touched.clear();
    for (const node of open) this.#of.delete(node);
    for (const node of open) if (!this.#of.has(node)) this.#gather(node);
  }

  #gather(start: Node): void {
    const members = [start];
    const seen = new Set(members);
    const visit = (neighbour: Node): void => {
      if (seen.has(neighbour)) return;
      seen.add(neighbour);
      members.push(neighbour);
    };
    for (const node of members) this.#eachNeighbour(node, visit);
    if (members.length > 1) for (const node of members) this.#of.set(node, members);
  }
}
