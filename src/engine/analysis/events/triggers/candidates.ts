/** The triggers of one sentence, with the noun phrases that take part: verbs that tell what happened, and nouns that name it. */

import { itemAt } from '../../../base/itemAt.ts';
import { DOUBTFUL_NOUNS, NOUN_CLASSES } from '../../../language/events/eventNouns.ts';
import { VERB_CLASSES } from '../../../language/events/eventVerbs.ts';
import { WordSet } from '../../../language/words/wordLists.ts';
import type { EventStatus } from '../../../model/analysis.ts';
import type { Sentence, Token } from '../../../model/reading.ts';
import { type Clause, type Clauses, type PrepositionalPhrase, readClauses, readComplements } from '../sentence/clauses.ts';
import { type Context, mentionOf } from '../sentence/context.ts';
import { headlineVerb } from '../sentence/headlineVerb.ts';
import { withTenses } from '../sentence/mainVerb.ts';
import { isNounTag, isVerbTag } from '../sentence/tags.ts';
import { type NounPhrase, readUnits, type Unit } from '../sentence/units.ts';
import { isEventVerb } from './eventVerb.ts';
import { lendingClause, lendsItself, statusOfNoun } from './lenders.ts';
import { isPredicate, isTalk } from './noEvents.ts';
import { meantNoun } from './nouns.ts';
import { meantSenses } from './senses.ts';

/** `first`, `end` and `head` are token indexes of the trigger. */
export interface Candidate {
  readonly kind: 'verb' | 'noun';
  readonly first: number;
  readonly end: number;
  readonly head: number;
  readonly lemma: string;
  /** Classes of synonyms, the likeliest first; the lemma itself where there is none. */
  readonly senses: readonly string[];
  readonly status: EventStatus;
  readonly agents: readonly NounPhrase[];
  readonly patients: readonly NounPhrase[];
  readonly phrases: readonly PrepositionalPhrase[];
  /** The noun phrase of an event noun; the clause of a verb. */
  readonly noun: NounPhrase | null;
  readonly clause: Clause | null;
  readonly claimed: boolean;
  /** The sentence that it stands in, and where: the index of its own unit among the units. */
  readonly sentence: number;
  readonly units: readonly Unit[];
  readonly clauses: Clauses;
  readonly at: number;
}

/** A sentence as it is read. */
type Parsed = Pick<Candidate, 'sentence' | 'units' | 'clauses'>;

export function findCandidates(context: Context, sentence: Sentence, index: number): Candidate[] {
  const { reading, tokens } = context;
  const candidates: Candidate[] = [];
  if (tokens[sentence.end - 1]?.lower === '?') return candidates;
  const headline = reading.paragraphs[sentence.paragraph]?.kind === 'headline';
  const units = withTenses(tokens, readUnits(context, sentence, headline ? headlineVerb(tokens, sentence) : -1), headline);
  const clauses = readClauses(context, units);
  const parsed = { sentence: index, units, clauses };
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    const found =
      unit.kind === 'verb'
        ? verbCandidate(context, clauses[i]!, parsed, i)
        : unit.kind === 'noun'
          ? nounCandidate(context, unit, parsed, i)
          : null;
    if (found !== null) candidates.push(found);
  }
  return candidates;
}

function verbCandidate(context: Context, clause: Clause, { sentence, units, clauses }: Parsed, at: number): Candidate | null {
  const { tokens } = context;
  const { verb, subjects } = clause;
  const { lemma, end, phrasal } = verbLemma(tokens, clause);
  if (
    !(phrasal || isEventVerb(lemma)) ||
    (!phrasal && lendsItself(tokens, clause)) ||
    isCompound(tokens, units, at, clause) ||
    addressesReader(tokens, clause) ||
    isTalk(tokens, units, at, clause)
  )
    return null;
  const { objects, phrases } = phrasal ? withoutParticle(tokens, clause) : clause;
  const patients = verb.passive ? [...subjects, ...objects] : objects;
  const claimed = context.claimed[verb.head] === 1;
  const senses = VERB_CLASSES.get(lemma) ?? [lemma];
  return {
    kind: 'verb',
    first: verb.head,
    end,
    head: verb.head,
    lemma,
    senses: meantSenses(context, { lemma, senses, patients, phrases, head: verb.head, next: units[at + 1] }, verb.passive),
    status: said(clause.status, claimed),
    agents: verb.passive ? nounsBehind(phrases, 'by') : subjects,
    patients,
    phrases: verb.passive ? phrases.filter(({ preposition }) => preposition !== 'by') : phrases,
    noun: null,
    clause,
    claimed,
    sentence,
    units,
    clauses,
    at,
  };
}

function nounsBehind(phrases: readonly PrepositionalPhrase[], behind: 'by' | 'of'): NounPhrase[] {
  const nouns: NounPhrase[] = [];
  for (const { preposition, noun } of phrases) if (preposition === behind) nouns.push(noun);
  return nouns;
}

/** What stands behind a hyphen in the verbs that are known: "down" of "step-down". */
const PARTICLES = new WordSet(
  [...VERB_CLASSES.keys()].flatMap(verb => {
    const parts = verb.split('-');
    return parts.slice(1).map((_, i) => parts.slice(i + 1).join('-'));
  }),
);

