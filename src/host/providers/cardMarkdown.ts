/** The cards of a hover as markdown: what it is first, then the evidence, then the links. */
import * as vscode from 'vscode';
import type { CueKind, EntityType, Stance } from '../../engine/model/analysis.ts';
import type { Card, ClaimCard, EntityCard, Passage, QuoteCard } from '../../engine/query/cards/cards.ts';
import type { Place } from '../../engine/query/place.ts';
import { commandLink, escapeMarkdown, placeLink, REFERENCES_COMMAND } from '../support/markdown.ts';
import { fileLabel } from '../support/names.ts';
import { differenceMarkdown } from './differenceMarkdown.ts';
import { areSeveral } from './sourceNumber.ts';
import { quotationMarkdown, statementMarkdown } from './statementMarkdown.ts';
import { timeMarkdown } from './timeMarkdown.ts';

/** Where the hover is: links back to the same file need no file name. */
export interface CardContext {
  readonly path: string;
  readonly offset: number;
}

export function cardMarkdown(card: Card, context: CardContext): string {
  switch (card.kind) {
    case 'entity':
      return entityMarkdown(card, context);
    case 'claim':
      return claimMarkdown(card);
    case 'quote':
      return quoteMarkdown(card);
    case 'statement':
      return statementMarkdown(card, context);
    case 'difference':
      return differenceMarkdown(card, context);
    case 'quotation':
      return quotationMarkdown(card);
    case 'time':
      return timeMarkdown(card);
  }
}

const ICONS: Readonly<Record<EntityType, string>> = {
  person: 'person',
  organisation: 'organization',
  place: 'location',
  group: 'globe',
  work: 'book',
  product: 'package',
  event: 'calendar',
  law: 'law',
  other: 'tag',
};

export const typeName = (type: EntityType): string =>
  ({
    person: vscode.l10n.t('person'),
    organisation: vscode.l10n.t('organisation'),
    place: vscode.l10n.t('place'),
    group: vscode.l10n.t('group'),
    work: vscode.l10n.t('work'),
    product: vscode.l10n.t('product'),
    event: vscode.l10n.t('event'),
    law: vscode.l10n.t('law'),
    other: vscode.l10n.t('name'),
  })[type];

function entityMarkdown(card: EntityCard, context: CardContext): string {
  const lines = [`$(${ICONS[card.type]}) **${escapeMarkdown(card.name)}** · ${typeName(card.type)} · ${entityLinks(card, context)}`];
  if (card.descriptions.length)
    lines.push(card.descriptions.map(passage => `${escapeMarkdown(passage.text)} (${passageLink(passage, context)})`).join(' · '));
  if (card.aliases.length)
    lines.push(
      vscode.l10n.t(
        'also {0}',
        card.aliases
          .slice(0, ALIASES)
          .map(alias => `“${escapeMarkdown(alias)}”`)
          .join(', '),
      ),
    );
  for (const said of card.said) lines.push(`- ${stanceWord(said.stance)}${escapeMarkdown(said.text)} · ${passageLink(said, context)}`);
  const more = card.saidInAll - card.said.length;
  if (more > 0) lines.push(`- ${more === 1 ? vscode.l10n.t('and one more statement') : vscode.l10n.t('and {0} more statements', more)}`);
  lines.push(...saidOfLines(card, context));
  if (card.companions.length) lines.push(vscode.l10n.t('named with {0}', card.companions.map(escapeMarkdown).join(', ')));
  lines.push(`*${escapeMarkdown(card.why)}*`);
  return blocks(lines);
}

function saidOfLines(card: EntityCard, context: CardContext): string[] {
  if (card.saidOf.length === 0) return [];
  const lines = card.saidOf.map(said => {
    const by = said.by ? escapeMarkdown(said.by) : vscode.l10n.t('nobody named');
    return `- ${by} ${stanceWord(said.stance, areSeveral(said.by))}${escapeMarkdown(said.text)} · ${passageLink(said, context)}`;
  });
  const more = card.saidOfInAll - card.saidOf.length;
  if (more > 0) lines.push(`- ${more === 1 ? vscode.l10n.t('and one more statement') : vscode.l10n.t('and {0} more statements', more)}`);
  return [vscode.l10n.t('Said of it:'), ...lines];
}

const ALIASES = 5;

function entityLinks(card: EntityCard, { path, offset }: CardContext): string {
  const counts =
    card.articles === 1
      ? vscode.l10n.t('{0} here, none in other articles', card.here)
      : vscode.l10n.t('{0} here, {1} in {2} articles', card.here, card.everywhere, card.articles);
  const links = [commandLink(counts, REFERENCES_COMMAND, [path, offset], vscode.l10n.t('Find all mentions'))];
  if (card.firstMention) links.push(placeLink(vscode.l10n.t('first mention'), card.firstMention, lineLabel(card.firstMention)));
  return links.join(' · ');
}

