/** What a hover says about a place in an article. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { Alteration, ClaimKind, CueKind, EntityType, QuoteKind, Stance, TimexType } from '../../model/analysis.ts';
import type { Relation } from '../../model/coverage.ts';
import { type Span, spanLength } from '../../model/span.ts';
import { claimsAt, mentionAt, quoteAt, statementsAt, timeAt } from '../at.ts';
import type { Piece } from '../compare/wording.ts';
import type { Place } from '../place.ts';
import { claimCard } from './claimCard.ts';
import { type DifferenceCard, differenceCards } from './differenceCard.ts';
import { entityCard } from './entityCard.ts';
import { quotationCard } from './quotationCard.ts';
import { statementCard } from './statementCard.ts';

/** Words of an article, and where they stand. `article`: what it is called. */
export interface Passage {
  readonly text: string;
  readonly place: Place;
  readonly article: string;
}

export interface EntityCard {
  readonly kind: 'entity';
  readonly span: Span;
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Why the words at the place stand for this entity. */
  readonly why: string;
  readonly descriptions: readonly Passage[];
  /** Mentions in this article, in the folder, and the articles that have some. */
  readonly here: number;
  readonly everywhere: number;
  readonly articles: number;
  readonly firstMention: Place | null;
  /** The latest known of what it says, this article's first, `stance` null where the words tell it themselves; `saidInAll` counts all that were looked at. */
  readonly said: readonly (Passage & { readonly stance: Stance | null })[];
  readonly saidInAll: number;
  /** What others say with its name in it, likewise. `by`: who says it; empty where the text names nobody. */
  readonly saidOf: readonly (Passage & { readonly stance: Stance | null; readonly by: string })[];
  readonly saidOfInAll: number;
  /** Names of those that stand in its sentences, the most frequent first. */
  readonly companions: readonly string[];
}

export interface ClaimCard {
  readonly kind: 'claim';
  readonly span: Span;
  /** As written; empty where the text names nobody. */
  readonly sources: readonly string[];
  readonly speaker: { readonly name: string; readonly type: EntityType; readonly firstMention: Place | null } | null;
  readonly cue: string | null;
  /** Null where there is no cue. */
  readonly cueKind: CueKind | null;
  readonly stance: Stance;
  readonly claimKind: ClaimKind;
  readonly confidence: number;
  readonly why: string;
}

/** A quotation that is part of no claim. */
export interface QuoteCard {
  readonly kind: 'quote';
  readonly span: Span;
  readonly quoteKind: QuoteKind;
}

export interface StatementCard {
  readonly kind: 'statement';
  readonly span: Span;
  readonly relation: Relation;
  /** Articles that say it, this one included. */
  readonly articles: number;
  readonly independent: number;
  readonly elsewhere: readonly Elsewhere[];
}

/** `relation`: to this place. `sameCopy`: its article has text of this one's. `alterations`: what has become of a quotation there. `wording`: from this place's words to those there; empty where it says the same in other words. */
export interface Elsewhere extends Passage {
  readonly relation: Relation | 'contradicts';
  readonly sameCopy: boolean;
  readonly attributed: boolean;
  readonly alterations: readonly Alteration[];
  readonly wording: readonly Piece[];
}

/** Where else words in quotation marks stand, beside the places that the statement's card has. */
export interface QuotationCard {
  readonly kind: 'quotation';
  readonly span: Span;
  readonly elsewhere: readonly QuotedPassage[];
}

export interface QuotedPassage extends Passage {
  readonly alterations: readonly Alteration[];
}

export interface TimeCard {
  readonly kind: 'time';
  readonly span: Span;
  readonly text: string;
  readonly type: TimexType;
  readonly value: string | null;
  readonly anchor: string | null;
  readonly why: string;
}

export type Card = EntityCard | ClaimCard | QuoteCard | StatementCard | QuotationCard | DifferenceCard | TimeCard;

/** The most specific first: a mention, a date, what others give instead, the claim around it, then where the passage stands elsewhere. */
export function cardsAt(corpus: Corpus, path: string, offset: number): Card[] {
  const article = corpus.article(path);
  if (!article) return [];
  const cards: Card[] = [];
  const mention = mentionAt(article, offset);
  const entity = mention && entityCard(corpus, article, mention);
  if (entity) cards.push(entity);
  const time = timeAt(article, offset);
  if (time) {
    const { span, type, value, anchor, why } = time;
    cards.push({ kind: 'time', span, text: article.text.slice(span[0], span[1]), type, value, anchor, why });
  }
  const statement = statementsAt(corpus, path, offset)[0];
  cards.push(...differenceCards(corpus, article, offset, statement?.member.span ?? null));
  const claim = claimsAt(article, offset)[0];
  const quote = quoteAt(article, offset);
  if (claim) cards.push(claimCard(corpus, article, claim));
  else if (quote) cards.push({ kind: 'quote', span: quote.marks, quoteKind: quote.kind });
  if (statement) cards.push(statementCard(corpus, article, statement));
  const quotation = quote && quotationCard(corpus, path, quote, new Set(statement?.statement.members.map(member => member.article)));
  if (quotation) cards.push(quotation);
  return cards;
}

/** The shortest span of the cards: what a hover underlines. */
export function cardsSpan(cards: readonly Card[]): Span | null {
  return cards.reduce<Span | null>((best, { span }) => (!best || spanLength(span) < spanLength(best) ? span : best), null);
}
