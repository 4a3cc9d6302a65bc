/** Whether a document is on a tab: VS Code keeps documents for minutes after their tabs are closed. */
import * as vscode from 'vscode';
import { pathOf } from '../support/convert.ts';

export function isOnTab(uri: vscode.Uri): boolean {
  const path = pathOf(uri);
  const shows = ({ input }: vscode.Tab): boolean => {
    if (input instanceof vscode.TabInputText) return pathOf(input.uri) === path;
    return input instanceof vscode.TabInputTextDiff && (pathOf(input.original) === path || pathOf(input.modified) === path);
  };
  return vscode.window.tabGroups.all.some(group => group.tabs.some(shows));
}