/** Only where it stands is a link: a card of blue text is no reading. */
function passageLink(passage: Passage, { path }: CardContext): string {
  const { place, article } = passage;
  const label = place.path === path ? lineLabel(place) : `${escapeMarkdown(article)}:${place.range.start.line + 1}`;
  return placeLink(label, place, fileLabel(place.path));
}

/** A list's items stand together; everything else is a paragraph of its own. */
function blocks(lines: readonly string[]): string {
  return lines.map((line, i) => (i === 0 ? '' : line.startsWith('- ') && lines[i - 1]?.startsWith('- ') ? '\n' : '\n\n') + line).join('');
}

export const lineLabel = (place: Place): string => vscode.l10n.t('line {0}', place.range.start.line + 1);

/** With the blank behind it; empty where the words tell it themselves. */
function stanceWord(stance: Stance | null, several = false): string {
  switch (stance) {
    case null:
      return '';
    case 'asserts':
      return `${several ? vscode.l10n.t('say:') : vscode.l10n.t('says:')} `;
    case 'denies':
      return `${several ? vscode.l10n.t('**deny:**') : vscode.l10n.t('**denies:**')} `;
    case 'questions':
      return `${several ? vscode.l10n.t('question:') : vscode.l10n.t('questions:')} `;
  }
}

function claimMarkdown(card: ClaimCard): string {
  const lines = [`$(comment-discussion) ${whoSays(card)}`];
  const kinds = {
    direct: vscode.l10n.t('quoted'),
    mixed: vscode.l10n.t('partly quoted'),
    indirect: vscode.l10n.t('in the article’s own words'),
  };
  const why = `*${escapeMarkdown(card.why)}*`;
  // Most reasons name the cue themselves.
  const isTold = card.cue !== null && card.why.includes(`“${card.cue}”`);
  const evidence = [
    kinds[card.claimKind],
    card.cueKind && cueKindName(card.cueKind),
    isTold ? why : card.cue && vscode.l10n.t('attributed by “{0}”', escapeMarkdown(card.cue)),
    confidence(card.confidence),
  ];
  lines.push(evidence.filter(Boolean).join(' · '));
  if (!isTold) lines.push(why);
  return blocks(lines);
}

/** Saying aloud is the rule, and told by the cue itself. */
function cueKindName(kind: CueKind): string | null {
  switch (kind) {
    case 'speech':
      return null;
    case 'writing':
      return vscode.l10n.t('in writing');
    case 'ruling':
      return vscode.l10n.t('as a ruling');
    case 'belief':
      return vscode.l10n.t('as a belief');
    case 'intention':
      return vscode.l10n.t('as an intention');
  }
}

function whoSays({ speaker, sources, stance }: ClaimCard): string {
  const written = sources[0];
  const one = { asserts: vscode.l10n.t('says'), denies: vscode.l10n.t('denies'), questions: vscode.l10n.t('questions') };
  const several = { asserts: vscode.l10n.t('say'), denies: vscode.l10n.t('deny'), questions: vscode.l10n.t('question') };
  const verb = (!speaker && written && areSeveral(written) ? several : one)[stance];
  if (!speaker && !written) return vscode.l10n.t('**Nobody named** {0} this', verb);
  if (!speaker) return `**${escapeMarkdown(written ?? '')}** ${verb}`;
  const name = speaker.firstMention
    ? placeLink(`**${escapeMarkdown(speaker.name)}**`, speaker.firstMention, lineLabel(speaker.firstMention))
    : `**${escapeMarkdown(speaker.name)}**`;
  return written && written !== speaker.name
    ? vscode.l10n.t('{0} {1} · written “{2}”', name, verb, escapeMarkdown(written))
    : `${name} ${verb}`;
}

/** A judgement is told with its strength. */
function confidence(value: number): string {
  if (value >= 0.85) return vscode.l10n.t('sure');
  return value >= 0.6
    ? vscode.l10n.t('likely ({0}%)', Math.round(value * 100))
    : vscode.l10n.t('uncertain ({0}%)', Math.round(value * 100));
}

function quoteMarkdown({ quoteKind }: QuoteCard): string {
  switch (quoteKind) {
    case 'speech':
      return `$(quote) ${vscode.l10n.t('**Nobody is named** for this quotation')}`;
    case 'partial':
      return `$(quote) ${vscode.l10n.t('Words quoted inside a sentence; nobody is named for them')}`;
    case 'term':
      return `$(quote) ${vscode.l10n.t('A term or name in quotation marks, not speech')}`;
    case 'title':
      return `$(quote) ${vscode.l10n.t('A title in quotation marks, not speech')}`;
  }
}
