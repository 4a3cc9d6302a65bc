/** The worker as a Node worker thread: the engine, or one of its analysers, which are the same file. */
import { createHash, hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { workerData } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import { createAnalyser } from './analyser.ts';
import { ArticleCache } from './cache/cache.ts';
import { folderStorage } from './cache/cacheFiles.node.ts';
import { zlibArticles } from './cache/packer.node.ts';
import { createDigestedPacker } from './digested.ts';
import { createEngine } from './engine.ts';
import { giveMemoryBack } from './giveMemoryBack.node.ts';
import { AnalyserPool } from './pool.ts';
import type { Message, Port, Request } from './protocol.ts';
import { serve } from './serve.ts';
import { parentThread, pause, startNodeWorker, type ThreadData } from './threads.node.ts';
import { readWeightsBeside } from './weights.node.ts';

/** Two at least where there are two cores: the engine itself has a quarter of the work of one. Each takes some hundred megabytes. */
const FEWEST_ANALYSERS = 2;
const MOST_ANALYSERS = 4;
/** Milliseconds without a text after which they give that memory back. */
const REST = 20_000;
/** Bytes read of articles after which there is much to give back: a folder of some thousands, not an article that was edited. */
const LARGE = 10_000_000;

const port = parentThread();
if (port) {
  const data = workerData as ThreadData;
  if (data.role === 'analyser') serve(port, createAnalyser(readWeightsBeside(), createDigestedPacker(zlibArticles)), pause);
  else serve(port, newEngine(port, data.cache), pause);
}

function newEngine(port: Port<Request, Message>, folder: string | null): object {
  const startAnalyser = () => startNodeWorker(__filename, { role: 'analyser' });
  const cores = availableParallelism();
  const size = Math.min(cores, Math.max(FEWEST_ANALYSERS, Math.min(MOST_ANALYSERS, cores - 1)));
  const pool = new AnalyserPool(startAnalyser, size, REST);
  const aside = new AnalyserPool(startAnalyser, 1, REST);
  if (folder === null) return createEngine(readWeightsBeside, { packer: zlibArticles, pause, pool, aside });
  const cache = new ArticleCache({
    storage: folderStorage(folder),
    checksum: crc32,
    hash: text => hash('sha1', Buffer.from(text, 'utf16le'), 'base64url'),
    version: ownVersion(),
    notify: notice => port.post({ notice }),
    pause,
  });
  const lasting = { rested: (bytes: number) => bytes > LARGE && giveMemoryBack() };
  return createEngine(readWeightsBeside, { packer: zlibArticles, pause, pool, aside, cache, lasting });
}

/** Of this very file, which holds the rules and the name of the weights: another build analyses differently. */
function ownVersion(): string {
  return createHash('sha256').update(readFileSync(__filename)).digest('hex').slice(0, 16);
}
