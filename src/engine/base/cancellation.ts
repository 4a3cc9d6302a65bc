/** Whether the asker has lost interest. Same shape as VS Code's token, so that either can be passed. */
export interface CancellationToken {
  readonly isCancellationRequested: boolean;
}

export const neverCancelled: CancellationToken = Object.freeze({ isCancellationRequested: false });

/** Cancels once what was given it as a token. */
export class CancellationSource implements CancellationToken {
  readonly #listeners = new Set<() => void>();
  #isCancelled = false;

  get isCancellationRequested(): boolean {
    return this.#isCancelled;
  }

  onCancellationRequested(listener: () => void): { dispose(): void } {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  }

  cancel(): void {
    this.#isCancelled = true;
    for (const listener of this.#listeners) listener();
    this.#listeners.clear();
  }
}
