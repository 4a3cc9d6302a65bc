/** What the index of events keeps of an article, from the article alone: its tellings in numbers, words as 32-bit hashes, and what is shown as texts. */
import { ROLES, writeArguments } from '../../analysis/events/who/arguments.ts';
import type { Bound, EventStatus, UnnamedParticipant } from '../../model/analysis.ts';
import type { AnalyzedArticle, LocalEvent } from '../../model/analyzed.ts';
import { hash32 } from '../compare/words.ts';
import { TextGatherer, type Texts } from '../texts.ts';
import { keysOf, ownDate, topicOf } from './keys.ts';

export interface EventsDigest extends Texts {
  /**
   * Where each event begins; how many words there are of those that the whole article is about, and those; then of each event the numbers of `AT`, and
   * those of its lists: see `write`. Few arrays: each takes a hundred bytes beside what it holds.
   */
  readonly codes: Int32Array;
  /** Of each event. */
  readonly weights: Float64Array;
}

export const STATUSES: readonly EventStatus[] = ['happened', 'planned', 'alleged', 'negated'];
export const BOUNDS: readonly (Bound | null)[] = [null, 'before', 'after'];

/** Of texts the number; of lists where they begin, counted from the event's beginning: each is led by its length. */
export const AT = {
  id: 0,
  label: 1,
  type: 2,
  date: 3,
  day: 4,
  shownDate: 5,
  bound: 6,
  status: 7,
  flags: 8,
  arguments: 9,
  mentions: 10,
  participants: 11,
  unnamed: 12,
  keys: 13,
  senses: 14,
} as const;
export const FLAGS = { another: 1, opening: 2, minor: 4 } as const;
export const UNNAMED = { patient: 1, body: 2, plural: 4 } as const;
export const NO_TEXT = -1;

export function eventsDigest(article: AnalyzedArticle): EventsDigest {
  const { events } = article;
  const topic = topicOf(article);
  const texts = new TextGatherer();
  const codes = [...events.map(() => 0), topic.length, ...topic.map(numberOf)];
  for (const [i, event] of events.entries()) {
    codes[i] = codes.length;
    write(event, ownDate(event) ?? article.published.value ?? article.published.yearless ?? '', keysOf(event, topic), codes, texts);
  }
  return { ...texts.texts(), codes: Int32Array.from(codes), weights: Float64Array.from(events, ({ weight }) => weight) };
}

/** `keys`: what the event can be found by. */
function write(event: LocalEvent, day: string, keys: readonly number[], codes: number[], texts: TextGatherer): void {
  const text = (value: string | null): number => (value === null ? NO_TEXT : texts.add(value));
  const start = codes.length;
  codes.push(text(event.id), text(event.label), text(event.type), text(ownDate(event)), text(day), text(event.date));
  codes.push(BOUNDS.indexOf(event.bound ?? null), STATUSES.indexOf(event.status));
  codes.push((event.another ? FLAGS.another : 0) | (event.opening ? FLAGS.opening : 0) | (event.minor ? FLAGS.minor : 0));
  codes.push(0, 0, 0, 0, 0);
  codes.push(event.senses.length, ...event.senses.map(numberOf));
  const begin = (list: number, length: number): void => {
    codes[start + list] = codes.length - start;
    codes.push(length);
  };
  codes[start + AT.arguments] = codes.length - start;
  writeArguments(event.arguments, numberOf, codes);
  begin(AT.mentions, event.mentions.length);
  for (const { trigger, sentence, date } of event.mentions) codes.push(...trigger, ...sentence, text(date));
  begin(AT.participants, event.participants.length);
  for (const { role, entity } of event.participants) codes.push(ROLES.indexOf(role), texts.add(entity));
  begin(AT.unnamed, event.unnamed?.length ?? 0);
  for (const one of event.unnamed ?? []) writeUnnamed(one, codes, texts);
  begin(AT.keys, keys.length);
  codes.push(...keys);
}

function writeUnnamed({ role, type, plural, name, descriptions }: UnnamedParticipant, codes: number[], texts: TextGatherer): void {
  codes.push((role === 'agent' ? 0 : UNNAMED.patient) | (type === 'person' ? 0 : UNNAMED.body) | (plural ? UNNAMED.plural : 0));
  codes.push(texts.add(name), descriptions.length);
  for (const { text, span } of descriptions) codes.push(texts.add(text), ...span);
}

/** A word as a number: of four thousand millions, so that two words that are compared hardly ever have one. */
const numberOf = (word: string): number => hash32(word) | 0;
