/** Analyses files in their order: a few on this thread, one after another; many in threads of their own, some files ahead. */
import type { Analyzer } from '../engine/analysis/analyze.ts';
import type { AnalyzedArticle } from '../engine/model/analyzed.ts';
import { lineArticles } from '../worker/cache/packer.ts';
import { AnalyserPool } from '../worker/pool.ts';
import type { WorkerHandle } from '../worker/protocol.ts';
import { type Problem, readArticle } from './files.ts';

/** Starts another thread that analyses. */
export type StartAnalyser = () => WorkerHandle;

export interface Analysers {
  readonly analyzer: Pick<Analyzer, 'analyze'>;
  readonly threads: { readonly start: StartAnalyser; readonly count: number } | null;
}

export interface Request {
  readonly files: readonly string[];
  /** The date of a file that the caller knows. */
  published(path: string): string | null;
  report(problem: Problem): void;
  progress(done: number): void;
}

type Outcome = { readonly article: AnalyzedArticle | null } | { readonly error: unknown };

/** A file that is read, and its analysis, which never rejects. */
interface Begun {
  readonly path: string;
  readonly problem: Problem | null;
  readonly outcome: Promise<Outcome>;
}

/** Fewer files are done before a second thread has warmed up. */
const MANY = 48;
/** Files a thread that may wait for it, so that none is idle behind a long article. */
const AHEAD = 32;

/** A file that cannot be read, or at which the analysis fails, is reported in its turn and left out. */
export async function* eachArticle({ analyzer, threads }: Analysers, request: Request): AsyncGenerator<AnalyzedArticle> {
  const pool = threads && request.files.length >= MANY ? new AnalyserPool(threads.start, threads.count) : null;
  // Threads alone do not keep the process running.
  const alive = setInterval(() => {}, 60_000);
  try {
    const begun: Begun[] = [];
    const ahead = pool && threads ? threads.count * AHEAD : 0;
    for (const [i, path] of request.files.entries()) {
      request.progress(i);
      begun.push(begin(analyzer, pool, path, request.published(path)));
      if (begun.length > ahead) yield* finished(begun.shift()!, request.report);
    }
    for (const each of begun) yield* finished(each, request.report);
  } finally {
    clearInterval(alive);
    pool?.dispose();
  }
}

function begin(analyzer: Analysers['analyzer'], pool: AnalyserPool | null, path: string, published: string | null): Begun {
  const { text, problem } = readArticle(path);
  const outcome = text === null ? Promise.resolve(null) : analysed(analyzer, pool, path, text, published);
  return {
    path,
    problem,
    outcome: outcome.then(
      article => ({ article }),
      (error: unknown) => ({ error }),
    ),
  };
}

async function analysed(analyzer: Analysers['analyzer'], pool: AnalyserPool | null, path: string, text: string, published: string | null) {
  const packed = pool ? await pool.analyse({ path, text, published }) : null;
  return packed ? lineArticles.unpack(packed, path, text) : analyzer.analyze(path, text, { published });
}

async function* finished({ path, problem, outcome }: Begun, report: Request['report']): AsyncGenerator<AnalyzedArticle> {
  if (problem) report(problem);
  const result = await outcome;
  if ('article' in result) {
    if (result.article) yield result.article;
    return;
  }
  const { error } = result;
  report({ path, message: `the analysis failed, please report it: ${error instanceof Error ? error.message : String(error)}` });
}
