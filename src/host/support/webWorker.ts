/** The worker as a Web Worker. It has no event for its end: only errors and our own `terminate` tell. */
import type { Message, WorkerHandle } from '../../worker/protocol.ts';

export function startWebWorker(address: string): WorkerHandle {
  const worker = new Worker(address);
  const listeners: ((reason: string) => void)[] = [];
  const die = (reason: string): void => {
    worker.terminate();
    for (const listener of listeners.splice(0)) listener(reason);
  };
  worker.onerror = event => die(event.message || 'the worker could not run');
  return {
    post: message => worker.postMessage(message),
    listen: listener => {
      worker.onmessage = (event: MessageEvent<Message>) => listener(event.data);
    },
    onDeath: listener => listeners.push(listener),
    terminate: () => die('terminated'),
  };
}
