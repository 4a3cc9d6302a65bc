/** Whether a thing happened, is to happen, is only said to have, or did not: by modality, negation and the verb that governs. */

import { ALLEGING_VERBS, FAILING_VERBS, IMPLYING_VERBS, PLANNING_VERBS } from '../../../language/events/eventVerbs.ts';
import { WordSet } from '../../../language/words/wordLists.ts';
import type { EventStatus } from '../../../model/analysis.ts';
import type { Token } from '../../../model/reading.ts';
import type { Clause } from '../sentence/clauses.ts';

const FUTURE_MODALS = new Set(['will', "'ll", '’ll', 'wo', 'shall', 'would', 'should', 'must', 'can', 'could', "'d", '’d', 'ca']);
/** "Would have saved lives", "should have closed the port": it was not so. */
const CONTRARY = new Set(['would', 'should', "'d", '’d']);
const ALLEGEDLY = new WordSet(['allegedly', 'reportedly', 'purportedly', 'supposedly']);
const ALLEGED = new Set(['alleged', 'suspected', 'purported', 'reported', 'supposed']);
const PLANNED = new Set(
  'planned proposed potential possible upcoming future expected threatened attempted pending next imminent prospective'.split(' '),
);
/** Verbs whose infinitive tells what came of it: "won to go top". */
const WINNING = new Set('win beat defeat score rally return recover survive live grow rise wake'.split(' '));
/** What is done by the very deed that it is the purpose of: "marched to protest". */
const DONE_BY_IT = new Set(
  'protest demonstrate celebrate commemorate mourn honour honor welcome greet oppose denounce condemn criticise criticize'.split(' '),
);

/** Verbs that keep somebody "from" doing something. */
const BLOCKING = new Set('block stop prevent ban bar keep prohibit discourage'.split(' '));
const NEGATIVE_DETERMINERS = new WordSet(['no', 'neither', 'nobody', 'nothing', 'none', 'nor']);

/** Of a clause by itself, whoever says so. */
export function clauseStatus(tokens: readonly Token[], clause: Pick<Clause, 'verb' | 'subjects' | 'governor'>): EventStatus {
  const { verb, subjects } = clause;
  const subject = subjects[0];
  if (verb.negated || (subject && denies(tokens, subject.first))) return 'negated';
  if (verb.modal !== null && verb.modal !== 'may' && verb.modal !== 'might')
    return perfect(tokens, clause) ? (CONTRARY.has(verb.modal) ? 'negated' : 'alleged') : planned(verb.modal);
  if (verb.modal !== null) return 'alleged';
  const governed = clause.governor ? governedStatus(tokens, clause, clause.governor) : null;
  if (governed !== null) return governed;
  return allegedly(tokens, clause) ? 'alleged' : 'happened';
}

/** "No arrests", not "no fewer than nine arrests". */
const denies = (tokens: readonly Token[], first: number): boolean =>
  NEGATIVE_DETERMINERS.holds(tokens[first]!) && tokens[first + 2]?.lower !== 'than';

const planned = (modal: string): EventStatus => (FUTURE_MODALS.has(modal) ? 'planned' : 'happened');

const perfect = (tokens: readonly Token[], { verb }: Pick<Clause, 'verb'>): boolean =>
  tokens.slice(verb.first, verb.head).some(token => token.lemma === 'have') && verb.modal !== 'will';

/** "Allegedly", "reportedly" inside or right before the verb group. */
function allegedly(tokens: readonly Token[], { verb }: Pick<Clause, 'verb'>): boolean {
  for (let i = Math.max(0, verb.first - 1); i < verb.end; i++) if (ALLEGEDLY.holds(tokens[i]!)) return true;
  return false;
}

function governedStatus(tokens: readonly Token[], { verb }: Pick<Clause, 'verb'>, governor: Clause): EventStatus | null {
  const { lemma, tag } = tokens[governor.verb.head]!;
  const own = governor.status;
  const intention = intentionOf(tokens, verb.first);
  if (intention !== null) return intention;
  if (verb.infinitive) {
    if (FAILING_VERBS.has(lemma)) return own === 'negated' ? 'happened' : 'negated';
    if (ALLEGING_VERBS.has(lemma)) return 'alleged';
    if (lemma === 'go' && tag === 'VBG') return 'planned';
    if (IMPLYING_VERBS.has(lemma) || WINNING.has(lemma)) return own === 'happened' ? null : own;
    if (own === 'happened' && !PLANNING_VERBS.has(lemma) && isDoneByIt(tokens, verb, lemma)) return null;
    if (lemma === 'be' || PLANNING_VERBS.has(lemma)) return own === 'negated' ? 'negated' : 'planned';
    return 'planned';
  }
  const before = tokens[verb.first - 1]?.lower;
  if (before === 'without' || (before === 'from' && BLOCKING.has(lemma))) return 'negated';
  if (lemma === 'deny') return 'alleged';
  if (ALLEGING_VERBS.has(lemma) && verb.first > governor.verb.end) return 'alleged';
  return null;
}

/** "Paid $5m to settle" too. */
function isDoneByIt(tokens: readonly Token[], { head }: Clause['verb'], governor: string): boolean {
  const { lemma } = tokens[head]!;
  return governor === 'pay' ? lemma === 'settle' || lemma === 'resolve' : governor !== 'be' && DONE_BY_IT.has(lemma);
}

const INTENTIONS = new Set('intention plan desire wish'.split(' '));

/** "[No] intention of leaving", "plans to leave". */
function intentionOf(tokens: readonly Token[], verb: number): EventStatus | null {
  const noun = tokens[verb - 1]?.lower === 'of' ? verb - 2 : verb - 1;
  const { lemma, tag } = tokens[noun] ?? { lemma: '', tag: '' };
  if (!INTENTIONS.has(lemma) || !tag.startsWith('NN')) return null;
  return tokens[noun - 1]?.lower === 'no' || tokens[noun - 2]?.lower === 'no' ? 'negated' : 'planned';
}

/** The status of an event noun, from its determiner and the verb that it is subject or object of. */
export function nounStatus(tokens: readonly Token[], first: number, head: number): EventStatus {
  for (let i = first; i < head; i++) {
    const { lower } = tokens[i]!;
    if (lower === 'no' && denies(tokens, i)) return 'negated';
    if (ALLEGED.has(lower)) return 'alleged';
    if (PLANNED.has(lower)) return 'planned';
  }
  return 'happened';
}
