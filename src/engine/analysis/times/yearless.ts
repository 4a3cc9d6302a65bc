/** The year of a date that does not say it: from the article's date and the tense. */
import { civilOf, dayOf, isDate, weekdayOf } from './calendar.ts';
import type { Anchor } from './context.ts';
import { holidayDay } from './holidays.ts';
import type { CalendarMeaning } from './meaning.ts';
import type { Tense } from './tense.ts';

/** "Friday, March 12": of the years around the article's the one in which the day falls on that weekday, else the article's own. */
function yearOfWeekday(weekday: number, month: number, day: number, anchor: Anchor): number {
  const fits = [0, -1, 1].find(
    years => isDate(anchor.year + years, month, day) && weekdayOf(dayOf(anchor.year + years, month, day)) === weekday,
  );
  return anchor.year + (fits ?? 0);
}

const SEASON_MONTH = new Map([
  ['SP', 4],
  ['SU', 7],
  ['FA', 10],
  ['WI', 12],
]);

/** Months from the start of year 0, a day as a fraction: enough to put dates without a year in order. */
export function yearFromAnchor(meaning: CalendarMeaning, anchor: Anchor, tense: Tense): number | null {
  if (meaning.weekday !== null && meaning.month !== null && meaning.day !== null)
    return yearOfWeekday(meaning.weekday, meaning.month, meaning.day, anchor);
  if (anchor.month === null) return meaning.direction === null ? anchor.year : anchor.year + meaning.direction;
  const { season, quarter, half, holiday } = meaning;
  const month =
    meaning.month ??
    (season
      ? SEASON_MONTH.get(season)!
      : quarter
        ? quarter * 3 - 1
        : half
          ? half * 6 - 2
          : holiday
            ? civilOf(holidayDay(holiday, anchor.year) ?? 0).month
            : anchor.month);
  const day = meaning.day ?? (holiday ? civilOf(holidayDay(holiday, anchor.year) ?? 0).day : null);
  const here = anchor.month + (day !== null && anchor.day !== null ? civilOf(anchor.day).day / 32 : 0);
  const there = month + (day !== null && anchor.day !== null ? day / 32 : 0);
  const slack = season ? 1 : quarter ? 1 : half ? 2 : 0;
  if (meaning.direction === -1) return there < here ? anchor.year : anchor.year - 1;
  if (meaning.direction === 0) return anchor.year;
  if (meaning.direction === 1) return there > here ? anchor.year : anchor.year + 1;
  if (quarter && month <= here + 1) return anchor.year;
  const far = meaning.day !== null && anchor.day !== null;
  if (far && tense === 'past' && there > here && there - here <= 1.5) return anchor.year;
  if (far && tense === 'future' && there < here && here - there <= 1.5) return anchor.year;
  if (tense === 'past') return there - slack <= here ? anchor.year : anchor.year - 1;
  if (tense === 'future') return there + slack >= here ? anchor.year : anchor.year + 1;
  return there - here > 6 ? anchor.year - 1 : here - there > 6 ? anchor.year + 1 : anchor.year;
}