/** The verb's lemma, with its particle where the two make one known verb: "stepped down" is "step-down". */
function verbLemma(tokens: readonly Token[], { verb }: Clause): { lemma: string; end: number; phrasal: boolean } {
  const { lemma } = tokens[verb.head]!;
  const next = tokens[verb.head + 1];
  if (lemma === 'open' && next?.lower === 'fire') return { lemma: 'open-fire', end: verb.head + 2, phrasal: true };
  const phrasal = next && PARTICLES.holds(next) ? `${lemma}-${next.lower}` : null;
  if (phrasal !== null && VERB_CLASSES.has(phrasal) && !FAVOUR.test(tokens[verb.head + 2]?.lower ?? ''))
    return { lemma: phrasal, end: verb.head + 2, phrasal: true };
  return { lemma, end: verb.head + 1, phrasal: false };
}

/** "Voted in [favour] of". */
const FAVOUR = /^favou?r$/;

/** The object of a phrasal verb, which reads like a prepositional phrase: "fended off [the attack]". */
function withoutParticle(tokens: readonly Token[], { verb, objects, phrases }: Clause): Pick<Clause, 'objects' | 'phrases'> {
  const [first, ...rest] = phrases;
  if (first?.preposition !== tokens[verb.head + 1]!.lower || objects.length > 0) return { objects, phrases };
  return { objects: [first.noun], phrases: rest };
}

const ADDRESSED = new WordSet(['you', 'your', 'yourself', 'u']);

/** "You can unsubscribe", "Sign up here": page furniture and advice, not something that happened. */
function addressesReader(tokens: readonly Token[], { verb, subjects }: Clause): boolean {
  const subject = subjects[0];
  if (subject) return ADDRESSED.holds(tokens[subject.head]!);
  return tokens[verb.head]!.tag === 'VB' && !verb.infinitive && verb.modal === null;
}

/** A gerund without an object right behind the noun that it belongs to: "guilty of money [laundering]". */
function isCompound(tokens: readonly Token[], units: readonly Unit[], at: number, { verb, objects }: Clause): boolean {
  const [noun, before] = [itemAt(units, at - 1), itemAt(units, at - 2)];
  if (tokens[verb.head]!.tag !== 'VBG' || verb.finite || verb.infinitive || objects.length > 0) return false;
  if (noun?.kind !== 'noun' || noun.end !== verb.first || noun.end !== noun.first + 1 || tokens[noun.head]!.tag !== 'NN') return false;
  return before?.kind === 'preposition' || before?.kind === 'and';
}

function nounCandidate(context: Context, noun: NounPhrase, { sentence, units, clauses }: Parsed, at: number): Candidate | null {
  const { tokens, mentionAt } = context;
  const { lemma, tag, lower } = tokens[noun.head]!;
  const classes = NOUN_CLASSES.ofLemma(tokens[noun.head]!);
  if (
    !classes ||
    !(isNounTag(tag) || isVerbTag(tag)) ||
    insideName(context, noun.head) ||
    (lower === 'fire' && tokens[noun.head - 1]?.lemma === 'open')
  )
    return null;
  if (tokens[noun.first - 1]?.lower === 'within' || undone(tokens, units, clauses, at) || isPredicate(tokens, units, clauses, at))
    return null;
  const lender = lendingClause(tokens, units, clauses, at);
  const lent = lender?.verb.passive === true;
  const phrases = lent ? lender.phrases : readComplements(tokens, units, at).phrases;
  const by = nounsBehind(phrases, 'by');
  const agents = lender === null || lent ? by : [...lender.subjects, ...by];
  const patients = nounsBehind(phrases, 'of');
  const anchored =
    lender !== null ||
    agents.length > 0 ||
    patients.length > 0 ||
    noun.owner >= 0 ||
    mentionAt[noun.first]! >= 0 ||
    definite(tokens[noun.first]!);
  if (!anchored && DOUBTFUL_NOUNS.has(lemma)) return null;
  const senses = meantNoun(tokens, { noun, senses: classes, agents, patients, phrases, lender, next: units[at + 1] });
  if (senses === null) return null;
  const claimed = context.claimed[lender ? lender.verb.head : noun.head] === 1;
  const status = said(statusOfNoun(tokens, units, at, lender), claimed);
  return {
    kind: 'noun',
    first: noun.head,
    end: noun.head + 1,
    head: noun.head,
    lemma,
    senses,
    status,
    agents,
    patients,
    phrases: phrases.filter(({ preposition }) => preposition !== 'of' && preposition !== 'by'),
    noun,
    clause: lender,
    claimed,
    sentence,
    units,
    clauses,
    at,
  };
}

const definite = ({ lower, tag }: Token): boolean => lower === 'the' || lower === 'this' || lower === 'that' || tag === 'PRP$';

function insideName(context: Context, token: number): boolean {
  const mention = mentionOf(context, token);
  return mention !== undefined && mention.form !== 'nominal';
}

const UNDOING = new WordSet('lift recover recoup overturn reverse revoke rescind erase quash remove ease undo'.split(' '));

/** What the clause tells is that it is over: "lifted the suspension", "recovered most of the loss". The verb tells that; the noun dates nothing. */
function undone(tokens: readonly Token[], units: readonly Unit[], clauses: Clauses, i: number): boolean {
  let verb = i - 1;
  while (verb > i - 4 && units[verb] && units[verb]!.kind !== 'verb' && partOfObject(tokens, units[verb]!)) verb--;
  const clause = clauses[verb];
  return clause != null && UNDOING.holdsLemma(tokens[clause.verb.head]!);
}

/** "Most of", "half of", "most" among what stands between a verb and the noun that it is about. */
const partOfObject = (tokens: readonly Token[], { kind, first }: Unit): boolean =>
  kind === 'noun' || kind === 'adverb' || kind === 'mark' || (kind === 'preposition' && tokens[first]!.lower === 'of');

/** What stands in somebody's claim is only said to have happened. */
const said = (status: EventStatus, claimed: boolean): EventStatus => (claimed && status === 'happened' ? 'alleged' : status);
