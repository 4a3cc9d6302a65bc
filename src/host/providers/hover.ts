/** Hover: the cards of what stands there. */
import * as vscode from 'vscode';
import { type Span, spanLength } from '../../engine/model/span.ts';
import { ARTICLE_SELECTOR } from '../documents/selector.ts';
import { pathOf, rangeIn } from '../support/convert.ts';
import { trustedMarkdown } from '../support/markdown.ts';
import { cardMarkdown } from './cardMarkdown.ts';
import { ask, type Providers } from './context.ts';

export function registerHover(providers: Providers): vscode.Disposable {
  return vscode.languages.registerHoverProvider(ARTICLE_SELECTOR, {
    async provideHover(document, position, token) {
      const path = pathOf(document.uri);
      const offset = document.offsetAt(position);
      const cards = await ask(providers, document, token, engine => engine.cards(path, offset, token));
      if (!cards?.length) return undefined;
      const span = cards
        .map(card => card.span)
        .reduce<Span>((best, other) => (spanLength(other) < spanLength(best) ? other : best), cards[0]!.span);
      const contents = cards.map(card => trustedMarkdown(cardMarkdown(card, { path, offset })));
      return new vscode.Hover(contents, rangeIn(document, span));
    },
  });
}
