/**
 * Threads that analyse articles, so that the thread that answers questions need not. Each starts with the first text that it is given. Texts wait here
 * until a thread has little to do, and go to it several at once, since an analyser reads several in less time than one after another.
 */
import { ABREAST } from '../engine/analysis/analyze.ts';
import { neverCancelled } from '../engine/base/cancellation.ts';
import type { SourceText } from '../engine/model/sourceText.ts';
import type { AnalyserApi } from './analyser.ts';
import { CallCancelled, type ListenableToken, WorkerClient, WorkerDied } from './client.ts';
import type { Call, WorkerHandle } from './protocol.ts';

interface Thread {
  client: WorkerClient<AnalyserApi>;
  /** Characters that it has still to read. */
  load: number;
  /** Batches that it has still to read. */
  batches: number;
}

/** A text, and who waits for it. */
interface Task {
  readonly text: SourceText;
  readonly token: ListenableToken;
  resolve(bytes: Uint8Array | null): void;
  reject(error: unknown): void;
  /** It was with others when an analysis failed: which of them it was is not known yet. */
  alone: boolean;
}

/** Batches of one thread: what it reads, and what it reads next. */
const AT_ONCE = 2;

export class AnalyserPool {
  readonly #start: () => WorkerHandle;
  readonly #rest: number | null;
  readonly #threads: readonly Thread[];
  #waiting: Task[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** Batches that a thread was reading as it ended. */
  readonly #lethal = new WeakSet<object>();

  /** `rest`: milliseconds after which threads without work end, and give back their memory; a text starts them again. `null`: never. */
  constructor(start: () => WorkerHandle, size: number, rest: number | null = null) {
    this.#start = start;
    this.#rest = rest;
    this.#threads = Array.from({ length: size }, () => ({ client: this.#newClient(), load: 0, batches: 0 }));
  }

  /** What `createAnalyser` packs the article into; `null` when no thread can be started. Rejects when the analysis fails, its thread ends over it, or it is cancelled. */
  analyse(text: SourceText, token: ListenableToken = neverCancelled): Promise<Uint8Array | null> {
    return new Promise((resolve, reject) => {
      token.onCancellationRequested?.(() => reject(new CallCancelled('cancelled')));
      this.#waiting.push({ text, token, resolve, reject, alone: false });
      // Texts that are asked for together go together.
      if (this.#waiting.length === 1) queueMicrotask(() => this.#feed());
    });
  }

  #feed(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    while (this.#waiting.length > 0) {
      const alive = this.#threads.filter(({ client }) => client.state !== 'stopped');
      if (alive.length === 0) {
        for (const task of this.#waiting.splice(0)) task.resolve(null);
        break;
      }
      const thread = alive.filter(({ batches }) => batches < AT_ONCE).sort((a, b) => a.load - b.load)[0];
      if (!thread) break;
      const tasks = this.#nextBatch(alive.length);
      if (tasks.length > 0) void this.#read(thread, tasks);
    }
    this.#restLater();
  }

  /** Takes from those that wait, in their order, no thread more than its part; none where all were cancelled. */
  #nextBatch(threads: number): Task[] {
    const batch: Task[] = [];
    this.#waiting = this.#waiting.filter(({ token }) => !token.isCancellationRequested);
    const most = Math.min(ABREAST.articles, Math.ceil(this.#waiting.length / threads));
    let characters = 0;
    for (const task of this.#waiting) {
      characters += task.text.text.length;
      if (batch.length > 0 && (batch.length === most || characters > ABREAST.characters || task.alone || batch[0]!.alone)) break;
      batch.push(task);
    }
    this.#waiting = this.#waiting.slice(batch.length);
    return batch;
  }

  async #read(thread: Thread, tasks: readonly Task[]): Promise<void> {
    const texts = tasks.map(({ text }) => text);
    // One more each, so that an empty text is work too.
    const load = texts.reduce((sum, { text }) => sum + text.length + 1, 0);
    thread.load += load;
    thread.batches++;
    try {
      const results = await thread.client.foreground.analyse(texts);
      for (const [i, task] of tasks.entries()) task.resolve(results[i]!);
    } catch (error) {
      this.#failed(thread, tasks, texts, error);
    }
    thread.load -= load;
    thread.batches--;
    this.#feed();
  }

  /** Those that only waited behind others, and those of which one is to blame, are tried again. */
  #failed(thread: Thread, tasks: readonly Task[], texts: readonly SourceText[], error: unknown): void {
    const waited = error instanceof WorkerDied && !this.#lethal.has(texts);
    if (thread.client.state === 'disposed' || (!waited && tasks.length === 1)) {
      for (const task of tasks) task.reject(error);
      return;
    }
    if (!waited) for (const task of tasks) task.alone = true;
    this.#waiting = [...tasks, ...this.#waiting];
  }

  #restLater(): void {
    if (this.#rest === null || this.#threads.some(({ batches }) => batches > 0)) return;
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
    for (const task of this.#waiting.splice(0)) task.reject(new WorkerDied('the analysis has been shut down'));
  }

  /** A thread that ends over texts is started again, however often; one that ends over nothing, twice, cannot run here. */
  #newClient(): WorkerClient<AnalyserApi> {
    const onDeath = (running: Call | null): boolean => {
      if (running) this.#lethal.add(running.args[0] as readonly SourceText[]);
      return running !== null;
    };
    return new WorkerClient<AnalyserApi>({ start: this.#start, restore: () => {}, onDeath, pauses: [100] });
  }
}
