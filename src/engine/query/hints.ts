/** What may be written between the lines when asked for: who a source is, which day a date is, and how far a statement is spread. */
import type { Corpus } from '../corpus/corpus.ts';
import type { AnalyzedArticle } from '../model/analyzed.ts';
import type { Span } from '../model/span.ts';
import { plainWhy } from './cards/plainWhy.ts';
import { marksOf } from './marks.ts';
import { timeWords } from './timeWords.ts';
import { timelinePlace } from './tree/events/dates.ts';

/** Behind the words that end at `offset`. */
export interface Hint {
  readonly offset: number;
  readonly label: string;
  readonly why: string;
  readonly kind: 'speaker' | 'date';
}

/** Above the line on which `span` begins. */
export interface Lens {
  readonly span: Span;
  readonly articles: number;
  readonly independent: number;
}

/** In text order. */
export function hintsOf(corpus: Corpus, path: string): Hint[] {
  const article = corpus.article(path);
  if (!article) return [];
  return [...speakerHints(corpus, article), ...dateHints(article)].sort((a, b) => a.offset - b.offset);
}

/** The speaker's name where the source is written otherwise: "he", "the judge", a surname. */
function speakerHints(corpus: Corpus, { path, claims, text }: AnalyzedArticle): Hint[] {
  return claims.flatMap((claim): Hint[] => {
    const written = claim.sources[0];
    const entity = claim.source ? corpus.entity(corpus.entityId(path, claim.source)) : undefined;
    if (!written || !entity || text.slice(written[0], written[1]).includes(entity.name)) return [];
    return [{ offset: written[1], label: entity.name, why: plainWhy(claim.why), kind: 'speaker' }];
  });
}

/** The calendar date where the text does not give its year itself: "Friday", "last month", "12 March". */
function dateHints({ times, text }: AnalyzedArticle): Hint[] {
  return times.flatMap(({ span, type, value, why }): Hint[] => {
    const place = type === 'DATE' || type === 'TIME' ? timelinePlace(value) : null;
    const label = place && value && timeWords(value, type);
    const told = place?.year === null ? /\d/ : /\d{4}/;
    return !label || told.test(text.slice(span[0], span[1])) ? [] : [{ offset: span[1], label, why, kind: 'date' }];
  });
}

/** One for each repeated passage; in text order. */
export function lensesOf(corpus: Corpus, path: string): Lens[] {
  return (marksOf(corpus, path)?.repeated ?? []).map(({ span, articles, independent }) => ({ span, articles, independent }));
}
