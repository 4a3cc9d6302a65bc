/** What the tests of reading an article ask VS Code for. */
import * as vscode from 'vscode';

export const AGENCY = '1-meridian-wire.txt';
export const REPRINT = '2-karsholm-courier.txt';
export const SHARED = 'No passenger should board a ship';

export const execute = <T>(command: string, ...args: unknown[]): Thenable<T> => vscode.commands.executeCommand<T>(command, ...args);

export function markdownOf(hovers: readonly vscode.Hover[]): string {
  return hovers
    .flatMap(hover => hover.contents)
    .map(content => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

export const fileOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);
