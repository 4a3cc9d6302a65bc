/**
 * Which nodes have a key. Most keys have one node, which needs no set. Those of nodes that were restored stay in the arrays in which they were kept:
 * the nearest is found by halving.
 */
import type { Steps } from '../../base/steps.ts';
import { type Node, UNSAVED } from './node.ts';

/** Rising keys, one that several nodes have so often; beside each the number of its node. */
export interface SavedLists {
  readonly keys: Float64Array;
  readonly nodes: Int32Array;
}

const NONE: readonly never[] = [];
/** In place of the number of a node that has gone. */
const GONE = -1;
/** Keys. */
const A_STEP = 2000;

export class NodeLists {
  readonly #lists = new Map<number, Node | Set<Node>>();
  #saved: SavedLists = { keys: new Float64Array(), nodes: new Int32Array() };
  /** The restored node of a number. */
  #nodeAt: (number: number) => Node = () => {
    throw new Error('nothing was restored');
  };

  /** `key`: as `keyOf` gives it. */
  get(key: number): Iterable<Node> {
    const restored = this.#restoredOf(key);
    const list = this.#lists.get(key);
    if (!list) return restored;
    const listed = list instanceof Set ? list : [list];
    return restored.length === 0 ? listed : [...restored, ...listed];
  }

  add(key: number, node: Node): void {
    const list = this.#lists.get(key);
    if (!list) this.#lists.set(key, node);
    else if (list instanceof Set) list.add(node);
    else if (list !== node) this.#lists.set(key, new Set([list, node]));
  }

  delete(key: number, node: Node): void {
    if (node.number !== UNSAVED) this.#forgetRestored(key, node.number);
    const list = this.#lists.get(key);
    if (list instanceof Set) {
      list.delete(node);
      if (list.size === 0) this.#lists.delete(key);
    } else if (list === node) this.#lists.delete(key);
  }

  /** As often as they have keys. */
  *nodes(): Iterable<Node> {
    for (const number of this.#saved.nodes) if (number !== GONE) yield this.#nodeAt(number);
    for (const list of this.#lists.values()) {
      if (list instanceof Set) yield* list;
      else yield list;
    }
  }

  *saving(numbers: ReadonlyMap<Node, number>): Steps<SavedLists> {
    const keys: number[] = [];
    const nodes: number[] = [];
    let before = Number.NaN;
    let taken = 0;
    const all = this.#sortedKeys();
    yield;
    for (const key of all) {
      if (key === before) continue;
      before = key;
      for (const node of this.get(key)) {
        keys.push(key);
        nodes.push(numbers.get(node)!);
      }
      if (++taken % A_STEP === 0) yield;
    }
    return { keys: Float64Array.from(keys), nodes: Int32Array.from(nodes) };
  }

  /** Into empty lists. `nodeAt`: by the numbers with which the lists were kept. */
  restore(saved: SavedLists, nodeAt: (number: number) => Node): void {
    this.#saved = saved;
    this.#nodeAt = nodeAt;
  }

  /** Some of them several times. */
  #sortedKeys(): Float64Array {
    const { keys } = this.#saved;
    const all = new Float64Array(keys.length + this.#lists.size);
    all.set(keys);
    let at = keys.length;
    for (const key of this.#lists.keys()) all[at++] = key;
    return all.sort();
  }

  #restoredOf(key: number): readonly Node[] {
    const { keys, nodes } = this.#saved;
    let at = firstOf(keys, key);
    if (keys[at] !== key) return NONE;
    const found: Node[] = [];
    for (; keys[at] === key; at++) if (nodes[at] !== GONE) found.push(this.#nodeAt(nodes[at]!));
    return found;
  }

  #forgetRestored(key: number, number: number): void {
    const { keys, nodes } = this.#saved;
    for (let at = firstOf(keys, key); keys[at] === key; at++) if (nodes[at] === number) nodes[at] = GONE;
  }
}

/** Where the first of the keys stands that is not less. */
function firstOf(keys: Float64Array, key: number): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
