/** The command line's entry: `second-source analyze` and `second-source compare`, as OUTPUT.md says. Its threads are the same file. */
import '../worker/cache/base64.node.ts';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { WEIGHTS } from '../engine/language/weightsFile.ts';
import { createAnalyser } from '../worker/analyser.ts';
import { lineArticles } from '../worker/cache/packer.ts';
import { serve } from '../worker/serve.ts';
import { parentThread, pause, startNodeWorker } from '../worker/threads.node.ts';
import { processOutput } from './output.ts';
import { run } from './run.ts';

/** More would wait for the thread that gathers what they find. */
const MOST_THREADS = 4;

const port = isMainThread ? null : parentThread();
if (port) serve(port, createAnalyser(WEIGHTS, lineArticles.pack), pause);
else {
  const count = Math.min(MOST_THREADS, availableParallelism());
  const start = () => startNodeWorker(fileURLToPath(import.meta.url), { role: 'analyser' });
  process.exitCode = await run(process.argv.slice(2), processOutput(), WEIGHTS, count > 1 ? { start, count } : null);
}
