/** The tellings of all articles, by number from 1 on; numbers of forgotten ones are used again. What is told stands in the articles' digests. */
import type { KeptArticle } from '../articleStore.ts';
import type { ToldDigest } from '../digest.ts';
import type { RestoredArticle } from '../saved.ts';
import { grown } from '../statements/postings/grown.ts';
import { AT } from './eventsDigest.ts';
import { Home, Member } from './member.ts';
import { ToldEvent } from './told.ts';

const NO_DATE = 0;

export interface SavedTellings {
  /** Of each telling, from number 1 on, its day and date among the texts. */
  readonly days: Uint32Array;
  readonly dates: Uint32Array;
  /** Of each article. */
  readonly counts: Uint32Array;
  readonly texts: readonly (string | null)[];
}

export class Tellings {
  /** Of each telling. */
  readonly #homes: (Home | undefined)[] = [undefined];
  #days: Uint32Array = new Uint32Array(1024);
  #dates: Uint32Array = new Uint32Array(1024);
  /** Days and dates, by the numbers that tellings have of them. They only grow, as the calendar does. */
  #texts: (string | null)[] = [null];
  readonly #numbers = new Map<string, number>();
  /** First numbers of unused rows of tellings, by the rows' lengths. */
  readonly #free = new Map<number, number[]>();
  #gone: Home[] = [];

  add(article: KeptArticle, told: Pick<ToldDigest, 'events'>): Home {
    const { events } = told;
    const count = events.weights.length;
    const home = new Home(article, told, this.#free.get(count)?.pop() ?? this.#homes.length, count);
    while (home.first + count > this.#days.length) this.#grow();
    for (let i = 0; i < count; i++) {
      const { day, date } = new ToldEvent(events, i);
      this.#homes[home.first + i] = home;
      this.#days[home.first + i] = this.#text(day);
      this.#dates[home.first + i] = date === null ? NO_DATE : this.#text(date);
    }
    return home;
  }

  /** Their order can still be asked for until `reuse`. */
  remove(home: Home): void {
    this.#gone.push(home);
  }

  /** Lets others have the numbers of those that are gone. */
  reuse(): void {
    for (const { first, count } of this.#gone) {
      this.#homes.fill(undefined, first, first + count);
      const free = this.#free.get(count);
      if (free) free.push(first);
      else this.#free.set(count, [first]);
    }
    this.#gone = [];
  }

  /** `homes`: of all articles, in their order; `numberOf`: of each telling its number there, `last` the highest. */
  save(homes: readonly Home[], numberOf: Uint32Array, last: number): SavedTellings {
    const [days, dates] = [new Uint32Array(last + 1), new Uint32Array(last + 1)];
    for (const [telling, number] of numberOf.entries()) {
      if (number === 0) continue;
      days[number] = this.#days[telling]!;
      dates[number] = this.#dates[telling]!;
    }
    return { days, dates, counts: Uint32Array.from(homes, ({ count }) => count), texts: this.#texts };
  }

  /** Throws where they are not those of the articles. */
  restore(articles: readonly RestoredArticle[], { days, dates, counts, texts }: SavedTellings): Home[] {
    const homes = articles.map(({ article, told }, i) => {
      const home = new Home(article, told, this.#homes.length, counts[i] ?? 0);
      for (let left = home.count; left > 0; left--) this.#homes.push(home);
      return home;
    });
    if (articles.length !== counts.length || days.length !== this.#homes.length)
      throw new Error(`${this.#homes.length - 1} tellings of ${articles.length} articles are not those that were saved`);
    this.#days = days;
    this.#dates = dates;
    this.#texts = [...texts];
    for (const [i, text] of texts.entries()) if (text !== null) this.#numbers.set(text, i);
    return homes;
  }

  /** One more than the highest. */
  get end(): number {
    return this.#homes.length;
  }

  member(number: number): Member {
    return new Member(this.#homes[number]!, number, this.#texts[this.#dates[number]!]!);
  }

  /** What the telling can be found by. */
  keys(number: number): Int32Array {
    const { codes, first } = this.#homes[number]!;
    const start = codes[number - first]!;
    const list = start + codes[start + AT.keys]!;
    return codes.subarray(list + 1, list + 1 + codes[list]!);
  }

  /** Total order of the folder's tellings: by day, path and place in the text. */
  readonly order = (a: number, b: number): number => {
    const [dayA, dayB] = [this.#days[a]!, this.#days[b]!];
    if (dayA !== dayB) return this.#texts[dayA]! < this.#texts[dayB]! ? -1 : 1;
    const [homeA, homeB] = [this.#homes[a]!, this.#homes[b]!];
    if (homeA !== homeB) return homeA.path < homeB.path ? -1 : 1;
    return a - b;
  };

  #text(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#texts.length);
    return this.#texts.push(text) - 1;
  }

  #grow(): void {
    const size = Math.ceil(this.#days.length * GROWTH);
    this.#days = grown(this.#days, new Uint32Array(size));
    this.#dates = grown(this.#dates, new Uint32Array(size));
  }
}

const GROWTH = 1.5;

/** The numbers of an article's tellings, in their order. */
export const numbersOf = ({ first, count }: Home): number[] => Array.from({ length: count }, (_, i) => first + i);
