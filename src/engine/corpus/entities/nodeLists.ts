/** Which nodes have a key. Most keys have one node, which needs no set. */
import type { Node } from './node.ts';

export class NodeLists {
  readonly #lists = new Map<number, Node | Set<Node>>();

  /** `key`: as `keyOf` gives it. */
  get(key: number): Iterable<Node> {
    const list = this.#lists.get(key);
    if (!list) return NONE;
    return list instanceof Set ? list : [list];
  }

  add(key: number, node: Node): void {
    const list = this.#lists.get(key);
    if (!list) this.#lists.set(key, node);
    else if (list instanceof Set) list.add(node);
    else if (list !== node) this.#lists.set(key, new Set([list, node]));
  }

  delete(key: number, node: Node): void {
    const list = this.#lists.get(key);
    if (list instanceof Set) {
      list.delete(node);
      if (list.size === 0) this.#lists.delete(key);
    } else if (list === node) this.#lists.delete(key);
  }

  *nodes(): Iterable<Node> {
    for (const list of this.#lists.values()) {
      if (list instanceof Set) yield* list;
      else yield list;
    }
  }
}

const NONE: readonly never[] = [];
