/** When two articles carry the same copy, and when they are compared at all. */
import type { KeptArticle } from '../articleStore.ts';

/** From this share of the shorter article on, two articles carry the same copy; from the lower one if both credit the same agency. */
const COPY = 0.1;
const COPY_WITH_CREDIT = 0.06;
/** From this share on, a passage that many articles have makes copies too: an agency's story is a large share of them, a form or a list of links is not. */
const LARGE = 0.25;
/** Of the sample's estimate of the share, before the share itself is worked out. */
const ESTIMATE = 0.5;

export interface Placed {
  readonly article: KeptArticle;
  readonly number: number;
  /** How many keys it is looked up by. */
  readonly keyCount: number;
}

const leastShare = ({ article: a }: Placed, { article: b }: Placed): number =>
  a.credit !== null && a.credit === b.credit ? COPY_WITH_CREDIT : COPY;

export function countIn(keys: ReadonlySet<number>, others: Int32Array): number {
  let count = 0;
  for (const key of others) if (keys.has(key)) count++;
  return count;
}

/** Whether two articles that have so many keys in common may have enough text in common. */
export function areEnough(inBoth: number, a: Placed, b: Placed): boolean {
  return inBoth > 0 && inBoth >= ESTIMATE * leastShare(a, b) * Math.min(a.keyCount, b.keyCount);
}

/** `rare`: which part of the text in common does not stand in many articles. */
export function isCopied(share: number, rare: number, a: Placed, b: Placed): boolean {
  return share >= leastShare(a, b) && (share >= LARGE || share * rare >= leastShare(a, b));
}
