/** Where shared copy comes from, as far as the texts show it. */
import type { KeptArticle } from '../articleStore.ts';

/** The credit that most of the articles give, the first in the alphabet of equals; null when none gives one. */
export function originOf(articles: readonly KeptArticle[]): string | null {
  const counts = new Map<string, number>();
  for (const { credit } of articles) if (credit !== null) counts.set(credit, (counts.get(credit) ?? 0) + 1);
  const sorted = [...counts].sort(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1));
  return sorted[0]?.[0] ?? null;
}
