/** When an event happened, as its own clause says: the nearest date with the fewest verbs between. */
import { WordSet } from '../../../language/words/wordLists.ts';
import type { Bound } from '../../../model/analysis.ts';
import type { Sentence } from '../../../model/reading.ts';
import type { Context } from '../sentence/context.ts';
import { hasTense } from '../sentence/verbGroups.ts';
import { atDistance, type DistantClause, distantClauses } from './distances.ts';
import { type TimeClauses, timeClauses } from './timeClauses.ts';

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
  const dates = forward.datings.map((before, i) => {
    const near = before === null || backward.costs[i]! <= forward.costs[i]! ? backward : forward;
    if (near.costs[i]! >= VERB_COST && describesOnly(context.tokens, sentence.first + i)) return null;
    return near.datings[i] ?? (clauses.shares[clauses.clauseOf[i]!] ? only : null);
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

/** By token: the nearest date of its clause on one side. */
interface Nearest {
  readonly datings: (Dating | null)[];
  /** Tokens between, and `VERB_COST` for each verb with tense; `FAR` where there is no date. */
  readonly costs: Int32Array;
}

const VERB_COST = 12;
const FAR = 0x7fffffff;

/** By token: the date of the time that it belongs to, where that can date an event; null where none can. */
function valuesIn(context: Context, { first, end }: Sentence): (Dating | null)[] | null {
  const { timeAt } = context;
  let values: (Dating | null)[] | null = null;
  let dating: Dating | null = null;
  for (let i = first; i < end; i++) {
    if (timeAt[i]! < 0) continue;
    if (i === first || timeAt[i - 1] !== timeAt[i]) dating = datingAt(context, i);
    if (dating === null) continue;
    values ??= new Array<Dating | null>(end - first).fill(null);
    values[i - first] = dating;
  }
  return values;
}

/** What the time that begins at the token says of an event beside it. */
function datingAt({ tokens, times, timeAt }: Context, i: number): Dating | null {
  const { type, value } = times[timeAt[i]!]!;
  if (type !== 'DATE' && type !== 'TIME') return null;
  const date = calendarDate(value);
  if (date === null || BOUNDING.holds(tokens[i]!) || BOUNDING.holds(tokens[i - 1])) return null;
  return { value: date, bound: type === 'DATE' ? boundBefore(tokens[i - 1]) : null };
}

/** "Since 2015", "until Friday": a time that bounds a state and does not date what happened. */
const BOUNDING = new WordSet(['since', 'until', 'till']);

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
  { clauseOf, shares }: TimeClauses,
  known: readonly (Dating | null)[],
  step: 1 | -1,
): Nearest {
  const datings = new Array<Dating | null>(end - first).fill(null);
  const costs = new Int32Array(end - first).fill(FAR);
  /** By clause: its last date, and what it cost to come there. */
  const last = new Array<Dating | null>(shares.length).fill(null);
  const passedAt = new Int32Array(shares.length);
  let passed = 0;
  for (let i = step === 1 ? 0 : end - first - 1; i >= 0 && i < end - first; i += step) {
    const clause = clauseOf[i]!;
    const dating = known[i]!;
    if (dating !== null) {
      last[clause] = dating;
      passedAt[clause] = passed;
    }
    datings[i] = last[clause]!;
    if (last[clause] !== null) costs[i] = passed - passedAt[clause]!;
    passed += hasTense(tokens[first + i]!) ? VERB_COST : 1;
  }
  return { datings, costs };
}

/** The value when it names a year at least, or a month of an unknown one; the day of a time of day. */
function calendarDate(value: string | null): string | null {
  if (value === null || !/^(?:\d{4}|XXXX-\d\d)/.test(value)) return null;
  const time = value.indexOf('T');
  return time < 0 ? value : value.slice(0, time);
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
