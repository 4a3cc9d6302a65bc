/** When the article was published, from its own text. Never from a clock. */
import type { Published } from '../../model/analysis.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { dayOf, formatDay, isDate } from '../times/calendar.ts';
import { isDayFirst, toAnchor } from '../times/context.ts';
import { resolve } from '../times/resolve.ts';
import { type Placed, scanSpan } from '../times/scan.ts';
import { fallsOn, isNear, yearlessDay } from '../times/unknownYear.ts';
import { daysWithWeekday, opensBracket } from '../times/weekdays.ts';
import { yearOfAddress, yearOfNotice } from './pageYear.ts';

const NONE: Published = { value: null, span: null, from: 'none' };

/** `known` outranks the text where it is an ISO 8601 date. */
export function findPublished(reading: Reading, known: string | null, placed: readonly Placed[]): Published {
  if (known && toAnchor(known)) return { value: known, span: null, from: 'inferred' };
  return fromDateLines(reading, placed) ?? fromAddress(reading) ?? fromYearless(reading, placed) ?? fromBody(reading, placed) ?? NONE;
}

interface Candidate {
  readonly value: string;
  readonly span: Span;
  readonly rank: number;
}

/** A full date in a dateline, a date line or a byline: the day of publication before that of an update, the head before the end. */
function fromDateLines(reading: Reading, all: readonly Placed[]): Published | null {
  const candidates: Candidate[] = [];
  reading.paragraphs.forEach(({ kind, span }, i) => {
    if (kind !== 'dateline' && kind !== 'byline') return;
    for (const placed of scanSpan(reading.text, span, { paragraph: i, sentence: i })) {
      const value = fullDate(reading, placed, all);
      if (!value) continue;
      const before = reading.text.slice(span[0], placed.span[0]);
      const updated = /(?:updated|modified)[^\d]*$/i.test(before);
      candidates.push({ value, span: placed.span, rank: (updated ? 1 : 0) + (value.length < 10 ? 2 : 0) });
    }
  });
  const best = candidates.reduce<Candidate | null>((a, b) => (a && a.rank <= b.rank ? a : b), null);
  return best && { value: best.value, span: best.span, from: 'text' };
}

/** A date with its year, as precise as given, without time of day; null for all others. */
function fullDate(reading: Reading, placed: Placed, all: readonly Placed[]): string | null {
  const { meaning } = placed;
  const numeric = meaning.kind === 'numeric';
  if (!numeric && !(meaning.kind === 'calendar' && meaning.year !== null && meaning.month !== null)) return null;
  const dayFirst =
    numeric && meaning.first <= 12 && meaning.second <= 12 && (isBesideFrenchHour(reading, placed) || isBritish(reading, all));
  const context = { anchor: null, dayFirst, historical: false, narrative: null, year: null };
  return resolve(meaning, context, null).value?.slice(0, 10) ?? null;
}

/** "05/04/2026 at 09h12": where hours are written so the day stands first. */
const isBesideFrenchHour = ({ text }: Reading, { span }: Placed): boolean => /^\D{1,6}\d{1,2}h\d\d/.test(text.slice(span[1], span[1] + 14));

const isBritish = (reading: Reading, all: readonly Placed[]): boolean =>
  isDayFirst(all, expression => reading.text.slice(...(expression as Placed).span), null);

/** The date in the address of the page, where that is the first line: ".../2022/07/21/title". */
function fromAddress(reading: Reading): Published | null {
  const first = reading.paragraphs[0];
  if (!first) return null;
  const line = reading.text.slice(first.span[0], Math.min(first.span[1], first.span[0] + 400));
  const match = /^(?:https?:\/\/|www\.)\S*?[/-]((?:19|20)\d\d)([/-])(\d{1,2})\2(\d{1,2})(?=[/-]|$)/.exec(line);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (!isDate(year, month, day)) return null;
  const end = first.span[0] + match[0].length;
  return {
    value: formatDay(dayOf(year, month, day)),
    span: [end - (match[1]!.length + match[3]!.length + match[4]!.length + 2), end],
    from: 'text',
  };
}

/**
 * "today (20 October 2011)" says it. Else a weekday beside a day of the month ("Friday (Mar 12)") fits one year in five or six: it is taken
 * where one of those years is the latest that the text names, or the one after.
 */
function fromBody(reading: Reading, placed: readonly Placed[]): Published | null {
  for (let i = 1; i < placed.length; i++) {
    const { meaning } = placed[i - 1]!;
    if (meaning.kind !== 'offset' || meaning.unit !== 'D' || meaning.amount !== 0 || meaning.base !== 'anchor') continue;
    const value = opensBracket(reading.text, placed[i - 1]!, placed[i]!) ? fullDate(reading, placed[i]!, placed) : null;
    if (value) return { value, span: placed[i]!.span, from: 'text' };
  }
  const days = daysWithWeekday(reading.text, placed);
  const years = days.length > 0 ? likelyYears(reading, placed) : [];
  for (const named of days) {
    const year = years.find(one => fallsOn(named, one));
    if (year !== undefined) return { value: formatDay(dayOf(year, named.month, named.day)), span: named.span, from: 'inferred' };
  }
  return null;
}

/** That of a notice of rights; else the latest that the text names as past or present, and the one after. */
function likelyYears(reading: Reading, placed: readonly Placed[]): number[] {
  const noted = yearOfNotice(reading);
  if (noted !== null) return [noted];
  let latest = 0;
  for (const { meaning, tense } of placed)
    if (meaning.kind === 'calendar' && meaning.year !== null && tense !== 'future') latest = Math.max(latest, meaning.year);
  return latest === 0 ? [] : [latest, latest + 1];
}

/**
 * "OSLO, Oct 14 (Reuters) -": the year is that of a notice of rights or of the page's address, or the likely one in which a day beside it falls on
 * its weekday; else it stays unknown.
 */
function fromYearless(reading: Reading, placed: readonly Placed[]): Published | null {
  const date = yearlessDateLine(reading);
  if (!date) return null;
  const { span, month, day, yearless } = date;
  const named = daysWithWeekday(reading.text, [...placed, date.placed]).filter(one => isNear(one, { month }));
  const fits = (year: number): boolean => isDate(year, month, day) && named.every(one => fallsOn(one, year));
  const years = named.length > 0 ? likelyYears(reading, placed) : [yearOfNotice(reading)];
  const year = [yearOfAddress(reading, yearless), ...years].find(one => one !== null && fits(one)) ?? null;
  return year === null ? { ...NONE, span, yearless } : { value: formatDay(dayOf(year, month, day)), span, from: 'inferred' };
}

interface YearlessDate {
  readonly span: Span;
  readonly month: number;
  readonly day: number;
  readonly yearless: string;
  readonly placed: Placed;
}

/** The first day without a year in a dateline, a date line or a byline. */
function yearlessDateLine({ paragraphs, text }: Reading): YearlessDate | null {
  for (const { kind, span } of paragraphs) {
    if (kind !== 'dateline' && kind !== 'byline') continue;
    for (const placed of scanSpan(text, span, { paragraph: 0, sentence: 0 })) {
      const { meaning } = placed;
      if (meaning.kind === 'calendar' && meaning.year === null && meaning.month !== null && meaning.day !== null) {
        const { month, day } = meaning;
        return { span: placed.span, month, day, yearless: yearlessDay(month, day), placed };
      }
    }
  }
  return null;
}
