/**
 * Tells each paragraph's part in the article (headline, dateline, byline, caption, credit, body, topics, page furniture), and cuts off the
 * dateline that stands at the head of a body paragraph and the credit at its end.
 */
import type { SectionKind } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';
import { readDateline } from './datelines.ts';
import { isAuthorNote, isFurniture, opensTail } from './furniture.ts';
import { isHeadline } from './headlines.ts';
import { isMasthead } from './mastheads.ts';
import {
  isBareByline,
  isBareName,
  isByline,
  isDateLine,
  isEmbargo,
  isPictureCredit,
  isStoryCredit,
  isTopics,
  pictureCreditInside,
  storyCreditInside,
} from './pageLines.ts';

/** A paragraph or a part of one. */
export interface Piece {
  readonly span: Span;
  readonly kind: SectionKind;
}

/** In text order, without white space at their ends. Every paragraph is in one or more pieces, and no character but white space is lost. */
export function divideParagraphs(text: string, paragraphs: readonly Span[]): Piece[] {
  const texts = paragraphs.map(([start, end]) => text.slice(start, end));
  const kinds = classifyParagraphs(texts);
  const labels = countLabels(texts);
  let body = 0;
  return paragraphs.flatMap((span, i): Piece[] => {
    const kind = kinds[i]!;
    const label = kind === 'caption' || kind === 'body' ? captionLabel(texts[i]!) : 0;
    if (label > 0)
      return [
        { span: [span[0], span[0] + label - 1], kind: 'boilerplate' },
        { span: [span[0] + skipSpace(texts[i]!, label), span[1]], kind: texts[i]!.length < LONGEST_CAPTION ? 'caption' : 'body' },
      ];
    if (kind === 'caption') return cutEnd(span, pictureCreditInside(texts[i]!), 'caption', texts[i]!);
    if (kind !== 'body') return [{ span, kind }];
    body++;
    return cutBody(span, texts[i]!, body === 1 && labels < 3, body <= 3);
  });
}

const LONGEST_CAPTION = 400;

/** The length of "Image copyright AFP Image caption " before a caption, with the blank behind; 0 where there is none. */
const captionLabel = (paragraph: string): number =>
  /^(?:Image (?:copyright|source),? .{1,60}? )?(?:Image|Media) caption,? |^Media playback is (?:un)?supported on (?:your|this) device(?: Media caption)? /.exec(
    paragraph,
  )?.[0].length ?? 0;

/** The kinds of whole paragraphs. */
function classifyParagraphs(texts: readonly string[]): SectionKind[] {
  const kinds = texts.map((paragraph, i) => classifyAlone(paragraph, i));
  markBylines(texts, kinds);
  markHeadline(texts, kinds);
  markCaptions(texts, kinds);
  markEnd(texts, kinds);
  return kinds;
}

function classifyAlone(paragraph: string, index: number): SectionKind {
  if (paragraph.length < 3) return 'body';
  if (paragraph.length > 700) return isFurniture(paragraph) ? 'boilerplate' : 'body';
  if (isTopics(paragraph)) return 'topics';
  if ((isDateLine(paragraph) || isEmbargo(paragraph)) && (index < 12 || /(?:19|20)\d\d/.test(paragraph))) return 'dateline';
  if (isPictureCredit(paragraph) || isStoryCredit(paragraph)) return 'credit';
  if (isByline(paragraph) || (index < 4 && isMasthead(paragraph))) return 'byline';
  if (isFurniture(paragraph)) return 'boilerplate';
  if (paragraph.length < 120 && readDateline(paragraph, true)?.end === paragraph.length) return 'dateline';
  return pictureCreditInside(paragraph) > 0 ? 'caption' : 'body';
}

/** The headline is the first line that is not the page's or a picture's; it may come again above the text. */
function markHeadline(texts: readonly string[], kinds: SectionKind[]): void {
  const first = kinds.indexOf('body');
  if (first < 0 || first > 8 || kinds.slice(0, first).some(kind => kind === 'caption')) return;
  const next = kinds.indexOf('body', first + 1);
  if (kinds[first + 1] === 'credit' && looksLikeCaption(texts[first]!)) return;
  const signed =
    kinds[first + 1] === 'byline' || kinds[first + 1] === 'dateline' || (next === first + 1 && readDateline(texts[next]!, true) !== null);
  if (!isHeadline(texts[first]!, { signed, alone: next < 0 })) return;
  kinds[first] = 'headline';
  for (let i = first + 1; i < Math.min(texts.length, first + 6); i++)
    if (kinds[i] === 'body' && texts[i] === texts[first]) kinds[i] = 'headline';
}

