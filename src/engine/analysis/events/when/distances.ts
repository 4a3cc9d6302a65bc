/** What is dated by its distance from what the main clause tells: "suspended it on Wednesday, a day after the ship struck a pier". */
import { WordMap } from '../../../language/words/wordLists.ts';
import type { Sentence } from '../../../model/reading.ts';
import { addMonths, formatDay, formatMonth, formatWeek, formatYear } from '../../times/calendar.ts';
import { toAnchor } from '../../times/context.ts';
import type { Context } from '../sentence/context.ts';
import type { Candidate } from '../triggers/candidates.ts';

export interface DistantClause {
  /** Tokens, from the sentence's first: the length of time, the clause behind "after" or "before". */
  readonly length: number;
  readonly opening: number;
  /** TIMEX3, "P1D". */
  readonly duration: string;
  /** -1: the clause tells what came earlier. */
  readonly direction: 1 | -1;
}

const DIRECTIONS = new WordMap<1 | -1>([
  ['after', -1],
  ['before', 1],
]);

/** In text order. */
export function distantClauses({ tokens, times, timeAt }: Context, { first, end }: Sentence): DistantClause[] {
  const found: DistantClause[] = [];
  for (let i = first + 1; i < end; i++) {
    const at = timeAt[i - 1]!;
    const time = at < 0 ? undefined : times[at];
    if (time?.type !== 'DURATION' || time.value === null) continue;
    const direction = DIRECTIONS.of(tokens[i]!);
    if (direction === undefined) continue;
    let length = i - 1;
    while (length > first && timeAt[length - 1] === at) length--;
    found.push({ length: length - first, opening: i - first, duration: time.value, direction });
  }
  return found;
}

/** How far what the main clause tells lies from what the clause behind "after" or "before" tells, which another sentence may date. */
export interface Distance {
  readonly from: Candidate;
  readonly distant: DistantClause;
}

/** By candidate of the main clause. `all`: of the sentence, in text order; the last before the length of time and the first behind it are meant. */
export function distancesIn(context: Context, sentence: Sentence, all: readonly Candidate[]): ReadonlyMap<Candidate, Distance> {
  const found = new Map<Candidate, Distance>();
  for (const distant of distantClauses(context, sentence)) {
    const main = all.findLast(({ kind, head }) => kind === 'verb' && head < sentence.first + distant.length);
    const from = all.find(({ head }) => head > sentence.first + distant.opening && head <= sentence.first + distant.opening + NEAR);
    if (main && from) found.set(main, { from, distant });
  }
  return found;
}

/** Tokens behind "after" or "before" within which the event stands that the distance is counted from. */
const NEAR = 8;

/** The date at a distance from that of the event that it is counted from. */
export const dateFrom = (base: string, { direction, duration, ...clause }: DistantClause): string | null =>
  atDistance(base, { ...clause, duration, direction: direction === 1 ? -1 : 1 });

/** As precise as the length of time is told: a day's distance gives a day, a year's a year. Null where the base is less precise. */
export function atDistance(base: string, { duration, direction }: DistantClause): string | null {
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(duration) ?? [];
  const anchor = toAnchor(base);
  if (!count || !anchor) return null;
  const by = direction * Number(count);
  if (unit === 'Y') return formatYear(anchor.year + by);
  if (unit === 'M' && anchor.month !== null) {
    const { year, month } = addMonths({ year: anchor.year, month: anchor.month, day: 1 }, by);
    return formatMonth(year, month);
  }
  if (anchor.day === null) return null;
  if (unit === 'W') return formatWeek(anchor.day + 7 * by);
  return unit === 'D' ? formatDay(anchor.day + by) : null;
}
