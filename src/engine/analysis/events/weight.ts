/** Newsworthiness: what a reader is shown first. Headline and lead, dates, named participants, clear types. */
import type { ParticipantRole } from '../../model/analysis.ts';
import type { Candidate } from './candidates.ts';
import { describesNoun } from './clauses.ts';
import type { Context } from './context.ts';
import type { Group } from './merge.ts';

/**
 * Whether it is told in passing. Not so what stands in the headline, what the first sentence is about, and what is told as a clause of its own, with
 * a name that takes part and a date or a type.
 */
export function isMinor(context: Context, group: Group, type: string | null): boolean {
  const { sentences, paragraphs } = context.reading;
  const firstOfBody = paragraphs.find(({ kind, first, end }) => kind === 'body' && end > first)?.first ?? -1;
  const telling = group.filter(({ candidate }) => tellsItself(candidate));
  if (group.some(({ candidate }) => paragraphs[sentences[candidate.sentence]!.paragraph]?.kind === 'headline' && !isAside(candidate)))
    return false;
  if (group.some(({ candidate }) => candidate.sentence === firstOfBody && tellsFirst(candidate))) return false;
  const named = telling.some(told => told.arguments.some(({ named, role }) => named && (role === 'agent' || role === 'patient')));
  return !named || (group.length < 3 && type === null && !group.some(({ mention }) => mention.date !== null));
}

/** A clause with tense and a subject, in nobody's mouth and not about asking for comment. */
function tellsItself({ clause, claimed, agents, patients }: Candidate): boolean {
  return clause?.verb.finite === true && !claimed && agents.length + patients.length > 0;
}

/** What the first sentence is about, "…, police said" or not. */
const tellsFirst = (candidate: Candidate): boolean =>
  tellsItself(candidate) || (candidate.claimed && tellsItself({ ...candidate, claimed: false }) && opensSentence(candidate));

/** Whether no verb with tense stands before it in its sentence. */
function opensSentence({ units, at }: Candidate): boolean {
  for (let i = 0; i < at; i++) {
    const unit = units[i]!;
    if (unit.kind === 'verb' && unit.finite) return false;
  }
  return true;
}

/** A bare noun or participle of the headline, or one that only tells which is meant: "ban limiting [protests]". */
function isAside(candidate: Candidate): boolean {
  const { noun, clause, agents, patients, units, at } = candidate;
  const bare = agents.length + patients.length === 0;
  if (noun) return bare && noun.first === noun.head;
  return bare || clause === null || (describesNoun(units, at) && !opensSentence(candidate));
}

function hasRole(group: Group, role: ParticipantRole): boolean {
  for (const { participants } of group) for (const participant of participants) if (participant.role === role) return true;
  return false;
}

/** Points; an event of the headline that the lead repeats, dated and with names, has about ten. */
export function weigh(context: Context, group: Group, leadEnd: number, type: string | null): number {
  const { sentences, paragraphs } = context.reading;
  let points = 0;
  let [headline, lead] = [false, false];
  for (const { candidate } of group) {
    const sentence = sentences[candidate.sentence]!;
    if (paragraphs[sentence.paragraph]?.kind === 'headline') headline = true;
    else if (sentence.span[0] < leadEnd) lead = true;
  }
  points += (headline ? 3 : 0) + (lead ? 2 : 0);
  points += group.some(({ mention }) => mention.date !== null) ? 1 : 0;
  points += (hasRole(group, 'agent') ? 1 : 0) + (hasRole(group, 'patient') ? 1 : 0) + (hasRole(group, 'place') ? 0.5 : 0);
  points += type === null ? 0 : 1;
  points += group.some(({ candidate }) => candidate.noun === null && candidate.clause?.verb.finite) ? 1 : 0;
  return points + Math.min(2, Math.log2(group.length));
}
