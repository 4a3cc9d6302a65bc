/** What an expression of time says before it is known when the article was written. */
import type { TimexType } from '../../model/analysis.ts';
import type { Unit } from './words.ts';

/** `hour` 0 to 24. */
export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
}

/** Parts of a date, each null where it is not said. `part` is a TIMEX3 part of day ("MO"). */
export interface CalendarMeaning {
  readonly kind: 'calendar';
  readonly year: number | null;
  /** "last year" of "the third quarter of last year". */
  readonly yearFrom: OffsetMeaning | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly season: string | null;
  readonly quarter: number | null;
  readonly half: number | null;
  readonly holiday: string | null;
  readonly part: string | null;
  readonly clock: Clock | null;
  /** -1 last, 0 this, 1 next; of a weekday, month, season or quarter. */
  readonly direction: number | null;
  /** The week that the day lies in is meant. */
  readonly week: boolean;
}

/** So many units away. `base`: from the article's date, or from the date that the text speaks of. */
export interface OffsetMeaning {
  readonly kind: 'offset';
  readonly unit: Unit;
  readonly amount: number;
  readonly base: 'anchor' | 'narrative';
  readonly part: string | null;
  readonly clock: Clock | null;
  /** "A year ago", "a year earlier": beside figures of a quarter it means that quarter. */
  readonly ago: boolean;
  /** Months are counted from day to day: "exactly two months ago". */
  readonly toTheDay: boolean;
}

/** Day and month in an order that the article's other dates decide. */
export interface NumericMeaning {
  readonly kind: 'numeric';
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly clock: Clock | null;
}

/** A value that nothing can change: durations, sets, references, decades, centuries; null where the text does not tell. */
export interface FixedMeaning {
  readonly kind: 'fixed';
  readonly type: TimexType;
  readonly value: string | null;
  readonly why: string;
}

/** "the '60s": the decade of a century to be told from the anchor. */
export interface DecadeMeaning {
  readonly kind: 'decade';
  readonly tens: number;
}

export type Meaning = CalendarMeaning | OffsetMeaning | NumericMeaning | FixedMeaning | DecadeMeaning;

const EMPTY: CalendarMeaning = {
  kind: 'calendar',
  year: null,
  yearFrom: null,
  month: null,
  day: null,
  weekday: null,
  season: null,
  quarter: null,
  half: null,
  holiday: null,
  part: null,
  clock: null,
  direction: null,
  week: false,
};

export const calendar = (parts: Partial<Omit<CalendarMeaning, 'kind'>>): CalendarMeaning => ({ ...EMPTY, ...parts });

export const offset = (
  unit: Unit,
  amount: number,
  parts: Partial<Omit<OffsetMeaning, 'kind' | 'unit' | 'amount'>> = {},
): OffsetMeaning => ({
  kind: 'offset',
  unit,
  amount,
  base: 'anchor',
  part: null,
  clock: null,
  ago: false,
  toTheDay: false,
  ...parts,
});

export const fixed = (type: TimexType, value: string | null, why: string): FixedMeaning => ({ kind: 'fixed', type, value, why });

/** An expression found: atoms up to `end`, not included. */
export interface Found {
  readonly end: number;
  readonly meaning: Meaning;
}

/** TIMEX3 durations: "P3D", "PT2H", "PXM" where the number is not said. */
export function durationOf(unit: Unit, amount: number | null): string {
  const scale = ({ DE: 10, CE: 100, QU: 3, FN: 2 } as Partial<Record<Unit, number>>)[unit] ?? 1;
  const code = ({ DE: 'Y', CE: 'Y', QU: 'M', FN: 'W', WE: 'WE', TH: 'H', TM: 'M', TS: 'S' } as Partial<Record<Unit, string>>)[unit] ?? unit;
  const number = amount === null ? 'X' : String(Math.round(amount * scale * 100) / 100);
  return unit === 'DE' && amount === null ? 'PXDE' : /^T[HMS]$/.test(unit) ? `PT${number}${code}` : `P${number}${code}`;
}
