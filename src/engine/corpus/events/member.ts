/** An article's event as one telling among those of the folder. */
import type { Compared } from '../../analysis/events/compare.ts';
import type { Bound } from '../../model/analysis.ts';
import type { AnalyzedArticle, LocalEvent } from '../../model/analyzed.ts';
import type { KeptArticle } from '../articleStore.ts';
import { hash32 } from '../compare/words.ts';
import { toldOf } from './told.ts';
import type { NumberedArgument, Vocabulary } from './vocabulary.ts';

/** Words and senses are numbers of the vocabulary: there are hundreds of thousands of tellings. */
export interface Member extends Compared {
  readonly article: KeptArticle;
  readonly weight: number;
  readonly senses: readonly number[];
  readonly arguments: readonly NumberedArgument[];
  /** Of the event, or of its article's publication; "" where neither is known. */
  readonly day: string;
  /** Of the event among its article's. */
  readonly index: number;
  /** Among its article's events. */
  readonly id: string;
  readonly label: string;
  readonly type: string | null;
  /** Perhaps only a bound, or that of the lead; `date` is of the event itself. */
  readonly shownDate: string | null;
  readonly bound: Bound | null;
  /** Told in passing. */
  readonly minor: boolean;
  /** What its article tells of its events, and where it begins there: see `toldOf`. */
  readonly told: Int32Array;
  readonly start: number;
  /** Words of those that the whole article is about. */
  readonly topic: readonly number[];
  /** Among those that are indexed; 0 where it is not. */
  number: number;
  /** Tellings that may be of the same event, in no order. */
  readonly linked: Member[];
  /** How many lists bring the two together, for each that is linked. */
  readonly times: number[];
  /** The tellings of its event in their total order, itself too. */
  cluster: Member[];
  /** Whether links join it to few others, with which it was parted. */
  ofFew: boolean;
}

/** Total order of the folder's tellings: by day, path and place in the text. */
export function byOrder(a: Member, b: Member): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  if (a.article !== b.article) return a.article.path < b.article.path ? -1 : 1;
  return a.index - b.index;
}

const MOST_KEYS = 16;
/** Words of names that tell nobody apart. */
const COMMON_WORDS = new Set(
  'the and for of inc ltd corp company group national united new south north east west city county state university department'.split(' '),
);

/** Of the article's events, in their order. */
export function membersOf(article: AnalyzedArticle, kept: KeptArticle, vocabulary: Vocabulary): Member[] {
  const topic = vocabulary.numbers([...topicOf(article)]);
  const { codes, starts } = toldOf(article, vocabulary);
  const members = article.events.map(
    (event, index): Member => ({
      article: kept,
      weight: event.weight,
      senses: vocabulary.numbers(event.senses),
      arguments: event.arguments.map(argument => vocabulary.argument(argument)),
      date: vocabulary.wordOrNull(ownDate(event)),
      status: event.status,
      another: event.another === true,
      opening: event.opening === true,
      day: vocabulary.word(ownDate(event) ?? article.published.value ?? ''),
      index,
      id: vocabulary.word(event.id),
      label: event.label,
      type: vocabulary.wordOrNull(event.type),
      shownDate: vocabulary.wordOrNull(event.date),
      bound: event.bound ?? null,
      minor: event.minor === true,
      told: codes,
      start: starts[index]!,
      topic,
      number: 0,
      linked: [],
      times: [],
      cluster: [],
      ofFew: false,
    }),
  );
  for (const member of members) member.cluster.push(member);
  return members;
}

const ownDate = ({ date, ofLead, bound }: LocalEvent): string | null => (ofLead || bound ? null : date);

/** What a telling can be found by: hashes, 32 bits with a sign, of a sense with a word of a participant, the topic, or the date. */
export function keysOf({ arguments: told, senses, topic, date }: Member, { wordOf }: Vocabulary): number[] {
  const words = new Set(
    told.flatMap(argument =>
      argument.words
        .map(wordOf)
        .filter(word => !COMMON_WORDS.has(word))
        .slice(-2),
    ),
  );
  const topics = topic.slice(0, 3).map(wordOf);
  const keys: string[] = [];
  for (const sense of senses.slice(0, 3).map(wordOf)) {
    for (const word of words) keys.push(`${sense} ${word}`);
    for (const word of topics) keys.push(`${sense} ~${word}`);
    if (date !== null && date.length >= 10) keys.push(`${sense} @${date}`);
  }
  return keys.slice(0, MOST_KEYS).map(key => hash32(key) | 0);
}

/** The last words of the names mentioned most, in the order of their counts, then of the alphabet. */
function topicOf({ entities }: AnalyzedArticle): ReadonlySet<string> {
  const named = entities.filter(({ type }) => type === 'person' || type === 'organisation' || type === 'place' || type === 'product');
  const top = named.sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1)).slice(0, 6);
  const words = top.map(({ name }) =>
    (name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter(word => !COMMON_WORDS.has(word)).at(-1),
  );
  return new Set(words.filter(word => word !== undefined));
}
