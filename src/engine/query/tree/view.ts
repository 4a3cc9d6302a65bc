/** What the builders of the four views are given. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { Branch } from './branch.ts';
import type { Filter } from './filter.ts';
import type { Gathered } from './gathered.ts';

export type TreeGroup = 'date' | 'importance' | 'speaker' | 'article' | 'stance' | 'relation' | 'type' | 'none';
export type TreeOrder = 'oldest' | 'newest' | 'count' | 'name' | 'sources' | 'text';

export interface ViewInput {
  readonly corpus: Corpus;
  readonly gathered: Gathered;
  /** Only what this article has; `null`: the whole folder. */
  readonly scope: string | null;
  readonly filter: Filter;
  readonly group: TreeGroup;
  readonly order: TreeOrder;
}

/** `total`: items there are in the scope; `shown`: those that the filter lets through. */
export interface ViewResult {
  readonly branches: Branch[];
  readonly total: number;
  readonly shown: number;
}

/** Of the items of a list, those in the scope come first; each part keeps its order. */
export function scopeFirst<T extends { readonly article: string }>(items: readonly T[], scope: string | null): T[] {
  if (scope === null) return [...items];
  return [...items.filter(item => item.article === scope), ...items.filter(item => item.article !== scope)];
}
