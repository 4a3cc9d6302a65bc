/** One event of the folder from its tellings. */
import { hashText } from '../../base/hash.ts';
import type { Event, EventStatus, Participant, ParticipantRole } from '../../model/analysis.ts';
import type { LocalEvent } from '../../model/analyzed.ts';
import type { Cluster } from './likenesses.ts';
import type { Member } from './member.ts';

/** A telling with all that its article says of it. */
export interface Told {
  readonly member: Member;
  readonly event: LocalEvent;
}

const STATUSES: readonly EventStatus[] = ['happened', 'planned', 'alleged', 'negated'];
const ROLES: readonly ParticipantRole[] = ['agent', 'patient', 'place', 'other'];

/** Articles that tell what each tells in passing only, and that make it matter after all. */
const SEVERAL = 3;

/** The tellings of a cluster, in their total order. `entityId` gives the folder's id of an article's own entity. */
export function combine(told: readonly Told[], entityId: (path: string, localId: string) => string): Event {
  const best = told.reduce((a, b) => (b.member.weight > a.member.weight ? b : a)).event;
  return {
    id: idOf(told[0]!),
    label: best.label,
    type: best.type ?? told.find(({ event }) => event.type !== null)?.event.type ?? null,
    ...dateOf(told),
    status: STATUSES.find(status => told.some(({ event }) => event.status === status)) ?? 'happened',
    participants: participantsOf(told, entityId),
    minor: told.every(({ event }) => event.minor === true && (told.length < SEVERAL || event.status !== 'happened')),
    mentions: [...told].sort((a, b) => (a.member.article.path < b.member.article.path ? -1 : 1)).flatMap(({ event }) => event.mentions),
  };
}

/** Of its own; else the first that it is told to lie before or after; else that of the leads that tell it. */
function dateOf(told: readonly Told[]): Pick<Event, 'date' | 'bound'> {
  const own = bestSupported(told.map(({ member }) => member.date));
  if (own !== null) return { date: own, bound: null };
  const bounded = told.find(({ event }) => event.bound)?.event;
  return bounded
    ? { date: bounded.date, bound: bounded.bound ?? null }
    : { date: bestSupported(told.map(({ event }) => event.date)), bound: null };
}

/** Made from its first telling: it does not change when other articles come or go, unless that one does. */
const idOf = ({ member, event }: Told): string => `event-${hashText(`${member.article.path}\n${event.id}`)}`;

/** The weight of its best telling, and more for each doubling of the articles that tell it. */
export function clusterWeight(cluster: Cluster): number {
  if (cluster.length === 1) return cluster[0]!.weight;
  const best = cluster.reduce((weight, member) => Math.max(weight, member.weight), Number.NEGATIVE_INFINITY);
  return best + 2 * Math.log2(new Set(cluster.map(({ article }) => article)).size);
}

/** The date that the most tellings agree with, a more precise one supporting the less precise that it lies in; of equals the more precise. */
function bestSupported(told: readonly (string | null)[]): string | null {
  if (told.length === 1) return told[0]!;
  const dates = told.flatMap(date => date ?? []);
  const counts = new Map<string, number>();
  for (const date of dates) counts.set(date, (counts.get(date) ?? 0) + 1);
  const support = (date: string): number => [...counts].reduce((sum, [other, count]) => sum + (date.startsWith(other) ? count : 0), 0);
  const ranked = [...counts.keys()].map(date => ({ date, support: support(date) }));
  ranked.sort((a, b) => b.support - a.support || b.date.length - a.date.length || (a.date < b.date ? -1 : 1));
  return ranked[0]?.date ?? null;
}

/** Each entity in the role that most tellings give it. */
function participantsOf(told: readonly Told[], entityId: (path: string, localId: string) => string): Participant[] {
  const counts = new Map<string, Map<ParticipantRole, number>>();
  for (const { member, event } of told) {
    for (const { role, entity } of event.participants) {
      const id = entityId(member.article.path, entity);
      const roles = counts.get(id) ?? new Map<ParticipantRole, number>();
      counts.set(id, roles.set(role, (roles.get(role) ?? 0) + 1));
    }
  }
  const participants = [...counts].map(([entity, roles]) => {
    const role = ROLES.reduce((a, b) => ((roles.get(b) ?? 0) > (roles.get(a) ?? 0) ? b : a));
    return { role, entity, count: [...roles.values()].reduce((sum, count) => sum + count, 0) };
  });
  participants.sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || b.count - a.count || (a.entity < b.entity ? -1 : 1));
  return participants.map(({ role, entity }) => ({ role, entity }));
}
