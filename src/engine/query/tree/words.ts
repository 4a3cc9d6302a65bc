/** Short texts of the rows, and the markdown of their tooltips. */
import type { ShownArticle } from '../../corpus/articleStore.ts';
import { outletOf } from '../../corpus/namesakes.ts';
import type { EntityType, EventStatus, Stance } from '../../model/analysis.ts';
import type { Relation } from '../../model/coverage.ts';
import type { Span } from '../../model/span.ts';
import { fileName } from '../articleName.ts';
import { excerpt } from '../at.ts';
import { placeIn } from '../place.ts';

/** A label longer than this is cut at a word's end. In code units. */
export const LABEL = 110;
/** Of rows whose description matters as much as their words. */
const SHORT_LABEL = 64;

/** Cut short, and without the comma that a quotation has before its cue. */
export function shortLabel(text: string): string {
  return excerpt(text, [0, text.length], SHORT_LABEL).replace(/[\s,;:]+(?=["”’»']?$)/, '');
}

/** "1 claim", "12 claims". */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** The parts that are there, with a middle dot between. */
export const dotted = (...parts: readonly (string | null | undefined | false)[]): string => parts.filter(Boolean).join(' · ');

/** Characters that mean something in markdown, made harmless; line ends become spaces. */
export const markdownText = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+\-.!|~$&]/g, '\\$&');

export const quoted = (article: ShownArticle, span: Span, limit = 400): string => `> ${markdownText(excerpt(article.text, span, limit))}`;

/** "Karsholm Courier, 2025-05-08, 2-courier.txt:14". */
export function citationLine(article: ShownArticle, span: Span): string {
  const { line } = placeIn(article, span).range.start;
  return [outletOf(article), article.published.value, `${fileName(article.path)}:${line + 1}`].filter(Boolean).join(', ');
}

/** Paragraphs of markdown. */
export const paragraphs = (...parts: readonly (string | null | undefined | false)[]): string => parts.filter(Boolean).join('\n\n');

export const STANCE_VERB: Readonly<Record<Stance, string>> = { asserts: 'says', denies: 'denies', questions: 'questions' };

/** Read aloud, before "by" and whoever it is where no row above has said that. */
export const STANCE_NOUN: Readonly<Record<Stance, string>> = { asserts: 'Claim', denies: 'Denial', questions: 'Question' };

export const STATUS_WORD: Readonly<Record<EventStatus, string | null>> = {
  happened: null,
  planned: 'planned',
  alleged: 'alleged',
  negated: 'did not happen',
};

export const RELATION_WORD: Readonly<Record<Relation | 'contradicts', string>> = {
  verbatim: 'word for word',
  edited: 'edited',
  paraphrase: 'in other words',
  contradicts: 'differs',
};

export const TYPE_ICON: Readonly<Record<EntityType, string>> = {
  person: 'person',
  organisation: 'organization',
  place: 'location',
  group: 'globe',
  product: 'package',
  work: 'book',
  law: 'law',
  event: 'calendar',
  other: 'tag',
};
