/** The extension in VS Code's browser extension host. */
import * as vscode from 'vscode';
import { activateExtension } from './activate.ts';
import type { SecondSourceApi } from './api.ts';
import { startWebWorker } from './support/webWorker.ts';

export function activate(context: vscode.ExtensionContext): SecondSourceApi {
  // Unencoded, or VS Code's wrapper of Worker encodes it twice (microsoft/vscode#168674).
  const address = vscode.Uri.joinPath(context.extensionUri, 'dist/web/worker.js').toString(true);
  return activateExtension(context, () => startWebWorker(address));
}
