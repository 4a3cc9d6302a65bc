/** Reads what an article tells of an event from its digest. */
import type { Bound, EventMention, EventStatus, Participant, ParticipantRole, UnnamedParticipant } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import { textAt } from '../texts.ts';
import { AT, BOUNDS, type EventsDigest, FLAGS, NO_TEXT, ROLES, STATUSES, UNNAMED } from './eventsDigest.ts';

/** Numbers of the words of those that the whole article is about. */
export function topicNumbers({ codes, weights }: EventsDigest): number[] {
  const start = weights.length + 1;
  return [...codes.subarray(start, start + codes[weights.length]!)];
}

export class ToldEvent {
  readonly #digest: EventsDigest;
  readonly #start: number;

  constructor(digest: EventsDigest, index: number) {
    this.#digest = digest;
    this.#start = digest.codes[index]!;
  }

  get id(): string {
    return this.#text(AT.id)!;
  }

  get label(): string {
    return this.#text(AT.label)!;
  }

  get type(): string | null {
    return this.#text(AT.type);
  }

  /** Of the event itself. */
  get date(): string | null {
    return this.#text(AT.date);
  }

  /** Of the event, or of its article's publication; "" where neither is known. */
  get day(): string {
    return this.#text(AT.day)!;
  }

  /** Perhaps only a bound, or that of the lead. */
  get shownDate(): string | null {
    return this.#text(AT.shownDate);
  }

  get bound(): Bound | null {
    return BOUNDS[this.#code(AT.bound)]!;
  }

  get status(): EventStatus {
    return STATUSES[this.#code(AT.status)]!;
  }

  get another(): boolean {
    return this.#has(FLAGS.another);
  }

  get opening(): boolean {
    return this.#has(FLAGS.opening);
  }

  /** Told in passing. */
  get minor(): boolean {
    return this.#has(FLAGS.minor);
  }

  get senses(): number[] {
    return this.#list(AT.senses);
  }

  /** What it can be found by. */
  get keys(): Int32Array {
    const list = this.#code(AT.keys);
    const start = this.#start + list + 1;
    return this.#digest.codes.subarray(start, start + this.#code(list));
  }

  get arguments(): { readonly role: ParticipantRole; readonly named: boolean; readonly words: readonly number[] }[] {
    let at = this.#code(AT.arguments);
    return Array.from({ length: this.#code(at++) }, () => {
      const told = { role: ROLES[this.#code(at)]!, named: this.#code(at + 1) === 1, words: this.#list(at + 2) };
      at += 3 + told.words.length;
      return told;
    });
  }

  mentions(article: string): EventMention[] {
    const list = this.#code(AT.mentions);
    return Array.from({ length: this.#code(list) }, (_, i) => {
      const at = list + 1 + 5 * i;
      return { article, trigger: this.#span(at), sentence: this.#span(at + 2), date: this.#text(at + 4) };
    });
  }

  /** With the article's own ids of entities. */
  participants(): Participant[] {
    const list = this.#code(AT.participants);
    return Array.from({ length: this.#code(list) }, (_, i) => {
      const at = list + 1 + 2 * i;
      return { role: ROLES[this.#code(at)]!, entity: this.#text(at + 1)! };
    });
  }

  unnamed(article: string): UnnamedParticipant[] {
    let at = this.#code(AT.unnamed);
    return Array.from({ length: this.#code(at++) }, () => {
      const [kind, name, first, count] = [this.#code(at), this.#text(at + 1)!, at + 3, this.#code(at + 2)];
      at = first + 3 * count;
      return {
        role: kind & UNNAMED.patient ? 'patient' : 'agent',
        type: kind & UNNAMED.body ? 'organisation' : 'person',
        name,
        plural: (kind & UNNAMED.plural) !== 0,
        descriptions: Array.from({ length: count }, (_, i) => ({
          text: this.#text(first + 3 * i)!,
          article,
          span: this.#span(first + 3 * i + 1),
        })),
      };
    });
  }

  #span(at: number): Span {
    return [this.#code(at), this.#code(at + 1)];
  }

  #code(at: number): number {
    return this.#digest.codes[this.#start + at]!;
  }

  #has(flag: number): boolean {
    return (this.#code(AT.flags) & flag) !== 0;
  }

  #text(at: number): string | null {
    const number = this.#code(at);
    return number === NO_TEXT ? null : textAt(this.#digest, number);
  }

  #list(at: number): number[] {
    const list = new Array<number>(this.#code(at));
    for (let i = 0; i < list.length; i++) list[i] = this.#code(at + 1 + i);
    return list;
  }
}
