/** Work that must not overlap: each begins when the last has ended. */
export class OneByOne {
  #last: Promise<void> = Promise.resolve();

  /** `work` must not reject. Resolves when it has ended. */
  do(work: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(work);
    return this.#last;
  }
}
