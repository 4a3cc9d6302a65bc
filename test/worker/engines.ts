/** The engine, once called directly and once through a real worker thread, for suites that hold for both. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { EngineApi } from '../../src/engine/query/api.ts';
import { lineArticles } from '../../src/worker/cache/packer.ts';
import { WorkerClient } from '../../src/worker/client.ts';
import { createEngine } from '../../src/worker/engine.ts';
import type { Remote } from '../../src/worker/protocol.ts';
import { startNodeWorker } from '../../src/worker/threads.node.ts';
import { WEIGHTS } from '../fixtures/weights.ts';

export interface TestEngine {
  readonly engine: Remote<EngineApi>;
  dispose(): void;
}

export function describeEngine(suite: (create: () => Promise<TestEngine>) => void): void {
  describe('the engine, called directly', () => suite(async () => ({ engine: localEngine(), dispose: () => {} })));
  describe('the engine, in a worker thread', function () {
    this.timeout(60_000);
    let bundle: WorkerBundle;
    before(async () => {
      bundle = await bundleWorker();
    });
    after(() => bundle.remove());
    suite(async () => {
      const client = new WorkerClient<EngineApi>({ start: () => startNodeWorker(bundle.file), restore: () => {} });
      return { engine: client.foreground, dispose: () => client.dispose() };
    });
  });
}

export interface WorkerBundle {
  readonly file: string;
  remove(): void;
}

export async function bundleWorker(): Promise<WorkerBundle> {
  const folder = mkdtempSync(path.join(tmpdir(), 'second-source-worker-'));
  const file = path.join(folder, 'worker.cjs');
  await build({
    entryPoints: ['src/worker/entry.node.ts'],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    loader: { '.bin': 'file' },
    logLevel: 'silent',
  });
  return { file, remove: () => rmSync(folder, { recursive: true }) };
}

function localEngine(): Remote<EngineApi> {
  const engine = createEngine(() => WEIGHTS, { packer: lineArticles, pause: () => new Promise(resolve => setImmediate(resolve)) });
  return Object.fromEntries(
    Object.entries(engine).map(([name, method]) => [name, async (...args: never[]) => (method as (...args: never[]) => unknown)(...args)]),
  ) as unknown as Remote<EngineApi>;
}
