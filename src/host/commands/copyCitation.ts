/** Copy with Citation: the exact words of a claim or quotation, who says them, and where they stand. */
import * as vscode from 'vscode';
import type { EngineApi } from '../../engine/query/api.ts';
import { type Citation, citationMarkdown, citationText } from '../../engine/query/cards/citation.ts';
import type { Remote } from '../../worker/protocol.ts';
import { isArticleDocument } from '../documents/selector.ts';
import { pathOf } from '../support/convert.ts';

export type CitationFormat = 'text' | 'markdown';

/** At the cursor of the active editor. */
export async function copyCitationAtCursor(engine: Remote<EngineApi>, format: CitationFormat): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isArticleDocument(editor.document))
    return void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor into a claim or quotation of an article first.'));
  await copyCitations(engine, [{ path: pathOf(editor.document.uri), offset: editor.document.offsetAt(editor.selection.active) }], format);
}

export async function copyCitations(
  engine: Remote<EngineApi>,
  places: readonly { readonly path: string; readonly offset: number }[],
  format: CitationFormat,
): Promise<void> {
  const found = await Promise.all(places.map(({ path, offset }) => engine.citation(path, offset)));
  const write: (citation: Citation) => string = format === 'markdown' ? citationMarkdown : citationText;
  const texts = [...new Set(found.flatMap(citation => (citation ? [write(citation)] : [])))];
  if (texts.length === 0) return void vscode.window.showInformationMessage(vscode.l10n.t('There is no claim or quotation here to copy.'));
  await vscode.env.clipboard.writeText(texts.join('\n\n'));
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied with citation'), 3000);
}
