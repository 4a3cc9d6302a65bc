/** The worker as a Node worker thread. */
import './base64.node.ts';
import { parentPort } from 'node:worker_threads';
import { WEIGHTS } from '../engine/language/weightsFile.ts';
import { createEngine } from './engine.ts';
import type { Request } from './protocol.ts';
import { serve } from './serve.ts';

if (parentPort) {
  const port = parentPort;
  serve(
    { post: message => port.postMessage(message), listen: listener => port.on('message', (message: Request) => listener(message)) },
    createEngine(WEIGHTS),
    () => new Promise(resolve => setImmediate(resolve)),
  );
}
