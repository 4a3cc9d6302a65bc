/** Newsworthiness: what a reader is shown first. Headline and lead, dates, named participants, clear types. */
import type { ParticipantRole } from '../../model/analysis.ts';
import type { Reading } from '../../model/reading.ts';
import type { Group } from './merge.ts';
import { describesNoun } from './sentence/clauses.ts';
import type { Context } from './sentence/context.ts';
import type { Candidate } from './triggers/candidates.ts';

/**
 * Whether it is told in passing. Not so what stands in the headline, what the first sentence is about, and what is told as a clause of its own, with
 * a name that takes part and a date or a type. `firstOfBody`: that sentence.
 */
export function isMinor({ reading }: Context, group: Group, type: string | null, firstOfBody: number): boolean {
  let named = false;
  let dated = false;
  for (const { candidate, mention, arguments: told } of group) {
    if (isOfHeadline(reading, candidate) && !isAside(candidate)) return false;
    if (tellsClause(candidate)) {
      if (candidate.sentence === firstOfBody && (!candidate.claimed || opensSentence(candidate))) return false;
      named ||= !candidate.claimed && told.some(argument => argument.named && (argument.role === 'agent' || argument.role === 'patient'));
    }
    dated ||= mention.date !== null;
  }
  return !named || (group.length < 3 && type === null && !dated);
}

const isOfHeadline = ({ sentences, paragraphs }: Reading, { sentence }: Candidate): boolean =>
  paragraphs[sentences[sentence]!.paragraph]?.kind === 'headline';

/** As a clause with tense that has a subject or an object. */
const tellsClause = ({ clause, agents, patients }: Candidate): boolean =>
  clause?.verb.finite === true && agents.length + patients.length > 0;

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

const ROLE_POINTS: Readonly<Record<ParticipantRole, number>> = { agent: 1, patient: 1, place: 0.5, other: 0 };

/** Points; an event of the headline that the lead repeats, dated and with names, has about ten. */
export function weigh({ reading }: Context, group: Group, leadEnd: number, type: string | null): number {
  let [headline, lead, dated, told] = [0, 0, 0, 0];
  const roles = { agent: 0, patient: 0, place: 0, other: 0 };
  for (const { candidate, mention, participants } of group) {
    if (isOfHeadline(reading, candidate)) headline = 3;
    else if (mention.sentence[0] < leadEnd) lead = 2;
    if (mention.date !== null) dated = 1;
    if (candidate.noun === null && candidate.clause?.verb.finite) told = 1;
    for (const { role } of participants) roles[role] = ROLE_POINTS[role];
  }
  const points = headline + lead + dated + roles.agent + roles.patient + roles.place + (type === null ? 0 : 1) + told;
  return points + Math.min(2, Math.log2(group.length));
}
