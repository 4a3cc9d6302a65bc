/** Trees that were asked for of late, until the corpus changes: opening a folder of a tree must not build the tree again. */
import { LruMap } from '../base/lru.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Event } from '../model/analysis.ts';
import { chooseEvents } from './tree/eventChoice.ts';
import { createFilter } from './tree/filter.ts';
import { Gathered } from './tree/gathered.ts';
import { Tree, type TreeQuery } from './tree.ts';

/** Four views, each with and without a filter. */
const KEPT = 8;

export class TreeCache {
  readonly #corpus: Corpus;
  #trees = new LruMap<string, Tree>(KEPT);
  #gathered: Gathered;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    this.#gathered = new Gathered(corpus);
  }

  /** To be called whenever the corpus has changed. */
  clear(): void {
    this.#trees = new LruMap(KEPT);
    this.#gathered = new Gathered(this.#corpus);
  }

  /** The events that the Events view shows for the query, what is told in passing left out. */
  events({ filter, scope }: TreeQuery): readonly Event[] {
    return chooseEvents({ corpus: this.#corpus, gathered: this.#gathered, scope, filter: createFilter(filter) }).shown;
  }

  get({ view, filter, scope, group, order }: TreeQuery): Tree {
    const key = JSON.stringify([view, filter, scope, group, order]);
    const known = this.#trees.get(key);
    if (known) return known;
    const tree = new Tree(this.#corpus, { view, filter, scope, group, order }, this.#gathered);
    this.#trees.set(key, tree);
    return tree;
  }
}
