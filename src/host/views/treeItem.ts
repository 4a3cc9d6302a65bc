/** How a row looks in VS Code. */
import * as vscode from 'vscode';
import type { TreeNode } from '../../engine/query/tree.ts';
import { OPEN_COMMAND } from '../support/markdown.ts';
import type { Row } from './rows.ts';

const STATES = {
  none: vscode.TreeItemCollapsibleState.None,
  collapsed: vscode.TreeItemCollapsibleState.Collapsed,
  expanded: vscode.TreeItemCollapsibleState.Expanded,
} as const;

/** Types of entities that have a colour of their own; the others share one. */
const COLOURED = new Set(['person', 'organisation', 'place', 'group']);

/** `onMore`: run by the row that stands for the rest. */
export function treeItem({ node, parent }: Row, onMore: vscode.Command['command'], viewId: string): vscode.TreeItem {
  const label: vscode.TreeItemLabel = { label: node.label, highlights: node.highlights.map(([start, end]) => [start, end]) };
  const item = new vscode.TreeItem(label, STATES[node.collapsible]);
  item.id = node.id;
  item.contextValue = node.context;
  item.accessibilityInformation = { label: node.accessibleLabel };
  if (node.description) item.description = node.description;
  if (node.icon) item.iconPath = new vscode.ThemeIcon(node.icon, tintOf(node));
  const command = commandOf(node, parent, onMore, viewId);
  if (command) item.command = command;
  return item;
}

function tintOf({ tint }: TreeNode): vscode.ThemeColor | undefined {
  return tint ? new vscode.ThemeColor(`secondSource.${COLOURED.has(tint) ? tint : 'thing'}Border`) : undefined;
}

function commandOf(node: TreeNode, parent: Row | null, onMore: string, viewId: string): vscode.Command | undefined {
  if (node.context === 'more') return { command: onMore, title: vscode.l10n.t('Show More'), arguments: [viewId, parent?.id ?? null] };
  if (!node.place || node.context === 'speaker') return undefined;
  const options: vscode.TextDocumentShowOptions = { preserveFocus: true, preview: true };
  return { command: OPEN_COMMAND, title: vscode.l10n.t('Open'), arguments: [node.place.path, node.place.range, options] };
}
