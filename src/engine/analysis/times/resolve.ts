/** From what an expression says to its TIMEX3 value, given what is known where it stands. */
import type { TimexType } from '../../model/analysis.ts';
import {
  addMonths,
  civilOf,
  dayOf,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  isDate,
  quarterOf,
  twoDigits,
  weekdayOf,
} from './calendar.ts';
import { type Anchor, anchorOfDay, type Context } from './context.ts';
import { holidayDay } from './holidays.ts';
import type { CalendarMeaning, Clock, DecadeMeaning, Meaning, NumericMeaning, OffsetMeaning } from './meaning.ts';
import type { Tense } from './tense.ts';
import { yearFromAnchor } from './yearless.ts';

/** `at`: the date that the text now speaks of, where the expression is one. */
export interface Resolved {
  readonly type: TimexType;
  readonly value: string | null;
  readonly anchor: Anchor | null;
  readonly why: string;
  readonly at: Anchor | null;
}

export function resolve(meaning: Meaning, context: Context, tense: Tense): Resolved {
  switch (meaning.kind) {
    case 'fixed':
      return { type: meaning.type, value: meaning.value, anchor: null, why: meaning.why, at: null };
    case 'decade':
      return resolveDecade(meaning, context);
    case 'numeric':
      return resolveNumeric(meaning, context);
    case 'offset':
      return resolveOffset(meaning, context, tense);
    case 'calendar':
      return resolveCalendar(meaning, context, tense);
  }
}

const unknown = (type: TimexType, why: string): Resolved => ({ type, value: null, anchor: null, why, at: null });
const typeOf = (part: string | null, clock: Clock | null): TimexType => (part || clock ? 'TIME' : 'DATE');

export function clockValue({ hour, minute, second }: Clock): string {
  return `T${twoDigits(hour)}${minute === null ? ':00' : `:${twoDigits(minute)}`}${second === null ? '' : `:${twoDigits(second)}`}`;
}

function onDay(day: number, part: string | null, clock: Clock | null, anchor: Anchor | null, why: string): Resolved {
  const time = clock ? clockValue(clock) : part ? `T${part}` : '';
  return { type: typeOf(part, clock), value: formatDay(day) + time, anchor, why, at: anchorOfDay(day) };
}

function resolveDecade({ tens }: DecadeMeaning, { anchor, narrative }: Context): Resolved {
  const year = anchor?.year ?? narrative?.year ?? null;
  const century = year === null ? (tens >= 30 ? 19 : null) : Math.floor((year - tens) / 100);
  if (century === null) return unknown('DATE', 'a decade of an unknown century');
  return { type: 'DATE', value: `${century}${tens / 10}X`, anchor: year === null ? null : anchor, why: 'the latest such decade', at: null };
}

function resolveNumeric({ first, second, year, clock }: NumericMeaning, { dayFirst }: Context): Resolved {
  const british = isDate(year, second, first) && (dayFirst || !isDate(year, first, second));
  const [month, day] = british ? [second, first] : [first, second];
  const both = first <= 12 && second <= 12 && first !== second;
  return onDay(
    dayOf(year, month, day),
    null,
    clock,
    null,
    both ? `${british ? 'day' : 'month'} first, as in the article's other dates` : 'a full date',
  );
}

function resolveOffset(meaning: OffsetMeaning, context: Context, tense: Tense): Resolved {
  const narrative = meaning.base === 'narrative' || context.historical;
  const compared = meaning.ago && meaning.unit === 'Y' && context.narrative?.quarter ? context.narrative : null;
  const base =
    compared ?? (narrative ? context.narrative : null) ?? (context.historical && meaning.base === 'narrative' ? null : context.anchor);
  const type = typeOf(meaning.part, meaning.clock);
  if (!base) return unknown(/^T/.test(meaning.unit) ? 'TIME' : type, "the article's date is not known");
  const why = narrative && base === context.narrative ? 'counted from the date that the text spoke of' : "counted from the article's date";
  const at = offsetFrom(meaning, base, tense);
  if (!at) return unknown(/^T/.test(meaning.unit) ? 'TIME' : type, 'the date that it is counted from is not exact enough');
  if (at.day !== null && meaning.unit === 'D') return onDay(at.day, meaning.part, meaning.clock, base, why);
  return { type, value: at.value, anchor: base, why, at };
}

