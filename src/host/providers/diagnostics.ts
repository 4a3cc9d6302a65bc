/** Differences among the problems, for those who ask for it: each with the place in the other article. */
import * as vscode from 'vscode';
import type { MarksStore } from '../analysis/marksStore.ts';
import { pathOf, rangeIn, toLocation } from '../support/convert.ts';
import { differencesAsProblems, SECTION } from '../support/settings.ts';
import { ask, type Providers } from './context.ts';

export function registerDiagnostics(providers: Providers, store: MarksStore): vscode.Disposable {
  const problems = vscode.languages.createDiagnosticCollection('second-source');
  const stop = new vscode.CancellationTokenSource();
  const refresh = async (document: vscode.TextDocument): Promise<void> => {
    if (!differencesAsProblems(document.uri)) {
      problems.delete(document.uri);
      return;
    }
    const found = await ask(providers, document, stop.token, engine => engine.disagreements(pathOf(document.uri)));
    if (!found || document.isClosed) return;
    problems.set(
      document.uri,
      found.map(({ span, message, elsewhere }) => {
        const problem = new vscode.Diagnostic(rangeIn(document, span), message, vscode.DiagnosticSeverity.Information);
        problem.source = 'Second Source';
        problem.relatedInformation = elsewhere.map(
          other => new vscode.DiagnosticRelatedInformation(toLocation(other.place), `${other.message}: ${other.value}`),
        );
        return problem;
      }),
    );
  };
  return vscode.Disposable.from(
    problems,
    new vscode.Disposable(() => {
      stop.cancel();
      stop.dispose();
    }),
    store.onDidChange(document => void refresh(document)),
    providers.tracker.onDidClose(uri => problems.delete(uri)),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (!event.affectsConfiguration(SECTION)) return;
      for (const { document } of vscode.window.visibleTextEditors) if (providers.tracker.has(pathOf(document.uri))) void refresh(document);
    }),
  );
}
