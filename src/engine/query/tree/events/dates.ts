/** TIMEX3 values as a timeline shows them: which year, month and day they belong to, and how precise they are. */
import type { Event, Published } from '../../../model/analysis.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const SEASONS: Readonly<Record<string, string>> = { SP: 'Spring', SU: 'Summer', FA: 'Autumn', AU: 'Autumn', WI: 'Winter' };
const PARTS: Readonly<Record<string, string>> = { MO: 'morning', MI: 'midday', AF: 'afternoon', EV: 'evening', NI: 'night', DT: 'daytime' };
const QUARTERS = ['First quarter', 'Second quarter', 'Third quarter', 'Fourth quarter'];

/** Where a date stands in the timeline. `month` from 1; `rank` orders siblings: a part of the year comes where it begins. */
export interface TimelinePlace {
  /** `null` where only the month or the day is told. */
  readonly year: number | null;
  readonly month: number | null;
  /** Of the innermost folder: a day, a week, a season; `null` when nothing is known beyond the month or year. */
  readonly part: { readonly key: string; readonly label: string; readonly detail: string; readonly rank: number } | null;
  /** The time of day, as far as the value tells it. */
  readonly clock: string | null;
}

/** `null` for what has neither year nor month: unknown, "PRESENT_REF". */
export function timelinePlace(value: string | null): TimelinePlace | null {
  const match = value && /^(\d{4}|XXXX)(?:-(.*))?$/.exec(value);
  if (!match) return null;
  const year = match[1] === 'XXXX' ? null : Number(match[1]);
  const [date = '', time = null] = (match[2] ?? '').split('T');
  const clock = time && (PARTS[time] ?? (/^\d\d:\d\d/.test(time) ? time.slice(0, 5) : null));
  const within = year === null ? monthAndDay(null, date) : withinYear(year, date);
  return year === null && within.month === null ? null : { year, ...within, clock };
}

function withinYear(year: number, date: string): Pick<TimelinePlace, 'month' | 'part'> {
  if (/^\d\d(?:-\d\d)?$/.test(date)) return monthAndDay(year, date);
  const week = /^W(\d\d)(-WE)?$/.exec(date);
  if (week) return weekOf(year, Number(week[1]), week[2] !== undefined);
  const quarter = /^Q([1-4])$/.exec(date);
  if (quarter) return partOfYear(date, QUARTERS[Number(quarter[1]) - 1] ?? date, (Number(quarter[1]) - 1) * 3);
  const half = /^H([12])$/.exec(date);
  if (half) return partOfYear(date, half[1] === '1' ? 'First half' : 'Second half', half[1] === '1' ? 0 : 6);
  const season = SEASONS[date];
  if (season) return partOfYear(date, season, { SP: 2, SU: 5, FA: 8, AU: 8, WI: 11 }[date] ?? 0);
  return { month: null, part: null };
}

function monthAndDay(year: number | null, date: string): Pick<TimelinePlace, 'month' | 'part'> {
  const match = /^(\d\d)(?:-(\d\d))?$/.exec(date);
  const [month, day] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
  if (month < 1 || month > 12) return { month: null, part: null };
  if (day < 1 || day > 31) return { month, part: null };
  const weekday = year === null ? '' : (WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '');
  return { month, part: { key: two(day), label: `${day} ${monthName(month)}`, detail: weekday, rank: day } };
}

/** ISO 8601: week 1 has the year's first Thursday. The week stands in the month of its Monday, before that day. */
function weekOf(year: number, week: number, weekend: boolean): Pick<TimelinePlace, 'month' | 'part'> {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = new Date(Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7));
  const first = weekend ? new Date(monday.getTime() + 5 * 86_400_000) : monday;
  const month = first.getUTCFullYear() < year ? 1 : first.getUTCMonth() + 1;
  const from = `${first.getUTCDate()} ${monthName(first.getUTCMonth() + 1)}`;
  const rank = first.getUTCFullYear() < year ? 0 : first.getUTCDate() - 0.5;
  return {
    month,
    part: { key: `W${two(week)}${weekend ? 'E' : ''}`, label: `${weekend ? 'Weekend' : 'Week'} of ${from}`, detail: '', rank },
  };
}

const partOfYear = (key: string, label: string, monthsBefore: number): Pick<TimelinePlace, 'month' | 'part'> => ({
  month: null,
  part: { key, label, detail: '', rank: monthsBefore + 0.5 },
});

export const NO_YEAR = 'year not given';

export const monthName = (month: number): string => MONTHS[month - 1] ?? '';

export const two = (n: number): string => String(n).padStart(2, '0');

/** "7 May 2025", "before 7 May 2025"; "" without a date. */
export const eventDate = ({ date, bound }: Pick<Event, 'date' | 'bound'>): string =>
  date === null ? '' : [bound, spokenDate(date)].filter(Boolean).join(' ');

/** "7 May 2025", "May 2025", "2025", "Week of 5 May 2025"; "7 May, year not given" where only that is told. */
export function spokenDate(value: string): string {
  const place = timelinePlace(value);
  if (!place) return 'no year given';
  const day = place.part?.label ?? (place.month === null ? '' : monthName(place.month));
  return place.year === null ? `${day}, ${NO_YEAR}` : [day, place.year].filter(Boolean).join(' ');
}

/** As far as the text tells it; `null` where it does not. */
export function dateOfArticle({ value, yearless }: Published): string | null {
  const date = value ?? yearless ?? null;
  return date === null ? null : spokenDate(date);
}
