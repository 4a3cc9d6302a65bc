import type { Span } from '../../model/span.ts';
import type { SavedShares } from './pairShares.ts';

/** Pairs of articles that carry the same copy though few words in a row are left of it. */
export interface Reworded {
  /** As of the last settling: the articles that say the same as this one, and the share of the shorter of the two, 0 to 1. */
  of(path: string): ReadonlyMap<string, number>;
  /** Those that say the same as others. */
  paths(): Iterable<string>;
  settle(): void;
  /** The passages of the article that stand in one of the others, in text order. */
  passages(path: string, others: ReadonlySet<string>): Span[];
  /** `paths`: of all articles, in the order in which they will be given again. */
  save(paths: readonly string[]): SavedShares;
  /** Into an empty index. Nobody is told. */
  restore(paths: readonly string[], saved: SavedShares): void;
}
