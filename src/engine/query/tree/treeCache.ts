/** Trees that were asked for of late, until the corpus changes: opening a folder of a tree must not build the tree again. */
import { LruMap } from '../../base/lru.ts';
import type { Steps } from '../../base/steps.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Event } from '../../model/analysis.ts';
import { Tree, type TreeQuery, type TreeView } from '../tree.ts';
import { chooseEvents } from './events/eventChoice.ts';
import { createFilter } from './filter.ts';
import { Gathered } from './gathered.ts';

/** Four views, each with and without a filter. */
const KEPT = 8;
/** How often a tree is begun in steps while the folder keeps changing, before it is built in one go. */
const TRIES = 3;

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

  /** Whether the tree is there already. */
  has(query: TreeQuery): boolean {
    return this.#trees.get(keyOf(query)) !== undefined;
  }

  get(query: TreeQuery): Tree {
    const key = keyOf(query);
    const known = this.#trees.get(key);
    if (known) return known;
    const tree = new Tree(this.#corpus, query, this.#gathered);
    this.#trees.set(key, tree);
    return tree;
  }

  /** The same in steps; `clear` may be called between them. */
  *growing(query: TreeQuery): Steps<Tree> {
    if (query.scope === null) {
      for (const what of NEEDED[query.view]) yield* this.#corpus.settling(what);
      for (let tries = 0; tries < TRIES; tries++) {
        const gathered = this.#gathered;
        const steps = gathered.gathering(query.view);
        while (gathered === this.#gathered && !steps.next().done) yield;
        if (gathered === this.#gathered) break;
      }
    }
    return this.get(query);
  }
}

const NEEDED: Readonly<Record<TreeView, readonly ('events' | 'statements' | 'differences')[]>> = {
  events: ['events'],
  claims: ['statements'],
  statements: ['differences'],
  entities: [],
};

const keyOf = ({ view, filter, scope, group, order }: TreeQuery): string => JSON.stringify([view, filter, scope, group, order]);
