/** What is marked in an article while the cursor stands on one of its kind. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { Span } from '../../model/span.ts';
import { mentionAt } from '../at.ts';
import { introducing, mentionsIn } from './firstMention.ts';

/** `introduces`: the mention that gives the entity's full name. */
export interface Highlight {
  readonly span: Span;
  readonly introduces: boolean;
}

/** The mentions of the entity at the offset, in text order. */
export function highlightsAt(corpus: Corpus, path: string, offset: number): Highlight[] {
  const article = corpus.article(path);
  const mention = article && mentionAt(article, offset);
  if (!article || !mention) return [];
  const mentions = mentionsIn(corpus, article, corpus.entityId(path, mention.entity));
  const first = introducing(mentions);
  return mentions.map(other => ({ span: other.span, introduces: other === first }));
}
