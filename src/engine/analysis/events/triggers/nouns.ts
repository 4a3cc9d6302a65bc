/** In which sense a noun names an event, if it does: a party is a feast or a body, a decision a ruling where a court makes it. */

import { WordSet } from '../../../language/words/wordLists.ts';
import type { Token } from '../../../model/reading.ts';
import type { Clause, PrepositionalPhrase } from '../sentence/clauses.ts';
import type { NounPhrase, Unit } from '../sentence/units.ts';

/** A noun that can name an event, with what belongs to it. */
interface Named {
  readonly noun: NounPhrase;
  readonly senses: readonly string[];
  /** Who does it, and behind "of" whose it is. */
  readonly agents: readonly NounPhrase[];
  readonly patients: readonly NounPhrase[];
  readonly phrases: readonly PrepositionalPhrase[];
  readonly lender: Clause | null;
  readonly next: Unit | undefined;
}

export const COURT = new WordSet('judge court jury justice tribunal magistrate judges courts jurors'.split(' '));
const FESTIVE = new WordSet(
  'birthday christmas dinner launch wedding garden street house block beach pool cocktail tea retirement farewell leaving victory halloween drinks staff office'.split(
    ' ',
  ),
);
const THROWING = new WordSet('hold throw host attend give'.split(' '));

/** Null where it names none. */
export function meantNoun(tokens: readonly Token[], named: Named): readonly string[] | null {
  const { noun, senses, phrases } = named;
  const head = tokens[noun.head]!;
  switch (head.lemma) {
    case 'party':
      return isFestive(tokens, named) ? senses : null;
    case 'return':
      return tokens[noun.head - 1]?.lower === 'tax' ? null : senses;
    case 'poll':
      return head.lower === 'polls' ? senses : ['poll'];
    case 'loss':
      return isInSport(tokens, noun.head - 1) || phrases.some(({ preposition }) => preposition === 'to' || preposition === 'against')
        ? senses
        : ['loss'];
    case 'decision':
      return isOfOthers(tokens, named) ? ['decision'] : senses;
    default:
      return senses;
  }
}

/** Tokens before a bare "the party" that may tell that it is a feast. */
const REACH = 600;

function isFestive(tokens: readonly Token[], { noun, lender }: Named): boolean {
  if (FESTIVE.holds(tokens[noun.head - 1]) || (lender !== null && THROWING.holdsLemma(tokens[lender.verb.head]!))) return true;
  if (noun.head - noun.first !== 1) return false;
  for (let i = noun.head - 1; i > 0 && i > noun.head - REACH; i--)
    if (tokens[i]!.lemma === 'party' && FESTIVE.holds(tokens[i - 1])) return true;
  return false;
}

/** "An 88-72 loss", "their home loss". */
const isInSport = (tokens: readonly Token[], before: number): boolean =>
  SPORT.holds(tokens[before]) || /^\d{1,3}[-–]\d{1,3}$/.test(tokens[before]?.lower ?? '');

const SPORT = new WordSet('playoff home road away straight consecutive overtime semifinal semi-final'.split(' '));

/** "The mayor's decision", "a decision to close the pier": somebody's who is no court. */
function isOfOthers(tokens: readonly Token[], { noun, agents, patients, next }: Named): boolean {
  const doers = noun.owner >= 0 ? [tokens[noun.owner]!] : [...agents, ...patients].map(({ head }) => tokens[head]!);
  if (doers.length > 0) return !doers.some(doer => COURT.holdsLemma(doer));
  return next?.kind === 'verb' && next.infinitive;
}
