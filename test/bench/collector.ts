/** Lets the process collect the garbage of all its threads: `node --expose-gc --import` of this file, which worker threads take over. */
import { BroadcastChannel, isMainThread } from 'node:worker_threads';

const CHANNEL = 'second-source collect';
/** Milliseconds after an answer in which the other threads answer too. */
const OTHERS = 3000;
const NEVER = 120_000;

if (!isMainThread) {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => {
    if (data !== 'collect') return;
    globalThis.gc?.();
    channel.postMessage('collected');
  };
  channel.unref();
}

/** Bytes of the process in memory when its threads have collected their garbage. Where no thread can, it is what is in memory. */
export async function askCollector(): Promise<number> {
  if (!globalThis.gc) return process.memoryUsage().rss;
  const channel = new BroadcastChannel(CHANNEL);
  await new Promise<void>((resolve, reject) => {
    let timer = setTimeout(() => reject(new Error('no thread has collected its garbage')), NEVER);
    channel.onmessage = ({ data }) => {
      if (data !== 'collected') return;
      clearTimeout(timer);
      timer = setTimeout(resolve, OTHERS);
    };
    channel.postMessage('collect');
  });
  channel.close();
  globalThis.gc();
  return process.memoryUsage().rss;
}
