/** The per-article part of the engine by itself, for threads of their own: it knows no folder. */
import { createAnalyzer } from '../engine/analysis/analyze.ts';
import type { AnalyzedArticle } from '../engine/model/analyzed.ts';
import type { SourceText } from '../engine/query/api.ts';

export interface AnalyserApi {
  /** Packed: copying the objects to another thread would take three times as long. */
  analyse(text: SourceText): Uint8Array;
}

export function createAnalyser(weights: Uint8Array, pack: (article: AnalyzedArticle) => Uint8Array): AnalyserApi {
  const analyzer = createAnalyzer(weights);
  return { analyse: ({ path, text, ...known }) => pack(analyzer.analyze(path, text, known)) };
}
