/** Folding of sections and growing selections. */
import * as vscode from 'vscode';
import { ARTICLE_SELECTOR } from '../documents/selector.ts';
import { pathOf, rangeIn } from '../support/convert.ts';
import { ask, type Providers } from './context.ts';

const MOST_FOLDS = 5000;

export function registerRanges(providers: Providers): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerFoldingRangeProvider(ARTICLE_SELECTOR, {
      async provideFoldingRanges(document, _context, token) {
        const spans = await ask(providers, document, token, engine => engine.folds(pathOf(document.uri), token));
        return spans
          ?.slice(0, MOST_FOLDS)
          .map(span => rangeIn(document, span))
          .filter(range => range.end.line > range.start.line)
          .map(range => new vscode.FoldingRange(range.start.line, range.end.line, vscode.FoldingRangeKind.Region));
      },
    }),
    vscode.languages.registerSelectionRangeProvider(ARTICLE_SELECTOR, {
      async provideSelectionRanges(document, positions, token) {
        const offsets = positions.map(position => document.offsetAt(position));
        const chains = await ask(providers, document, token, engine => engine.selections(pathOf(document.uri), offsets, token));
        return chains?.map((chain, i) => nested(document, chain, positions[i]!));
      },
    }),
  );
}

function nested(
  document: vscode.TextDocument,
  chain: readonly (readonly [number, number])[],
  position: vscode.Position,
): vscode.SelectionRange {
  const outermost = chain.reduceRight<vscode.SelectionRange | undefined>(
    (parent, span) => new vscode.SelectionRange(rangeIn(document, span), parent),
    undefined,
  );
  return outermost ?? new vscode.SelectionRange(new vscode.Range(position, position));
}
