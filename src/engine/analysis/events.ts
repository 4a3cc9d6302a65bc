/** Finds events: triggers, their participants, date and status, within one article. */
import { contentIds } from '../base/hash.ts';
import type { EventStatus, Participant } from '../model/analysis.ts';
import type { EventArgument, LocalEvent } from '../model/analyzed.ts';
import type { Reading } from '../model/reading.ts';
import { inNumbers, Numbering } from './events/arguments.ts';
import type { Candidate } from './events/candidates.ts';
import { findCandidates } from './events/candidates.ts';
import { buildContext, type Context, type EventEvidence } from './events/context.ts';
import { sentenceDates } from './events/dates.ts';
import { distancesIn } from './events/distances.ts';
import { dateFinder, dayOfNews, daysOfLead, type LeadDays } from './events/groupDate.ts';
import { isUnresolvedIt, labelOf } from './events/label.ts';
import { type Group, mergeTellings, type Told } from './events/merge.ts';
import { findRoles } from './events/participants.ts';
import { placeNear, placeOfLead } from './events/places.ts';
import { typeOf } from './events/senses.ts';
import { unnamedIn } from './events/unnamed.ts';
import { isMinor, weigh } from './events/weight.ts';

export type { EventEvidence } from './events/context.ts';

/** The opening of the article: the offset at which it ends, the day of its news, and the entity of the place that it is set in. */
interface Lead {
  readonly end: number;
  readonly days: LeadDays;
  readonly place: string | null;
}

/** Sentences within which an article says where it is set. */
const PLACING_SENTENCES = 8;

/** In text order of their first mention. */
export function findEvents(reading: Reading, evidence: EventEvidence): LocalEvent[] {
  const context = buildContext(reading, evidence);
  const idOf = contentIds('event');
  const leadEnd = endOfLead(reading);
  const told = tellingsOf(context);
  const lead = {
    end: leadEnd,
    days: daysOfLead(told, leadEnd, context.published),
    place: placeOfLead(context, reading.sentences[PLACING_SENTENCES]?.span[0] ?? reading.text.length),
  };
  const groups = mergeTellings(told);
  const dateOf = dateFinder(groups, leadEnd, context.published);
  return groups.map(group => toEvent(context, group, idOf, { ...lead, own: dateOf(group) }));
}

function tellingsOf(context: Context): Told[] {
  const { reading, tokens, times } = context;
  const measured = times.some(({ type }) => type === 'DURATION');
  const words = new Numbering();
  return reading.sentences.flatMap((sentence, index) => {
    const candidates = findCandidates(context, sentence, index);
    if (candidates.length === 0) return [];
    const dates = sentenceDates(context, sentence);
    const distances = measured ? distancesIn(context, sentence, candidates) : null;
    return candidates.map((candidate): Told => {
      const dating = dates[candidate.head - sentence.first] ?? null;
      const date = dating?.bound ? null : (dating?.value ?? null);
      const trigger = [tokens[candidate.first]!.span[0], tokens[candidate.end - 1]!.span[1]] as const;
      const { lemma, senses, status } = candidate;
      const { participants, arguments: told, nameless } = findRoles(context, candidate);
      return {
        participants,
        nameless,
        arguments: told,
        ...inNumbers(told, words),
        lemma,
        senses,
        status,
        another: tellsApart(context, candidate),
        date,
        within: dating?.bound ? dating : null,
        distance: distances?.get(candidate) ?? null,
        candidate,
        mention: { article: reading.path, trigger, sentence: sentence.span, date },
      };
    });
  });
}

const APART = new Set(['another', 'similar', 'separate']);

function tellsApart({ tokens }: Context, { agents, noun }: Candidate): boolean {
  for (const { first, head } of [...agents, ...(noun ? [noun] : [])])
    for (let i = first; i < head; i++) if (APART.has(tokens[i]!.lower)) return true;
  return false;
}

