/** The foreground colour of names, by type; it belongs to the text, so that it is there at once when a tab is shown again. */
import * as vscode from 'vscode';
import type { EntityType } from '../../engine/model/analysis.ts';
import type { Marks } from '../../engine/query/marks.ts';
import type { MarksStore } from '../analysis/marksStore.ts';
import { ARTICLE_SELECTOR } from '../documents/selector.ts';
import { rangeIn } from '../support/convert.ts';
import { highlightSettings, SECTION } from '../support/settings.ts';

const TOKEN_TYPES = ['newsPerson', 'newsOrganisation', 'newsPlace', 'newsGroup', 'newsName'] as const;

const TOKEN_OF: Readonly<Record<EntityType, (typeof TOKEN_TYPES)[number]>> = {
  person: 'newsPerson',
  organisation: 'newsOrganisation',
  place: 'newsPlace',
  group: 'newsGroup',
  work: 'newsName',
  product: 'newsName',
  event: 'newsName',
  law: 'newsName',
  other: 'newsName',
};

export const TOKEN_LEGEND = new vscode.SemanticTokensLegend([...TOKEN_TYPES], []);

export function registerSemanticTokens(store: MarksStore): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    store.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration(change => change.affectsConfiguration(`${SECTION}.highlight`) && changed.fire()),
    vscode.languages.registerDocumentSemanticTokensProvider(
      ARTICLE_SELECTOR,
      {
        onDidChangeSemanticTokens: changed.event,
        async provideDocumentSemanticTokens(document, token) {
          const marks = await store.current(document);
          if (!marks || token.isCancellationRequested) return undefined;
          return highlightSettings(document.uri).entities ? tokensOf(document, marks) : new vscode.SemanticTokens(new Uint32Array());
        },
      },
      TOKEN_LEGEND,
    ),
  );
}

/** A name over a line break is one token a line: tokens end with their line. */
function tokensOf(document: vscode.TextDocument, marks: Marks): vscode.SemanticTokens {
  const builder = new vscode.SemanticTokensBuilder(TOKEN_LEGEND);
  let end = 0;
  for (const { span, type, form } of marks.entities) {
    if ((form !== 'name' && form !== 'adjective') || span[0] < end) continue;
    end = span[1];
    const range = rangeIn(document, span);
    for (let line = range.start.line; line <= range.end.line; line++) {
      const start = line === range.start.line ? range.start.character : 0;
      const stop = line === range.end.line ? range.end.character : document.lineAt(line).range.end.character;
      if (stop > start) builder.push(new vscode.Range(line, start, line, stop), TOKEN_OF[type]);
    }
  }
  return builder.build();
}
