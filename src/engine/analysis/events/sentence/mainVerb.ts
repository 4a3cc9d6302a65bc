/** Verbs in the past tense that look like participles: "Northgate, owned by a fund, [apologised]", "unions [reacted]"; in headlines the other way round. */
import type { Token } from '../../../model/reading.ts';
import { climb } from './subjects.ts';
import type { Unit } from './units.ts';
import { PRETERITES, type VerbGroup } from './verbGroups.ts';

/** How many units on either side of a verb are looked at. */
const REACH = 16;

/** The units with such verbs mended; `headline`: of a headline, where "man held" is "man is held". Linear. */
export function withTenses(tokens: readonly Token[], units: readonly Unit[], headline: boolean): Unit[] {
  const mended: Unit[] = [...units];
  for (let i = 0; i < mended.length; i++) {
    const unit = mended[i]!;
    if (unit.kind !== 'verb' || unit.first !== unit.head) continue;
    if (headline) {
      if (isHeadlinePassive(tokens, mended, i, unit)) mended[i] = { ...unit, finite: true, passive: true };
    } else if (!unit.finite && tokens[unit.head]!.tag === 'VB' && isJoinedPast(tokens, mended, i)) {
      mended[i] = { ...unit, finite: true, passive: false };
    } else if (!unit.finite && tokens[unit.head]!.tag === 'VBN' && isPast(tokens, mended, i)) {
      mended[i] = { ...unit, finite: true, passive: false };
    }
  }
  return mended;
}

/** Verbs that nothing can be done by: in a headline too their past is no passive. */
const INTRANSITIVE = new Set(
  `die crash collapse arrive fall rise disappear vanish happen occur erupt explode emerge resign quit return go come appear apologise apologize drop jump
soar slump plunge climb slip vote agree fail win lose begin start end close open strike react plead warn say deny`.split(/\s+/),
);
/** Verbs whose passive may have the amount or the time as an object: "fined $3m", "jailed nine years". */
const METED = new Set('fine jail award offer pay charge sentence ban owe'.split(' '));
function isHeadlinePassive(tokens: readonly Token[], units: readonly Unit[], i: number, { head, passive }: VerbGroup): boolean {
  const { tag, lemma, lower } = tokens[head]!;
  if ((tag !== 'VBN' && tag !== 'VBD') || units[i - 1]?.kind !== 'noun' || PRETERITES.has(lower)) return false;
  const next = units[i + 1];
  if (next?.kind === 'noun') return METED.has(lemma) && /^(?:CD|\$)$/.test(tokens[next.first]!.tag);
  return passive || !INTRANSITIVE.has(lemma);
}

/** Whether the only verb that can have the tense of its clause is this one. */
function isPast(tokens: readonly Token[], units: readonly Unit[], i: number): boolean {
  const before = units[i - 1]?.kind === 'adverb' ? i - 2 : i - 1;
  if (byWhom(tokens, units[i + 1]) && !INTRANSITIVE.has(tokens[units[i]!.end - 1]!.lemma)) return false;
  switch (units[before]?.kind) {
    case 'noun':
      return opensClause(tokens, units, climb(tokens, units, pastTime(units, before))) && !hasTenseAfter(tokens, units, i);
    case 'comma':
      return endsAside(units, before) && !hasTenseBefore(units, before) && !hasTenseAfter(tokens, units, i);
    case 'and':
      return units[i + 1]?.kind === 'noun' && followsPast(tokens, units, before);
    default:
      return false;
  }
}

/** Verbs whose past looks like their infinitive. */
const UNCHANGED = new Set('cut put set hit shut quit split spread cast shed bid beat'.split(' '));

/** "Reported a loss and [cut] its forecast". */
const isJoinedPast = (tokens: readonly Token[], units: readonly Unit[], i: number): boolean =>
  UNCHANGED.has(tokens[units[i]!.first]!.lower) &&
  units[i - 1]?.kind === 'and' &&
  units[i + 1]?.kind === 'noun' &&
  followsPast(tokens, units, i - 1);

const byWhom = (tokens: readonly Token[], next: Unit | undefined): boolean =>
  next?.kind === 'preposition' && tokens[next.first]!.lower === 'by';

/** Before "on Tuesday". */
function pastTime(units: readonly Unit[], i: number): number {
  const unit = units[i]!;
  if (unit.kind !== 'noun' || !unit.isTime) return i;
  const noun = units[i - 1]?.kind === 'preposition' ? i - 2 : i - 1;
  return units[noun]?.kind === 'noun' ? noun : i;
}

const OPENERS = /^(?:after|before|as|since|because|while|when|than)$/;

/** Whether the noun phrase at `i` is the first thing in its clause. */
function opensClause(tokens: readonly Token[], units: readonly Unit[], i: number): boolean {
  let j = i - 1;
  while (units[j]?.kind === 'adverb' || (units[j]?.kind === 'mark' && tokens[units[j]!.first]!.tag === '"')) j--;
  const opener = units[j];
  switch (opener?.kind) {
    case undefined:
    case 'subordinator':
    case 'relative':
      return true;
    case 'preposition':
      return OPENERS.test(tokens[opener.first]!.lower);
    case 'and':
    case 'comma':
      return !hasTenseBefore(units, j);
    default:
      return false;
  }
}

/** Behind the second comma of an aside that itself stands behind a noun. */
function endsAside(units: readonly Unit[], comma: number): boolean {
  for (let j = comma - 2; j > 0 && j > comma - REACH; j--) if (units[j]!.kind === 'comma') return units[j - 1]!.kind === 'noun';
  return false;
}

/** Whether a verb with tense stands before, but for relative clauses. */
function hasTenseBefore(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    const unit = units[i]!;
    if (unit.kind === 'verb' && unit.finite && units[i - 1]?.kind !== 'relative') return true;
  }
  return false;
}

/** Whether a verb with tense stands behind, in the same clause. */
function hasTenseAfter(tokens: readonly Token[], units: readonly Unit[], at: number): boolean {
  for (let i = at + 1; i < units.length && i < at + REACH; i++) {
    const { kind, first } = units[i]!;
    if (kind === 'subordinator' || kind === 'relative' || OPENERS.test(tokens[first]!.lower)) return false;
    if (kind === 'and' && units[i + 1]?.kind === 'verb') return false;
    if (kind === 'verb' && (units[i] as VerbGroup).finite) return units[i - 1]?.kind !== 'comma' || units[i - 2]?.kind !== 'mark';
  }
  return false;
}

/** "[Killed 40] and displaced thousands": the verb before is in the past tense and active. */
function followsPast(tokens: readonly Token[], units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    const unit = units[i]!;
    if (unit.kind === 'comma' || unit.kind === 'subordinator') return false;
    if (unit.kind === 'verb') return unit.finite && !unit.passive && /^VB[DN]$/.test(tokens[unit.head]!.tag);
  }
  return false;
}
