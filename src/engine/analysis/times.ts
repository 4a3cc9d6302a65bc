/** Finds expressions of time and gives them TIMEX3 values, anchored on the article's date. */
import { mapped } from '../base/mapped.ts';
import type { Published, TimeExpression } from '../model/analysis.ts';
import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { formatDay, formatMonth, formatYear } from './times/calendar.ts';
import { type Anchor, type Context, isDayFirst, isHistorical, toAnchor } from './times/context.ts';
import type { Expression } from './times/grammar.ts';
import { type Resolved, resolve } from './times/resolve.ts';
import { type Placed, scanReading } from './times/scan.ts';
import { daysOfAnyYear, resolveInAnyYear } from './times/unknownYear.ts';
import { daysWithWeekday } from './times/weekdays.ts';

/** In text order. Without a published date relative dates have no value. */
export function findTimes(reading: Reading, published: Published, placed: readonly Placed[] = scanReading(reading)): TimeExpression[] {
  return resolveAll(reading.text, placed, toAnchor(published.value), published.yearless ?? null);
}

/** `yearless`: the article's day where its year is not known, "XXXX-10-14". */
function resolveAll(text: string, placed: readonly Placed[], anchor: Anchor | null, yearless: string | null): TimeExpression[] {
  const surface = ({ span }: Placed): string => text.slice(span[0], span[1]);
  let context: Context = {
    anchor,
    dayFirst: isDayFirst(placed, expression => surface(expression as Placed), anchor),
    historical: isHistorical(placed, anchor),
    narrative: null,
    year: null,
  };
  const anyYear = yearless === null ? [] : daysOfAnyYear(yearless, daysWithWeekday(text, placed));
  let named = { sentence: -2, paragraph: -1 };
  const resolved = mapped(placed, expression => {
    if (expression.sentence > named.sentence + 1 || expression.paragraph !== named.paragraph) context = { ...context, year: null };
    const own = resolve(expression.meaning, context, expression.tense);
    const result = (own.value === null ? resolveInAnyYear(expression.meaning, expression.tense, anyYear) : null) ?? own;
    context = after(context, expression, result);
    if (namesYear(expression)) named = expression;
    return result;
  });
  const within = bracketed(text, placed, resolved);
  return placed.flatMap(({ span: [start, end] }, i) => {
    if (within.has(i)) return [];
    const last = within.has(i + 1) ? i + 1 : i;
    const { type, value, anchor: from, why } = resolved[i]!;
    const span: Span = last > i ? [start, placed[last]!.span[1] + 1] : [start, end];
    return { span, type, value, anchor: from ? formatAnchor(from) : null, why };
  });
}

/** A year with a month or a day, which the next dates without a year go by. */
const namesYear = ({ meaning }: Pick<Expression, 'meaning'>): boolean =>
  meaning.kind === 'calendar' && meaning.year !== null && meaning.month !== null;

/** What the text speaks of after an expression. */
function after(context: Context, { meaning }: Expression, { at }: Resolved): Context {
  if (!at || (context.historical && at.year === context.anchor?.year && !(meaning.kind === 'calendar' && meaning.year !== null)))
    return context;
  const year = namesYear({ meaning }) ? (at.year === context.anchor?.year ? null : at.year) : context.year;
  const kept = meaning.kind === 'offset' && meaning.base === 'anchor' ? null : year;
  return { ...context, narrative: at, year: kept };
}

/**
 * "Friday (12 March)", "yesterday (12 March)", "09:10 (0540 GMT)": the numbers of those in brackets that say again what stands before them. The two
 * are one expression; a date in brackets is the evidence of the day before it.
 */
function bracketed(text: string, placed: readonly Placed[], resolved: Resolved[]): ReadonlySet<number> {
  const within = new Set<number>();
  for (let i = 1; i < placed.length; i++) {
    const [before, here] = [placed[i - 1]!, placed[i]!];
    if (!/^\s?[([]$/.test(text.slice(before.span[1], here.span[0])) || !/[)\]]/.test(text[here.span[1]] ?? '') || within.has(i - 1))
      continue;
    if (isClock(before) && isClock(here)) within.add(i);
    else if (isDayWithoutDate(before) && here.meaning.kind === 'calendar' && here.meaning.day !== null && resolved[i]!.value) {
      resolved[i - 1] = withDay(resolved[i - 1]!, resolved[i]!);
      within.add(i);
    }
  }
  return within;
}

const isClock = ({ meaning }: Placed): boolean => meaning.kind === 'calendar' && meaning.clock !== null && meaning.day === null;

/** "Friday", "last Friday night", "yesterday", "this morning". */
const isDayWithoutDate = ({ meaning }: Placed): boolean =>
  meaning.kind === 'calendar'
    ? meaning.weekday !== null && meaning.month === null
    : meaning.kind === 'offset' && meaning.unit === 'D' && Math.abs(meaning.amount) <= 1;

/** The day in brackets, with the time of day that stands before them. */
function withDay(before: Resolved, { value, anchor, at }: Resolved): Resolved {
  const time = before.type === 'TIME' ? (/T.*$/.exec(before.value ?? '')?.[0] ?? '') : '';
  return { type: time ? 'TIME' : 'DATE', value: `${value?.slice(0, 10)}${time}`, anchor, at, why: 'the date in brackets' };
}

const formatAnchor = ({ year, month, day }: Anchor): string =>
  day !== null ? formatDay(day) : month !== null ? formatMonth(year, month) : formatYear(year);
