/** Who says what, in short. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { Claim } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed.ts';
import { claimExtent, excerpt } from '../at.ts';
import { firstMention } from '../navigate/firstMention.ts';
import type { ClaimCard } from './cards.ts';
import { plainWhy } from './plainWhy.ts';

export function claimCard(corpus: Corpus, article: AnalyzedArticle, claim: Claim): ClaimCard {
  const id = claim.source && corpus.entityId(article.path, claim.source);
  const entity = id ? corpus.entity(id) : undefined;
  return {
    kind: 'claim',
    span: claimExtent(claim),
    sources: claim.sources.map(span => excerpt(article.text, span, 120)),
    speaker: id && entity ? { name: entity.name, type: entity.type, firstMention: firstMention(corpus, article, id) } : null,
    cue: claim.cue && excerpt(article.text, claim.cue, 60),
    cueKind: claim.cueKind,
    stance: claim.stance,
    claimKind: claim.kind,
    confidence: claim.confidence,
    why: plainWhy(claim.why),
  };
}
