/** Dates without a year that stand beside the day of the week that they fall on. */
import type { Span } from '../../model/span.ts';
import type { Placed } from './scan.ts';
import type { NamedDay } from './unknownYear.ts';

export interface NamedDate extends NamedDay {
  readonly span: Span;
}

/** "Tuesday, Oct. 14", "Tuesday (Oct. 14)", in text order. */
export function daysWithWeekday(text: string, placed: readonly Placed[]): NamedDate[] {
  const found: NamedDate[] = [];
  for (let i = 0; i < placed.length; i++) {
    const { meaning, span } = placed[i]!;
    if (meaning.kind !== 'calendar' || meaning.year !== null || meaning.month === null || meaning.day === null) continue;
    const before = placed[i - 1];
    const weekday =
      meaning.weekday ?? (before?.meaning.kind === 'calendar' && opensBracket(text, before, placed[i]!) ? before.meaning.weekday : null);
    if (weekday !== null) found.push({ weekday, month: meaning.month, day: meaning.day, span });
  }
  return found;
}

/** Whether the second stands in brackets behind the first. */
export const opensBracket = (text: string, before: Placed, { span }: Placed): boolean =>
  /^\s?\($/.test(text.slice(before.span[1], span[0]));
