/** Which articles are worth comparing with one. */
import type { Corpus } from '../../corpus/corpus.ts';
import { articleName } from '../articleName.ts';

/** `shared`: statements that both have. */
export interface Comparable {
  readonly path: string;
  /** What it is called; `title`: its headline, as far as it is known. */
  readonly name: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly shared: number;
}

/** Those that share statements with the article, the most first. */
export function comparableTo(corpus: Corpus, path: string): Comparable[] {
  const found = [...sharedWith(corpus, path)].flatMap(([other, shared]) => comparable(corpus, other, shared));
  return found.sort((a, b) => b.shared - a.shared || (a.path < b.path ? -1 : 1));
}

/** The articles that share most first, then the rest by path, at most `MOST` of those. */
export function othersThan(corpus: Corpus, path: string): Comparable[] {
  const shared = sharedWith(corpus, path);
  const rest = corpus
    .paths()
    .filter(other => other !== path && !shared.has(other))
    .slice(0, MOST);
  return [...comparableTo(corpus, path), ...rest.flatMap(other => comparable(corpus, other, 0))];
}

/** Of articles that share nothing: a list that nobody reads to its end. */
const MOST = 1000;

function sharedWith(corpus: Corpus, path: string): Map<string, number> {
  const shared = new Map<string, number>();
  for (const { members } of corpus.statementsIn(path)) {
    for (const other of new Set(members.map(member => member.article))) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  shared.delete(path);
  return shared;
}

function comparable(corpus: Corpus, path: string, shared: number): Comparable[] {
  const article = corpus.kept(path);
  return article ? [{ path, name: articleName(corpus, article), title: article.title, published: article.published.value, shared }] : [];
}
