/** Whether two tellings can be of one event: what the participants, the dates and the negation say, as evidence for or against. */
import type { EventStatus } from '../../model/analysis.ts';
import type { EventArgument } from '../../model/analyzed.ts';
import { toAnchor } from '../times/context.ts';
import { inOneYear } from '../times/unknownYear.ts';
import { AGENT, type Arguments, after, countOf, firstOf, isNamedAt, PATIENT, roleAt, shareWord } from './who/arguments.ts';

/** With those who take part. */
export interface Compared extends Arguments {
  readonly date: string | null;
  readonly status: EventStatus;
  /** The text itself tells it from another of its kind: "a similar ruling", "another judge". */
  readonly another?: boolean;
  /** Stands in the headline or the lead of its article. */
  readonly opening?: boolean;
}

export interface Telling extends Compared {
  readonly lemma: string;
  readonly senses: readonly string[];
  readonly arguments: readonly EventArgument[];
}

const NOBODY = -1;

/** Evidence against that nothing outweighs: another date, another named actor, negation. */
export function vetoed(a: Compared, b: Compared): boolean {
  if ((a.status === 'negated') !== (b.status === 'negated')) return true;
  if (a.date !== null && b.date !== null && !datesAgree(a.date, b.date) && !(a.opening && b.opening && nextDay(a.date, b.date)))
    return true;
  if ((a.another || b.another) && !sharesName(a, b)) return true;
  return disagree(a, b, AGENT);
}

/** A name in common, of others than who did it: the same judge rules in many cases. */
function sharesName(a: Arguments, b: Arguments): boolean {
  for (let left = countOf(a), argument = firstOf(a); left > 0; left--, argument = after(a, argument)) {
    if (!isNamedOther(a, argument)) continue;
    for (let rest = countOf(b), other = firstOf(b); rest > 0; rest--, other = after(b, other))
      if (isNamedOther(b, other) && shareWord(a, argument, b, other)) return true;
  }
  return false;
}

const isNamedOther = (list: Arguments, argument: number): boolean => isNamedAt(list, argument) && roleAt(list, argument) !== AGENT;

/** Whether each names somebody to whom it was done, and not the same. */
export const otherPatients = (a: Compared, b: Compared): boolean => disagree(a, b, PATIENT);

/** Whether both name somebody in the role, and nobody the same. A person taken for the other role elsewhere is not another. */
function disagree(a: Arguments, b: Arguments, role: number): boolean {
  return names(a, role) && names(b, role) && !namesOneOf(a, b, role) && !namesOneOf(b, a, role);
}

function names(list: Arguments, role: number): boolean {
  for (let left = countOf(list), argument = firstOf(list); left > 0; left--, argument = after(list, argument))
    if (roleAt(list, argument) === role && isNamedAt(list, argument)) return true;
  return false;
}

function namesOneOf(list: Arguments, others: Arguments, role: number): boolean {
  for (let left = countOf(list), argument = firstOf(list); left > 0; left--, argument = after(list, argument))
    if (roleAt(list, argument) === role && isNamedAt(list, argument) && partnerOf(list, argument, others) !== NOBODY) return true;
  return false;
}

/** Points: those of what they agree on; 3 less where they name others to whom it was done. */
export const likeness = (a: Compared, b: Compared): number => agreement(a, b) - (otherPatients(a, b) ? 3 : 0);

/** Points: 2 for a named participant in common, 1 for a described one, 1 for the same date. */
export function agreement(a: Compared, b: Compared): number {
  let points = a.date !== null && b.date !== null ? 1 : 0;
  for (let left = countOf(a), argument = firstOf(a); left > 0; left--, argument = after(a, argument)) {
    const partner = partnerOf(a, argument, b);
    if (partner !== NOBODY) points += isNamedAt(a, argument) && isNamedAt(b, partner) ? 2 : 1;
  }
  return points;
}

/** The first that has a word in common with the argument. */
function partnerOf(list: Arguments, argument: number, others: Arguments): number {
  for (let left = countOf(others), other = firstOf(others); left > 0; left--, other = after(others, other))
    if (shareWord(list, argument, others, other)) return other;
  return NOBODY;
}

/** Whether one of two TIMEX3 dates lies in the other: a day in its month, its year or its week. Without a year it may be that of any. */
export function datesAgree(one: string, other: string): boolean {
  const [a, b] = inOneYear(one, other);
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.startsWith(short)) return true;
  return short.slice(0, 4) === long.slice(0, 4) && /[WQHX]|-[A-Z]/.test(short + long);
}

/** News of one night has the one day or the other, by where and how late it is written. */
function nextDay(a: string, b: string): boolean {
  const [first, second] = inOneYear(a, b).map(date => toAnchor(date)?.day ?? null);
  return first != null && second != null && Math.abs(first - second) === 1;
}
