/** The per-article part of the engine by itself, for threads of their own: it knows no folder. */
import { createAnalyzer } from '../engine/analysis/analyze.ts';
import type { SourceText } from '../engine/query/api.ts';
import { encodeArticle } from './compact.ts';

export interface AnalyserApi {
  /** Encoded: a third of the time that the platform's own copying of the objects takes. */
  analyse(text: SourceText): string;
}

export function createAnalyser(weights: Uint8Array): AnalyserApi {
  const analyzer = createAnalyzer(weights);
  return { analyse: ({ path, text, ...known }) => encodeArticle(analyzer.analyze(path, text, known)) };
}
