/** The per-article part of the engine by itself, for threads of their own: it knows no folder. */
import { createAnalyzer } from '../engine/analysis/analyze.ts';
import type { AnalyzedArticle } from '../engine/model/analyzed.ts';
import type { SourceText } from '../engine/model/sourceText.ts';

export interface AnalyserApi {
  /** In the order of the texts. Packed: copying the objects to another thread would take three times as long. */
  analyse(texts: readonly SourceText[]): readonly Uint8Array[];
}

export function createAnalyser(weights: Uint8Array, pack: (article: AnalyzedArticle) => Uint8Array): AnalyserApi {
  const analyzer = createAnalyzer(weights);
  return { analyse: texts => analyzer.analyzeAll(texts).map(pack) };
}
