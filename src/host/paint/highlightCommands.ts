/** Toggle Highlights: all at once, or one kind. Where no article is to be seen, the change is told. */
import * as vscode from 'vscode';
import { isArticleDocument } from '../documents/selector.ts';
import { registerCommand } from '../support/commands.ts';
import { type HighlightKind, highlightEnabled, setHighlight } from '../support/settings.ts';

export function registerHighlightCommands(): vscode.Disposable {
  const register = (command: string, kind: HighlightKind | null): vscode.Disposable =>
    registerCommand(`secondSource.${command}`, () => toggle(kind));
  return vscode.Disposable.from(
    register('toggleHighlights', null),
    register('toggleEntities', 'entities'),
    register('toggleQuotes', 'quotes'),
    register('toggleClaims', 'claims'),
    register('toggleRepeated', 'repeated'),
  );
}

/** While all are off, a kind of them brings all back. `null`: all. */
async function toggle(kind: HighlightKind | null): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri ?? null;
  const name = kind === null || !highlightEnabled('enabled', uri) ? 'enabled' : kind;
  const value = !highlightEnabled(name, uri);
  await setHighlight(name, value, uri);
  if (vscode.window.visibleTextEditors.some(({ document }) => isArticleDocument(document))) return;
  void vscode.window.showInformationMessage(value ? told(name).on : told(name).off);
}

function told(name: 'enabled' | HighlightKind): { readonly on: string; readonly off: string } {
  switch (name) {
    case 'enabled':
      return {
        on: vscode.l10n.t('Articles are shown with highlights again.'),
        off: vscode.l10n.t('Articles are shown without highlights now.'),
      };
    case 'entities':
      return {
        on: vscode.l10n.t('Names are highlighted in articles again.'),
        off: vscode.l10n.t('Names are not highlighted in articles any more.'),
      };
    case 'quotes':
      return {
        on: vscode.l10n.t('Quotes are highlighted in articles again.'),
        off: vscode.l10n.t('Quotes are not highlighted in articles any more.'),
      };
    case 'claims':
      return {
        on: vscode.l10n.t('Claims are highlighted in articles again.'),
        off: vscode.l10n.t('Claims are not highlighted in articles any more.'),
      };
    case 'repeated':
      return {
        on: vscode.l10n.t('Repeated statements are marked in articles again.'),
        off: vscode.l10n.t('Repeated statements are not marked in articles any more.'),
      };
  }
}
