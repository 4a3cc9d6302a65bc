/** How the real worker takes in a folder, driven as the host drives it: an open article, files in batches in the background, questions meanwhile. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EngineApi } from '../../src/engine/query/api.ts';
import type { TreeQuery } from '../../src/engine/query/tree.ts';
import { decode } from '../../src/engine/text/decode.ts';
import { Batcher } from '../../src/host/documents/batcher.ts';
import { readSmallFile } from '../../src/host/documents/smallFiles.node.ts';
import { mapFew } from '../../src/host/support/slices.ts';
import { WorkerClient } from '../../src/worker/client.ts';
import { startNodeWorker } from '../../src/worker/threads.node.ts';
import { askCollector } from './collector.ts';

export interface FolderRun {
  /** The built worker. */
  readonly worker: string;
  /** Articles, sorted. */
  readonly files: readonly string[];
  /** The folder of the cache, empty for a first start; `null` for none. */
  readonly cache: string | null;
  /** Wait until the analysers have ended, before memory is measured. */
  readonly rest: boolean;
}

/** Seconds, unless said otherwise. Memory in bytes, of the whole process. */
export interface FolderFigures {
  readonly articles: number;
  readonly characters: number;
  /** Until the article that was open from the beginning had its marks. */
  readonly first: number;
  /** Until all files were in, and the marks of one with their links. */
  readonly clock: number;
  readonly processor: number;
  /** Waits for the open article's marks while the folder was read. */
  readonly waits: readonly number[];
  /** Until each of the four views had its first rows, one after another. */
  readonly views: number;
  /** From an edited text to its marks with links, sorted. */
  readonly edits: readonly number[];
  readonly peak: number;
  /** After garbage collection in all threads. */
  readonly settled: number;
}

type Client = WorkerClient<EngineApi>;

/** As often as surfaces ask while the host reads the folder. */
const ASKED_EVERY = 1500;
const EDITS = 20;
const NEVER = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose: () => {} }) };
const VIEWS: readonly Pick<TreeQuery, 'view' | 'group' | 'order'>[] = [
  { view: 'events', group: 'date', order: 'oldest' },
  { view: 'claims', group: 'speaker', order: 'count' },
  { view: 'statements', group: 'relation', order: 'sources' },
  { view: 'entities', group: 'type', order: 'count' },
];

export async function measureFolder({ worker, files, cache, rest }: FolderRun): Promise<FolderFigures> {
  const startedAt = process.cpuUsage();
  const client: Client = new WorkerClient<EngineApi>({
    start: () => startNodeWorker(worker, { role: 'engine', cache }),
    restore: () => {
      throw new Error('the worker died');
    },
  });
  try {
    const since = stopwatch();
    const open = files[0]!;
    const { foreground } = client;
    const first = foreground
      .set([{ path: open, text: readFileSync(open, 'utf8') }])
      .then(() => foreground.marks(open))
      .then(() => since());
    const { waits, stop } = askNowAndThen(client, open);
    const characters = await index(client, files.slice(1));
    await client.background.letIn();
    await stop();
    await foreground.marks(files.at(-1)!);
    const clock = since();
    const { user, system } = process.cpuUsage(startedAt);
    const views = await timeViews(client);
    const edits = await timeEdits(client, files);
    if (rest) await resting();
    const settled = await askCollector();
    const peak = process.resourceUsage().maxRSS * 1024;
    const processor = (user + system) / 1e6;
    return { articles: files.length, characters, first: await first, clock, processor, waits, views, edits, peak, settled };
  } finally {
    client.dispose();
  }
}

/** As `FolderIndex` does it: the next files are read while the engine has the last ones. The characters read. */
async function index(client: Client, files: readonly string[]): Promise<number> {
  const batcher = new Batcher();
  let characters = 0;
  let start = 0;
  const next = () => {
    const taken = files.slice(start, start + batcher.files);
    start += taken.length;
    return mapFew(taken, async file => ({ path: file, text: textOf(readSmallFile(file) ?? (await readFile(file)), file) }));
  };
  for (let texts = await next(); texts.length > 0; ) {
    const following = next();
    const failed = await batcher.send(texts, async some => void (await client.background.setFiles(some)), NEVER);
    if (failed.size > 0) throw new Error(`the analysis failed of ${[...failed].join(', ')}`);
    for (const { text } of texts) characters += text.length;
    texts = await following;
  }
  return characters;
}

function textOf(bytes: Uint8Array, file: string): string {
  const decoded = decode(bytes);
  if (decoded.kind !== 'text') throw new Error(`${file} is ${decoded.kind}`);
  return decoded.text;
}

function askNowAndThen(client: Client, file: string): { readonly waits: number[]; stop(): Promise<void> } {
  const waits: number[] = [];
  const stopped = new AbortController();
  const asking = (async () => {
    while (!stopped.signal.aborted) {
      await sleep(ASKED_EVERY, undefined, { signal: stopped.signal }).catch(() => {});
      const since = stopwatch();
      if (!stopped.signal.aborted) await client.foreground.marks(file).then(() => waits.push(since()));
    }
  })();
  return {
    waits,
    stop: () => {
      stopped.abort();
      return asking;
    },
  };
}

async function timeViews({ foreground }: Client): Promise<number> {
  const since = stopwatch();
  for (const view of VIEWS) await foreground.treeChildren({ ...view, filter: '', scope: null }, null, 100);
  return since();
}

/** Each article once, from all over the folder: a sentence more at its beginning, so that every offset behind it moves. */
async function timeEdits({ foreground }: Client, files: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < EDITS; i++) {
    const file = files[Math.floor((i * files.length) / EDITS)]!;
    const text = `The harbour office gave no reason for delay ${i}.\n\n${readFileSync(file, 'utf8')}`;
    const since = stopwatch();
    await foreground.set([{ path: file, text }]);
    await foreground.marks(file);
    times.push(since());
  }
  return times.sort((a, b) => a - b);
}

/** Analysers end after twenty seconds without work, and long before that the cache is written; after thirty the engine gives back what it needs no longer. */
const resting = (): Promise<void> => sleep(35_000);

function stopwatch(): () => number {
  const start = performance.now();
  return () => (performance.now() - start) / 1000;
}
