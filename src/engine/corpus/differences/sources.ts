/** Who an article gives for a claim, as far as two articles' answers can be compared. */
import type { Claim } from '../../model/analysis.ts';
import type { AnalyzedArticle, LocalEntity } from '../../model/analyzed.ts';

export interface NamedSource {
  readonly name: string;
  readonly entity: LocalEntity;
}

/** Null when the claim has no source, or one that the article does not name. */
export function namedSource(article: AnalyzedArticle, claimId: string | null): NamedSource | null {
  const claim = claimId === null ? undefined : article.claims.find(other => other.id === claimId);
  const entity = claim?.source == null ? undefined : article.entities.find(other => other.id === claim.source);
  return entity && (entity.type === 'person' || entity.type === 'organisation') ? { name: entity.name, entity } : null;
}

/** Whether two sources of one type have no word of their names in common. */
export function otherName(a: NamedSource, b: NamedSource): boolean {
  if (a.entity.type !== b.entity.type) return false;
  const words = wordsOf(a.entity);
  return ![...wordsOf(b.entity)].some(word => words.has(word));
}

const wordsOf = (entity: LocalEntity): Set<string> =>
  new Set([entity.name, ...entity.aliases].flatMap(name => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)));

/** The source as the article writes it, or null when it names nobody. */
export function sourceText(article: AnalyzedArticle, claim: Claim): string | null {
  const [first] = claim.sources;
  return first ? article.text.slice(...first) : null;
}
