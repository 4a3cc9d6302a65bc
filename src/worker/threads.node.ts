/** Node worker threads as handles: the host's worker, and the analysers of that worker or of the command line; and how such a thread sees its parent. */
import { parentPort, Worker } from 'node:worker_threads';
import type { Message, Port, Request, WorkerHandle } from './protocol.ts';

/** What a thread is told at its start. `cache`: the folder of the cache; `null` for none. */
export type ThreadData = { readonly role: 'engine'; readonly cache: string | null } | { readonly role: 'analyser' };

/** In megabytes. Of the engine: what 20,000 articles of 3,000 characters take, and room for garbage and for views of the whole folder. */
const MAXIMUM_HEAP = { engine: 3000, analyser: 500 };
/** In megabytes: a third of it has room for what is found of the articles that are analysed abreast. Without it a thread takes twice as much, a folder is read hardly sooner, and the process keeps that when the thread is gone. */
const YOUNG_HEAP = 24;

export function startNodeWorker(file: string, data: ThreadData = { role: 'engine', cache: null }): WorkerHandle {
  const worker = new Worker(file, {
    resourceLimits: { maxOldGenerationSizeMb: MAXIMUM_HEAP[data.role], maxYoungGenerationSizeMb: YOUNG_HEAP },
    name: `second-source ${data.role}`,
    workerData: data,
  });
  worker.unref();
  let reason: string | null = null;
  worker.on('error', error => {
    reason = error instanceof Error ? error.message : String(error);
  });
  return {
    post: message => worker.postMessage(message),
    listen: listener => worker.on('message', (message: Message) => listener(message)),
    onDeath: listener => worker.once('exit', code => listener(reason ?? `the worker ended with ${code}`)),
    terminate: () => void worker.terminate(),
  };
}

/** In a thread: its parent. `null` in the main thread. */
export function parentThread(): Port<Request, Message> | null {
  const port = parentPort;
  return (
    port && { post: message => port.postMessage(message), listen: listener => port.on('message', (message: Request) => listener(message)) }
  );
}

/** A turn of the event loop. */
export const pause = (): Promise<void> => new Promise(resolve => setImmediate(resolve));
