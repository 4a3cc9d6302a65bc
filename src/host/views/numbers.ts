/** What stands beside a view's name: whose rows they are, how many, and how far the folder is read. It moves no row, as a line above them would. */
import * as vscode from 'vscode';
import type { TreeQuery, TreeSummary } from '../../engine/query/tree.ts';
import { type IndexState, isReading } from '../analysis/service.ts';
import { fileLabel } from '../support/names.ts';

/** `query`: `null` where nothing is shown; `summary`: `null` before the first answer. */
export function viewNumbers(query: TreeQuery | null, summary: TreeSummary | null, state: IndexState): string {
  const reading = isReading(state) && state.total > 0 ? vscode.l10n.t('{0} of {1} files read', state.done, state.total) : '';
  return [query?.scope ? fileLabel(query.scope) : '', query && summary ? count(summary, query, state) : '', reading]
    .filter(Boolean)
    .join(' · ');
}

/** None is a number only when everything is read. */
function count({ articles, shown, total }: TreeSummary, { filter }: TreeQuery, state: IndexState): string {
  if (articles === 0 || (total === 0 && state.phase === 'indexing')) return '';
  return filter ? vscode.l10n.t('“{0}”: {1} of {2}', filter, shown, total) : String(total);
}
