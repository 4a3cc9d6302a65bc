/**
 * The engine thread's own analyser, for open articles. Made when it is first needed: to read the weights, and to analyse a first article with code that has
 * never run, takes some hundred milliseconds. Where an article comes from the cache it is made later, in steps, when nothing has come for a while.
 */
import { type Analyzer, makingAnalyzer } from '../engine/analysis/analyze.ts';
import { finish, type Steps } from '../engine/base/steps.ts';
import type { AnalyzedArticle } from '../engine/model/analyzed.ts';
import type { SourceText } from '../engine/model/sourceText.ts';

/** Milliseconds. */
const QUIET = 150;
/** Code units of the first text to practise on; the next ones have twice as many each. */
const SHORT = 250;
const LONG = 4_000;

export class OwnAnalyzer {
  readonly #weights: () => Uint8Array;
  readonly #pause: () => Promise<void>;
  #making: Steps<Analyzer> | null = null;
  #made: Analyzer | null = null;
  #text: SourceText | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** `weights`: reads the bytes of weights.bin; `pause`: a turn of the event loop. */
  constructor(weights: () => Uint8Array, pause: () => Promise<void>) {
    this.#weights = weights;
    this.#pause = pause;
  }

  get isMade(): boolean {
    return this.#made !== null;
  }

  analyze({ path, text, ...known }: SourceText): AnalyzedArticle {
    if (!this.#made) {
      const steps = this.#steps();
      this.#making = null; // what fails is tried anew
      this.#made = finish(steps);
    }
    return this.#made.analyze(path, text, known);
  }

  /** Makes it by and by, and practises on the text, so that an edit of that finds it ready. */
  makeLater(text: SourceText): void {
    this.#text = text;
    this.postpone();
  }

  /** Something else is waited for. */
  postpone(): void {
    if (!this.#text) return;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#make(), QUIET);
  }

  async #make(): Promise<void> {
    const source = this.#text;
    this.#text = null;
    if (!source) return;
    try {
      for (const steps = this.#made ? null : this.#steps(); steps && !this.#made; await this.#pause()) {
        const step = steps.next();
        if (!step.done) continue;
        this.#made = step.value ?? null; // none where an analysis went on with these steps, and failed
        break;
      }
      for (let length = SHORT; length <= LONG; length *= 2) {
        this.analyze({ ...source, text: source.text.slice(0, length) });
        await this.#pause();
      }
    } catch {
      this.#making = null; // nobody waits for this one; whoever asks for an analysis next is told why there is none
    }
  }

  #steps(): Steps<Analyzer> {
    this.#making ??= makingAnalyzer(this.#weights());
    return this.#making;
  }
}
