/** Finds events: triggers, their participants, date and status, within one article. */

import { contentIds } from '../base/hash.ts';
import { mapped } from '../base/mapped.ts';
import type { Steps } from '../base/steps.ts';
import { WordSet } from '../language/words/wordLists.ts';
import type { EventStatus, Participant, ParticipantRole } from '../model/analysis.ts';
import type { EventArgument, LocalEvent } from '../model/analyzed.ts';
import type { Paragraph, Reading } from '../model/reading.ts';
import { isUnresolvedIt, labelOf } from './events/label.ts';
import { type Group, mergeTellings, type Told } from './events/merge.ts';
import { placeNear, placeOfLead } from './events/places.ts';
import { buildContext, type Context, type EventEvidence } from './events/sentence/context.ts';
import type { NounPhrase } from './events/sentence/units.ts';
import type { Candidate } from './events/triggers/candidates.ts';
import { findCandidates } from './events/triggers/candidates.ts';
import { typeOf } from './events/triggers/senses.ts';
import { isMinor, weigh } from './events/weight.ts';
import { type Dating, sentenceDates } from './events/when/dates.ts';
import { type Distance, distancesIn } from './events/when/distances.ts';
import { dateFinder, dayOfNews, daysOfLead, type LeadDays } from './events/when/groupDate.ts';
import { Numbering } from './events/who/arguments.ts';
import { findRoles } from './events/who/participants.ts';
import { unnamedIn } from './events/who/unnamed.ts';

export type { EventEvidence } from './events/sentence/context.ts';

/** The opening of the article: the offset at which it ends, the first sentence of the body, the day of its news, the entity of the place that it is set in. */
interface Lead {
  readonly end: number;
  readonly firstOfBody: number;
  readonly days: LeadDays;
  readonly place: string | null;
}

/** Sentences within which an article says where it is set. */
const PLACING_SENTENCES = 8;

/** In text order of their first mention. */
export function* findingEvents(reading: Reading, evidence: EventEvidence): Steps<LocalEvent[]> {
  const context = buildContext(reading, evidence);
  const idOf = contentIds('event');
  const body = reading.paragraphs.filter(({ kind, first, end }) => kind === 'body' && end > first);
  const end = endOfLead(reading, body);
  yield;
  const told = yield* tellingsOf(context);
  yield;
  const lead: Lead = {
    end,
    firstOfBody: body[0]?.first ?? -1,
    days: daysOfLead(told, end, context.published),
    place: placeOfLead(context, reading.sentences[PLACING_SENTENCES]?.span[0] ?? reading.text.length),
  };
  const groups = mergeTellings(told);
  const dateOf = dateFinder(groups, end, context.published);
  yield;
  return mapped(groups, group => toEvent(context, group, idOf, lead, dateOf(group)));
}

function* tellingsOf(context: Context): Steps<Told[]> {
  const found = mapped(context.reading.sentences, (sentence, index) => findCandidates(context, sentence, index));
  yield;
  const told: Told[] = [];
  const measured = context.times.some(({ type }) => type === 'DURATION');
  const numbering = new Numbering();
  context.reading.sentences.forEach((sentence, index) => {
    const candidates = found[index]!;
    if (candidates.length === 0) return;
    const dates = sentenceDates(context, sentence);
    const distances = measured ? distancesIn(context, sentence, candidates) : null;
    for (const candidate of candidates)
      told.push(
        tellingOf(context, numbering, candidate, dates[candidate.head - sentence.first] ?? null, distances?.get(candidate) ?? null),
      );
  });
  return told;
}

function tellingOf(context: Context, numbering: Numbering, candidate: Candidate, dating: Dating | null, distance: Distance | null): Told {
  const { reading, tokens } = context;
  const { lemma, senses, status } = candidate;
  const roles = findRoles(context, candidate);
  const date = dating === null || dating.bound !== null ? null : dating.value;
  const trigger = [tokens[candidate.first]!.span[0], tokens[candidate.end - 1]!.span[1]] as const;
  const { codes, at } = numbering.write(roles.arguments);
  return {
    participants: roles.participants,
    nameless: roles.nameless,
    arguments: roles.arguments,
    codes,
    at,
    lemma,
    senses,
    status,
    another: tellsApart(context, candidate),
    date,
    within: dating !== null && dating.bound !== null ? dating : null,
    distance,
    candidate,
    mention: { article: reading.path, trigger, sentence: reading.sentences[candidate.sentence]!.span, date },
  };
}

