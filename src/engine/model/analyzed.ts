/** One article as analysed by itself. Immutable; a change of the text makes a new one. Ids of entities and events are its own: the corpus maps them. */
import type { Article, Entity, Event } from './analysis.ts';

export type Gender = 'female' | 'male' | 'neuter';

export interface LocalEntity extends Entity {
  readonly gender: Gender | null;
  readonly plural: boolean;
}

/** `lemma`: of the trigger's head word, for comparing events across articles. */
export interface LocalEvent extends Event {
  readonly lemma: string;
}

export interface AnalyzedArticle extends Article {
  readonly text: string;
  /** Of the text and the analyser's options: equal hashes mean an equal analysis. */
  readonly hash: string;
  readonly entities: readonly LocalEntity[];
  readonly events: readonly LocalEvent[];
}
