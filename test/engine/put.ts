/** Puts an article into one index by itself, without a corpus around it. */
import { finish } from '../../src/engine/base/steps.ts';
import type { KeptArticle } from '../../src/engine/corpus/articleStore.ts';
import type { CorpusPart } from '../../src/engine/corpus/corpus.ts';
import { Digester } from '../../src/engine/corpus/digest.ts';
import type { SavedPart, SavedTables } from '../../src/engine/corpus/saved.ts';
import type { AnalyzedArticle } from '../../src/engine/model/analyzed.ts';
import { packPlain, unpackPlain } from '../../src/worker/cache/plainBytes.ts';

const digester = new Digester();

export function put(index: CorpusPart, article: AnalyzedArticle): void {
  const digest = digester.digest(article);
  index.set(kept(article), digest, digest);
}

/** What `save` gives, as it comes back from the disk; `gone`: the article that has no text any more, since it is to be deleted. */
export function restored<Part extends SavedPart>(fresh: Part, from: SavedPart, articles: readonly AnalyzedArticle[], gone?: string): Part {
  const tables = unpackPlain(packPlain(finish(from.saving(articles.map(({ path }) => path))))) as SavedTables;
  fresh.restore(
    articles.map(one => ({ article: kept(one.path === gone ? { ...one, text: '' } : one), told: digester.digest(one) })),
    tables,
  );
  return fresh;
}

const kept = (article: AnalyzedArticle): KeptArticle => {
  const { path, title, publisher, credit, published, text } = article;
  return { path, title, publisher, credit, published, text, whole: () => article };
};
