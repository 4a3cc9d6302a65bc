/** Puts an article into one index by itself, without a corpus around it. */
import type { CorpusPart } from '../../src/engine/corpus/corpus.ts';
import { Digester } from '../../src/engine/corpus/digest.ts';
import type { AnalyzedArticle } from '../../src/engine/model/analyzed.ts';

const digester = new Digester();

export function put(index: CorpusPart, article: AnalyzedArticle): void {
  const { path, title, publisher, credit, published, text } = article;
  index.set({ path, title, publisher, credit, published, text, whole: () => article }, digester.digest(article));
}
