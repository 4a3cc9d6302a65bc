/** Holidays with a date that can be told from the year. */

import { type Atom, HOLIDAY_HEADS, isCapital, isWord } from './atoms.ts';
import { dayOf, daysInMonth, easterOf, weekdayOf } from './calendar.ts';

/** The nth weekday (1 Monday) of a month; -1 is the last. */
const nth =
  (n: number, weekday: number, month: number) =>
  (year: number): number => {
    if (n < 0) {
      const last = dayOf(year, month, daysInMonth(year, month));
      return last - ((weekdayOf(last) - weekday + 7) % 7);
    }
    const first = dayOf(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
  };
const fixedDay =
  (month: number, day: number) =>
  (year: number): number =>
    dayOf(year, month, day);

const HOLIDAYS: ReadonlyMap<string, (year: number) => number> = new Map([
  ['christmas', fixedDay(12, 25)],
  ['christmas day', fixedDay(12, 25)],
  ['xmas', fixedDay(12, 25)],
  ['christmas eve', fixedDay(12, 24)],
  ['boxing day', fixedDay(12, 26)],
  ["new year's day", fixedDay(1, 1)],
  ["new year's eve", fixedDay(12, 31)],
  ["valentine's day", fixedDay(2, 14)],
  ["st. patrick's day", fixedDay(3, 17)],
  ['halloween', fixedDay(10, 31)],
  ['independence day', fixedDay(7, 4)],
  ['veterans day', fixedDay(11, 11)],
  ['easter', easterOf],
  ['easter sunday', easterOf],
  ['easter monday', (year: number): number => easterOf(year) + 1],
  ['good friday', (year: number): number => easterOf(year) - 2],
  ['palm sunday', (year: number): number => easterOf(year) - 7],
  ['ash wednesday', (year: number): number => easterOf(year) - 46],
  ['thanksgiving', nth(4, 4, 11)],
  ['thanksgiving day', nth(4, 4, 11)],
  ['labor day', nth(1, 1, 9)],
  ['memorial day', nth(-1, 1, 5)],
  ['columbus day', nth(2, 1, 10)],
  ['presidents day', nth(3, 1, 2)],
  ["mother's day", nth(2, 7, 5)],
  ["father's day", nth(3, 7, 6)],
  ['martin luther king day', nth(3, 1, 1)],
]);

/** The day of a holiday in a year. */
export const holidayDay = (name: string, year: number): number | null => HOLIDAYS.get(name)?.(year) ?? null;

/** Whether the word at `i` may be the first of a holiday's name; "New" only before "Year". */
export const beginsHoliday = (atoms: readonly Atom[], i: number): boolean =>
  isCapital(atoms[i]) && HOLIDAY_HEADS.has(atoms[i]!.lower) && (!isWord(atoms, i, 'new') || isWord(atoms, i + 1, 'year'));

/** The name of the holiday at `i`, the longest. */
export function readHoliday(atoms: readonly Atom[], i: number): { readonly end: number; readonly name: string } | null {
  if (!beginsHoliday(atoms, i)) return null;
  let best: { end: number; name: string } | null = null;
  let name = '';
  for (let end = i; end < Math.min(atoms.length, i + 6); end++) {
    const piece = atoms[end]!.lower.replace('’', "'");
    name += end === i || piece === "'s" || piece === '.' ? piece : ` ${piece}`;
    if (HOLIDAYS.has(name)) best = { end: end + 1, name };
  }
  return best;
}
