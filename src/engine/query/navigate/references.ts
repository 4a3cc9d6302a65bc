/** Find All References: the mentions of an entity in all articles, or the places of a repeated statement. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { Span } from '../../model/span.ts';
import { mentionAt, statementsAt } from '../at.ts';
import { type Place, placesIn } from '../place.ts';

export function referencesAt(corpus: Corpus, path: string, offset: number): Place[] {
  const article = corpus.article(path);
  const mention = article && mentionAt(article, offset);
  if (mention) {
    const mentions = corpus.mentionsOf(corpus.entityId(path, mention.entity));
    return placesOf(
      corpus,
      mentions.map(({ article: there, mention: { span } }) => ({ article: there, span })),
    );
  }
  const found = statementsAt(corpus, path, offset)[0];
  return found ? placesOf(corpus, found.statement.members) : [];
}

/** The shortest repeated passage at the offset. */
export function passageAt(corpus: Corpus, path: string, offset: number): Place | null {
  const found = statementsAt(corpus, path, offset)[0];
  return found ? (placesOf(corpus, [found.member])[0] ?? null) : null;
}

/** Where it stands elsewhere. */
export function otherPassagesAt(corpus: Corpus, path: string, offset: number): Place[] {
  const found = statementsAt(corpus, path, offset)[0];
  return found
    ? placesOf(
        corpus,
        found.statement.members.filter(member => member !== found.member),
      )
    : [];
}

/** By path, then in text order; the lines of each article are counted once. */
export function placesOf(corpus: Corpus, items: readonly { readonly article: string; readonly span: Span }[]): Place[] {
  const counters = new Map<string, (span: Span) => Place>();
  const places = items.flatMap(({ article: path, span }) => {
    const article = corpus.article(path);
    if (!article) return [];
    const count = counters.get(path) ?? placesIn(article);
    counters.set(path, count);
    return [count(span)];
  });
  return places.sort((a, b) => (a.path === b.path ? a.span[0] - b.span[0] : a.path < b.path ? -1 : 1));
}
