/** Lets the process collect the garbage of all its threads: `node --expose-gc --import` of this file, which worker threads take over. */
import { setTimeout as sleep } from 'node:timers/promises';
import { BroadcastChannel, isMainThread } from 'node:worker_threads';

const CHANNEL = 'second-source collect';
/** Milliseconds that the collection of a heap of some gigabytes takes. */
const LONG_ENOUGH = 4000;

if (!isMainThread) {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => globalThis.gc?.();
  channel.unref();
}

/** Bytes of the process in memory when every thread has collected its garbage. */
export async function askCollector(): Promise<number> {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  globalThis.gc?.();
  await sleep(LONG_ENOUGH);
  channel.close();
  return process.memoryUsage().rss;
}
