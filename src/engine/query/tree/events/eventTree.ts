/** Events: when, what, who reports it, in which words. */
import type { Corpus } from '../../../corpus/corpus.ts';
import type { Event, EventMention, EventStatus } from '../../../model/analysis.ts';
import { articleName } from '../../articleName.ts';
import { excerpt } from '../../at.ts';
import { placeIn } from '../../place.ts';
import { type Branch, folder } from '../branch.ts';
import { groupBy } from '../groupBy.ts';
import { byArticle, type PlaceItem } from '../places.ts';
import { scopeFirst, type ViewInput, type ViewResult } from '../view.ts';
import { citationLine, count, dotted, LABEL, markdownText, paragraphs, quoted, STATUS_WORD } from '../words.ts';
import { eventDate, timelinePlace } from './dates.ts';
import { chooseEvents, dayOf } from './eventChoice.ts';
import { type DatedBranch, timeline } from './timeline.ts';

const ICONS: Readonly<Record<EventStatus, string>> = {
  happened: 'circle-small-filled',
  planned: 'watch',
  alleged: 'question',
  negated: 'circle-slash',
};

/** The corpus has the most newsworthy first: that order stays within a day, and what is told in passing is folded away behind it. */
export function eventTree(input: ViewInput): ViewResult {
  const { inScope, kept, shown, minor } = chooseEvents(input);
  const branches =
    input.group === 'date'
      ? timeline(
          [...shown.map(event => ({ date: event.date, branch: eventBranch(input, event, false) })), ...minorBranches(input, shown, minor)],
          input.order === 'newest',
          'event',
        )
      : [...shown.map(event => eventBranch(input, event, true)), ...(minor.length > 0 ? [moreEvents(input, minor, true)] : [])];
  return { branches, total: inScope.length, shown: kept.length };
}

/** Folded behind the day's events, or where no day is known; a day that has no others would hold nothing but the folder. */
function minorBranches(input: ViewInput, shown: readonly Event[], minor: readonly Event[]): DatedBranch[] {
  const days = new Set(shown.map(dayOf));
  return [...groupBy(minor, dayOf)].flatMap(([date, events]): DatedBranch[] =>
    date === null || days.has(date)
      ? [{ date, branch: moreEvents(input, events, false), items: events.length }]
      : events.map(event => ({ date: event.date, branch: eventBranch(input, event, false) })),
  );
}

/** What articles tell in passing, one click away. A filter looks there too, and finds it without the folder. */
function moreEvents(input: ViewInput, events: readonly Event[], withDate: boolean): Branch {
  return folder(
    'more-events',
    { label: 'More events', description: `${events.length}`, icon: 'ellipsis', spoken: `More events, told in passing, ${events.length}` },
    () => events.map(event => eventBranch(input, event, withDate)),
  );
}

function eventBranch({ corpus, scope }: ViewInput, event: Event, withDate: boolean): Branch {
  const mentionsOf = (): EventMention[] => scopeFirst(event.mentions, scope);
  return {
    key: event.id,
    context: 'event place',
    collapsible: 'collapsed',
    draw: () => {
      const mentions = mentionsOf();
      const articles = new Set(mentions.map(mention => mention.article)).size;
      const status = STATUS_WORD[event.status];
      const date = (withDate || event.bound) && eventDate(event);
      const clock = timelinePlace(event.date)?.clock;
      const where = articles > 1 ? count(articles, 'article') : scope === null && outletOf(corpus, mentions[0]);
      return {
        label: excerpt(event.label, [0, event.label.length], LABEL),
        description: dotted(date, clock, status, where),
        icon: ICONS[event.status],
        spoken: [`Event: ${event.label}`, withDate ? date || 'no date' : date, clock, status, where || count(articles, 'article')]
          .filter(Boolean)
          .join(', '),
        place: mentions[0] ? placeOf(corpus, mentions[0]) : null,
      };
    },
    tooltip: () => eventTooltip(corpus, event, mentionsOf()),
    children: () => byArticle(corpus, mentionsOf().map(mentionItem), 'sentence'),
    spots: () => event.mentions.map(({ article, sentence }) => ({ article, span: sentence })),
  };
}

function mentionItem({ article, trigger, sentence }: EventMention): PlaceItem {
  return { article, span: trigger, shown: sentence };
}

function outletOf(corpus: Corpus, mention: EventMention | undefined): string | null {
  const article = mention && corpus.kept(mention.article);
  return article ? articleName(corpus, article) : null;
}

function placeOf(corpus: Corpus, { article: path, sentence }: EventMention): ReturnType<typeof placeIn> | null {
  const article = corpus.kept(path);
  return article ? placeIn(article, sentence) : null;
}

function eventTooltip(corpus: Corpus, event: Event, mentions: readonly EventMention[]): string {
  const named = event.participants.map(({ role, entity }) => ({ role, name: corpus.entity(entity)?.name }));
  const names = [...named, ...(event.unnamed ?? [])].flatMap(({ role, name }) =>
    name ? [`${markdownText(name)}${role === 'other' ? '' : ` (${role})`}`] : [],
  );
  const [first] = mentions;
  const article = first && corpus.kept(first.article);
  return paragraphs(
    `**${markdownText(event.label)}**`,
    dotted(event.type, eventDate(event) || 'no date known', STATUS_WORD[event.status]),
    names.length > 0 && `With ${names.join(', ')}`,
    first && article && quoted(article, first.sentence),
    first && article && markdownText(citationLine(article, first.sentence)),
  );
}
