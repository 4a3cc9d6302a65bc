/** How many files are sent to the worker at once: as many as take it about `TURN` milliseconds, so that progress shows and stopping is prompt. */
import type * as vscode from 'vscode';
import type { SourceText } from '../../engine/model/sourceText.ts';
import { isInterruption } from '../../worker/client.ts';

const TURN = 400;
const MOST = 256;
/** Characters; a longer text goes alone. */
const MOST_TEXT = 1_000_000;

/** Files with their texts, in the same order; `null` for one that is left out. */
export interface Batch {
  readonly files: ReadonlyMap<string, vscode.Uri>;
  readonly texts: Promise<readonly (SourceText | null)[]>;
}

type Send = (texts: readonly SourceText[], token: vscode.CancellationToken) => Promise<void>;

export class Batcher {
  #files = 8;

  get files(): number {
    return this.#files;
  }

  /** Gives the paths of those that the engine failed at. Rejects when cancelled or when the worker died. */
  async send(texts: readonly SourceText[], send: Send, token: vscode.CancellationToken): Promise<ReadonlySet<string>> {
    const failed = new Set<string>();
    for (const part of parts(texts)) {
      const started = performance.now();
      try {
        await send(part, token);
        this.#adapt(performance.now() - started);
      } catch (error) {
        if (isInterruption(error)) throw error;
        for (const text of part) if (!(await succeeds(() => send([text], token)))) failed.add(text.path);
      }
    }
    return failed;
  }

  #adapt(took: number): void {
    this.#files = Math.max(1, Math.min(MOST, Math.round(this.#files * Math.max(0.5, Math.min(2, TURN / Math.max(1, took))))));
  }
}

function* parts(texts: readonly SourceText[]): Generator<SourceText[]> {
  let part: SourceText[] = [];
  let length = 0;
  for (const text of texts) {
    if (part.length > 0 && length + text.text.length > MOST_TEXT) {
      yield part;
      part = [];
      length = 0;
    }
    part.push(text);
    length += text.text.length;
  }
  if (part.length > 0) yield part;
}

async function succeeds(attempt: () => Promise<void>): Promise<boolean> {
  try {
    await attempt();
    return true;
  } catch (error) {
    if (isInterruption(error)) throw error;
    return false;
  }
}
