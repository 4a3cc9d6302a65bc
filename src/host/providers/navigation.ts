/** Go to Definition, Find All References and the marks of the entity under the cursor. */
import * as vscode from 'vscode';
import { ARTICLE_SELECTOR } from '../documents/selector.ts';
import { pathOf, rangeIn, toLocation, toRange } from '../support/convert.ts';
import { ask, type Providers } from './context.ts';

export function registerNavigation(providers: Providers): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(ARTICLE_SELECTOR, { provideDefinition: (...args) => definition(providers, ...args) }),
    vscode.languages.registerReferenceProvider(ARTICLE_SELECTOR, {
      provideReferences: (document, position, _context, token) => references(providers, document, position, token),
    }),
    vscode.languages.registerDocumentHighlightProvider(ARTICLE_SELECTOR, {
      provideDocumentHighlights: (...args) => highlights(providers, ...args),
    }),
  );
}

async function definition(
  providers: Providers,
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
): Promise<vscode.DefinitionLink[] | undefined> {
  const answer = await ask(providers, document, token, engine =>
    engine.definition(pathOf(document.uri), document.offsetAt(position), token),
  );
  if (!answer) return undefined;
  const originSelectionRange = rangeIn(document, answer.origin);
  return answer.targets.map(({ path, range }) => ({
    originSelectionRange,
    targetUri: vscode.Uri.parse(path),
    targetRange: toRange(range),
  }));
}

async function references(
  providers: Providers,
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
): Promise<vscode.Location[] | undefined> {
  const places = await ask(providers, document, token, engine =>
    engine.references(pathOf(document.uri), document.offsetAt(position), token),
  );
  return places?.map(toLocation);
}

/** Where nothing is named, the word at the cursor alone: an answer of none would have VS Code box every "the". */
async function highlights(
  providers: Providers,
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
): Promise<vscode.DocumentHighlight[] | undefined> {
  const found = await ask(providers, document, token, engine =>
    engine.highlights(pathOf(document.uri), document.offsetAt(position), token),
  );
  if (!found?.length) {
    const word = document.getWordRangeAtPosition(position);
    return word && [new vscode.DocumentHighlight(word, vscode.DocumentHighlightKind.Text)];
  }
  return found.map(({ span, introduces }) => {
    const kind = introduces ? vscode.DocumentHighlightKind.Write : vscode.DocumentHighlightKind.Read;
    return new vscode.DocumentHighlight(rangeIn(document, span), kind);
  });
}
