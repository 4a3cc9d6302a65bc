/** Commands that do not fail in silence: VS Code tells of an error when a command was run from a menu, but not when from a link in a hover. */
import * as vscode from 'vscode';
import { CallCancelled, WorkerDied } from '../../worker/client.ts';

export function registerCommand<Args extends unknown[]>(id: string, run: (...args: Args) => unknown): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (...args: unknown[]) => {
    try {
      return await run(...(args as Args));
    } catch (error) {
      tell(error);
      return undefined;
    }
  });
}

function tell(error: unknown): void {
  if (error instanceof CallCancelled) return;
  const reason = error instanceof Error ? error.message : String(error);
  const message =
    error instanceof WorkerDied
      ? vscode.l10n.t('Second Source cannot answer just now ({0}). Try again in a moment, or read the folder again.', reason)
      : vscode.l10n.t('Second Source: {0}', reason);
  void vscode.window.showErrorMessage(message);
}
