/** Threads that analyse articles, so that the thread that answers questions need not. Each starts with the first text that it is given. */
import { type CancellationToken, neverCancelled } from '../engine/base/cancellation.ts';
import type { SourceText } from '../engine/query/api.ts';
import type { AnalyserApi } from './analyser.ts';
import { WorkerClient, WorkerDied } from './client.ts';
import type { Call, WorkerHandle } from './protocol.ts';

interface Thread {
  client: WorkerClient<AnalyserApi>;
  /** Characters that it has still to read. */
  load: number;
}

export class AnalyserPool {
  readonly #start: () => WorkerHandle;
  readonly #rest: number | null;
  readonly #threads: readonly Thread[];
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** Texts that a thread was reading as it ended. */
  readonly #lethal = new WeakSet<object>();

  /** `rest`: milliseconds after which threads without work end, and give back their memory; a text starts them again. `null`: never. */
  constructor(start: () => WorkerHandle, size: number, rest: number | null = null) {
    this.#start = start;
    this.#rest = rest;
    this.#threads = Array.from({ length: size }, () => ({ client: this.#newClient(), load: 0 }));
  }

  /** What `createAnalyser` packs the article into; `null` when no thread can be started. Rejects when the analysis fails, its thread ends over it, or it is cancelled while it waits. */
  async analyse(text: SourceText, token: CancellationToken = neverCancelled): Promise<Uint8Array | null> {
    const thread = this.#threads.filter(({ client }) => client.state !== 'stopped').sort((a, b) => a.load - b.load)[0];
    if (!thread) return null;
    // One more, so that an empty text is work too.
    thread.load += text.text.length + 1;
    this.#restLater();
    try {
      return await thread.client.foreground.analyse(text, token);
    } catch (error) {
      if (!(error instanceof WorkerDied) || this.#lethal.has(text) || thread.client.state === 'disposed') throw error;
    } finally {
      thread.load -= text.text.length + 1;
      this.#restLater();
    }
    // It only waited behind another that its thread ended over.
    return await this.analyse(text, token);
  }

  #restLater(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#rest === null || this.#threads.some(({ load }) => load > 0)) return;
    this.#timer = setTimeout(() => {
      for (const thread of this.#threads) {
        if (thread.client.state !== 'running') continue;
        thread.client.dispose();
        thread.client = this.#newClient();
      }
    }, this.#rest);
  }

  dispose(): void {
    if (this.#timer) clearTimeout(this.#timer);
    for (const { client } of this.#threads) client.dispose();
  }

  /** A thread that ends over a text is started again, however often; one that ends over nothing, twice, cannot run here. */
  #newClient(): WorkerClient<AnalyserApi> {
    const onDeath = (running: Call | null): boolean => {
      if (running) this.#lethal.add(running.args[0] as SourceText);
      return running !== null;
    };
    return new WorkerClient<AnalyserApi>({ start: this.#start, restore: () => {}, onDeath, pauses: [100] });
  }
}
