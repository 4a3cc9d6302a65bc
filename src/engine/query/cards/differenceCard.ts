/** What other articles give instead of what stands at a place: each value with where it stands. Never who is right. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { AnalyzedArticle } from '../../model/analyzed.ts';
import type { Difference, DifferenceKind } from '../../model/coverage.ts';
import { overlaps, type Span, spanLength } from '../../model/span.ts';
import { articleName } from '../articleName.ts';
import { excerpt, touches } from '../at.ts';
import { type Place, placeIn } from '../place.ts';
import { standsAround } from '../tree/sentenceAround.ts';
import { type DifferenceValue, namesSubject, subjectOf, tellingNote, valuesOf } from '../tree/statements/differenceValues.ts';

export interface DifferenceCard {
  readonly kind: 'difference';
  readonly span: Span;
  readonly differenceKind: DifferenceKind;
  /** What the articles differ about, cut short; null where that is the sentence that stands here, or one of the values. */
  readonly about: string | null;
  /** What stands here, cut short. */
  readonly here: string;
  readonly elsewhere: readonly OtherValue[];
  /** What sets the values apart; null where the values themselves tell it. */
  readonly note: string | null;
}

/** `value`: cut short. `more`: articles that give it beyond those that are named. */
export interface OtherValue {
  readonly value: string;
  readonly articles: readonly { readonly article: string; readonly place: Place }[];
  readonly more: number;
}

/** What sets two quotations apart may stand at their end. In code units. */
const VALUE = 200;
/** Values and articles beyond so many are counted only. */
const VALUES = 5;
const ARTICLES = 3;
const CARDS = 2;

/**
 * The differences that touch the offset, the shortest passage first. Where none does, those of the repeated statement around it (`passage`): the mark beside
 * the text is one for all of the statement.
 */
export function differenceCards(corpus: Corpus, article: AnalyzedArticle, offset: number, passage: Span | null): DifferenceCard[] {
  const at = cardsOf(corpus, article, span => touches(span, offset));
  if (at.length > 0 || !passage) return at;
  return cardsOf(corpus, article, span => overlaps(span, passage)).map(card => ({ ...card, span: passage }));
}

function cardsOf(corpus: Corpus, article: AnalyzedArticle, isHere: (span: Span) => boolean): DifferenceCard[] {
  const here = corpus.differencesIn(article.path).flatMap(difference => {
    const member = difference.members.find(({ article: path, span }) => path === article.path && isHere(span));
    return member ? [{ difference, member }] : [];
  });
  const cards = here.flatMap(({ difference, member }) => cardOf(corpus, article, difference, member) ?? []);
  return cards.sort((a, b) => spanLength(a.span) - spanLength(b.span)).slice(0, CARDS);
}

function cardOf(
  corpus: Corpus,
  article: AnalyzedArticle,
  difference: Difference,
  member: Difference['members'][number],
): DifferenceCard | null {
  const values = valuesOf(difference, difference.members, VALUE);
  const own = values.find(({ members }) => members.includes(member))!;
  const others = values.filter(value => value !== own).map(value => otherValue(corpus, article, value));
  const elsewhere = others.filter(({ articles }) => articles.length > 0).slice(0, VALUES);
  if (elsewhere.length === 0) return null;
  const subject = subjectOf(difference);
  return {
    kind: 'difference',
    span: member.span,
    differenceKind: difference.kind,
    about: namesSubject(difference) || standsAround(article, member.span, subject) ? null : excerpt(subject, [0, subject.length]),
    here: own.shown,
    elsewhere,
    note: tellingNote(difference),
  };
}

/** Each other article once, where it first gives the value. */
function otherValue(corpus: Corpus, { path: here }: AnalyzedArticle, { shown, members }: DifferenceValue): OtherValue {
  const firsts = new Map<string, Span>();
  for (const { article, span } of members) if (article !== here && !firsts.has(article)) firsts.set(article, span);
  const articles = [...firsts].slice(0, ARTICLES).flatMap(([path, span]) => {
    const article = corpus.article(path);
    return article ? [{ article: articleName(corpus, article), place: placeIn(article, span) }] : [];
  });
  return { value: shown, articles, more: firsts.size - articles.length };
}
