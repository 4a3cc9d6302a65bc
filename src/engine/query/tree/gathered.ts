/** What trees read of the whole folder, gathered once for as long as the corpus stays as it is: typing a filter must not gather it again. */
import { finish, type Steps } from '../../base/steps.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Entity, Event } from '../../model/analysis.ts';
import type { Difference, Statement } from '../../model/coverage.ts';
import type { TreeView } from '../tree.ts';
import { type Group, groupsOf } from './claims/claimGroups.ts';
import { type Said, saidIn } from './claims/said.ts';
import { Repetitions } from './statements/repetitions.ts';

/** Articles whose claims are gathered in a step. */
const A_STEP = 200;

export class Gathered {
  readonly #corpus: Corpus;
  #events: readonly Event[] | null = null;
  #entities: readonly Entity[] | null = null;
  #statements: readonly Statement[] | null = null;
  #differences: readonly Difference[] | null = null;
  #said: readonly Said[] | null = null;
  #repetitions: Repetitions | null = null;
  #groups: readonly Group[] | null = null;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  /** What takes long of a view, in steps; the folder must not change between them. Whatever is asked for before its turn is gathered at once. */
  *gathering(view: TreeView): Steps {
    if (view === 'events') this.#events ??= yield* this.#corpus.listingEvents();
    if (view === 'entities') this.#entities ??= yield* this.#corpus.listingEntities();
    if (view === 'claims' || view === 'statements') this.#statements ??= this.#corpus.statements();
    yield;
    if (view === 'statements') this.#differences ??= this.#corpus.differences();
    if (view !== 'claims') return;
    this.#said ??= yield* this.#listingSaid();
    yield;
    this.#groups ??= yield* groupsOf(this.#corpus, this.#said, this.repetitions);
  }

  /** The most newsworthy first. */
  get events(): readonly Event[] {
    this.#events ??= this.#corpus.events();
    return this.#events;
  }

  get entities(): readonly Entity[] {
    this.#entities ??= this.#corpus.entities();
    return this.#entities;
  }

  get statements(): readonly Statement[] {
    this.#statements ??= this.#corpus.statements();
    return this.#statements;
  }

  get differences(): readonly Difference[] {
    this.#differences ??= this.#corpus.differences();
    return this.#differences;
  }

  /** All claims, by article, in text order. */
  get said(): readonly Said[] {
    this.#said ??= finish(this.#listingSaid());
    return this.#said;
  }

  /** All claims by who makes them. */
  get groups(): readonly Group[] {
    this.#groups ??= finish(groupsOf(this.#corpus, this.said, this.repetitions));
    return this.#groups;
  }

  get repetitions(): Repetitions {
    this.#repetitions ??= new Repetitions(this.statements);
    return this.#repetitions;
  }

  *#listingSaid(): Steps<Said[]> {
    const paths = this.#corpus.paths();
    const said: Said[] = [];
    for (let i = 0; i < paths.length; i += A_STEP) {
      said.push(...saidIn(this.#corpus, paths.slice(i, i + A_STEP)));
      yield;
    }
    return said;
  }
}