/** The date so many units from `base`; `value` as precise as the unit. Null where the base is less precise than the unit. */
function offsetFrom(
  { unit, amount, base: from, ago, toTheDay }: OffsetMeaning,
  base: Anchor,
  tense: Tense,
): (Anchor & { value: string }) | null {
  const { year, month, day } = base;
  const whole = Math.round(amount);
  switch (unit) {
    case 'Y':
      if (base.quarter && Math.abs(amount) === 1 && ago) return quarterAnchor(year + amount, base.quarter);
      return { year: year + Math.trunc(amount), month: null, day: null, value: formatYear(year + Math.trunc(amount)) };
    case 'DE':
      return from === 'anchor' && Math.abs(amount) > 1
        ? { year: year + whole * 10, month: null, day: null, value: formatYear(year + whole * 10) }
        : { year: year + whole * 10, month: null, day: null, value: `${formatYear(year + whole * 10).slice(0, 3)}X` };
    case 'CE':
      return { year: year + whole * 100, month: null, day: null, value: formatYear(year + whole * 100).slice(0, 2) };
    case 'M':
    case 'QU': {
      if (base.quarter && unit === 'QU' && amount === 0) return quarterAnchor(year, base.quarter);
      if (month === null) return null;
      const moved = addMonths({ year, month, day: 1 }, whole * (unit === 'QU' ? 3 : 1));
      if (toTheDay && day !== null && isDate(moved.year, moved.month, civilOf(day).day)) {
        const same = dayOf(moved.year, moved.month, civilOf(day).day);
        return { ...anchorOfDay(same), value: formatDay(same) };
      }
      const value = unit === 'QU' ? `${formatYear(moved.year)}-Q${quarterOf(moved.month)}` : formatMonth(moved.year, moved.month);
      return { year: moved.year, month: moved.month, day: null, value };
    }
    case 'D':
      return day === null ? null : { ...anchorOfDay(day + whole), value: formatDay(day + whole) };
    case 'W':
    case 'FN':
    case 'WE': {
      if (day === null) return null;
      const past = unit === 'WE' && amount === 0 && tense === 'past' && weekdayOf(day) <= 4 ? -7 : 0;
      const moved = day + whole * (unit === 'FN' ? 14 : 7) + past;
      const { year: y, month: m } = civilOf(moved);
      return { year: y, month: m, day: unit === 'WE' ? null : moved, value: formatWeek(moved) + (unit === 'WE' ? '-WE' : '') };
    }
    default:
      return null;
  }
}

const quarterAnchor = (year: number, quarter: number): Anchor & { value: string } => ({
  year,
  month: null,
  day: null,
  quarter,
  value: `${formatYear(year)}-Q${quarter}`,
});

function resolveCalendar(meaning: CalendarMeaning, context: Context, tense: Tense): Resolved {
  const { month, day, weekday, part, clock } = meaning;
  const explicit = meaning.year ?? (meaning.yearFrom ? yearOf(meaning.yearFrom, context) : null);
  if (explicit !== null)
    return inYear(meaning, explicit, null, meaning.year === null ? "the year is told from the article's date" : 'as written');
  if (meaning.yearFrom) return unknown(typeOf(part, clock), "the article's date is not known");
  if (month === null && weekday !== null) return onWeekday(meaning, weekday, context, tense);
  if (month === null && day === null && clock && !meaning.holiday && !meaning.season) {
    const base = context.narrative?.day != null ? context.narrative : context.anchor;
    return base?.day == null
      ? unknown('TIME', 'the day is not known')
      : onDay(base.day, part, clock, base, 'on the day that the text speaks of');
  }
  return withoutYear(meaning, context, tense);
}

function yearOf(from: OffsetMeaning, context: Context): number | null {
  const base = (from.base === 'narrative' ? context.narrative : null) ?? context.anchor;
  return base ? base.year + from.amount : null;
}

