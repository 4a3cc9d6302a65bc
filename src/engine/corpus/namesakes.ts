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
  /** Not counted yet. One of them that is deleted before counts less than none until then. */
  #restored: readonly { readonly article: Named }[] = [];

  set(article: Named): void {
    this.#add(article, 1);
  }

  /** Into an empty index. They are counted with the first question: the folder's start need not wait for it. */
  restore(articles: readonly { readonly article: Named }[]): void {
    this.#restored = articles;
  }

  delete(article: Named): void {
    this.#add(article, -1);
  }

  of(article: Named): Namesakes {
    const restored = this.#restored;
    this.#restored = [];
    for (const each of restored) this.#add(each.article, 1);
    const { outlet, date, headline } = keysOf(article);
    return { outlet: this.#count(outlet), date: this.#count(date), headline: this.#count(headline) };
  }

  #add(article: Named, times: number): void {
    for (const key of Object.values(keysOf(article))) {
      const count = this.#count(key) + times;
      if (count === 0) this.#counts.delete(key);
      else this.#counts.set(key, count);
    }
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
