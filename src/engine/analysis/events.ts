/** Finds events: triggers, their participants, date and status, within one article. */
import { contentIds } from '../base/hash.ts';
import type { EventStatus, Participant } from '../model/analysis.ts';
import type { EventArgument, LocalEvent } from '../model/analyzed.ts';
import type { Reading } from '../model/reading.ts';
import type { Candidate } from './events/candidates.ts';
import { findCandidates } from './events/candidates.ts';
import { buildContext, type Context, type EventEvidence } from './events/context.ts';
import { sentenceDates } from './events/dates.ts';
import { labelOf } from './events/label.ts';
import { type Group, mergeTellings, type Told } from './events/merge.ts';
import { findRoles } from './events/participants.ts';
import { placeNear, placeOfLead } from './events/places.ts';
import { typeOf } from './events/senses.ts';
import { isMinor, weigh } from './events/weight.ts';

export type { EventEvidence } from './events/context.ts';

/** The opening of the article: the offset at which it ends, and the entity of the place that it is set in. */
interface Lead {
  readonly end: number;
  readonly place: string | null;
}

/** In text order of their first mention. */
export function findEvents(reading: Reading, evidence: EventEvidence): LocalEvent[] {
  const context = buildContext(reading, evidence);
  const idOf = contentIds('event');
  const leadEnd = endOfLead(reading);
  const lead = { end: leadEnd, place: placeOfLead(context, leadEnd) };
  return mergeTellings(tellingsOf(context)).map(group => toEvent(context, group, idOf, lead));
}

function tellingsOf(context: Context): Told[] {
  const { reading, tokens } = context;
  return reading.sentences.flatMap((sentence, index) => {
    const candidates = findCandidates(context, sentence, index);
    if (candidates.length === 0) return [];
    const dates = sentenceDates(context, sentence);
    return candidates.map((candidate): Told => {
      const date = dates[candidate.head - sentence.first] ?? null;
      const trigger = [tokens[candidate.first]!.span[0], tokens[candidate.end - 1]!.span[1]] as const;
      const { lemma, senses, status } = candidate;
      return {
        ...findRoles(context, candidate),
        lemma,
        senses,
        status,
        another: tellsApart(context, candidate),
        date,
        candidate,
        mention: { article: reading.path, trigger, sentence: sentence.span, date },
      };
    });
  });
}

const APART = new Set(['another', 'other', 'similar', 'separate', 'different', 'second', 'third', 'earlier', 'previous']);

function tellsApart({ tokens }: Context, { agents, patients, noun }: Candidate): boolean {
  for (const { first, head } of [...agents, ...patients, ...(noun ? [noun] : [])])
    for (let i = first; i < head; i++) if (APART.has(tokens[i]!.lower)) return true;
  return false;
}

function toEvent(context: Context, group: Group, idOf: (content: string) => string, lead: Lead): LocalEvent {
  const best = group.reduce((a, b) => (telling(b) > telling(a) ? b : a));
  const label = labelOf(context, best.candidate);
  const type = typeOf(context, best.candidate) ?? firstType(context, group);
  return {
    id: idOf(`${best.lemma} ${label}`),
    label,
    type,
    date: bestDate(group),
    status: bestStatus(group),
    participants: withPlace(context, group, lead),
    mentions: group.map(({ mention }) => mention),
    lemma: best.lemma,
    senses: [...new Set(group.flatMap(({ senses }) => senses))],
    arguments: uniqueArguments(group.flatMap(told => told.arguments)),
    weight: weigh(context, group, lead.end, type),
    another: group[0]?.another === true,
    minor: isMinor(context, group, type),
  };
}

/** How well a telling serves as the event's label: a finite verb with subject and object best. */
function telling({ candidate }: Told): number {
  const finite = candidate.clause?.verb.finite ? 2 : 0;
  return finite + (candidate.agents.length > 0 ? 1 : 0) + (candidate.patients.length > 0 ? 1 : 0);
}

function firstType(context: Context, group: Group): string | null {
  for (const { candidate } of group) {
    const type = typeOf(context, candidate);
    if (type !== null) return type;
  }
  return null;
}

/** The most precise date, the first of equals. */
function bestDate(group: Group): string | null {
  return group.reduce<string | null>(
    (best, { mention }) => (mention.date !== null && mention.date.length > (best?.length ?? 0) ? mention.date : best),
    null,
  );
}

/** Told as fact once, it happened; else planned, else alleged. Tellings of one event are all negated or none. */
function bestStatus(group: Group): EventStatus {
  const statuses = new Set(group.map(({ status }) => status));
  return (['happened', 'planned', 'alleged', 'negated'] as const).find(status => statuses.has(status)) ?? 'happened';
}

function withPlace(context: Context, group: Group, lead: Lead): Participant[] {
  const participants = uniqueParticipants(group.flatMap(told => told.participants));
  if (participants.some(({ role }) => role === 'place')) return participants;
  const place = placeNear(context, group, lead.place);
  if (place === null || participants.some(({ entity, role }) => entity === place && role !== 'other')) return participants;
  return [...participants.filter(({ entity }) => entity !== place), { role: 'place', entity: place }];
}

function uniqueParticipants(all: readonly Participant[]): Participant[] {
  const order = ['agent', 'patient', 'place', 'other'];
  const byEntity = new Map<string, Participant>();
  for (const part of all) {
    const known = byEntity.get(part.entity);
    if (!known || order.indexOf(part.role) < order.indexOf(known.role)) byEntity.set(part.entity, part);
  }
  return [...byEntity.values()];
}

function uniqueArguments(all: readonly EventArgument[]): EventArgument[] {
  return [...new Map(all.map(argument => [`${argument.role} ${argument.words.join(' ')}`, argument])).values()].slice(0, 24);
}

/** Offset after the second paragraph of the body: beyond it nothing is lead. */
function endOfLead({ paragraphs }: Reading): number {
  return paragraphs.filter(({ kind }) => kind === 'body')[1]?.span[1] ?? paragraphs.at(-1)?.span[1] ?? 0;
}
