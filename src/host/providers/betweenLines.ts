/** What is written between the lines when the user asks for it: CodeLenses over repeated statements, inlay hints behind sources and dates. All off by default. */
import * as vscode from 'vscode';
import type { MarksStore } from '../analysis/marksStore.ts';
import { ARTICLE_SELECTOR } from '../documents/selector.ts';
import { pathOf, rangeIn } from '../support/convert.ts';
import { REFERENCES_COMMAND } from '../support/markdown.ts';
import { codeLensEnabled, inlayHintsEnabled, SECTION } from '../support/settings.ts';
import { ask, type Providers } from './context.ts';

export function registerBetweenLines(providers: Providers, store: MarksStore): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    store.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration(`${SECTION}.codeLens`) || change.affectsConfiguration(`${SECTION}.inlayHints`)) changed.fire();
    }),
    vscode.languages.registerCodeLensProvider(ARTICLE_SELECTOR, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses: (document, token) => lenses(providers, document, token),
    }),
    vscode.languages.registerInlayHintsProvider(ARTICLE_SELECTOR, {
      onDidChangeInlayHints: changed.event,
      provideInlayHints: (document, range, token) => hints(providers, document, range, token),
    }),
  );
}

async function lenses(
  providers: Providers,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<vscode.CodeLens[] | undefined> {
  if (!codeLensEnabled(document.uri)) return [];
  const path = pathOf(document.uri);
  const found = await ask(providers, document, token, engine => engine.lenses(path, token));
  return found?.map(({ span, articles, independent }) => {
    const others = articles === 1 ? vscode.l10n.t('also in one other article') : vscode.l10n.t('also in {0} other articles', articles);
    const copied = articles === 1 ? vscode.l10n.t('from the same source') : vscode.l10n.t('all from one source');
    const sources = independent === 1 ? copied : vscode.l10n.t('{0} independent sources', independent);
    return new vscode.CodeLens(rangeIn(document, span), {
      title: `${others} · ${sources}`,
      command: REFERENCES_COMMAND,
      arguments: [path, span[0]],
    });
  });
}

async function hints(
  providers: Providers,
  document: vscode.TextDocument,
  range: vscode.Range,
  token: vscode.CancellationToken,
): Promise<vscode.InlayHint[] | undefined> {
  const shown = { speaker: inlayHintsEnabled(document.uri, 'speakers'), date: inlayHintsEnabled(document.uri, 'dates') };
  if (!shown.speaker && !shown.date) return [];
  const found = await ask(providers, document, token, engine => engine.hints(pathOf(document.uri), token));
  return found?.flatMap(({ offset, label, why, kind }) => {
    const position = document.positionAt(offset);
    if (!shown[kind] || !range.contains(position)) return [];
    const hint = new vscode.InlayHint(position, label.length > 25 ? `${label.slice(0, 24)}…` : label);
    hint.paddingLeft = true;
    hint.tooltip = why;
    return [hint];
  });
}
