/** The extension in VS Code's Node extension host. */
import * as vscode from 'vscode';
import { activateExtension } from './activate.ts';
import type { SecondSourceApi } from './api.ts';
import { startNodeWorker } from './support/nodeWorker.ts';

export function activate(context: vscode.ExtensionContext): SecondSourceApi {
  const file = vscode.Uri.joinPath(context.extensionUri, 'dist/node/worker.cjs').fsPath;
  return activateExtension(context, () => startNodeWorker(file));
}
