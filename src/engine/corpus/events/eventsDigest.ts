/** What the index of events keeps of an article, from the article alone: its tellings in numbers, words as 32-bit hashes, and what is shown as texts. */
import type { Bound, EventMention, EventStatus, Participant, ParticipantRole, UnnamedParticipant } from '../../model/analysis.ts';
import type { AnalyzedArticle, LocalEvent } from '../../model/analyzed.ts';
import type { Span } from '../../model/span.ts';
import { hash32 } from '../compare/words.ts';
import { TextGatherer, type Texts, textAt } from '../texts.ts';
import { keysOf, ownDate, topicOf } from './keys.ts';

export interface EventsDigest extends Texts {
  /** Of each event the numbers of `AT`, then those of its lists: see `write`. */
  readonly codes: Int32Array;
  /** Where each event begins in `codes`. */
  readonly starts: Uint32Array;
  readonly weights: Float64Array;
  /** Words of those that the whole article is about. */
  readonly topic: Int32Array;
  /** `keys[keyOffsets[i]..keyOffsets[i + 1])` is what event `i` can be found by. */
  readonly keys: Int32Array;
  readonly keyOffsets: Uint32Array;
}

export const ROLES: readonly ParticipantRole[] = ['agent', 'patient', 'place', 'other'];
const STATUSES: readonly EventStatus[] = ['happened', 'planned', 'alleged', 'negated'];
const BOUNDS: readonly (Bound | null)[] = [null, 'before', 'after'];

/** Of texts the number; of lists where they begin, counted from the event's beginning: each is led by its length. */
const AT = {
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
  senses: 13,
} as const;
const FLAGS = { another: 1, opening: 2, minor: 4 } as const;
const UNNAMED = { patient: 1, body: 2, plural: 4 } as const;
const NO_TEXT = -1;

export function eventsDigest(article: AnalyzedArticle): EventsDigest {
  const { events } = article;
  const topic = topicOf(article);
  const texts = new TextGatherer();
  const codes: number[] = [];
  const starts = Uint32Array.from(events, event => {
    const start = codes.length;
    write(event, ownDate(event) ?? article.published.value ?? '', codes, texts);
    return start;
  });
  const keys = events.map(event => keysOf(event, topic));
  const keyOffsets = new Uint32Array(events.length + 1);
  for (const [i, list] of keys.entries()) keyOffsets[i + 1] = keyOffsets[i]! + list.length;
  return {
    ...texts.texts(),
    codes: Int32Array.from(codes),
    starts,
    weights: Float64Array.from(events, ({ weight }) => weight),
    topic: Int32Array.from(topic, numberOf),
    keys: Int32Array.from(keys.flat()),
    keyOffsets,
  };
}

function write(event: LocalEvent, day: string, codes: number[], texts: TextGatherer): void {
  const text = (value: string | null): number => (value === null ? NO_TEXT : texts.add(value));
  const start = codes.length;
  codes.push(text(event.id), text(event.label), text(event.type), text(ownDate(event)), text(day), text(event.date));
  codes.push(BOUNDS.indexOf(event.bound ?? null), STATUSES.indexOf(event.status));
  codes.push((event.another ? FLAGS.another : 0) | (event.opening ? FLAGS.opening : 0) | (event.minor ? FLAGS.minor : 0));
  codes.push(0, 0, 0, 0);
  codes.push(event.senses.length, ...event.senses.map(numberOf));
  const begin = (list: number, length: number): void => {
    codes[start + list] = codes.length - start;
    codes.push(length);
  };
  begin(AT.arguments, event.arguments.length);
  for (const { role, named, words } of event.arguments)
    codes.push(ROLES.indexOf(role), named ? 1 : 0, words.length, ...words.map(numberOf));
  begin(AT.mentions, event.mentions.length);
  for (const { trigger, sentence, date } of event.mentions) codes.push(...trigger, ...sentence, text(date));
  begin(AT.participants, event.participants.length);
  for (const { role, entity } of event.participants) codes.push(ROLES.indexOf(role), texts.add(entity));
  begin(AT.unnamed, event.unnamed?.length ?? 0);
  for (const one of event.unnamed ?? []) writeUnnamed(one, codes, texts);
}

function writeUnnamed({ role, type, plural, name, descriptions }: UnnamedParticipant, codes: number[], texts: TextGatherer): void {
  codes.push((role === 'agent' ? 0 : UNNAMED.patient) | (type === 'person' ? 0 : UNNAMED.body) | (plural ? UNNAMED.plural : 0));
  codes.push(texts.add(name), descriptions.length);
  for (const { text, span } of descriptions) codes.push(texts.add(text), ...span);
}

/** A word as a number: two words of one number are two of a million millions. */
const numberOf = (word: string): number => hash32(word) | 0;

/** Reads what is told of one event. */
export class ToldEvent {
  readonly #digest: EventsDigest;
  readonly #start: number;

  constructor(digest: EventsDigest, index: number) {
    this.#digest = digest;
    this.#start = digest.starts[index]!;
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
    return Array.from({ length: this.#code(at) }, (_, i) => this.#code(at + 1 + i));
  }
}
