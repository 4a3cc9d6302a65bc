/** What other articles give instead, as markdown: it differs, and here is where. */
import * as vscode from 'vscode';
import type { DifferenceKind } from '../../engine/model/coverage.ts';
import type { DifferenceCard, OtherValue } from '../../engine/query/cards/differenceCard.ts';
import { COMPARE_COMMAND, commandLink, escapeMarkdown, placeLink } from '../support/markdown.ts';
import { fileLabel } from '../support/names.ts';
import type { CardContext } from './cardMarkdown.ts';

export function differenceMarkdown(card: DifferenceCard, context: CardContext): string {
  const head = `$(diff) ${vscode.l10n.t('**{0}** Here: {1}', differs(card.differenceKind), escapeMarkdown(card.here))}`;
  const items = card.elsewhere.map(other => `- ${otherMarkdown(other, context)}`);
  const about = card.about === null ? '' : vscode.l10n.t('About: {0}', escapeMarkdown(card.about));
  const note = card.note === null ? '' : `*${escapeMarkdown(card.note)}*`;
  return [head, items.join('\n'), about, note].filter(Boolean).join('\n\n');
}

function differs(kind: DifferenceKind): string {
  switch (kind) {
    case 'figure':
      return vscode.l10n.t('Another figure elsewhere.');
    case 'date':
      return vscode.l10n.t('Another date elsewhere.');
    case 'name':
      return vscode.l10n.t('Another name elsewhere.');
    case 'quotation':
      return vscode.l10n.t('Quoted in other words elsewhere.');
    case 'attribution':
      return vscode.l10n.t('Attributed differently elsewhere.');
    case 'negation':
      return vscode.l10n.t('The opposite elsewhere.');
  }
}

function otherMarkdown({ value, articles, more }: OtherValue, { path, offset }: CardContext): string {
  const where = articles.map(({ article, place }) => {
    const compare = commandLink(
      vscode.l10n.t('compare'),
      COMPARE_COMMAND,
      [path, offset, place],
      vscode.l10n.t('Show both wordings side by side, here and in {0}', fileLabel(place.path)),
    );
    return `${placeLink(`${escapeMarkdown(article)}:${place.range.start.line + 1}`, place, fileLabel(place.path))} (${compare})`;
  });
  if (more > 0) where.push(more === 1 ? vscode.l10n.t('and one more article') : vscode.l10n.t('and {0} more articles', more));
  return `**${escapeMarkdown(value)}** · ${where.join(', ')}`;
}
