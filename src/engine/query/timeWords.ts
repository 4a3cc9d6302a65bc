/** TIMEX3 values in words: dates, lengths of time, and what comes again and again. */
import type { TimexType } from '../model/analysis.ts';
import { spokenDate, timelinePlace } from './tree/events/dates.ts';

const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  Q: 'quarter',
  M: 'month',
  W: 'week',
  D: 'day',
  WE: 'weekend',
  DE: 'decade',
  CE: 'century',
};
const CLOCK_UNITS: Readonly<Record<string, string>> = {
  H: 'hour',
  M: 'minute',
  S: 'second',
  MO: 'morning',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
};
const WORDS: Readonly<Record<string, string>> = {
  PAST_REF: 'in the past',
  PRESENT_REF: 'at the time of writing',
  FUTURE_REF: 'in the future',
};

/** `null` for values that say nothing to a reader; never the value's own code. */
export function timeWords(value: string, type: TimexType): string | null {
  if (WORDS[value]) return WORDS[value];
  const length = lengthWords(value);
  if (length) return type === 'SET' ? `every ${length.replace(/^(?:1|one) /, '')}` : length;
  const decade = /^(\d{3})X$/.exec(value);
  if (decade) return `the ${decade[1]}0s`;
  const place = timelinePlace(value);
  return place && [spokenDate(value), place.clock].filter(Boolean).join(', ');
}

/** "P3W": "3 weeks"; "PT0.5M": "half a minute"; "PXD": "some days"; "P1Y6M": "1 year and 6 months". */
function lengthWords(value: string): string | null {
  const match = /^P([^T]*)(?:T(.*))?$/.exec(value);
  if (!match) return null;
  const parts = [...partsOf(match[1] ?? '', UNITS), ...partsOf(match[2] ?? '', CLOCK_UNITS)];
  return parts.length > 0 && parts.every(part => part !== null) ? parts.join(' and ') : null;
}

function partsOf(text: string, units: Readonly<Record<string, string>>): (string | null)[] {
  return [...text.matchAll(/(X+|\d+(?:\.\d+)?)([A-Z]{2}|[A-Z])/g)].map(([, number = '', code = '']) => {
    const unit = units[code];
    return unit ? amountOf(number, unit) : null;
  });
}

function amountOf(number: string, unit: string): string {
  const many = unit.endsWith('y') && unit !== 'day' ? `${unit.slice(0, -1)}ies` : `${unit}s`;
  if (number.startsWith('X')) return `some ${many}`;
  if (number === '0.5') return `half ${unit === 'hour' ? 'an' : 'a'} ${unit}`;
  return number === '1' ? `one ${unit}` : `${number} ${many}`;
}