function toEvent(
  context: Context,
  group: Group,
  idOf: (content: string) => string,
  { own, ...lead }: Lead & { readonly own: string | null },
): LocalEvent {
  const { best, label } = bestTelling(context, group);
  const type = typeOf(context, best.candidate) ?? firstType(context, group);
  const within = own === null ? (group.find(told => told.within !== null)?.within ?? null) : null;
  const participants = withPlace(context, group, lead);
  const minor = isMinor(context, group, type);
  const date = own ?? within?.value ?? dayOfNews(context, group, lead.end, lead.days);
  return {
    id: idOf(`${best.lemma} ${label}`),
    label,
    type,
    date,
    status: bestStatus(group),
    participants,
    ...(minor ? {} : { unnamed: unnamedIn(context, group, participants) }),
    mentions: group.map(({ mention }) => mention),
    lemma: best.lemma,
    senses: group.length === 1 ? best.senses : [...new Set(group.flatMap(({ senses }) => senses))],
    arguments: uniqueArguments(group.flatMap(told => told.arguments)),
    weight: weigh(context, group, lead.end, type),
    another: group[0]?.another === true,
    opening: group.some(({ mention }) => mention.sentence[0] < lead.end),
    minor,
    bound: within?.bound ?? null,
    ofLead: own === null && within === null && date !== null,
  };
}

/** How many tellings of an event are tried as its label: the best stand near the top. */
const TRIED = 6;

function bestTelling(context: Context, group: Group): { readonly best: Told; readonly label: string } {
  let best: { readonly best: Told; readonly label: string } | null = null;
  let most = -Infinity;
  for (const told of group.slice(0, TRIED)) {
    const whole = wholeness(context, told);
    if (whole <= most) continue;
    const label = labelOf(context, told.candidate);
    const points = whole - (label.endsWith('…') ? 1 : 0) - (/\s/.test(label) ? 0 : 2);
    if (points <= most) continue;
    best = { best: told, label };
    most = points;
  }
  return best ?? { best: group[0]!, label: labelOf(context, group[0]!.candidate) };
}

/** How well a telling serves as the event's label, if that is whole: a finite verb with subject and object best, of the headline rather than from a claim. */
function wholeness(context: Context, { candidate }: Told): number {
  const { reading } = context;
  const { clause, agents, patients, claimed, sentence } = candidate;
  const headline = reading.paragraphs[reading.sentences[sentence]!.paragraph]?.kind === 'headline';
  return (
    (clause?.verb.finite ? 2 : 0) +
    (agents.length > 0 ? 1 : 0) +
    (patients.length > 0 ? 1 : 0) +
    (headline ? 0.5 : 0) -
    (claimed ? 1 : 0) -
    (agents.some(agent => isUnresolvedIt(context, agent)) ? 1.5 : 0)
  );
}

function firstType(context: Context, group: Group): string | null {
  for (const { candidate } of group) {
    const type = typeOf(context, candidate);
    if (type !== null) return type;
  }
  return null;
}

/** Told as fact once, it happened; else planned, else alleged. Tellings of one event are all negated or none. */
function bestStatus(group: Group): EventStatus {
  return (['happened', 'planned', 'alleged', 'negated'] as const).find(one => group.some(({ status }) => status === one)) ?? 'happened';
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

/** Sentences of the body that are its lead at most: many articles come as one paragraph. */
const LEAD_SENTENCES = 3;

/** Offset after the second paragraph of the body or its third sentence, whichever comes first: beyond it nothing is lead. */
function endOfLead({ paragraphs, sentences }: Reading): number {
  const body = paragraphs.filter(({ kind, first, end }) => kind === 'body' && end > first);
  const [start, second] = body;
  if (!start) return paragraphs.at(-1)?.span[1] ?? 0;
  const last = Math.min((second ?? start).end, start.first + LEAD_SENTENCES) - 1;
  return sentences[last]?.span[1] ?? start.span[1];
}
