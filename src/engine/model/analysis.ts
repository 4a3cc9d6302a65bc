/** The contract of the data (OUTPUT.md): what the command line prints and what every surface shows. Unknown is `null`, never a guess. */
import type { Difference, Lineage, Statement } from './coverage.ts';
import type { Span } from './span.ts';

export interface Analysis {
  readonly format: 'second-source/1';
  readonly generator: { readonly name: 'second-source'; readonly version: string };
  readonly articles: readonly Article[];
  readonly entities: readonly Entity[];
  readonly events: readonly Event[];
  readonly statements: readonly Statement[];
  readonly differences: readonly Difference[];
  readonly lineages: readonly Lineage[];
  readonly quotations: readonly Quotation[];
}

export interface Article {
  readonly path: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly credit: string | null;
  readonly byline: string | null;
  readonly place: string | null;
  readonly published: Published;
  readonly sections: readonly Section[];
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
}

/**
 * `value`: ISO 8601, as precise as known. `yearless`: where it is `null`, the day in a year that the text does not tell, as in TIMEX3: "XXXX-10-14".
 */
export interface Published {
  readonly value: string | null;
  readonly span: Span | null;
  readonly from: 'text' | 'inferred' | 'none';
  readonly yearless?: string;
}

export type SectionKind = 'headline' | 'dateline' | 'byline' | 'caption' | 'credit' | 'body' | 'topics' | 'boilerplate';

export interface Section {
  readonly kind: SectionKind;
  readonly span: Span;
}

export type MentionForm = 'name' | 'adjective' | 'nominal' | 'pronoun';

export interface Mention {
  readonly span: Span;
  readonly entity: string;
  readonly form: MentionForm;
  readonly why: string;
}

export type EntityType = 'person' | 'organisation' | 'place' | 'group' | 'work' | 'product' | 'event' | 'law' | 'other';

export interface Description {
  readonly text: string;
  readonly article: string;
  readonly span: Span;
}

export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly descriptions: readonly Description[];
  readonly articles: readonly string[];
  readonly mentions: number;
  /** Told without a name, and known from one event alone: "three men". */
  readonly unnamed?: true;
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export interface TimeExpression {
  readonly span: Span;
  readonly type: TimexType;
  readonly value: string | null;
  readonly anchor: string | null;
  readonly why: string;
}

export interface Quantity {
  readonly span: Span;
  readonly value: number;
  readonly unit: string;
  readonly of: string | null;
}

export type QuoteKind = 'speech' | 'partial' | 'term' | 'title';

export interface Quote {
  readonly id: string;
  readonly span: Span;
  readonly marks: Span;
  readonly kind: QuoteKind;
  readonly parent: string | null;
  readonly claim: string | null;
}

/**
 * What has become of a quotation in another place. `indirect`: no words of it are in quotation marks there; `partial`: fewer; `quoted`: more. `trimmed`,
 * `extended`: words at its ends are gone or new. `grammar`: tense or person only. `identical` may stand beside `speaker` alone.
 */
export type Alteration =
  | 'identical'
  | 'indirect'
  | 'partial'
  | 'quoted'
  | 'trimmed'
  | 'extended'
  | 'ellipsis'
  | 'bracketed'
  | 'grammar'
  | 'word'
  | 'speaker';

/** `quote`: null where the words stand without marks. `alterations`: from the quotation's first member to this one; the first has none. */
export interface QuotationMember {
  readonly article: string;
  readonly span: Span;
  readonly quote: string | null;
  /** An entity id; null where the article names nobody for it. */
  readonly speaker: string | null;
  readonly alterations: readonly Alteration[];
}

/** One quotation that stands in two or more articles; its fullest form first. */
export interface Quotation {
  readonly id: string;
  readonly words: string;
  readonly members: readonly QuotationMember[];
}

export type ClaimKind = 'direct' | 'mixed' | 'indirect';
export type Stance = 'asserts' | 'denies' | 'questions';
/** How it is said: aloud (or told in any way), in writing, as a ruling, as a belief, as an intention. */
export type CueKind = 'speech' | 'writing' | 'ruling' | 'belief' | 'intention';

/** Whom an article's sentences come from: `outlets` are other ones, `none` is a claim that nobody is given for, `own` is what is nobody's claim. */
export type SourcingGroup = 'named' | 'unnamed' | 'documents' | 'outlets' | 'none' | 'own';

/** `sentences` of the body, and their share of it, 0 to 1. */
export interface Sourcing {
  readonly group: SourcingGroup;
  readonly sentences: number;
  readonly share: number;
}

export interface Claim {
  readonly id: string;
  readonly article: string;
  readonly source: string | null;
  readonly sources: readonly Span[];
  readonly cue: Span | null;
  /** Null where there is no cue. */
  readonly cueKind: CueKind | null;
  readonly contents: readonly Span[];
  readonly kind: ClaimKind;
  readonly stance: Stance;
  readonly quotes: readonly string[];
  readonly confidence: number;
  readonly why: string;
}

export type EventStatus = 'happened' | 'planned' | 'alleged' | 'negated';
export type ParticipantRole = 'agent' | 'patient' | 'place' | 'other';

export interface Participant {
  readonly role: ParticipantRole;
  readonly entity: string;
}

/** Who takes part in an event and is not named there: "a gunman", "three men". One for each wording of the text in `descriptions`, article by article. */
export interface UnnamedParticipant {
  readonly role: 'agent' | 'patient';
  readonly type: 'person' | 'organisation';
  readonly name: string;
  readonly plural: boolean;
  readonly descriptions: readonly Description[];
}

export interface EventMention {
  readonly article: string;
  readonly trigger: Span;
  readonly sentence: Span;
  readonly date: string | null;
}

export interface Event {
  readonly id: string;
  readonly label: string;
  readonly type: string | null;
  readonly date: string | null;
  readonly status: EventStatus;
  /** Who is named. */
  readonly participants: readonly Participant[];
  /** Not of what is told in passing. */
  readonly unnamed?: readonly UnnamedParticipant[];
  readonly mentions: readonly EventMention[];
  /** Told in passing: not in the headline or lead, not dated with names, not by several articles. Views fold it away. */
  readonly minor?: boolean;
  /** The date is not the event's own: all that is told is that it came before or after. */
  readonly bound?: Bound | null;
}

export type Bound = 'before' | 'after';
