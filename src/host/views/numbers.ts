/**
 * What stands beside a view's name: how many rows it has, which and whose they are, and how far the folder is read. It moves no row, as a line above them
 * would. In a narrow sidebar its end is cut off: the number comes first.
 */
import * as vscode from 'vscode';
import type { TreeQuery, TreeSummary } from '../../engine/query/tree.ts';
import { type IndexState, isReading } from '../analysis/service.ts';
import { fileLabel } from '../support/names.ts';

/** `query`: `null` where nothing is shown; `summary`: `null` before the first answer. */
export function viewNumbers(query: TreeQuery | null, summary: TreeSummary | null, state: IndexState): string {
  const reading = isReading(state) && state.total > 0 ? vscode.l10n.t('{0} of {1} files read', state.done, state.total) : '';
  return [query && summary ? count(summary, query, state) : '', query?.scope ? fileLabel(query.scope) : '', reading]
    .filter(Boolean)
    .join(' · ');
}

/** None is a number only when everything is read. */
function count({ articles, shown, total }: TreeSummary, { filter }: TreeQuery, state: IndexState): string {
  if (articles === 0 || (total === 0 && state.phase === 'indexing')) return '';
  return filter ? vscode.l10n.t('{0} of {1} · “{2}”', shown, total, filter) : String(total);
}
