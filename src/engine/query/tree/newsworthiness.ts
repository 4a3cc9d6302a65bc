/** How much an event matters to its coverage: by who reports it and where, not by what it is about. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { Event } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed.ts';

/** Code units of the body that count as its lead. */
const LEAD = 500;

/**
 * Three points an article that reports it, one for each mention up to five, four in a headline, two in a lead, one for a clear type;
 * what did not happen counts less, so that a denial stands after what it denies.
 */
export function newsworthiness(corpus: Corpus, event: Event): number {
  const articles = new Set(event.mentions.map(mention => mention.article));
  let prominence = 0;
  for (const { article: path, trigger } of event.mentions) {
    const article = corpus.article(path);
    if (article) prominence = Math.max(prominence, prominenceAt(article, trigger[0]));
  }
  const status = event.status === 'negated' ? -2 : event.status === 'happened' ? 0 : -1;
  return 3 * articles.size + Math.min(5, event.mentions.length) + prominence + (event.type ? 1 : 0) + status;
}

function prominenceAt(article: AnalyzedArticle, offset: number): number {
  for (const { kind, span } of article.sections) {
    if (kind === 'headline' && span[0] <= offset && offset < span[1]) return 4;
    if (kind === 'body') return offset >= span[0] && offset < span[0] + LEAD ? 2 : 0;
  }
  return 0;
}
