/** Days of a year that the text does not tell: TIMEX3 "XXXX-10-14". What every year agrees on is known of them all the same. */
import { dayOf, isDate, twoDigits, weekdayOf } from './calendar.ts';
import { type Anchor, anchorOfDay } from './context.ts';
import type { Meaning } from './meaning.ts';
import { type Resolved, resolve } from './resolve.ts';
import type { Tense } from './tense.ts';

const UNKNOWN = 'XXXX';

/** A day of the week that a date of the text is said to fall on: "Tuesday, Oct. 14", "Tuesday (14 October)". */
export interface NamedDay {
  readonly weekday: number;
  readonly month: number;
  readonly day: number;
}

export const yearlessDay = (month: number, day: number): string => `${UNKNOWN}-${twoDigits(month)}-${twoDigits(day)}`;

export const isYearless = (value: string): boolean => value.startsWith(UNKNOWN);

export function partsOfYearless(value: string): { readonly month: number; readonly day: number } {
  return { month: Number(value.slice(5, 7)), day: Number(value.slice(8, 10)) };
}

/** Both in the year that one of them tells; in a leap year where neither does. */
export function inOneYear(a: string, b: string): readonly [string, string] {
  if (!isYearless(a) && !isYearless(b)) return [a, b];
  const year = isYearless(a) ? (isYearless(b) ? '2000' : b.slice(0, 4)) : a.slice(0, 4);
  return [a.replace(UNKNOWN, year), b.replace(UNKNOWN, year)];
}

/** Whether the day falls on its weekday in the year. */
export const fallsOn = ({ weekday, month, day }: NamedDay, year: number): boolean =>
  isDate(year, month, day) && weekdayOf(dayOf(year, month, day)) === weekday;

/** Of two days of one stretch of news: months that are the same or neighbours within a year. */
export const isNear = (a: { readonly month: number }, b: { readonly month: number }): boolean => Math.abs(a.month - b.month) <= 1;

/** The day in a year of each kind that it can be, by what weekday it falls on and whether the year is a leap year: 14, or 2 where `named` tells the weekday. */
export function daysOfAnyYear(yearless: string, named: readonly NamedDay[]): Anchor[] {
  const { month, day } = partsOfYearless(yearless);
  const kinds = new Map<string, Anchor>();
  for (let year = 2001; year <= 2028; year++) {
    if (!isDate(year, month, day) || !named.every(one => !isNear(one, { month }) || fallsOn(one, year))) continue;
    const kind = `${weekdayOf(dayOf(year, month, day))}${isDate(year, 2, 29)}`;
    if (!kinds.has(kind)) kinds.set(kind, anchorOfDay(dayOf(year, month, day)));
  }
  return [...kinds.values()];
}

/** What is counted from a day of an unknown year, as far as it comes to the same in any: the day, else the month. Null where it does not. */
export function resolveInAnyYear(meaning: Meaning, tense: Tense, days: readonly Anchor[]): Resolved | null {
  if (days.length === 0 || (meaning.kind !== 'offset' && meaning.kind !== 'calendar')) return null;
  const all = days.map(anchor => resolve(meaning, { anchor, dayFirst: false, historical: false, narrative: null, year: null }, tense));
  const [first] = all;
  const value = common(all.map(one => one.value));
  if (!first || value === null || (first.type !== 'DATE' && !value.includes('T'))) return null;
  return { type: first.type, value, anchor: null, why: `${first.why}; the year is not told`, at: null };
}

function common(values: readonly (string | null)[]): string | null {
  const rests = new Set(values.map(value => /^\d{4}-(\d\d.*)$/.exec(value ?? '')?.[1] ?? null));
  if (rests.has(null)) return null;
  if (rests.size === 1) return `${UNKNOWN}-${[...rests][0]}`;
  const months = new Set([...rests].map(rest => rest!.slice(0, 2)));
  return months.size === 1 ? `${UNKNOWN}-${[...months][0]}` : null;
}
