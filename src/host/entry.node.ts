/** The extension in VS Code's Node extension host. */
import * as vscode from 'vscode';
import { startNodeWorker } from '../worker/threads.node.ts';
import { activateExtension } from './activate.ts';
import type { SecondSourceApi } from './api.ts';
import { readSmallFile } from './documents/smallFiles.node.ts';

export function activate(context: vscode.ExtensionContext): SecondSourceApi {
  const file = vscode.Uri.joinPath(context.extensionUri, 'dist/node/worker.cjs').fsPath;
  // None without a folder, and none where the storage is not on this machine's disk.
  const storage = context.storageUri?.scheme === 'file' ? context.storageUri : null;
  const cache = storage && vscode.Uri.joinPath(storage, 'articles').fsPath;
  return activateExtension(context, () => startNodeWorker(file, { role: 'engine', cache }), readSmallFile);
}
