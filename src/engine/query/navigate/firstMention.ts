/** Where an article introduces an entity: its first mention by its fullest name, else its first by any name, else its first. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { Mention } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed.ts';
import { spanLength } from '../../model/span.ts';
import { type Place, placeIn } from '../place.ts';

/** In text order. */
export function mentionsIn(corpus: Corpus, article: AnalyzedArticle, id: string): Mention[] {
  return article.mentions.filter(mention => corpus.entityId(article.path, mention.entity) === id);
}

/** The longest name wins only where it is a longer form of the first: "Ann Lee" over "Lee", not over another name of equal rank. */
export function introducing(mentions: readonly Mention[]): Mention | null {
  const names = mentions.filter(mention => mention.form === 'name');
  return (
    names.reduce<Mention | null>((best, mention) => (best && spanLength(best.span) >= spanLength(mention.span) ? best : mention), null) ??
    mentions[0] ??
    null
  );
}

export function firstMention(corpus: Corpus, article: AnalyzedArticle, id: string): Place | null {
  const mention = introducing(mentionsIn(corpus, article, id));
  return mention && placeIn(article, mention.span);
}
