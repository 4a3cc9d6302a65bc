/**
 * How the indexes of a folder go from one session to the next without being worked out again: as flat arrays, which are read faster than made. An
 * index that was restored is the same as one that was given the articles one by one.
 */
import type { Steps } from '../base/steps.ts';
import type { KeptArticle } from './articleStore.ts';
import type { ToldDigest } from './digest.ts';

export type SavedArray = Uint8Array | Uint16Array | Int32Array | Uint32Array | Float64Array;
/** Arrays stand in the fields themselves; whatever else there is, is plain JSON. */
export type SavedFields = object;
/** By the names of an index's tables. */
export type SavedTables = Readonly<Record<string, SavedFields>>;

/** What is told is perhaps read as it is asked for: what a restored index asks of all articles is waited for. */
export interface RestoredArticle {
  readonly article: KeptArticle;
  readonly told: ToldDigest;
}

/** An index that can be kept between sessions. Articles go by their number in a list of all of them. */
export interface SavedPart {
  /**
   * `paths`: of all articles, in the order in which they will be given again. Settles what is open. Questions may be asked between the steps; when an
   * article comes or goes, no more steps may be taken.
   */
  saving(paths: readonly string[]): Steps<SavedTables>;
  /** Into an empty index. What the arrays are views of is held. Throws where the tables cannot be those of the articles, by their number: nothing may be used then. That they are, is for the caller to know. */
  restore(articles: readonly RestoredArticle[], tables: SavedTables): void;
}