/** A picture's credit stands below its caption. */
function markCaptions(texts: readonly string[], kinds: SectionKind[]): void {
  const lead = kinds.indexOf('body');
  for (let i = 1; i < kinds.length; i++) {
    if (kinds[i] !== 'credit' || kinds[i - 1] !== 'body' || !isPictureCredit(texts[i]!)) continue;
    const before = texts[i - 1]!;
    if (
      looksLikeCaption(before) &&
      (i - 1 === lead || /\b(?:pictured|seen|file|photo|left|right|cent(?:er|re)|(?:19|20)\d\d)\b/i.test(before))
    )
      kinds[i - 1] = 'caption';
  }
  texts.forEach((paragraph, i) => {
    if (
      kinds[i] === 'body' &&
      paragraph.length < 400 &&
      /^(?:file )?(?:photo|image|caption|pictured?|in this (?:\p{L}+ ){0,2}(?:file )?(?:photo|image|picture))\b\s?(?::|,|taken|provided|released|shows|above|below)/iu.test(
        paragraph,
      )
    )
      kinds[i] = 'caption';
  });
}

const looksLikeCaption = (paragraph: string): boolean =>
  paragraph.length <= 240 && !/[“”"]|\b(?:said|says|told)\b/.test(paragraph) && !/[.!?] +\p{Lu}\p{Ll}{3,}.{30,}[.!?]$/u.test(paragraph);

/** Names beside date lines are bylines; so are names with an outlet, at the head. */
function markBylines(texts: readonly string[], kinds: SectionKind[]): void {
  const head = Math.min(texts.length, 10);
  for (let i = head - 1; i >= 0; i--) {
    if (kinds[i] !== 'body') continue;
    if (isBareByline(texts[i]!) || (isBareName(texts[i]!) && isBesideDate(texts, kinds, i))) kinds[i] = 'byline';
  }
}

/** Whether a dateline or a byline stands before or behind paragraph `i`. */
const isBesideDate = (texts: readonly string[], kinds: readonly SectionKind[], i: number): boolean =>
  isOfHead(kinds[i - 1]) || isOfHead(kinds[i + 1]) || readDateline(texts[i + 1] ?? '', true) !== null;

const isOfHead = (kind: SectionKind | undefined): boolean => kind === 'dateline' || kind === 'byline';

/** The author's note, and what a page puts below: short lines without an end, after a line that opens such a list. */
function markEnd(texts: readonly string[], kinds: SectionKind[]): void {
  let prose = texts.length;
  while (prose > 0 && !(kinds[prose - 1] === 'body' && isProse(texts[prose - 1]!))) prose--;
  let tail = false;
  for (let i = 1; i < texts.length; i++) {
    if (kinds[i] === 'body' && (i >= texts.length - 4 || i >= prose - 2) && isAuthorNote(texts[i]!)) kinds[i] = 'boilerplate';
    if (i < prose) continue;
    if (kinds[i] === 'boilerplate' || kinds[i] === 'topics') tail ||= opensTail(texts[i]!);
    else if (tail && kinds[i] === 'body' && !/[.!?:…]["'”’)]*$/.test(texts[i]!)) kinds[i] = 'boilerplate';
  }
}

const isProse = (paragraph: string): boolean =>
  paragraph.length > 60 && /[.!?…]["'”’)\]]*\s*(?:[-–—(].{0,30})?$/.test(paragraph) && !isAuthorNote(paragraph);

/** Paragraphs that begin with a label in capitals: in a transcript they name speakers, not places. */
function countLabels(texts: readonly string[]): number {
  return texts.reduce((n, paragraph) => n + (/^\p{Lu}[\p{Lu}.'’ -]{1,30}:/u.test(paragraph.slice(0, 40)) ? 1 : 0), 0);
}

function cutBody(span: Span, paragraph: string, lead: boolean, early: boolean): Piece[] {
  const dateline = early ? readDateline(paragraph, lead) : null;
  const bodyStart = dateline ? skipSpace(paragraph, dateline.end) : 0;
  const bodyEnd = storyCreditInside(paragraph);
  const pieces: Piece[] = [];
  if (dateline) pieces.push({ span: [span[0], span[0] + dateline.end], kind: dateline.place || dateline.date ? 'dateline' : 'credit' });
  if (bodyStart < paragraph.length)
    pieces.push(
      ...cutEnd([span[0] + bodyStart, span[1]], bodyEnd > bodyStart ? bodyEnd - bodyStart : -1, 'body', paragraph.slice(bodyStart)),
    );
  return pieces;
}

/** `at`: where the credit begins, an offset from the span's start, or -1. */
function cutEnd(span: Span, at: number, kind: SectionKind, content: string): Piece[] {
  if (at <= 0) return [{ span, kind }];
  const end = span[0] + content.slice(0, at).trimEnd().length;
  return [
    { span: [span[0], end], kind },
    { span: [span[0] + at, span[1]], kind: 'credit' },
  ];
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}
