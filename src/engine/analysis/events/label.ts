/** A short line that tells an event as a headline would, in the text's own words: "Judge blocks investment ban". */
import type { Candidate } from './candidates.ts';
import type { Clause } from './clauses.ts';
import type { Context } from './context.ts';
import { cutAtWord, Line } from './label/line.ts';
import { clean, isPlural, nounText } from './label/nounText.ts';
import { verbText } from './label/verbText.ts';
import { addContent, subjectText, unitAt, walk } from './label/walk.ts';
import type { NounPhrase } from './units.ts';

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
  let before = units[at - 1];
  if (before?.kind === 'adverb') before = units[at - 2];
  const behindNoun = before?.kind === 'noun' && !before.isTime;
  const participle = !verb.finite && !verb.infinitive;
  if ((verb.infinitive || (participle && !behindNoun && before?.kind !== 'comma')) && !behindNoun) {
    const governor = clause.governor;
    const up = governor ? unitAt(units, governor.verb.first) : -1;
    return governor && up >= 0 && depth < DEEPEST ? clauseLabel(context, telling, governor, up, depth + 1) : null;
  }
  const subjects = verb.infinitive && behindNoun ? [before as NounPhrase] : clause.subjects;
  const subject = subjects[0];
  if (!subject || /^(?:W|EX|DT)/.test(tokens[subject.head]!.tag) || tokens[subject.first]!.tag.startsWith('W')) return null;
  const line = new Line();
  line.add(subjectText(context, units, subject), false);
  if (subjects[1]) line.add(`and ${nounText(context, subjects[1])}`, false);
  const plural = (subjects.length > 1 && !sharesOneName(context, subjects)) || isPlural(context, subject);
  const next = units[at + 1];
  line.add(
    verbText(tokens, verb, plural, participle),
    next === undefined || /^(?:comma|mark|relative)$/.test(next.kind) || next.kind === 'adverb',
  );
  const content = clause.content >= 0 && clause.objects.length === 0;
  const end = context.reading.sentences[telling.sentence]!.end;
  const needed = content ? addContent(context, clause.content, end, line) : walk(context, units, at + 1, line, true);
  const relative = relativeObject(units, subject, at, clause);
  if (relative) line.add(nounText(context, relative), true);
  const label = line.close(needed);
  return / (?:is|are|has|have|does|do)$/.test(label) ? null : label;
}

/** The object that stands before its clause: "accusations [the company] denies", "the list that [Ames] leaked". */
function relativeObject(units: Telling['units'], subject: NounPhrase, at: number, { verb, objects, phrases }: Clause): NounPhrase | null {
  if (!verb.finite || verb.passive || objects.length > 0 || phrases.length > 0) return null;
  const next = units[at + 1]?.kind;
  if (next === 'verb' || next === 'noun' || (next === 'mark' && units[at + 2] !== undefined)) return null;
  const before = unitAt(units, subject.first) - 1;
  const opener = units[before]?.kind;
  const opened = opener === 'relative' || opener === 'subordinator';
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
  const line = new Line();
  const words = nounText(context, noun);
  line.add(words, true);
  const needed = walk(context, units, at + 1, line, false);
  const label = line.close(needed);
  if (/\s/.test(label)) return label;
  // What is to be done with it, or was not, is not what the noun tells.
  for (const step of [1, -1]) {
    for (let i = at + step; i >= 0 && i < units.length && Math.abs(i - at) <= 5; i += step) {
      const around = clauses.get(i);
      if (around)
        return around.status === 'happened' || around.status === candidate.status ? clauseLabel(context, candidate, around, i, 0) : label;
      if (step === 1 && units[i]!.kind !== 'adverb') break;
      if (units[i]!.kind === 'comma') break;
    }
  }
  return null;
}

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
  return line.charAt(0).toLocaleUpperCase('en') + line.slice(1);
}

const candidateHead = (units: Candidate['units'], at: number): number => units[at]!.first;
