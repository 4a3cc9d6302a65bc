/**
 * Calendar arithmetic on whole numbers, proleptic Gregorian, without clock or locale. A day is the number of days since 1970-01-01.
 * The conversions are those of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
 */

/** `month` 1 to 12, `day` 1 to 31. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function dayOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export function civilOf(day: number): Civil {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number): number =>
  (month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)) - dayOf(year, month, 1);

export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The ISO 8601 week that a day lies in. */
export function weekOf(day: number): { readonly year: number; readonly week: number } {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = civilOf(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

/** Months are counted from year 0; the day is cut to the month's length. */
export function addMonths({ year, month, day }: Civil, months: number): Civil {
  const count = year * 12 + (month - 1) + months;
  const y = Math.floor(count / 12);
  const m = count - y * 12 + 1;
  return { year: y, month: m, day: Math.min(day, daysInMonth(y, m)) };
}

/** Easter Sunday in the Gregorian calendar (Meeus, Jones, Butcher). */
export function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

export const formatYear = (year: number): string => (year <= 0 ? `BC${pad(1 - year, 4)}` : pad(year, 4));
export const formatMonth = (year: number, month: number): string => `${formatYear(year)}-${pad(month, 2)}`;
export function formatDay(day: number): string {
  const civil = civilOf(day);
  return `${formatMonth(civil.year, civil.month)}-${pad(civil.day, 2)}`;
}
export function formatWeek(day: number): string {
  const { year, week } = weekOf(day);
  return `${formatYear(year)}-W${pad(week, 2)}`;
}
export const quarterOf = (month: number): number => Math.floor((month - 1) / 3) + 1;
export const twoDigits = (n: number): string => pad(n, 2);
