/** What relative times are told from, as the reading of an article goes on. */
import { civilOf, dayOf, isDate } from './calendar.ts';
import type { Expression } from './grammar.ts';

/** A date as precise as known: a day (days since 1970), else a month, else a year. `month` 1 to 12; `quarter` only where that is what is known. */
export interface Anchor {
  readonly year: number;
  readonly quarter?: number;
  readonly month: number | null;
  readonly day: number | null;
}

export interface Context {
  /** The article's date. */
  readonly anchor: Anchor | null;
  /** Whether 3/4 is 3 April. */
  readonly dayFirst: boolean;
  /** The article tells history: its dates follow one another, not the article's date. */
  readonly historical: boolean;
  /** The date that the text spoke of last. */
  readonly narrative: Anchor | null;
  /** A year other than the article's that a date of this sentence or the one before has named. */
  readonly year: number | null;
}

/** Null for what is not an ISO 8601 date. */
export function toAnchor(value: string | null): Anchor | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(value ?? '');
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), match[2] ? Number(match[2]) : null, match[3] ? Number(match[3]) : null];
  if (month !== null && (month < 1 || month > 12)) return { year, month: null, day: null };
  return { year, month, day: month !== null && day !== null && isDate(year, month, day) ? dayOf(year, month, day) : null };
}

export function anchorOfDay(day: number): Anchor {
  const { year, month } = civilOf(day);
  return { year, month, day };
}

/** Decided by the article's other dates: a part above 12 first, then dates with a month's name, then the article's own date. */
export function isDayFirst(expressions: readonly Expression[], text: (expression: Expression) => string, anchor: Anchor | null): boolean {
  let british = 0;
  for (const expression of expressions) {
    const { meaning } = expression;
    if (meaning.kind === 'numeric') {
      if (meaning.first > 12) british += 100;
      else if (meaning.second > 12) british -= 100;
      else if (anchor?.month && meaning.year === anchor.year && anchor.day !== null) {
        const { month, day } = civilOf(anchor.day);
        if (meaning.first === day && meaning.second === month && day !== month) british += 10;
        else if (meaning.first === month && meaning.second === day && day !== month) british -= 10;
      }
    } else if (meaning.kind === 'calendar' && meaning.day !== null && meaning.month !== null) {
      const surface = text(expression);
      if (/^\D*\d{1,2}(?:st|nd|rd|th)?\s+\p{L}/u.test(surface)) british++;
      else if (/\p{L}\.?\s+\d{1,2}/u.test(surface)) british--;
    }
  }
  return british > 0;
}

/** Most of the years that the text names lie well before the article's. */
export function isHistorical(expressions: readonly Expression[], anchor: Anchor | null): boolean {
  const years = expressions.flatMap(({ meaning }) =>
    meaning.kind === 'calendar' && meaning.year !== null && meaning.month !== null ? [meaning.year] : [],
  );
  const latest = anchor?.year ?? 9999;
  return years.length >= 6 && years.filter(year => year < latest - 1).length >= years.length * 0.7;
}
