/** Who does what to whom in a sentence: a verb group's subject before it, its objects and prepositional phrases after it. */
import { SPEECH_VERBS } from '../../language/eventVerbs.ts';
import type { EventStatus } from '../../model/analysis.ts';
import type { Token } from '../../model/reading.ts';
import { clauseStatus } from './status.ts';
import type { NounPhrase, Unit } from './units.ts';
import type { VerbGroup } from './verbGroups.ts';

export interface PrepositionalPhrase {
  /** Lower case. */
  readonly preposition: string;
  readonly noun: NounPhrase;
}

export interface Clause {
  readonly verb: VerbGroup;
  readonly subjects: readonly NounPhrase[];
  readonly objects: readonly NounPhrase[];
  readonly phrases: readonly PrepositionalPhrase[];
  /** The token at which a clause begins that is the verb's object, "said [the man fled]"; -1 without. */
  readonly content: number;
  /** The verb that an infinitive or gerund hangs on. */
  readonly governor: Clause | null;
  readonly status: EventStatus;
}

const CLAUSE_VERBS = new Set(
  'rule find conclude decide know think hope fear learn show prove mean see hear feel ensure agree order'.split(' '),
);

/** How many units are looked at on either side of a verb: keeps the analysis linear, and what is farther away is seldom its argument. */
const REACH = 16;

/** The clauses of a sentence, by the index of their verb group among `units`. */
export function readClauses(tokens: readonly Token[], units: readonly Unit[]): Map<number, Clause> {
  const clauses = new Map<number, Clause>();
  let previous: Clause | null = null;
  /** Of the last clause with tense that is not relative: a participle behind a comma has its subject. */
  let mainSubjects: readonly NounPhrase[] | null = null;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    if (unit.kind !== 'verb') continue;
    const { objects, phrases, content } = readComplements(tokens, units, i);
    const subjects: readonly NounPhrase[] = findSubjects(tokens, units, i, previous, mainSubjects);
    const governor: Clause | null = unit.finite ? null : previous;
    const status = clauseStatus(tokens, { verb: unit, subjects, governor });
    const clause: Clause = { verb: unit, subjects, objects, phrases, content, governor, status };
    clauses.set(i, clause);
    if (unit.finite && subjects.length > 0 && !isRelative(units, i)) mainSubjects = subjects;
    previous = clause;
  }
  return clauses;
}

function findSubjects(
  tokens: readonly Token[],
  units: readonly Unit[],
  v: number,
  previous: Clause | null,
  mainSubjects: readonly NounPhrase[] | null,
): readonly NounPhrase[] {
  const verb = units[v] as VerbGroup;
  if (verb.infinitive) return controllers(previous, verb);
  let i = skipBack(tokens, units, v - 1);
  const before = units[i];
  switch (before?.kind) {
    case 'noun':
      return verb.finite ? nounsEndingAt(units, i) : [before];
    case 'relative':
      i = skipBack(tokens, units, units[i - 1]?.kind === 'comma' ? i - 2 : i - 1);
      return units[i]?.kind === 'noun' ? [units[i] as NounPhrase] : [];
    case 'comma':
      return verb.finite ? beforeParenthesis(tokens, units, i, previous) : (mainSubjects ?? previous?.subjects ?? nounAfter(units, v));
    case undefined:
      return verb.finite ? [] : nounAfter(units, v);
    default:
      return previous?.subjects ?? [];
  }
}

const isRelative = (units: readonly Unit[], v: number): boolean => units[v - 1]?.kind === 'relative' || units[v - 2]?.kind === 'relative';

/** The subject of an infinitive: the object of the verb that governs it, "ordered the firm to sell", else its subject, "plans to sell". */
function controllers(previous: Clause | null, verb: VerbGroup): readonly NounPhrase[] {
  if (!previous) return [];
  const object = previous.objects.at(-1);
  return object && object.end === verb.first ? [object] : previous.subjects;
}

/** The last unit at or before `i` that is no adverb, no time and no quotation mark. */
function skipBack(tokens: readonly Token[], units: readonly Unit[], i: number): number {
  while (i >= 0) {
    const unit = units[i]!;
    if (unit.kind === 'noun' && unit.isTime) i -= units[i - 1]?.kind === 'preposition' ? 2 : 1;
    else if (unit.kind === 'adverb' || (unit.kind === 'mark' && tokens[unit.first]!.tag === '"')) i--;
    else break;
  }
  return i;
}

