/** Reads the grams of articles from their texts when they are asked for, and remembers those of late. */
import { RecentMap } from '../../base/recentMap.ts';
import type { KeptArticle } from '../articleStore.ts';
import type { WordReader } from '../compare/words.ts';
import { type Grams, gramsOf } from './containment.ts';

export interface ArticleGrams extends Grams {
  readonly article: KeptArticle;
}

export class GramReader {
  readonly #reader: WordReader;
  readonly #grams = new RecentMap<string, ArticleGrams>(500);
  /** More of them than of the grams with their places: near-duplicates come far from each other. */
  readonly #distinct = new RecentMap<string, Uint32Array>(2000);

  constructor(reader: WordReader) {
    this.#reader = reader;
  }

  /** `sentences`: start and end of each. */
  of(article: KeptArticle, sentences: Int32Array): ArticleGrams {
    const known = this.#grams.get(article.path);
    if (known?.article === article) return known;
    const words = Array.from({ length: sentences.length / 2 }, (_, i) =>
      this.#reader.read(article.text, [sentences[2 * i]!, sentences[2 * i + 1]!]),
    );
    const grams = { article, ...gramsOf(words) };
    this.#grams.set(article.path, grams);
    return grams;
  }

  /** Rising, each once. */
  distinct(article: KeptArticle, sentences: Int32Array): Uint32Array {
    const { path } = article;
    const known = this.#distinct.get(path);
    if (known) return known;
    const { distinct } = this.of(article, sentences);
    this.#distinct.set(path, distinct);
    return distinct;
  }

  forget(path: string): void {
    this.#grams.delete(path);
    this.#distinct.delete(path);
  }
}
