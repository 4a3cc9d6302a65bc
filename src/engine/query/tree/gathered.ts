/** What trees read of the whole folder, gathered once for as long as the corpus stays as it is: typing a filter must not gather it again. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { Difference, Event, Statement } from '../../model/analysis.ts';
import { Repetitions } from './repetitions.ts';
import { type Said, saidIn } from './said.ts';

export class Gathered {
  readonly #corpus: Corpus;
  #events: readonly Event[] | null = null;
  #statements: readonly Statement[] | null = null;
  #differences: readonly Difference[] | null = null;
  #said: readonly Said[] | null = null;
  #repetitions: Repetitions | null = null;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  /** The most newsworthy first. */
  get events(): readonly Event[] {
    this.#events ??= this.#corpus.events();
    return this.#events;
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
    this.#said ??= [...saidIn(this.#corpus, this.#corpus.paths())];
    return this.#said;
  }

  get repetitions(): Repetitions {
    this.#repetitions ??= new Repetitions(this.statements);
    return this.#repetitions;
  }
}
