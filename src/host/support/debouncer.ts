/** Runs a task once things are quiet: `delay` milliseconds after the last call, but at most `maximum` after the first. A call may ask for other bounds. */
export class Debouncer {
  readonly #task: () => void;
  readonly #delay: number;
  readonly #maximum: number;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #since = 0;

  constructor(task: () => void, delay: number, maximum: number) {
    this.#task = task;
    this.#delay = delay;
    this.#maximum = maximum;
  }

  get pending(): boolean {
    return this.#timer !== null;
  }

  trigger(delay = this.#delay, maximum = this.#maximum): void {
    const now = Date.now();
    if (this.#timer) clearTimeout(this.#timer);
    else this.#since = now;
    const wait = Math.max(0, Math.min(delay, this.#since + maximum - now));
    this.#timer = setTimeout(() => this.flush(), wait);
  }

  /** Runs the task now, if it is due at all. */
  flush(): void {
    if (!this.#timer) return;
    this.dispose();
    this.#task();
  }

  dispose(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
