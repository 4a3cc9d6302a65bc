/** How far two articles are apart. */
import type { ShownArticle } from '../articleStore.ts';

/** 0 where a date is not known. */
export function daysBetween(a: Pick<ShownArticle, 'published'>, b: Pick<ShownArticle, 'published'>): number {
  const [x, y] = [a, b].map(({ published }) => Date.parse(published.value?.slice(0, 10) ?? ''));
  return Number.isNaN(x! + y!) ? 0 : Math.abs(x! - y!) / 86_400_000;
}
