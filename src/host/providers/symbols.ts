/** The Outline and Go to Symbol in Workspace. */
import * as vscode from 'vscode';
import type { OutlineNode } from '../../engine/query/navigate/outline.ts';
import type { SymbolHit } from '../../engine/query/navigate/symbols.ts';
import { ARTICLE_SELECTOR } from '../documents/selector.ts';
import { pathOf, rangeIn, toLocation } from '../support/convert.ts';
import { ask, type Providers } from './context.ts';

const MOST = 200;

export function registerSymbols(providers: Providers, isAwake: () => boolean): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(
      ARTICLE_SELECTOR,
      {
        async provideDocumentSymbols(document, token) {
          const nodes = await ask(providers, document, token, engine => engine.outline(pathOf(document.uri), token));
          return nodes?.map(node => documentSymbol(document, node));
        },
      },
      { label: 'Second Source' },
    ),
    vscode.languages.registerWorkspaceSymbolProvider({
      async provideWorkspaceSymbols(query, token) {
        if (!isAwake()) return [];
        try {
          return (await providers.engine.symbols(query, MOST, token)).map(workspaceSymbol);
        } catch {
          return [];
        }
      },
    }),
  );
}

function documentSymbol(document: vscode.TextDocument, node: OutlineNode): vscode.DocumentSymbol {
  const range = rangeIn(document, node.span);
  const selection = rangeIn(document, node.selection);
  const symbol = new vscode.DocumentSymbol(
    node.name || '…',
    node.detail,
    KINDS[node.kind],
    range,
    range.contains(selection) ? selection : range,
  );
  symbol.children = node.children.map(child => documentSymbol(document, child));
  return symbol;
}

const KINDS: Readonly<Record<OutlineNode['kind'], vscode.SymbolKind>> = {
  article: vscode.SymbolKind.File,
  section: vscode.SymbolKind.Namespace,
  claim: vscode.SymbolKind.Interface,
  quote: vscode.SymbolKind.String,
  event: vscode.SymbolKind.Event,
};

/** VS Code itself writes the file's name behind the detail. */
function workspaceSymbol({ name, type, detail, place }: SymbolHit): vscode.SymbolInformation {
  return new vscode.SymbolInformation(name, HIT_KINDS[type], detail, toLocation(place));
}

const HIT_KINDS: Readonly<Record<SymbolHit['type'], vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Class,
  organisation: vscode.SymbolKind.Module,
  place: vscode.SymbolKind.Field,
  group: vscode.SymbolKind.Enum,
  work: vscode.SymbolKind.String,
  product: vscode.SymbolKind.Object,
  event: vscode.SymbolKind.Event,
  law: vscode.SymbolKind.Constant,
  other: vscode.SymbolKind.Variable,
  happening: vscode.SymbolKind.Event,
};
