/** Next and Previous Repeated Statement: through the passages of the active article that stand in others too, round and round. */
import * as vscode from 'vscode';
import type { EngineApi } from '../../engine/query/api.ts';
import type { Remote } from '../../worker/protocol.ts';
import { isArticleDocument } from '../documents/selector.ts';
import { pathOf, rangeIn } from '../support/convert.ts';

export async function goToRepeatedStatement(engine: Remote<EngineApi>, forward: boolean): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isArticleDocument(editor.document)) return;
  const { document } = editor;
  const { version } = document;
  const marks = await engine.marks(pathOf(document.uri));
  if (document.version !== version) return;
  const spans = marks?.repeated.map(mark => mark.span) ?? [];
  const here = document.offsetAt(editor.selection.start);
  const target = forward
    ? (spans.find(([start]) => start > here) ?? spans[0])
    : (spans.findLast(([start]) => start < here) ?? spans.at(-1));
  if (!target)
    return void vscode.window.setStatusBarMessage(vscode.l10n.t('No other article of this folder has a statement of this one'), 4000);
  const range = rangeIn(document, target);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
