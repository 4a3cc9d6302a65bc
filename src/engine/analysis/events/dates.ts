/** When an event happened, as its own clause says: the nearest date with the fewest verbs between. */
import type { Sentence } from '../../model/reading.ts';
import type { Context } from './context.ts';

/** By token of a sentence (from its first): the TIMEX3 value of the time nearest to it, or null. Linear in the sentence. */
export function sentenceDates(context: Context, sentence: Sentence): (string | null)[] {
  const forward = sweep(context, sentence, 1);
  const backward = sweep(context, sentence, -1);
  return forward.map((before, i) => {
    const after = backward[i]!;
    if (before === null || after === null) return (before ?? after)?.value ?? null;
    return after.cost <= before.cost ? after.value : before.value;
  });
}

interface Near {
  readonly value: string;
  /** Tokens between, and `VERB_COST` for each verb with tense. */
  readonly cost: number;
}

const VERB_COST = 12;

function sweep({ tokens, times, timeAt }: Context, { first, end }: Sentence, step: 1 | -1): (Near | null)[] {
  const near: (Near | null)[] = new Array(end - first).fill(null);
  let value: string | null = null;
  let cost = 0;
  for (let i = step === 1 ? first : end - 1; i >= first && i < end; i += step) {
    const time = times[timeAt[i]!];
    const known =
      time && (time.type === 'DATE' || time.type === 'TIME') && !boundsOnly(tokens, timeAt, i) ? calendarDate(time.value) : null;
    if (known !== null) {
      value = known;
      cost = 0;
    }
    near[i - first] = value === null ? null : { value, cost };
    cost += /^(?:VB[DZP]|MD)$/.test(tokens[i]!.tag) ? VERB_COST : 1;
  }
  return near;
}

/** The value when it names a year at least; the day of a time of day. */
function calendarDate(value: string | null): string | null {
  return value !== null && /^\d{4}/.test(value) ? (value.split('T')[0] ?? null) : null;
}

/** "Since 2015", "until Friday": a time that bounds a state and does not date what happened. */
function boundsOnly(tokens: Context['tokens'], timeAt: Int32Array, i: number): boolean {
  let first = i;
  while (first > 0 && timeAt[first - 1] === timeAt[i]) first--;
  return /^(?:since|until|till)$/.test(tokens[first]!.lower) || /^(?:since|until|till)$/.test(tokens[first - 1]?.lower ?? '');
}
