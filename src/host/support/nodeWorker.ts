/** The worker as a Node worker thread. */
import { Worker } from 'node:worker_threads';
import type { Response, WorkerHandle } from '../../worker/protocol.ts';

/** In megabytes: DESIGN.md's budget for 20,000 articles, and room for garbage. */
const MAXIMUM_HEAP = 1500;

export function startNodeWorker(file: string): WorkerHandle {
  const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: MAXIMUM_HEAP }, name: 'second-source' });
  worker.unref();
  let reason: string | null = null;
  worker.on('error', error => {
    reason = error instanceof Error ? error.message : String(error);
  });
  return {
    post: message => worker.postMessage(message),
    listen: listener => worker.on('message', (message: Response) => listener(message)),
    onDeath: listener => worker.once('exit', code => listener(reason ?? `the worker ended with ${code}`)),
    terminate: () => void worker.terminate(),
  };
}
