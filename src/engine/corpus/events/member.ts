/** An article's event as one telling among those of the folder. */
import type { Compared } from '../../analysis/events/compare.ts';
import type { EventStatus } from '../../model/analysis.ts';
import type { KeptArticle } from '../articleStore.ts';
import type { ToldDigest } from '../digest.ts';
import { AT, type EventsDigest, FLAGS, STATUSES } from './eventsDigest.ts';
import { ToldEvent } from './told.ts';

/** An article among those of the folder. */
export class Home {
  readonly article: KeptArticle;
  /** At hand: it is asked for most. */
  readonly path: string;
  /** The number of its first telling; the others follow. */
  readonly first: number;
  readonly count: number;
  readonly #told: Pick<ToldDigest, 'events'>;

  constructor(article: KeptArticle, told: Pick<ToldDigest, 'events'>, first: number, count: number) {
    this.article = article;
    this.path = article.path;
    this.first = first;
    this.count = count;
    this.#told = told;
  }

  get digest(): EventsDigest {
    return this.#told.events;
  }

  get codes(): Int32Array {
    return this.digest.codes;
  }
}

/** A telling to be looked at: there are hundreds of thousands, so it is made when it is asked for, and reads the article's digest. */
export class Member implements Compared {
  readonly home: Home;
  readonly number: number;
  readonly date: string | null;
  readonly codes: Int32Array;
  /** Where the event begins among the codes, and those who take part. */
  readonly start: number;
  readonly at: number;

  constructor(home: Home, number: number, date: string | null) {
    this.home = home;
    this.number = number;
    this.date = date;
    this.codes = home.codes;
    this.start = this.codes[number - home.first]!;
    this.at = this.start + this.codes[this.start + AT.arguments]!;
  }

  get article(): KeptArticle {
    return this.home.article;
  }

  get told(): ToldEvent {
    return new ToldEvent(this.home.digest, this.number - this.home.first);
  }

  get weight(): number {
    return this.home.digest.weights[this.number - this.home.first]!;
  }

  get status(): EventStatus {
    return STATUSES[this.codes[this.start + AT.status]!]!;
  }

  get another(): boolean {
    return (this.codes[this.start + AT.flags]! & FLAGS.another) !== 0;
  }

  get opening(): boolean {
    return (this.codes[this.start + AT.flags]! & FLAGS.opening) !== 0;
  }
}
