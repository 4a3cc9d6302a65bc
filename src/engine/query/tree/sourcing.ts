/** An article's sourcing profile in words: whom its sentences come from. */
import { sourcingOf } from '../../analysis/claims/sourcing.ts';
import type { Sourcing, SourcingGroup } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed.ts';
import { markdownText } from './words.ts';

const WORDS: Readonly<Record<SourcingGroup, readonly [short: string, long: string]>> = {
  named: ['named', 'named sources'],
  unnamed: ['unnamed', 'unnamed sources'],
  documents: ['documents', 'documents'],
  outlets: ['other outlets', 'other outlets'],
  none: ['nobody', 'nobody given'],
  own: ['own', 'own reporting'],
};

/** Groups that a row has room for. */
const ROOM = 3;

/** "40% named, 10% documents, 50% own": the largest groups, in the profile's order; empty for an article without sentences. */
export function sourcingInShort(article: AnalyzedArticle): string {
  const held = heldBy(article);
  const largest = new Set([...held].sort((a, b) => b.sentences - a.sentences).slice(0, ROOM));
  return held.flatMap(each => (largest.has(each) ? [`${percent(each)} ${WORDS[each.group][0]}`] : [])).join(', ');
}

/** "Sentences: 40% named sources (4), 60% own reporting (6)", in Markdown; groups without any are left out. */
export function sourcingLine(article: AnalyzedArticle): string {
  const parts = heldBy(article).map(each => `${percent(each)} ${WORDS[each.group][1]} (${each.sentences})`);
  return parts.length > 0 ? markdownText(`Sentences: ${parts.join(', ')}`) : '';
}

const heldBy = (article: AnalyzedArticle): Sourcing[] => sourcingOf(article).filter(({ sentences }) => sentences > 0);

const percent = ({ share }: Sourcing): string => `${Math.round(share * 100)}%`;
