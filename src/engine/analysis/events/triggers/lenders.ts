/** Event nouns and the verbs that carry them: "issued a ruling", "a funeral was held", "called for an election". */
import { NOUN_CLASSES } from '../../../language/events/eventNouns.ts';
import { LIGHT_VERBS } from '../../../language/events/eventVerbs.ts';
import type { EventStatus } from '../../../model/analysis.ts';
import type { Token } from '../../../model/reading.ts';
import type { Clause, Clauses } from '../sentence/clauses.ts';
import { isNounTag } from '../sentence/tags.ts';
import type { NounPhrase, Unit } from '../sentence/units.ts';
import { nounStatus } from './status.ts';

/** A light verb whose object names the event: "issued a ruling" is one event, told by the noun. */
export function lendsItself(tokens: readonly Token[], { verb, objects, subjects }: Clause): boolean {
  const noun = verb.passive ? subjects[0] : objects[0];
  return noun !== undefined && LIGHT_VERBS.holdsLemma(tokens[verb.head]!) && isEventNoun(tokens, noun);
}

const isEventNoun = (tokens: readonly Token[], { head }: NounPhrase): boolean =>
  NOUN_CLASSES.holdsLemma(tokens[head]!) && isNounTag(tokens[head]!.tag) && tokens[head]!.tag !== 'NNP';

/** The clause of a light verb right before its event noun, "[Ames] made an announcement", or behind it, "an election was held". */
export function lendingClause(tokens: readonly Token[], units: readonly Unit[], clauses: Clauses, i: number): Clause | null {
  let before = i - 1;
  while (units[before]?.kind === 'adverb') before--;
  const clause = clauses[before];
  if (clause && !clause.verb.passive && LIGHT_VERBS.holdsLemma(tokens[clause.verb.head]!)) return clause;
  for (let behind = i + 1; behind < units.length && behind <= i + SUBJECT_REACH; behind++) {
    if (units[behind]!.kind === 'comma') return null;
    const passive = clauses[behind];
    if (passive?.verb.finite && passive.subjects[0] === units[i] && (passive.verb.passive || takesPlace(tokens, passive)))
      return LIGHT_VERBS.holdsLemma(tokens[passive.verb.head]!) ? passive : null;
  }
  return null;
}

/** Units between an event noun and the verb whose subject it is. */
const SUBJECT_REACH = 6;

/** "The trial will [take place]". */
const takesPlace = (tokens: readonly Token[], { verb, objects }: Clause): boolean =>
  tokens[verb.head]!.lemma === 'take' && objects[0] !== undefined && tokens[objects[0].head]!.lower === 'place';

/** Verbs whose object is still to come, and those with "for". */
const WANTING = new Set('demand seek urge propose want request plan order threaten consider promise call'.split(' '));
const WANTING_FOR = new Set('call ask push press plead prepare hope campaign wait appeal'.split(' '));

/** Of the noun at the unit `at`, by itself or else by its verb. */
export function statusOfNoun(tokens: readonly Token[], units: readonly Unit[], at: number, lender: Clause | null): EventStatus {
  const noun = units[at] as NounPhrase;
  const own = nounStatus(tokens, noun.first, noun.head);
  if (own !== 'happened') return own;
  const status = lender?.status ?? 'happened';
  return status === 'happened' && isWanted(tokens, units, at) ? 'planned' : status;
}

/** "Ordered [an inquiry]", "called for [an election]": what somebody wants has not happened yet. */
export function isWanted(tokens: readonly Token[], units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  if (before?.kind === 'preposition' && tokens[before.first]!.lower === 'for') return isVerbOf(tokens, units[at - 2], WANTING_FOR);
  return isVerbOf(tokens, before, WANTING);
}

const isVerbOf = (tokens: readonly Token[], unit: Unit | undefined, lemmas: ReadonlySet<string>): boolean =>
  unit?.kind === 'verb' && !unit.passive && lemmas.has(tokens[unit.head]!.lemma);
