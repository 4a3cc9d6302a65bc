/** Reads what an article tells of an event from its digest. */
import { ROLES } from '../../analysis/events/who/arguments.ts';
import type { Bound, EventMention, Participant, UnnamedParticipant } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import { textAt } from '../texts.ts';
import { AT, BOUNDS, type EventsDigest, FLAGS, NO_TEXT, UNNAMED } from './eventsDigest.ts';

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

  /** Told in passing. */
  get minor(): boolean {
    return this.#has(FLAGS.minor);
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
}
