/** How a row looks in VS Code. */
import * as vscode from 'vscode';
import type { TreeNode } from '../../engine/query/tree.ts';
import { OPEN_COMMAND } from '../support/markdown.ts';
import type { Shown } from './expansion.ts';
import type { Row } from './rows.ts';

/** Types of entities that have a colour of their own; the others share one. */
const COLOURED = new Set(['person', 'organisation', 'place', 'group']);

export interface RowLook {
  readonly viewId: string;
  /** Run by the row that stands for the rest. */
  readonly moreCommand: string;
  /** The extension's folder of pictures. */
  readonly media: vscode.Uri;
}

/** `shown`: `null` of a row that has none below it. */
export function treeItem({ node, parent }: Row, { viewId, moreCommand, media }: RowLook, shown: Shown | null): vscode.TreeItem {
  const label: vscode.TreeItemLabel = { label: node.label, highlights: node.highlights.map(([start, end]) => [start, end]) };
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, shown === null ? None : shown.isOpen ? Expanded : Collapsed);
  item.id = shown?.itemId ?? node.id;
  item.contextValue = node.context;
  item.accessibilityInformation = { label: node.accessibleLabel };
  if (node.description) item.description = node.description;
  if (node.tooltip !== null && node.tooltip !== 'late') item.tooltip = new vscode.MarkdownString(node.tooltip.markdown);
  const icon = iconOf(node, media);
  if (icon) item.iconPath = icon;
  const command = commandOf(node, parent, moreCommand, viewId);
  if (command) item.command = command;
  return item;
}

/** The engine's "mark-…" are the pictures that the painter puts beside the text. */
function iconOf(node: TreeNode, media: vscode.Uri): vscode.TreeItem['iconPath'] | undefined {
  if (!node.icon) return undefined;
  if (!node.icon.startsWith('mark-')) return new vscode.ThemeIcon(node.icon, tintOf(node));
  const name = node.icon.slice('mark-'.length);
  const picture = (theme: string): vscode.Uri => vscode.Uri.joinPath(media, 'gutter', `${name}-${theme}.svg`);
  return { light: picture('light'), dark: picture('dark') };
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
