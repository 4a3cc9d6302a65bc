/** Which articles are worth comparing with one. */
import type { Corpus } from '../corpus/corpus.ts';
import { articleName } from './articleName.ts';

/** `shared`: statements that both have. */
export interface Comparable {
  readonly path: string;
  /** What it is called; `title`: its headline, as far as it is known. */
  readonly name: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly shared: number;
}

export function comparableTo(corpus: Corpus, path: string): Comparable[] {
  const shared = new Map<string, number>();
  for (const { members } of corpus.statementsIn(path)) {
    for (const other of new Set(members.map(member => member.article))) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  shared.delete(path);
  const found = [...shared].flatMap(([other, count]): Comparable[] => {
    const article = corpus.article(other);
    if (!article) return [];
    return [{ path: other, name: articleName(corpus, article), title: article.title, published: article.published.value, shared: count }];
  });
  return found.sort((a, b) => b.shared - a.shared || (a.path < b.path ? -1 : 1));
}
