/** Toggle Highlights: all at once, or one kind. */
import * as vscode from 'vscode';
import { registerCommand } from '../support/commands.ts';
import { type HighlightKind, highlightSettings, highlightsEnabled, setHighlights } from '../support/settings.ts';

export function registerHighlightCommands(): vscode.Disposable {
  const toggle = (kind: HighlightKind) => async (): Promise<void> => {
    const uri = vscode.window.activeTextEditor?.document.uri ?? vscode.Uri.parse('untitled:');
    if (!highlightsEnabled()) await setHighlights('enabled', true);
    else await setHighlights(kind, !highlightSettings(uri)[kind]);
  };
  const register = registerCommand;
  return vscode.Disposable.from(
    register('secondSource.toggleHighlights', () => setHighlights('enabled', !highlightsEnabled())),
    register('secondSource.toggleEntities', toggle('entities')),
    register('secondSource.toggleQuotes', toggle('quotes')),
    register('secondSource.toggleClaims', toggle('claims')),
    register('secondSource.toggleRepeated', toggle('repeated')),
  );
}
