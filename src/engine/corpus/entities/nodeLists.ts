/** Which nodes have a key. Most keys have one node, which needs no set. */
import type { Node } from './nodes.ts';

export class NodeLists {
  readonly #lists = new Map<string, Node | Set<Node>>();

  get(key: string): Iterable<Node> {
    const list = this.#lists.get(key);
    if (!list) return [];
    return list instanceof Set ? list : [list];
  }

  add(key: string, node: Node): void {
    const list = this.#lists.get(key);
    if (!list) this.#lists.set(key, node);
    else if (list instanceof Set) list.add(node);
    else if (list !== node) this.#lists.set(key, new Set([list, node]));
  }

  delete(key: string, node: Node): void {
    const list = this.#lists.get(key);
    if (list instanceof Set) {
      list.delete(node);
      if (list.size === 0) this.#lists.delete(key);
    } else if (list === node) this.#lists.delete(key);
  }
}
