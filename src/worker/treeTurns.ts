/** Trees for the engine's callers: a large one grows in turns of the event loop, so that a question about an open article need not wait for it. */

import type { TreeCache } from '../engine/query/tree/treeCache.ts';
import type { Tree, TreeQuery } from '../engine/query/tree.ts';

/** Milliseconds: work that is shorter is not felt. */
const TURN = 8;

export class TreeTurns {
  readonly #trees: TreeCache;
  readonly #pause: () => Promise<void>;
  /** One tree at a time: what two need is gathered once. */
  #last: Promise<unknown> = Promise.resolve();

  /** `pause`: a turn of the event loop. */
  constructor(trees: TreeCache, pause: () => Promise<void>) {
    this.#trees = trees;
    this.#pause = pause;
  }

  /** What `ask` finds in the tree: at once where it is there. Rejects with what `ask` or the building throws. */
  with<T>(query: TreeQuery, ask: (tree: Tree) => T): T | Promise<T> {
    if (this.#trees.has(query)) return ask(this.#trees.get(query));
    const answer = this.#last.then(async () => ask(await this.#grown(query)));
    this.#last = answer.catch(() => 'whoever asked is told');
    return answer;
  }

  async #grown(query: TreeQuery): Promise<Tree> {
    const steps = this.#trees.growing(query);
    let since = performance.now();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - since < TURN) continue;
      await this.#pause();
      since = performance.now();
    }
  }
}
