/** Verbs and nouns of events that tell none where they stand: what somebody says or will not say, what something is, how somebody feels. */
import { FAILING_VERBS, FEELING_VERBS, NEWS_SPEECH_VERBS, SPEECH_VERBS } from '../../../language/events/eventVerbs.ts';
import type { Token } from '../../../model/reading.ts';
import type { Clause, Clauses } from '../sentence/clauses.ts';
import type { Unit } from '../sentence/units.ts';

/** Speaking that is news by itself, whatever is said. */
const NEWS_WITHOUT_OBJECT = new Set(['apologise', 'apologize', 'announce', 'declare']);
/** What somebody refuses a reporter, beside the verbs of speaking. */
const TO_REPORTERS = new Set(['identify', 'elaborate', 'discuss', 'speculate']);

/** `at`: the unit of the clause's verb. */
export function isTalk(tokens: readonly Token[], units: readonly Unit[], at: number, clause: Clause): boolean {
  const { verb, objects, phrases, content } = clause;
  const { lemma } = tokens[verb.head]!;
  if (NEWS_SPEECH_VERBS.has(lemma) && !NEWS_WITHOUT_OBJECT.has(lemma))
    return content >= 0 || (objects.length === 0 && !verb.passive && lemma !== 'deny');
  if (FEELING_VERBS.has(lemma)) return verb.passive;
  if (phrases.some(({ preposition, noun }) => preposition === 'for' && tokens[noun.head]!.lower === 'comment')) return true;
  if (FAILING_VERBS.has(lemma)) return refusesToSpeak(tokens, units[at + 1]);
  return isBareParticiple(tokens, units, at, clause);
}

/** "Declined [to comment]". */
function refusesToSpeak(tokens: readonly Token[], next: Unit | undefined): boolean {
  if (next?.kind !== 'verb' || !next.infinitive) return false;
  const { lemma } = tokens[next.head]!;
  return SPEECH_VERBS.has(lemma) || TO_REPORTERS.has(lemma);
}

/** "…, said Ames, prosecuting." */
function isBareParticiple(tokens: readonly Token[], units: readonly Unit[], at: number, { verb, objects, phrases }: Clause): boolean {
  if (verb.finite || tokens[verb.head]!.tag !== 'VBG' || objects.length + phrases.length > 0) return false;
  const next = units[at + 1];
  return units[at - 1]?.kind === 'comma' && (next === undefined || next.kind === 'mark' || next.kind === 'comma');
}

/** What a pronoun is said to be: "this was not [an accident]"; not "there was [an explosion]". */
export function isPredicate(tokens: readonly Token[], units: readonly Unit[], clauses: Clauses, at: number): boolean {
  let before = at - 1;
  while (units[before]?.kind === 'adverb') before--;
  const clause = clauses[before];
  const subject = clause?.subjects[0];
  if (!clause || !subject || tokens[clause.verb.head]!.lemma !== 'be') return false;
  const { tag } = tokens[subject.head]!;
  return tag === 'DT' || tag === 'PRP';
}
