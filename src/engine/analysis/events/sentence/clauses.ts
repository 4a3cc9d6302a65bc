/** Who does what to whom in a sentence: a verb group's subject before it, its objects and prepositional phrases after it. */
import { itemAt } from '../../../base/itemAt.ts';
import { SPEECH_VERBS } from '../../../language/events/eventVerbs.ts';
import type { EventStatus } from '../../../model/analysis.ts';
import type { Token } from '../../../model/reading.ts';
import { clauseStatus } from '../triggers/status.ts';
import { withoutIt } from '../who/itself.ts';
import type { Context } from './context.ts';
import { findSubjects, isRelative } from './subjects.ts';
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

/** By unit: the clause of a verb group, null of all others. */
export type Clauses = readonly (Clause | null)[];

export function readClauses(context: Context, units: readonly Unit[]): Clauses {
  const { tokens } = context;
  const clauses = new Array<Clause | null>(units.length).fill(null);
  let previous: Clause | null = null;
  /** Of the last clause with tense that is not relative: a participle behind a comma has its subject. */
  let mainSubjects: readonly NounPhrase[] | null = null;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    if (unit.kind !== 'verb') continue;
    const { objects, phrases, content } = readComplements(tokens, units, i);
    const subjects: readonly NounPhrase[] = withoutIt(context, findSubjects(tokens, units, i, previous, mainSubjects), mainSubjects);
    const governor: Clause | null = unit.finite ? null : previous;
    const status = clauseStatus(tokens, { verb: unit, subjects, governor });
    const clause: Clause = { verb: unit, subjects, objects, phrases, content, governor, status };
    clauses[i] = clause;
    if (unit.finite && subjects.length > 0 && !isRelative(units, i)) mainSubjects = subjects;
    previous = clause;
  }
  return clauses;
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
  const describing = !reports && describesNoun(units, v);
  for (let i = v + 1; i < units.length && i <= v + REACH; i++) {
    const unit = units[i]!;
    if (unit.kind === 'adverb' || (unit.kind === 'mark' && tokens[unit.first]!.tag === '"')) continue;
    if (unit.kind === 'preposition') preposition = tokens[unit.first]!.lower;
    else if (unit.kind === 'and' && units[i + 1]?.kind === 'noun' && units[i - 1]?.kind === 'noun') joined = true;
    else if (unit.kind === 'noun') {
      if (!describing && beginsClause(tokens, units, i, reports)) {
        if (units[i - 1]?.kind !== 'and') complements.content = unit.first;
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

/** A participle right behind its noun: "a boat [carrying] guests". */
export function describesNoun(units: readonly Unit[], v: number): boolean {
  const verb = units[v]!;
  return verb.kind === 'verb' && !verb.finite && !verb.infinitive && itemAt(units, v - 1)?.kind === 'noun';
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
