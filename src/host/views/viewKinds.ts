/** The four views: how each can be grouped and sorted, and which commands and context keys stand for that. The first choice of each is the default. */
import * as vscode from 'vscode';
import type { TreeGroup, TreeOrder, TreeView } from '../../engine/query/tree.ts';

export interface Choice<Value> {
  readonly value: Value;
  /** Without the extension's prefix. */
  readonly command: string;
  /** As the command is called behind the view's name. */
  readonly title: string;
}

export interface ViewKind {
  readonly view: TreeView;
  readonly id: string;
  readonly groups: readonly [Choice<TreeGroup>, ...Choice<TreeGroup>[]];
  readonly orders: readonly [Choice<TreeOrder>, Choice<TreeOrder>];
  /** The only grouping whose rows an order applies to; `null`: to those of all. */
  readonly sorted: TreeGroup | null;
  /** Whether its rows' tooltips are to be asked for. */
  readonly hasLateTooltips: boolean;
  readonly arrangeCommand: string;
  readonly filterCommand: string;
  readonly clearFilterCommand: string;
}

const kind = (view: TreeView, rest: Pick<ViewKind, 'groups' | 'orders'>, sorted: TreeGroup | null = null): ViewKind => {
  const name = view.charAt(0).toUpperCase() + view.slice(1);
  return {
    view,
    id: `secondSource.${view}`,
    ...rest,
    sorted,
    hasLateTooltips: view === 'entities' || view === 'claims',
    arrangeCommand: `arrange${name}`,
    filterCommand: `filter${name}`,
    clearFilterCommand: `clear${name}Filter`,
  };
};

export const VIEW_KINDS: readonly ViewKind[] = [
  kind(
    'events',
    {
      groups: [
        { value: 'date', command: 'groupEventsByDate', title: vscode.l10n.t('Group by Date') },
        { value: 'importance', command: 'listEventsByImportance', title: vscode.l10n.t('List by Importance') },
      ],
      orders: [
        { value: 'oldest', command: 'sortEventsOldestFirst', title: vscode.l10n.t('Oldest First') },
        { value: 'newest', command: 'sortEventsNewestFirst', title: vscode.l10n.t('Newest First') },
      ],
    },
    'date',
  ),
  kind('claims', {
    groups: [
      { value: 'speaker', command: 'groupClaimsBySpeaker', title: vscode.l10n.t('Group by Speaker') },
      { value: 'article', command: 'groupClaimsByArticle', title: vscode.l10n.t('Group by Article') },
      { value: 'stance', command: 'groupClaimsByStance', title: vscode.l10n.t('Group by Stance') },
    ],
    orders: [
      { value: 'count', command: 'sortClaimsByCount', title: vscode.l10n.t('Most Claims First') },
      { value: 'name', command: 'sortClaimsByName', title: vscode.l10n.t('Sort Speakers by Name') },
    ],
  }),
  kind('statements', {
    groups: [
      { value: 'relation', command: 'groupStatementsByLikeness', title: vscode.l10n.t('Group by Likeness') },
      { value: 'none', command: 'listStatements', title: vscode.l10n.t('Show as List') },
    ],
    orders: [
      { value: 'sources', command: 'sortStatementsBySources', title: vscode.l10n.t('Most Sources First') },
      { value: 'text', command: 'sortStatementsByPosition', title: vscode.l10n.t('Sort by Position in Text') },
    ],
  }),
  kind('entities', {
    groups: [
      { value: 'type', command: 'groupEntitiesByType', title: vscode.l10n.t('Group by Type') },
      { value: 'none', command: 'listEntities', title: vscode.l10n.t('Show as List') },
    ],
    orders: [
      { value: 'count', command: 'sortEntitiesByCount', title: vscode.l10n.t('Most Mentions First') },
      { value: 'name', command: 'sortEntitiesByName', title: vscode.l10n.t('Sort by Name') },
    ],
  }),
];
