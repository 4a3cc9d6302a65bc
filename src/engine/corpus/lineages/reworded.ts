import type { Span } from '../../model/span.ts';
import type { PairShares } from './pairShares.ts';

/** Pairs of articles that carry the same copy though few words in a row are left of it. */
export interface Reworded {
  /** As of the last settling. */
  readonly shares: PairShares;
  settle(): void;
  /** The passages of the article that stand in one of the others, in text order. */
  passages(path: string, others: ReadonlySet<string>): Span[];
}
