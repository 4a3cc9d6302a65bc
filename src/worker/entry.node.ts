/** The worker as a Node worker thread. */
import { parentPort } from 'node:worker_threads';
import { createEngine } from './engine.ts';
import type { Request } from './protocol.ts';
import { serve } from './serve.ts';

if (parentPort) {
  const port = parentPort;
  serve(
    { post: message => port.postMessage(message), listen: listener => port.on('message', (message: Request) => listener(message)) },
    createEngine(),
    () => new Promise(resolve => setImmediate(resolve)),
  );
}
