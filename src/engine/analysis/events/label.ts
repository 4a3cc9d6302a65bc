/** A short line that tells an event as a headline would, in the text's own words: "Judge blocks investment ban". */

import { presentOf } from '../../language/events/eventTense.ts';
import { FAILING_VERBS } from '../../language/events/eventVerbs.ts';
import { WordSet } from '../../language/words/wordLists.ts';
import { cutAtWord, Line } from './label/line.ts';
import { clean, isPlural, nounText } from './label/nounText.ts';
import { verbText } from './label/verbText.ts';
import { addContent, subjectText, unitAt, walk } from './label/walk.ts';
import type { Clause } from './sentence/clauses.ts';
import { type Context, mentionOf } from './sentence/context.ts';
import { governs } from './sentence/subjects.ts';
import type { NounPhrase } from './sentence/units.ts';
import type { Candidate } from './triggers/candidates.ts';
import { isEventVerb } from './triggers/eventVerb.ts';
import { isWanted } from './triggers/lenders.ts';

type Telling = Pick<Candidate, 'units' | 'clauses' | 'sentence'>;

/** At most 60 code units; never empty. Whole where it can be: subject, verb and object, else the sentence itself, cut at a word. */
export function labelOf(context: Context, candidate: Candidate): string {
  const { clause, at } = candidate;
  const told = candidate.noun ? nounLabel(context, candidate, candidate.noun) : clause && clauseLabel(context, candidate, clause, at, 0);
  return told || sentenceLabel(context, candidate);
}

/** Verbs that hang on each other and are followed up to the one with tense. */
const DEEPEST = 4;

function clauseLabel(context: Context, telling: Telling, clause: Clause, at: number, depth: number): string | null {
  const { tokens } = context;
  const { units } = telling;
  const { verb } = clause;
  const before = units[at - 1]?.kind === 'adverb' ? units[at - 2] : units[at - 1];
  const behindNoun = before?.kind === 'noun' && !before.isTime;
  const participle = !verb.finite && !verb.infinitive;
  const governor = verb.finite ? null : clause.governor;
  if (governor && !standsAlone(context, telling, clause, at, depth)) {
    const up = unitAt(units, governor.verb.first);
    return up >= 0 && depth < DEEPEST ? clauseLabel(context, telling, governor, up, depth + 1) : null;
  }
  const subjects =
    verb.infinitive && behindNoun && hasInfinitive(tokens, units, at) && !isLoser(tokens, governor, before) ? [before] : clause.subjects;
  const subject = subjects[0];
  if (!subject || /^(?:W|EX|DT)/.test(tokens[subject.head]!.tag) || tokens[subject.first]!.tag.startsWith('W')) return null;
  if (tokens[subject.head]!.lower === 'i' && context.speaker(subject.head) === null) return null;
  if (verb.infinitive && tokens[subject.head]!.tag === 'PRP' && !mentionOf(context, subject.head)) return null;
  const line = new Line();
  const unnamed = subjects.length === 1 && isUnresolvedIt(context, subject);
  if (!unnamed) line.add(subjectText(context, units, subject), false);
  if (subjects[1]) line.add(`and ${nounText(context, subjects[1])}`, false);
  const plural = (subjects.length > 1 && !sharesOneName(context, subjects)) || isPlural(context, subject);
  const next = units[at + 1];
  const told =
    unnamed && verb.passive && verb.modal === null
      ? `${verb.negated ? 'not ' : ''}${tokens[verb.head]!.text}`
      : verb.infinitive && clause.status === 'happened'
        ? presentOf(tokens[verb.head]!.lemma, plural)
        : verbText(tokens, verb, plural, participle);
  line.add(told, next === undefined || /^(?:comma|mark|relative)$/.test(next.kind) || next.kind === 'adverb', /^['’]/.test(told));
  const content = clause.content >= 0 && clause.objects.length === 0;
  const end = context.reading.sentences[telling.sentence]!.end;
  const needed = content ? addContent(context, clause.content, end, line) : walk(context, units, at + 1, line, true);
  const relative = relativeObject(context, units, subject, at, clause);
  if (relative) line.add(nounText(context, relative), true);
  const label = line.close(needed);
  return / (?:is|are|has|have|does|do)$/.test(label) || (unnamed && !/\s/.test(label)) ? null : label;
}

/** Prepositions before a gerund that is told as a clause of its own: "accused of [selling arms]". */
const GERUND_PREPOSITIONS = new WordSet(['of', 'for', 'after', 'before', 'by', 'while', 'since', 'on', 'in']);

/** Whether an infinitive or participle makes a label without the verb that it hangs on, which else has the same one. */
function standsAlone({ tokens }: Context, { units }: Telling, clause: Clause, at: number, depth: number): boolean {
  const { verb, objects, phrases, governor } = clause;
  const before = units[at - 1]?.kind === 'adverb' ? units[at - 2] : units[at - 1];
  const behindNoun = before?.kind === 'noun' && !before.isTime;
  if (depth > 0 || objects.length + phrases.length === 0) return behindNoun || (!verb.infinitive && before?.kind === 'comma');
  if (verb.infinitive && governor && FAILING_VERBS.holdsLemma(tokens[governor.verb.head]!)) return false;
  if (verb.infinitive) return hasInfinitive(tokens, units, at) || (governor !== null && isEventVerb(tokens[governor.verb.head]!.lemma));
  if (before?.kind === 'preposition') return tokens[verb.head]!.tag === 'VBG' && GERUND_PREPOSITIONS.holds(tokens[before.first]!);
  return behindNoun || before?.kind === 'comma';
}

/** Behind a noun that the infinitive belongs to, "urged [allies] to send", rather than one of where or how: "sent to the area to help". */
function hasInfinitive(tokens: Context['tokens'], units: Telling['units'], at: number): boolean {
  const [noun, joint] = [units[at - 1], units[at - 2]];
  if (noun?.kind !== 'noun' || noun.isTime) return false;
  return joint?.kind !== 'preposition' || /^(?:on|upon|for|by)$/.test(tokens[joint.first]!.lower);
}

/** A name that is the object of a verb which makes nobody do anything: "beat [Ames] to reach the final". */
const isLoser = (tokens: Context['tokens'], governor: Clause | null, noun: NounPhrase): boolean =>
  governor?.objects.includes(noun) === true && !governs(tokens, governor) && tokens[noun.head]!.tag.startsWith('NNP');

/** An "it" of which nobody knows what it is: the label leaves it out. */
export const isUnresolvedIt = (context: Context, { head }: NounPhrase): boolean =>
  context.tokens[head]!.lower === 'it' && mentionOf(context, head) === undefined;

/** The object that stands before its clause: "accusations [the company] denies", "the list that [Ames] leaked". */
function relativeObject(
  context: Context,
  units: Telling['units'],
  subject: NounPhrase,
  at: number,
  { verb, objects, phrases }: Clause,
): NounPhrase | null {
  if (!verb.finite || verb.passive || objects.length > 0 || phrases.length > 0) return null;
  const next = units[at + 1]?.kind;
  if (next === 'verb' || next === 'noun' || (next === 'mark' && units[at + 2] !== undefined)) return null;
  const before = unitAt(units, subject.first) - 1;
  const opener = units[before]?.kind;
  const opened = opener === 'relative' || (opener === 'subordinator' && context.tokens[units[before]!.first]!.lower === 'that');
  const noun = units[opened ? before - (units[before - 1]?.kind === 'comma' ? 2 : 1) : before];
  return noun?.kind === 'noun' && !noun.isTime ? noun : null;
}

/** "Founder and chief executive Ames" is one. */
function sharesOneName({ tokens }: Context, [one, other]: readonly NounPhrase[]): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    tokens[one.head]!.tag === 'NN' &&
    other.first < other.head &&
    /^(?:NN|JJ)$/.test(tokens[other.first]!.tag)
  );
}

