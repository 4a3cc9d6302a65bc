/** What two passages are to each other, held side by side. */
import type { Relation } from './coverage.ts';

/** One line of `compare --pairs`. */
export interface PairVerdict {
  readonly id: string;
  readonly score: number;
  readonly relation: Relation | 'contradicts' | 'different';
}
