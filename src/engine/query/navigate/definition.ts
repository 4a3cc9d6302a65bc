/** Go to Definition: from a mention to where the article introduces the entity, from a repeated statement to its first other place. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { Span } from '../../model/span.ts';
import { mentionAt, statementsAt } from '../at.ts';
import { type Place, placeIn } from '../place.ts';
import { firstMention } from './firstMention.ts';

/** `origin`: the words that were asked about. */
export interface DefinitionAnswer {
  readonly origin: Span;
  readonly targets: readonly Place[];
}

export function definitionAt(corpus: Corpus, path: string, offset: number): DefinitionAnswer | null {
  const article = corpus.article(path);
  if (!article) return null;
  const mention = mentionAt(article, offset);
  if (mention) {
    const place = firstMention(corpus, article, corpus.entityId(path, mention.entity));
    return place && { origin: mention.span, targets: [place] };
  }
  const found = statementsAt(corpus, path, offset)[0];
  const other = found?.statement.members.find(member => member !== found.member);
  const there = other && corpus.article(other.article);
  return found && other && there ? { origin: found.member.span, targets: [placeIn(there, other.span)] } : null;
}
