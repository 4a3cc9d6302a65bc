/** The per-article part of the engine by itself, for threads of their own: it knows no folder. */
import { createAnalyzer } from '../engine/analysis/analyze.ts';
import type { ArticlePacker, PackedArticle } from '../engine/corpus/articleStore.ts';
import type { SourceText } from '../engine/query/api.ts';

export interface AnalyserApi {
  /** Packed: copying the objects to another thread would take three times as long. */
  analyse(text: SourceText): PackedArticle;
}

export function createAnalyser(weights: Uint8Array, packer: ArticlePacker): AnalyserApi {
  const analyzer = createAnalyzer(weights);
  return { analyse: ({ path, text, ...known }) => packer.pack(analyzer.analyze(path, text, known)) };
}
