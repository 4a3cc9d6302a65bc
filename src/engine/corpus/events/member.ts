/** An article's event as one telling among those of the folder. */
import type { Argument, Compared } from '../../analysis/events/compare.ts';
import type { EventStatus } from '../../model/analysis.ts';
import type { KeptArticle } from '../articleStore.ts';
import type { Shared } from '../shared.ts';
import type { EventsDigest } from './eventsDigest.ts';
import { ToldEvent, topicNumbers } from './told.ts';

/** There are hundreds of thousands: what is compared is at hand, the rest is read from the article's digest. */
export class Member implements Compared {
  readonly article: KeptArticle;
  readonly #digest: EventsDigest;
  /** Of the event among its article's. */
  readonly index: number;
  readonly weight: number;
  /** Words are numbers. */
  readonly senses: readonly number[];
  readonly arguments: readonly Argument[];
  /** Words of those that the whole article is about. */
  readonly topic: readonly number[];
  readonly date: string | null;
  /** Of the event, or of its article's publication; "" where neither is known. */
  readonly day: string;
  readonly status: EventStatus;
  readonly another: boolean;
  readonly opening: boolean;
  /** Among those that are indexed; 0 where it is not. */
  number = 0;
  /** In how many lists it stands near one that is being added; else 0. */
  met = 0;
  /** Tellings that may be of the same event, in no order. */
  linked: readonly Member[] = NONE;
  /** How many lists bring the two together, for each that is linked. */
  times: number[] = [];
  /** The tellings of its event in their total order, itself too. */
  cluster: Member[] = [this];
  /** Whether links join it to few others, with which it was parted. */
  ofFew = false;

  constructor(article: KeptArticle, digest: EventsDigest, index: number, topic: readonly number[], shared: Shared) {
    this.article = article;
    this.#digest = digest;
    this.index = index;
    this.topic = topic;
    this.weight = digest.weights[index]!;
    const { told } = this;
    this.senses = told.senses;
    this.arguments = told.arguments;
    this.date = told.date === null ? null : shared.word(told.date);
    this.day = shared.word(told.day);
    this.status = told.status;
    this.another = told.another;
    this.opening = told.opening;
  }

  /** Read each time anew. */
  get told(): ToldEvent {
    return new ToldEvent(this.#digest, this.index);
  }

  /** What it can be found by. */
  get keys(): Int32Array {
    return this.told.keys;
  }
}

const NONE: readonly never[] = [];

/** Of the article's events, in their order. */
export function membersOf(article: KeptArticle, digest: EventsDigest, shared: Shared): Member[] {
  const topic = topicNumbers(digest);
  return Array.from(digest.weights, (_, index) => new Member(article, digest, index, topic, shared));
}

/** Total order of the folder's tellings: by day, path and place in the text. */
export function byOrder(a: Member, b: Member): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  if (a.article !== b.article) return a.article.path < b.article.path ? -1 : 1;
  return a.index - b.index;
}
