/** Copy with Citation: the exact words of a claim or quotation, who says them, and where they stand. */
import * as vscode from 'vscode';
import type { EngineApi } from '../../engine/query/api.ts';
import { type Citation, citationMarkdown, citationText } from '../../engine/query/cards/citation.ts';
import type { Remote } from '../../worker/protocol.ts';
import { isArticleDocument } from '../documents/selector.ts';
import { pathOf } from '../support/convert.ts';
import type { StatusMessages } from '../support/statusMessages.ts';

export type CitationFormat = 'text' | 'markdown';

export interface CitationOptions {
  readonly engine: Remote<EngineApi>;
  readonly messages: StatusMessages;
}

/** At the cursor of the active editor. */
export async function copyCitationAtCursor(options: CitationOptions, format: CitationFormat): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isArticleDocument(editor.document))
    return void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor into a claim or quotation of an article first.'));
  await copyCitations(options, [{ path: pathOf(editor.document.uri), offset: editor.document.offsetAt(editor.selection.active) }], format);
}

export async function copyCitations(
  { engine, messages }: CitationOptions,
  places: readonly { readonly path: string; readonly offset: number }[],
  format: CitationFormat,
): Promise<void> {
  const found = await Promise.all(places.map(({ path, offset }) => engine.citation(path, offset)));
  const write: (citation: Citation) => string = format === 'markdown' ? citationMarkdown : citationText;
  const texts = [...new Set(found.flatMap(citation => (citation ? [write(citation)] : [])))];
  if (texts.length === 0) return void vscode.window.showInformationMessage(vscode.l10n.t('There is no claim or quotation here to copy.'));
  await vscode.env.clipboard.writeText(texts.join('\n\n'));
  messages.show(vscode.l10n.t('Copied with citation'), 3000);
}
