/** Whether two tellings can be of one event: what the participants, the dates and the negation say, as evidence for or against. */
import type { EventStatus, ParticipantRole } from '../../model/analysis.ts';
import type { EventArgument } from '../../model/analyzed.ts';
import { toAnchor } from '../times/context.ts';

/** `words`: what names or describes somebody; equal words are equal strings or numbers. */
export interface Argument {
  readonly role: ParticipantRole;
  readonly words: readonly (string | number)[];
  readonly named: boolean;
}

export interface Compared {
  readonly arguments: readonly Argument[];
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

/** Evidence against that nothing outweighs: another date, another named actor, negation. */
export function vetoed(a: Compared, b: Compared): boolean {
  if ((a.status === 'negated') !== (b.status === 'negated')) return true;
  if (a.date !== null && b.date !== null && !datesAgree(a.date, b.date) && !(a.opening && b.opening && nextDay(a.date, b.date)))
    return true;
  if ((a.another || b.another) && !sharesName(a.arguments, b.arguments)) return true;
  return disagree(a.arguments, b.arguments, 'agent');
}

/** A name in common, of others than who did it: the same judge rules in many cases. */
function sharesName(as: readonly Argument[], bs: readonly Argument[]): boolean {
  const others = bs.filter(({ role, named: isName }) => role !== 'agent' && isName);
  return as.some(argument => argument.role !== 'agent' && argument.named && partnerOf(argument, others) !== null);
}

/** Whether each names somebody to whom it was done, and not the same. */
export const otherPatients = (a: Compared, b: Compared): boolean => disagree(a.arguments, b.arguments, 'patient');

/** Whether both name somebody in the role, and nobody the same. A person taken for the other role elsewhere is not another. */
function disagree(as: readonly Argument[], bs: readonly Argument[], role: ParticipantRole): boolean {
  return names(as, role) && names(bs, role) && !namesOneOf(as, bs, role) && !namesOneOf(bs, as, role);
}

function names(list: readonly Argument[], role: ParticipantRole): boolean {
  for (const argument of list) if (argument.role === role && argument.named) return true;
  return false;
}

function namesOneOf(list: readonly Argument[], others: readonly Argument[], role: ParticipantRole): boolean {
  for (const argument of list) if (argument.role === role && argument.named && partnerOf(argument, others)) return true;
  return false;
}

/** Points: 2 for a named participant in common, 1 for a described one, 1 for the same date; 3 less where they name others to whom it was done. */
export function likeness(a: Compared, b: Compared): number {
  let points = (a.date !== null && b.date !== null ? 1 : 0) - (otherPatients(a, b) ? 3 : 0);
  for (const argument of a.arguments) {
    const partner = partnerOf(argument, b.arguments);
    if (partner) points += argument.named && partner.named ? 2 : 1;
  }
  return points;
}

/** The first that has a word in common with the argument. */
function partnerOf({ words }: Argument, others: readonly Argument[]): Argument | null {
  for (const other of others) for (const word of words) if (other.words.includes(word)) return other;
  return null;
}

/** Whether one of two TIMEX3 dates lies in the other: a day in its month, its year or its week. */
export function datesAgree(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.startsWith(short)) return true;
  return short.slice(0, 4) === long.slice(0, 4) && /[WQHX]|-[A-Z]/.test(short + long);
}

/** News of one night has the one day or the other, by where and how late it is written. */
function nextDay(a: string, b: string): boolean {
  const [first, second] = [toAnchor(a)?.day ?? null, toAnchor(b)?.day ?? null];
  return first !== null && second !== null && Math.abs(first - second) === 1;
}
