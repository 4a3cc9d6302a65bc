/** What may be written between the lines when asked for: who a source is, and how far a statement is spread. */
import type { Corpus } from '../corpus/corpus.ts';
import type { Span } from '../model/span.ts';
import { marksOf } from './marks.ts';
import { plainWhy } from './plainWhy.ts';

/** Behind the words that end at `offset`. */
export interface Hint {
  readonly offset: number;
  readonly label: string;
  readonly why: string;
}

/** Above the line on which `span` begins. */
export interface Lens {
  readonly span: Span;
  readonly articles: number;
  readonly independent: number;
}

/** The speaker's name where the source is written otherwise: "he", "the judge", a surname. In text order. */
export function hintsOf(corpus: Corpus, path: string): Hint[] {
  const article = corpus.article(path);
  if (!article) return [];
  return article.claims
    .flatMap((claim): Hint[] => {
      const written = claim.sources[0];
      const entity = claim.source ? corpus.entity(corpus.entityId(path, claim.source)) : undefined;
      if (!written || !entity || article.text.slice(written[0], written[1]).includes(entity.name)) return [];
      return [{ offset: written[1], label: entity.name, why: plainWhy(claim.why) }];
    })
    .sort((a, b) => a.offset - b.offset);
}

/** One for each repeated passage; in text order. */
export function lensesOf(corpus: Corpus, path: string): Lens[] {
  return (marksOf(corpus, path)?.repeated ?? []).map(({ span, articles, independent }) => ({ span, articles, independent }));
}
