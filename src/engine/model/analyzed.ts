/** One article as analysed by itself. Immutable; a change of the text makes a new one. Ids of entities and events are its own: the corpus maps them. */
import type { Article, Entity, Event, ParticipantRole } from './analysis.ts';

export type Gender = 'female' | 'male' | 'neuter';

export interface LocalEntity extends Entity {
  readonly gender: Gender | null;
  readonly plural: boolean;
}

/**
 * Who takes part, for comparing events across articles: the lower-case words that name or describe them, and whether they are a name's.
 */
export interface EventArgument {
  readonly role: ParticipantRole;
  readonly words: readonly string[];
  readonly named: boolean;
}

/**
 * `lemma`: of the trigger's head word, `senses`: its classes of synonyms, both for comparing events across articles; `weight`: how
 * newsworthy, the higher the sooner it is shown.
 */
export interface LocalEvent extends Event {
  readonly lemma: string;
  readonly senses: readonly string[];
  readonly arguments: readonly EventArgument[];
  readonly weight: number;
  /** The text tells it from another of its kind: "a similar ruling". */
  readonly another?: boolean;
  /** Told in the headline or the lead. */
  readonly opening?: boolean;
  /** The date is that of the lead's news, not said of the event itself: it tells the event from no other. */
  readonly ofLead?: boolean;
}

export interface AnalyzedArticle extends Article {
  readonly text: string;
  /** Of the text and the analyser's options: equal hashes mean an equal analysis. */
  readonly hash: string;
  readonly entities: readonly LocalEntity[];
  readonly events: readonly LocalEvent[];
}