/** "The head of the bank" and "Ames and Boyd", given the index of the last noun phrase: the phrases that the verb agrees with. */
function nounsEndingAt(units: readonly Unit[], last: number): readonly NounPhrase[] {
  const i = climb(units, last);
  const noun = units[i] as NounPhrase;
  const other = units[i - 2];
  if (units[i - 1]?.kind !== 'and' || other?.kind !== 'noun') return [noun];
  const first = climb(units, i - 2);
  const before = units[first - 1];
  return before === undefined || before.kind === 'comma' || before.kind === 'subordinator' ? [units[first] as NounPhrase, noun] : [noun];
}

/** From a noun phrase inside prepositional phrases out to the noun that they hang on. */
function climb(units: readonly Unit[], i: number): number {
  const lowest = i - REACH;
  while (i > lowest && units[i - 1]?.kind === 'preposition' && units[i - 2]?.kind === 'noun' && !(units[i - 2] as NounPhrase).isTime)
    i -= 2;
  return i;
}

/** The subject before a parenthesis that ends at the comma `i`: "Ames, who lives in Karsholm, sold". */
function beforeParenthesis(tokens: readonly Token[], units: readonly Unit[], i: number, previous: Clause | null): readonly NounPhrase[] {
  for (let j = i - 1; j > 0 && j > i - REACH; j--) {
    if (units[j]!.kind !== 'comma') continue;
    const last = skipBack(tokens, units, j - 1);
    if (units[last]?.kind === 'noun') return nounsEndingAt(units, last);
  }
  return previous?.subjects ?? [];
}

/** The subject of a participle that opens the sentence: "Citing losses, the firm closed". */
function nounAfter(units: readonly Unit[], v: number): readonly NounPhrase[] {
  for (let i = v + 1; i < units.length - 1 && i < v + REACH; i++) {
    const next = units[i + 1]!;
    if (units[i]!.kind === 'comma' && next.kind === 'noun' && !next.isTime) return [next];
  }
  return [];
}

interface Complements {
  readonly objects: NounPhrase[];
  readonly phrases: PrepositionalPhrase[];
  content: number;
}

/** Objects and prepositional phrases to the right of unit `v` (a verb group, or a noun phrase that names an event). */
export function readComplements(tokens: readonly Token[], units: readonly Unit[], v: number): Complements {
  const complements: Complements = { objects: [], phrases: [], content: -1 };
  let preposition: string | null = null;
  let joined = false;
  const { lemma } = tokens[units[v]!.end - 1]!;
  const reports = SPEECH_VERBS.has(lemma) || CLAUSE_VERBS.has(lemma);
  for (let i = v + 1; i < units.length && i <= v + REACH; i++) {
    const unit = units[i]!;
    if (unit.kind === 'adverb' || (unit.kind === 'mark' && tokens[unit.first]!.tag === '"')) continue;
    if (unit.kind === 'preposition') preposition = tokens[unit.first]!.lower;
    else if (unit.kind === 'and' && units[i + 1]?.kind === 'noun' && units[i - 1]?.kind === 'noun') joined = true;
    else if (unit.kind === 'noun') {
      if (beginsClause(tokens, units, i, reports)) {
        complements.content = unit.first;
        break;
      }
      if (!unit.isTime) place(complements, unit, preposition, joined);
      preposition = null;
      joined = false;
    } else {
      if (reports && unit.kind !== 'comma' && tokens[unit.first]!.lower === 'that') complements.content = unit.first;
      break;
    }
  }
  return complements;
}

function place({ objects, phrases }: Complements, noun: NounPhrase, preposition: string | null, joined: boolean): void {
  const last = phrases.at(-1);
  if (preposition !== null) phrases.push({ preposition, noun });
  else if (joined && last) phrases.push({ preposition: last.preposition, noun });
  else if (phrases.length === 0) objects.push(noun);
}

/**
 * Whether the noun phrase is the subject of a clause that begins there: "said [the head of the bank] fled"; `reports` when the verb before
 * takes such clauses, so that a verb farther off is looked for.
 */
function beginsClause(tokens: readonly Token[], units: readonly Unit[], i: number, reports: boolean): boolean {
  if (units[i - 1]?.kind === 'preposition') return false;
  let next = i + 1;
  while (next < i + REACH) {
    const kind = units[next]?.kind;
    if (kind === 'adverb' || (kind === 'mark' && tokens[units[next]!.first]!.tag === '"')) next++;
    else if (reports && (kind === 'preposition' || kind === 'and') && units[next + 1]?.kind === 'noun') next += 2;
    else break;
  }
  const unit = units[next];
  return unit?.kind === 'verb' && unit.finite && (tokens[unit.head]!.tag !== 'VBN' || unit.head > unit.first);
}
