/** How an article is called where it is listed. */
import * as vscode from 'vscode';

/** The file's path within its folder, with the folder's name where there are several. */
export function fileLabel(path: string): string {
  const uri = vscode.Uri.parse(path);
  return uri.scheme === 'untitled' ? uri.path : vscode.workspace.asRelativePath(uri);
}
