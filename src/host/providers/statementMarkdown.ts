/** Where else a passage or quotation stands, and how its wording differs there, as markdown. */
import * as vscode from 'vscode';
import type { Alteration } from '../../engine/model/analysis.ts';
import type { Relation } from '../../engine/model/coverage.ts';
import type { Elsewhere, QuotationCard, StatementCard } from '../../engine/query/cards/cards.ts';
import type { Piece } from '../../engine/query/compare/wording.ts';
import { COMPARE_COMMAND, commandLink, escapeMarkdown, placeLink } from '../support/markdown.ts';
import { fileLabel } from '../support/names.ts';
import type { CardContext } from './cardMarkdown.ts';

export function statementMarkdown(card: StatementCard, context: CardContext): string {
  const icon = card.independent > 1 ? 'references' : 'copy';
  const independence =
    card.independent > 1
      ? vscode.l10n.t('**{0} independent sources** in {1} articles', card.independent, card.articles)
      : vscode.l10n.t('**one source**, carried by {0} articles', card.articles);
  const items = card.elsewhere.map(other => `- ${elsewhere(other, context)}`);
  return [`$(${icon}) ${vscode.l10n.t('Also elsewhere: {0}', independence)}`, items.join('\n')].join('\n\n');
}

export function quotationMarkdown(card: QuotationCard): string {
  const items = card.elsewhere.map(({ article, place, alterations, text }) => {
    const where = placeLink(`${escapeMarkdown(article)}:${place.range.start.line + 1}`, place, fileLabel(place.path));
    return `- ${[where, ...alterations.map(alterationName)].join(' · ')}  \n  “${escapeMarkdown(text)}”`;
  });
  return [`$(quote) ${vscode.l10n.t('Quoted elsewhere')}`, items.join('\n')].join('\n\n');
}

function elsewhere(other: Elsewhere, { path, offset }: CardContext): string {
  const where = placeLink(`${escapeMarkdown(other.article)}:${other.place.range.start.line + 1}`, other.place, fileLabel(other.place.path));
  const compare = commandLink(
    vscode.l10n.t('compare'),
    COMPARE_COMMAND,
    [path, offset, other.place],
    vscode.l10n.t('Show both wordings side by side, here and in {0}', fileLabel(other.place.path)),
  );
  const copy = other.sameCopy ? ` · ${vscode.l10n.t('copies this article’s text')}` : '';
  const attribution = other.attributed ? '' : ` · ${vscode.l10n.t('not attributed there')}`;
  const altered = other.alterations.map(alteration => ` · ${alterationName(alteration)}`).join('');
  const wording = wordingMarkdown(other);
  return `${where} · ${relationName(other.relation)}${altered}${copy}${attribution} · ${compare}${wording ? `  \n  ${wording}` : ''}`;
}

export function relationName(relation: Relation | 'contradicts'): string {
  switch (relation) {
    case 'verbatim':
      return vscode.l10n.t('same words');
    case 'edited':
      return vscode.l10n.t('edited');
    case 'paraphrase':
      return vscode.l10n.t('in other words');
    case 'contradicts':
      return vscode.l10n.t('differs');
  }
}

function alterationName(alteration: Alteration): string {
  switch (alteration) {
    case 'identical':
      return vscode.l10n.t('quoted word for word');
    case 'indirect':
      return vscode.l10n.t('without quotation marks there');
    case 'partial':
      return vscode.l10n.t('quoted only in part there');
    case 'quoted':
      return vscode.l10n.t('more of it quoted there');
    case 'trimmed':
      return vscode.l10n.t('quotation shortened');
    case 'extended':
      return vscode.l10n.t('quotation longer');
    case 'ellipsis':
      return vscode.l10n.t('words left out with an ellipsis');
    case 'bracketed':
      return vscode.l10n.t('words put in brackets');
    case 'grammar':
      return vscode.l10n.t('tense or person changed');
    case 'word':
      return vscode.l10n.t('quoted words changed');
    case 'speaker':
      return vscode.l10n.t('**another speaker there**');
  }
}

function wordingMarkdown({ relation, wording, text }: Elsewhere): string {
  if (relation === 'verbatim') return '';
  return wording.length ? wording.map(pieceMarkdown).join(' ') : `“${escapeMarkdown(text)}”`;
}

/** Words that both have are shortened: the difference is what is looked for. */
const KEPT = 3;

function pieceMarkdown({ kind, text }: Piece): string {
  switch (kind) {
    case 'gone':
      return `~~${escapeMarkdown(text)}~~`;
    case 'new':
      return `**${escapeMarkdown(text)}**`;
    case 'same': {
      const words = text.split(' ');
      return escapeMarkdown(words.length > 2 * KEPT + 1 ? [...words.slice(0, KEPT), '…', ...words.slice(-KEPT)].join(' ') : text);
    }
  }
}
