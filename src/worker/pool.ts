/** Threads that analyse articles, so that the thread that answers questions need not. Each starts with the first text that it is given. */
import type { PackedArticle } from '../engine/corpus/articleStore.ts';
import type { SourceText } from '../engine/query/api.ts';
import type { AnalyserApi } from './analyser.ts';
import { WorkerClient, WorkerDied } from './client.ts';
import type { Call, WorkerHandle } from './protocol.ts';

interface Thread {
  readonly client: WorkerClient<AnalyserApi>;
  /** Characters that it has still to read. */
  load: number;
}

export class AnalyserPool {
  readonly #threads: readonly Thread[];
  /** Texts that a thread was reading as it ended. */
  readonly #lethal = new WeakSet<object>();

  constructor(start: () => WorkerHandle, size: number) {
    this.#threads = Array.from({ length: size }, () => ({ client: this.#newClient(start), load: 0 }));
  }

  /** The packed article; `null` when no thread can be started. Rejects when the analysis fails, or its thread ends over it. */
  async analyse(text: SourceText): Promise<PackedArticle | null> {
    const thread = this.#threads.filter(({ client }) => client.state !== 'stopped').sort((a, b) => a.load - b.load)[0];
    if (!thread) return null;
    thread.load += text.text.length;
    try {
      return await thread.client.foreground.analyse(text);
    } catch (error) {
      if (!(error instanceof WorkerDied) || this.#lethal.has(text) || thread.client.state === 'disposed') throw error;
    } finally {
      thread.load -= text.text.length;
    }
    // It only waited behind another that its thread ended over.
    return await this.analyse(text);
  }

  dispose(): void {
    for (const { client } of this.#threads) client.dispose();
  }

  /** A thread that ends over a text is started again, however often; one that ends over nothing, twice, cannot run here. */
  #newClient(start: () => WorkerHandle): WorkerClient<AnalyserApi> {
    const onDeath = (running: Call | null): boolean => {
      if (running) this.#lethal.add(running.args[0] as SourceText);
      return running !== null;
    };
    return new WorkerClient<AnalyserApi>({ start, restore: () => {}, onDeath, pauses: [100] });
  }
}
