/** When an event happened, as its own clause says: the nearest date with the fewest verbs between. */
import type { Bound } from '../../model/analysis.ts';
import type { Sentence } from '../../model/reading.ts';
import type { Context } from './context.ts';
import { atDistance, type DistantClause, distantClauses } from './distances.ts';
import { type TimeClauses, timeClauses } from './timeClauses.ts';
import { hasTense } from './verbGroups.ts';

/**
 * By token of a sentence (from its first): the TIMEX3 value of the nearest time of its clause; where the clause has none, of the main clause's
 * only time if that dates it too; else null. Empty for a sentence without such times, as most are. Linear in the sentence.
 */
export function sentenceDates(context: Context, sentence: Sentence): (Dating | null)[] {
  const known = valuesIn(context, sentence);
  if (!known) return [];
  const clauses = timeClauses(context.tokens, sentence);
  const forward = sweep(context, sentence, clauses, known, 1);
  const backward = sweep(context, sentence, clauses, known, -1);
  const only = onlyMainTime(clauses, known);
  const dates = forward.map((before, i) => {
    const after = backward[i]!;
    const near = before === null || (after !== null && after.cost <= before.cost) ? after : before;
    if ((near === null || near.cost >= VERB_COST) && describesOnly(context.tokens, sentence.first + i)) return null;
    return near?.dating ?? (clauses.shares[clauses.clauseOf[i]!] ? only : null);
  });
  for (const distant of distantClauses(context, sentence)) dateAtDistance(distant, clauses, dates, only);
  return dates;
}

/** Gives the clause its date, where it has none of its own, from that of the clause before or else from the main clause's. */
function dateAtDistance(distant: DistantClause, { clauseOf }: TimeClauses, dates: (Dating | null)[], only: Dating | null): void {
  const base = (distant.length > 0 ? dates[distant.length - 1] : null) ?? only;
  const value = base === null || base.bound ? null : atDistance(base.value, distant);
  if (value === null || clauseOf[distant.opening] === clauseOf[Math.max(0, distant.length - 1)]) return;
  const clause = clauseOf[distant.opening]!;
  for (let i = distant.opening; i < dates.length; i++) if (clauseOf[i] === clause) dates[i] ??= { value, bound: null };
}

/** A TIMEX3 value, and on which side of it the event lies; `null` where the value is the event's own. */
export interface Dating {
  readonly value: string;
  readonly bound: Bound | null;
}

interface Near {
  readonly dating: Dating;
  /** Tokens between, and `VERB_COST` for each verb with tense. */
  readonly cost: number;
}

const VERB_COST = 12;

/** By token: the date of the time that it belongs to, where that can date an event; null where none can. */
function valuesIn({ tokens, times, timeAt }: Context, { first, end }: Sentence): (Dating | null)[] | null {
  let values: (Dating | null)[] | null = null;
  let dating: Dating | null = null;
  for (let i = first; i < end; i++) {
    const at = timeAt[i]!;
    const time = at < 0 ? undefined : times[at];
    if (!time || (time.type !== 'DATE' && time.type !== 'TIME') || boundsOnly(tokens, timeAt, i)) continue;
    const value = calendarDate(time.value);
    if (value === null) continue;
    values ??= new Array<Dating | null>(end - first).fill(null);
    if (timeAt[i - 1] !== at || i === first) dating = { value, bound: time.type === 'DATE' ? boundBefore(tokens[i - 1]) : null };
    values[i - first] = dating;
  }
  return values;
}

/** "A mediator [appointed] by the council will come on Monday": a participle behind its noun is not dated by what the noun does. */
const describesOnly = (tokens: Context['tokens'], i: number): boolean =>
  tokens[i]!.tag === 'VBN' && /^NN/.test(tokens[i - 1]?.tag ?? '') && tokens[i + 1]?.tag === 'IN';

function onlyMainTime({ clauseOf }: TimeClauses, known: readonly (Dating | null)[]): Dating | null {
  const datings = known.filter(dating => dating !== null);
  const [only = null] = datings;
  return datings.every(({ value }) => value === only?.value) && known.some((dating, i) => dating !== null && clauseOf[i] === 0)
    ? only
    : null;
}

function sweep(
  { tokens }: Context,
  { first, end }: Sentence,
  { clauseOf }: TimeClauses,
  known: readonly (Dating | null)[],
  step: 1 | -1,
): (Near | null)[] {
  const near: (Near | null)[] = new Array(end - first).fill(null);
  const last = new Map<number, Near>();
  let passed = 0;
  for (let i = step === 1 ? 0 : end - first - 1; i >= 0 && i < end - first; i += step) {
    const clause = clauseOf[i]!;
    const dating = known[i] ?? null;
    if (dating !== null) last.set(clause, { dating, cost: passed });
    const time = last.get(clause);
    if (time) near[i] = { dating: time.dating, cost: passed - time.cost };
    passed += hasTense(tokens[first + i]!) ? VERB_COST : 1;
  }
  return near;
}

/** The value when it names a year at least; the day of a time of day. */
function calendarDate(value: string | null): string | null {
  return value !== null && /^\d{4}/.test(value) ? (value.split('T')[0] ?? null) : null;
}

/** "Before Friday", "by Friday", "after Friday". */
function boundBefore(preposition: Context['tokens'][number] | undefined): Bound | null {
  switch (preposition?.lower) {
    case 'before':
    case 'by':
      return 'before';
    case 'after':
      return 'after';
    default:
      return null;
  }
}

/** "Since 2015", "until Friday": a time that bounds a state and does not date what happened. */
function boundsOnly(tokens: Context['tokens'], timeAt: Int32Array, i: number): boolean {
  let first = i;
  while (first > 0 && timeAt[first - 1] === timeAt[i]) first--;
  return /^(?:since|until|till)$/.test(tokens[first]!.lower) || /^(?:since|until|till)$/.test(tokens[first - 1]?.lower ?? '');
}
