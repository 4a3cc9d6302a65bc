/** Which events a view shows: those of its scope that its filter lets through, the newsworthy before what is told in passing. */
import type { Corpus } from '../../../corpus/corpus.ts';
import type { Event } from '../../../model/analysis.ts';
import { articleName, fileName } from '../../articleName.ts';
import type { ViewInput } from '../view.ts';
import { eventDate, timelinePlace } from './dates.ts';

export interface EventChoice {
  readonly inScope: readonly Event[];
  readonly kept: readonly Event[];
  /** The most newsworthy first. */
  readonly shown: readonly Event[];
  /** Told in passing. */
  readonly minor: readonly Event[];
}

export type EventChoiceInput = Pick<ViewInput, 'corpus' | 'gathered' | 'scope' | 'filter'>;

/** A filter looks at what is told in passing too. */
export function chooseEvents({ corpus, gathered, scope, filter }: EventChoiceInput): EventChoice {
  const inScope = withoutTwins(scope === null ? gathered.events : corpus.eventsIn(scope));
  const kept = inScope.filter(event => filter.matches(...wordsOf(corpus, event, filter.active)));
  const folds = !filter.active && kept.some(event => !event.minor);
  const shown = folds ? unlike(kept.filter(event => !event.minor)) : kept;
  const first = new Set(shown);
  return { inScope, kept, shown, minor: kept.filter(event => !first.has(event)) };
}

/**
 * Of those with one label and one sentence only what happened, and else the first: the others are verbs of their own in what that one tells
 * ("admits failing to pay").
 */
function withoutTwins(events: readonly Event[]): Event[] {
  const twins = new Set<Event>();
  const seen = new Map<string, Event[]>();
  for (const event of events) {
    const alike = seen.get(event.label) ?? [];
    const other = alike.find(known => !twins.has(known) && shareSentence(event, known));
    if (other) twins.add(other.status !== 'happened' && event.status === 'happened' ? other : event);
    seen.set(event.label, [...alike, event]);
  }
  return events.filter(event => !twins.has(event));
}

function shareSentence(one: Event, other: Event): boolean {
  const places = new Set(other.mentions.map(({ article, sentence }) => `${article}\n${sentence[0]}`));
  return one.mentions.some(({ article, sentence }) => places.has(`${article}\n${sentence[0]}`));
}

/** Without those that read like one before them of the same day: parts of what that one tells. */
function unlike(events: readonly Event[]): Event[] {
  const seen = new Set<string>();
  return events.filter(event => {
    const key = `${dayOf(event)} ${event.label}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The date without the time of day: what the timeline has a folder for; undated alike what it has none for. */
export const dayOf = ({ date }: Event): string | null => (timelinePlace(date) ? (date?.split('T')[0] ?? null) : null);

/** What it is, when, with whom, and which articles tell it. */
function wordsOf(corpus: Corpus, event: Event, needed: boolean): string[] {
  if (!needed) return [];
  const names = event.participants.flatMap(({ entity }) => corpus.entity(entity)?.name ?? []);
  const articles = [...new Set(event.mentions.map(({ article }) => article))].flatMap(path => {
    const article = corpus.kept(path);
    return article ? [articleName(corpus, article), fileName(path)] : [];
  });
  return [event.label, event.type ?? '', event.date ?? '', eventDate(event), ...names, ...articles];
}
