/** How many articles share an outlet, and of those a date or a headline: what a short name needs to tell them apart. */
import type { ShownArticle } from './articleStore.ts';
import type { CorpusPart } from './corpus.ts';

/** Articles alike in it, the one that was asked for included. */
export interface Namesakes {
  readonly outlet: number;
  readonly date: number;
  readonly headline: number;
}

export type Named = Pick<ShownArticle, 'publisher' | 'credit' | 'published' | 'title'>;

export class NamesakeIndex implements CorpusPart {
  readonly #counts = new Map<string, number>();

  set(article: Named): void {
    for (const key of Object.values(keysOf(article))) this.#counts.set(key, this.#count(key) + 1);
  }

  /** Into an empty index. */
  restore(articles: readonly { readonly article: Named }[]): void {
    for (const { article } of articles) this.set(article);
  }

  delete(article: Named): void {
    for (const key of Object.values(keysOf(article))) {
      const rest = this.#count(key) - 1;
      if (rest > 0) this.#counts.set(key, rest);
      else this.#counts.delete(key);
    }
  }

  of(article: Named): Namesakes {
    const { outlet, date, headline } = keysOf(article);
    return { outlet: this.#count(outlet), date: this.#count(date), headline: this.#count(headline) };
  }

  #count(key: string): number {
    return this.#counts.get(key) ?? 0;
  }
}

/** The outlet, or else the agency that the text credits; null where it names neither. */
export const outletOf = ({ publisher, credit }: Pick<Named, 'publisher' | 'credit'>): string | null => publisher ?? credit;

function keysOf(article: Named): Record<keyof Namesakes, string> {
  const { published, title } = article;
  const outlet = outletOf(article) ?? '';
  return { outlet, date: `date\n${outlet}\n${published.value?.slice(0, 10)}`, headline: `headline\n${outlet}\n${title}` };
}