const APART = new WordSet(['another', 'similar', 'separate']);

function tellsApart(context: Context, { agents, noun }: Candidate): boolean {
  for (const agent of agents) if (isApart(context, agent)) return true;
  return noun !== null && isApart(context, noun);
}

function isApart({ tokens }: Context, { first, head }: NounPhrase): boolean {
  for (let i = first; i < head; i++) if (APART.holds(tokens[i]!)) return true;
  return false;
}

function toEvent(context: Context, group: Group, idOf: (content: string) => string, lead: Lead, own: string | null): LocalEvent {
  const { best, label } = bestTelling(context, group);
  const type = typeOf(context, best.candidate) ?? firstType(context, group);
  const within = own === null ? (group.find(told => told.within !== null)?.within ?? null) : null;
  const participants = withPlace(context, group, lead);
  const minor = isMinor(context, group, type, lead.firstOfBody);
  const date = own ?? within?.value ?? dayOfNews(context, group, lead.end, lead.days);
  return {
    id: idOf(`${best.lemma} ${label}`),
    label,
    type,
    date,
    status: bestStatus(group),
    participants,
    unnamed: minor ? [] : unnamedIn(context, group, participants),
    mentions: mapped(group, ({ mention }) => mention),
    lemma: best.lemma,
    senses: group.length === 1 ? best.senses : [...new Set(group.flatMap(({ senses }) => senses))],
    arguments: uniqueArguments(group),
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
  if (group.length === 1) return { best: group[0]!, label: labelOf(context, group[0]!.candidate) };
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
  if (group.length === 1) return null;
  for (const { candidate } of group) {
    const type = typeOf(context, candidate);
    if (type !== null) return type;
  }
  return null;
}

const STATUSES: readonly EventStatus[] = ['happened', 'planned', 'alleged', 'negated'];

/** Told as fact once, it happened; else planned, else alleged. Tellings of one event are all negated or none. */
const bestStatus = (group: Group): EventStatus => STATUSES.find(one => group.some(({ status }) => status === one)) ?? 'happened';

function withPlace(context: Context, group: Group, lead: Lead): readonly Participant[] {
  const participants = group.length === 1 ? group[0]!.participants : uniqueParticipants(group);
  if (participants.some(({ role }) => role === 'place')) return participants;
  const place = placeNear(context, group, lead.place);
  if (place === null || participants.some(({ entity, role }) => entity === place && role !== 'other')) return participants;
  return [...participants.filter(({ entity }) => entity !== place), { role: 'place', entity: place }];
}

const ROLES: readonly ParticipantRole[] = ['agent', 'patient', 'place', 'other'];

/** Each telling has an entity once; the event has it in the first of its roles. */
function uniqueParticipants(group: Group): Participant[] {
  const byEntity = new Map<string, Participant>();
  for (const { participants } of group)
    for (const part of participants) {
      const known = byEntity.get(part.entity);
      if (!known || ROLES.indexOf(part.role) < ROLES.indexOf(known.role)) byEntity.set(part.entity, part);
    }
  return [...byEntity.values()];
}

const MOST_ARGUMENTS = 24;

/** The first of them, each once. */
function uniqueArguments(group: Group): EventArgument[] {
  const unique: EventArgument[] = [];
  for (const told of group)
    for (const argument of told.arguments) {
      let known = 0;
      while (known < unique.length && !isSameArgument(unique[known]!, argument)) known++;
      if (known < MOST_ARGUMENTS) unique[known] = argument;
    }
  return unique;
}

function isSameArgument(one: EventArgument, other: EventArgument): boolean {
  if (one.role !== other.role || one.words.length !== other.words.length) return false;
  for (let i = 0; i < one.words.length; i++) if (one.words[i] !== other.words[i]) return false;
  return true;
}

/** Sentences of the body that are its lead at most: many articles come as one paragraph. */
const LEAD_SENTENCES = 3;

/** Offset after the second paragraph of the body or its third sentence, whichever comes first: beyond it nothing is lead. */
function endOfLead({ paragraphs, sentences }: Reading, [start, second]: readonly Paragraph[]): number {
  if (!start) return paragraphs.at(-1)?.span[1] ?? 0;
  const last = Math.min((second ?? start).end, start.first + LEAD_SENTENCES) - 1;
  return sentences[last]?.span[1] ?? start.span[1];
}