function nounLabel(context: Context, candidate: Candidate, noun: NounPhrase): string | null {
  const { units, at, clause, clauses } = candidate;
  const lender = clause ? unitAt(units, clause.verb.first) : -1;
  const lent = clause && lender >= 0 ? clauseLabel(context, candidate, clause, lender, 0) : null;
  if (lent) return lent;
  if (isWanted(context.tokens, units, at)) {
    const wanting = units[at - 1]?.kind === 'verb' ? at - 1 : at - 2;
    const clauseOfWanting = clauses[wanting];
    const wanted = clauseOfWanting ? clauseLabel(context, candidate, clauseOfWanting, wanting, 0) : null;
    if (wanted) return wanted;
  }
  const line = new Line();
  const words = nounText(context, noun);
  line.add(words, true);
  const needed = walk(context, units, at + 1, line, false);
  const label = line.close(needed);
  if (/\s/.test(label)) return label;
  // What is to be done with it, or was not, is not what the noun tells.
  for (const step of [1, -1]) {
    for (let i = at + step; i >= 0 && i < units.length && Math.abs(i - at) <= 5; i += step) {
      const around = clauses[i];
      if (around)
        return around.status === 'happened' || around.status === candidate.status ? clauseLabel(context, candidate, around, i, 0) : label;
      if (step === 1 && units[i]!.kind !== 'adverb') break;
      if (units[i]!.kind === 'comma') break;
    }
  }
  return aroundLabel(context, candidate, noun) ?? (isTakenUp(context.tokens, noun) ? label : null);
}

/** What the clause tells that the noun stands in: "Man is hurt in attack". */
function aroundLabel(context: Context, candidate: Candidate, noun: NounPhrase): string | null {
  for (let at = 0; at < candidate.clauses.length; at++) {
    const clause = candidate.clauses[at];
    if (!clause?.verb.finite || (clause.status !== 'happened' && clause.status !== candidate.status)) continue;
    if (!clause.objects.includes(noun) && !clause.phrases.some(phrase => phrase.noun === noun)) continue;
    const label = clauseLabel(context, candidate, clause, at, 0);
    if (label) return label;
  }
  return null;
}

/** "The deal", "this attack": told before, so that the noun says enough. */
const isTakenUp = (tokens: Context['tokens'], { first, head }: NounPhrase): boolean =>
  first < head && /^(?:the|this|that|these|those)$/.test(tokens[first]!.lower);

/** The clause as it is written, from the last comma before the trigger or the sentence's start. */
function sentenceLabel(context: Context, { units, at, sentence }: Candidate): string {
  const { tokens, reading } = context;
  const { first, end } = reading.sentences[sentence]!;
  const trigger = tokens[units[at]!.end - 1]!.span[1];
  let start = first;
  if (trigger - tokens[first]!.span[0] > 50) {
    for (let i = at - 1; i >= 0 && trigger - tokens[units[i]!.first]!.span[0] < 50; i--) {
      const { kind, first: token } = units[i]!;
      start = token;
      if (kind === 'comma' || kind === 'subordinator' || kind === 'relative') {
        start = kind === 'comma' ? units[i]!.end : token;
        break;
      }
    }
  }
  const from = tokens[start]!.span[0];
  const text = clean(reading.text.slice(from, Math.min(tokens[end - 1]!.span[1], from + 240))).replace(/[.!?]+$/, '');
  const line = cutAtWord(text) || tokens[candidateHead(units, at)]!.text;
  return line.charAt(0).toUpperCase() + line.slice(1);
}

const candidateHead = (units: Candidate['units'], at: number): number => units[at]!.first;
