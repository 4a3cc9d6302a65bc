/** Whether the asker has lost interest. Same shape as VS Code's token, so that either can be passed. */
export interface CancellationToken {
  readonly isCancellationRequested: boolean;
}

export const neverCancelled: CancellationToken = Object.freeze({ isCancellationRequested: false });
