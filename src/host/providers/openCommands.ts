/** The commands behind the links of hovers and views: open a place, list the references of what stands there. */
import * as vscode from 'vscode';
import type { Range } from '../../engine/base/lines.ts';
import type { EngineApi } from '../../engine/query/api.ts';
import type { Remote } from '../../worker/protocol.ts';
import { registerCommand } from '../support/commands.ts';
import { toLocation, toRange } from '../support/convert.ts';
import { OPEN_COMMAND, REFERENCES_COMMAND } from '../support/markdown.ts';

export function registerOpenCommands(engine: Remote<EngineApi>): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand(OPEN_COMMAND, (path: string, range?: Range, options?: vscode.TextDocumentShowOptions) => openAt(path, range, options)),
    registerCommand(REFERENCES_COMMAND, (path: string, offset: number) => showReferences(engine, path, offset)),
  );
}

/** Shows the place in the middle of an editor, selected. */
export async function openAt(path: string, range?: Range, options: vscode.TextDocumentShowOptions = {}): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(path));
  const editor = await vscode.window.showTextDocument(document, { preview: true, ...options });
  if (!range) return;
  const target = document.validateRange(toRange(range));
  editor.selection = new vscode.Selection(target.start, target.end);
  editor.revealRange(target, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

async function showReferences(engine: Remote<EngineApi>, path: string, offset: number): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(path));
  const places = await engine.references(path, offset);
  await vscode.window.showTextDocument(document, { preview: true });
  await vscode.commands.executeCommand('editor.action.showReferences', document.uri, document.positionAt(offset), places.map(toLocation));
}