/** The value once the year is known. */
function inYear(meaning: CalendarMeaning, year: number, anchor: Anchor | null, why: string): Resolved {
  const { month, day, part, clock } = meaning;
  const named = meaning.holiday
    ? holidayDay(meaning.holiday, year)
    : month !== null && day !== null && isDate(year, month, day)
      ? dayOf(year, month, day)
      : null;
  if (named !== null && meaning.week) return { type: 'DATE', value: formatWeek(named), anchor, why, at: anchorOfDay(named) };
  if (named !== null) return onDay(named, part, clock, anchor, why);
  const type = typeOf(part, clock);
  const at: Anchor = meaning.quarter ? { year, month: null, day: null, quarter: meaning.quarter } : { year, month, day: null };
  if (month !== null) return { type, value: formatMonth(year, month), anchor, why, at };
  const suffix = meaning.season ? `-${meaning.season}` : meaning.quarter ? `-Q${meaning.quarter}` : meaning.half ? `-H${meaning.half}` : '';
  return { type, value: formatYear(year) + suffix, anchor, why, at };
}

const DIRECTION = new Map([
  [-1, 'the last before'],
  [0, 'within the time of'],
  [1, 'the next after'],
]);

function onWeekday(meaning: CalendarMeaning, weekday: number, context: Context, tense: Tense): Resolved {
  const { direction, part, clock } = meaning;
  const narrative = context.historical && context.narrative?.day != null;
  const base = narrative ? context.narrative : context.anchor;
  if (base?.day == null) return unknown(typeOf(part, clock), "the article's date is not known");
  const ahead = (weekday - weekdayOf(base.day) + 7) % 7;
  const forward =
    direction === null ? tense === 'future' || (tense === 'present' && ahead <= 3) || (narrative && tense !== 'past') : direction > 0;
  let days = forward ? ahead : ahead - 7;
  if (direction === 0) days = weekday - weekdayOf(base.day);
  else if (ahead === 0) days = direction === null ? 0 : direction * 7;
  const side = direction !== null ? DIRECTION.get(direction)! : forward ? 'the next from' : 'the last up to';
  return onDay(
    base.day + days,
    part,
    clock,
    base,
    `${side} the ${narrative ? 'date before it in the text' : "article's date"}${direction === null ? `, ${forward ? 'as it is still to come' : 'as it is told as past'}` : ''}`,
  );
}

/** A month, day, season, quarter or holiday without its year. */
function withoutYear(meaning: CalendarMeaning, context: Context, tense: Tense): Resolved {
  const told = context.historical ? context.narrative : null;
  const named = told?.year ?? context.year;
  if (named !== null && meaning.direction === null) {
    const wraps = told?.month != null && meaning.month !== null && told.month >= 11 && meaning.month <= 2 ? 1 : 0;
    return inYear(meaning, named + wraps, null, 'in the year that the text named last');
  }
  const anchor = context.anchor;
  if (!anchor) return inUnknownYear(meaning);
  const year = yearFromAnchor(meaning, anchor, tense);
  return year === null
    ? unknown(typeOf(meaning.part, meaning.clock), "the article's date is not exact enough")
    : inYear(meaning, year, anchor, yearReason(meaning, tense));
}

/** "12 March" in an article without a date: "XXXX-03-12". */
function inUnknownYear({ month, day, part, clock }: CalendarMeaning): Resolved {
  const type = typeOf(part, clock);
  if (month === null || (type === 'TIME' && day === null)) return unknown(type, "the article's date is not known");
  const time = clock ? clockValue(clock) : part ? `T${part}` : '';
  const value = `XXXX-${twoDigits(month)}${day === null ? '' : `-${twoDigits(day)}`}${time}`;
  return { type, value, anchor: null, why: 'the year is not told', at: null };
}

const yearReason = ({ direction }: CalendarMeaning, tense: Tense): string =>
  direction !== null
    ? `${DIRECTION.get(direction)} the article's date`
    : tense === 'future'
      ? "the next from the article's date"
      : tense === 'past'
        ? "the last up to the article's date"
        : "the nearest to the article's date";
