/** The four views: how each can be grouped and sorted, and which commands and context keys stand for that. The first choice of each is the default. */
import type { TreeGroup, TreeOrder, TreeView } from '../../engine/query/tree.ts';

export interface Choice<Value> {
  readonly value: Value;
  /** Without the extension's prefix. */
  readonly command: string;
}

export interface ViewKind {
  readonly view: TreeView;
  readonly id: string;
  readonly groups: readonly [Choice<TreeGroup>, ...Choice<TreeGroup>[]];
  readonly orders: readonly [Choice<TreeOrder>, Choice<TreeOrder>];
  readonly filterCommand: string;
  readonly clearFilterCommand: string;
}

const kind = (
  view: TreeView,
  groups: readonly [TreeGroup, string, TreeGroup, string],
  orders: readonly [TreeOrder, string, TreeOrder, string],
  others: readonly Choice<TreeGroup>[] = [],
): ViewKind => {
  const name = view.charAt(0).toUpperCase() + view.slice(1);
  return {
    view,
    id: `secondSource.${view}`,
    groups: [{ value: groups[0], command: groups[1] }, { value: groups[2], command: groups[3] }, ...others],
    orders: [
      { value: orders[0], command: orders[1] },
      { value: orders[2], command: orders[3] },
    ],
    filterCommand: `filter${name}`,
    clearFilterCommand: `clear${name}Filter`,
  };
};

export const VIEW_KINDS: readonly ViewKind[] = [
  kind(
    'events',
    ['date', 'groupEventsByDate', 'importance', 'listEventsByImportance'],
    ['oldest', 'sortEventsOldestFirst', 'newest', 'sortEventsNewestFirst'],
  ),
  kind(
    'claims',
    ['speaker', 'groupClaimsBySpeaker', 'article', 'groupClaimsByArticle'],
    ['count', 'sortClaimsByCount', 'name', 'sortClaimsByName'],
    [{ value: 'stance', command: 'groupClaimsByStance' }],
  ),
  kind(
    'statements',
    ['relation', 'groupStatementsByLikeness', 'none', 'listStatements'],
    ['sources', 'sortStatementsBySources', 'text', 'sortStatementsByPosition'],
  ),
  kind('entities', ['type', 'groupEntitiesByType', 'none', 'listEntities'], ['count', 'sortEntitiesByCount', 'name', 'sortEntitiesByName']),
];
