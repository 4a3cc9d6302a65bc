/** When an event happened, as its own clause says: the nearest date with the fewest verbs between. */
import type { Sentence } from '../../model/reading.ts';
import type { Context } from './context.ts';
import { atDistance, type DistantClause, distantClauses } from './distances.ts';
import { type TimeClauses, timeClauses } from './timeClauses.ts';
import { hasTense } from './verbGroups.ts';

/**
 * By token of a sentence (from its first): the TIMEX3 value of the nearest time of its clause; where the clause has none, of the main clause's
 * only time if that dates it too; else null. Empty for a sentence without such times, as most are. Linear in the sentence.
 */
export function sentenceDates(context: Context, sentence: Sentence): (string | null)[] {
  const known = valuesIn(context, sentence);
  if (!known) return [];
  const clauses = timeClauses(context.tokens, sentence);
  const forward = sweep(context, sentence, clauses, known, 1);
  const backward = sweep(context, sentence, clauses, known, -1);
  const only = onlyMainTime(clauses, known);
  const dates = forward.map((before, i) => {
    const after = backward[i]!;
    const near = before === null || (after !== null && after.cost <= before.cost) ? after : before;
    return near?.value ?? (clauses.shares[clauses.clauseOf[i]!] ? only : null);
  });
  for (const distant of distantClauses(context, sentence)) dateAtDistance(distant, clauses, dates, only);
  return dates;
}

/** Gives the clause its date, where it has none of its own, from that of the clause before or else from the main clause's. */
function dateAtDistance(distant: DistantClause, { clauseOf }: TimeClauses, dates: (string | null)[], only: string | null): void {
  const base = (distant.length > 0 ? dates[distant.length - 1] : null) ?? only;
  const date = base === null ? null : atDistance(base, distant);
  if (date === null || clauseOf[distant.opening] === clauseOf[Math.max(0, distant.length - 1)]) return;
  const clause = clauseOf[distant.opening]!;
  for (let i = distant.opening; i < dates.length; i++) if (clauseOf[i] === clause) dates[i] ??= date;
}

interface Near {
  readonly value: string;
  /** Tokens between, and `VERB_COST` for each verb with tense. */
  readonly cost: number;
}

const VERB_COST = 12;

/** By token: the date of the time that it belongs to, where that can date an event; null where none can. */
function valuesIn({ tokens, times, timeAt }: Context, { first, end }: Sentence): (string | null)[] | null {
  let values: (string | null)[] | null = null;
  for (let i = first; i < end; i++) {
    const at = timeAt[i]!;
    const time = at < 0 ? undefined : times[at];
    if (!time || (time.type !== 'DATE' && time.type !== 'TIME') || boundsOnly(tokens, timeAt, i)) continue;
    const value = calendarDate(time.value);
    if (value === null) continue;
    values ??= new Array<string | null>(end - first).fill(null);
    values[i - first] = value;
  }
  return values;
}

function onlyMainTime({ clauseOf }: TimeClauses, known: readonly (string | null)[]): string | null {
  const values = new Set(known.filter(value => value !== null));
  const [only = null] = values;
  return values.size === 1 && known.some((value, i) => value !== null && clauseOf[i] === 0) ? only : null;
}

function sweep(
  { tokens }: Context,
  { first, end }: Sentence,
  { clauseOf }: TimeClauses,
  known: readonly (string | null)[],
  step: 1 | -1,
): (Near | null)[] {
  const near: (Near | null)[] = new Array(end - first).fill(null);
  const last = new Map<number, Near>();
  let passed = 0;
  for (let i = step === 1 ? 0 : end - first - 1; i >= 0 && i < end - first; i += step) {
    const clause = clauseOf[i]!;
    const value = known[i] ?? null;
    if (value !== null) last.set(clause, { value, cost: passed });
    const time = last.get(clause);
    if (time) near[i] = { value: time.value, cost: passed - time.cost };
    passed += hasTense(tokens[first + i]!) ? VERB_COST : 1;
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
