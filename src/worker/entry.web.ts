/** The worker as a Web Worker: without other threads, which VS Code's web worker cannot start, and without a cache, as it has no files. */

import { WEIGHTS } from '../engine/language/weightsFile.ts';
import { lineArticles } from './cache/packer.ts';
import { createEngine } from './engine.ts';
import type { Request } from './protocol.ts';
import { serve } from './serve.ts';

const pause = nextTask();

serve(
  {
    post: message => self.postMessage(message),
    listen: listener => self.addEventListener('message', (event: MessageEvent<Request>) => listener(event.data)),
  },
  createEngine(() => WEIGHTS, { packer: lineArticles, pause }),
  pause,
);

/** A turn of the event loop by a message to oneself: browsers stretch nested timeouts to four milliseconds. */
function nextTask(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise(resolve => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
}
