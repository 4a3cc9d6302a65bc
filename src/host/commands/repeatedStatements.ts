/** Next and Previous Repeated Statement: through the passages of the active article that stand in others too or differ from them, round and round. */
import * as vscode from 'vscode';
import { overlaps, type Span } from '../../engine/model/span.ts';
import type { Marks } from '../../engine/query/marks.ts';
import type { Analysis, IndexState } from '../analysis/service.ts';
import { isArticleDocument } from '../documents/selector.ts';
import { pathOf, rangeIn } from '../support/convert.ts';
import type { StatusMessages } from '../support/statusMessages.ts';

/** Milliseconds until the editor is taken to have the selection that it was given. */
const PATIENCE = 500;

/** Steps one after another: each begins where the last one ended, however quickly the key is pressed. */
export function repeatedStatementSteps(analysis: Analysis, messages: StatusMessages): (forward: boolean) => Promise<void> {
  let last = Promise.resolve();
  return forward => {
    const step = last.then(() => goToRepeatedStatement(analysis, messages, forward));
    // Its error goes to whoever asked for the step; the next one begins all the same.
    last = step.catch(() => undefined);
    return step;
  };
}

async function goToRepeatedStatement(analysis: Analysis, messages: StatusMessages, forward: boolean): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isArticleDocument(editor.document)) return;
  const { document } = editor;
  const { version } = document;
  const marks = await analysis.engine.marks(pathOf(document.uri));
  if (document.version !== version) return;
  const spans = marks ? passagesOf(marks) : [];
  const here = document.offsetAt(editor.selection.start);
  const target = forward
    ? (spans.find(([start]) => start > here) ?? spans[0])
    : (spans.findLast(([start]) => start < here) ?? spans.at(-1));
  if (!target) return messages.show(noneWords(analysis.state), 4000);
  const range = rangeIn(document, target);
  await select(editor, new vscode.Selection(range.start, range.end));
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  // Also at the turn from the last to the first, which looks like any other step.
  messages.show(vscode.l10n.t('Repeated statement {0} of {1}', spans.indexOf(target) + 1, spans.length), 4000);
}

/** Whatever has a mark beside the text, in its order: what differs from a repeated statement stands in it. */
function passagesOf({ repeated, differing }: Marks): readonly Span[] {
  const statements = repeated.map(({ span }) => span);
  const others = differing.filter(span => !statements.some(statement => overlaps(statement, span)));
  return [...statements, ...others].sort((a, b) => a[0] - b[0]);
}

/** What is not read cannot be known to say nothing of this. */
function noneWords({ phase }: IndexState): string {
  switch (phase) {
    case 'ready':
      return vscode.l10n.t('No other article of this folder has a statement of this one');
    case 'stopped':
      return vscode.l10n.t('No repeated statement: the folder has not been read to its end');
    case 'asleep':
    case 'indexing':
      return vscode.l10n.t('No repeated statement yet: the folder is still being read');
  }
}

/** Until the workbench has it, which tells of earlier selections later than they were set. */
function select(editor: vscode.TextEditor, selection: vscode.Selection): Promise<void> {
  if (editor.selection.isEqual(selection)) return Promise.resolve();
  return new Promise(resolve => {
    const end = (): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const timer = setTimeout(end, PATIENCE);
    const listener = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (textEditor === editor && selections[0]?.isEqual(selection)) end();
    });
    editor.selection = selection;
  });
}
