/** One event of the folder from its tellings. */
import { ROLES } from '../../analysis/events/who/arguments.ts';
import { joinUnnamed } from '../../analysis/events/who/joinUnnamed.ts';
import { inOneYear, isYearless } from '../../analysis/times/unknownYear.ts';
import { hashText } from '../../base/hash.ts';
import type { Event, EventStatus, Participant, ParticipantRole } from '../../model/analysis.ts';
import type { Member } from './member.ts';

/** Tellings of one event in their total order. */
type Cluster = readonly Member[];

/** Gives the folder's id of an article's own entity. */
export interface Reading {
  entityId(path: string, localId: string): string;
}

const STATUSES: readonly EventStatus[] = ['happened', 'planned', 'alleged', 'negated'];

/** Articles that tell what each tells in passing only, and that make it matter after all. */
const SEVERAL = 3;

/** The tellings of a cluster, in their total order. Who takes part and where it is told is read when asked for: there are more events than are looked at. */
export function combine(cluster: Cluster, reading: Reading): Event {
  const best = cluster.reduce((a, b) => (b.weight > a.weight ? b : a));
  return {
    id: idOf(cluster[0]!),
    label: best.told.label,
    type: best.told.type ?? typeOf(cluster),
    ...dateOf(cluster),
    status: STATUSES.find(status => cluster.some(member => member.status === status)) ?? 'happened',
    get participants() {
      return participantsOf(cluster, reading);
    },
    get unnamed() {
      return joinUnnamed(cluster.flatMap(({ told, article }) => (told.minor ? [] : told.unnamed(article.path))));
    },
    minor: cluster.every(({ told, status }) => told.minor && (cluster.length < SEVERAL || status !== 'happened')),
    get mentions() {
      const byPath = [...cluster].sort((a, b) => (a.article.path < b.article.path ? -1 : 1));
      return byPath.flatMap(({ told, article }) => told.mentions(article.path));
    },
  };
}

function typeOf(cluster: Cluster): string | null {
  for (const { told } of cluster) if (told.type !== null) return told.type;
  return null;
}

/** Of its own; else the first that it is told to lie before or after; else that of the leads that tell it. */
function dateOf(cluster: Cluster): Pick<Event, 'date' | 'bound'> {
  const own = bestSupported(cluster.map(({ date }) => date));
  if (own !== null) return { date: own, bound: null };
  const bounded = cluster.find(({ told }) => told.bound !== null)?.told;
  return bounded
    ? { date: bounded.shownDate, bound: bounded.bound }
    : { date: bestSupported(cluster.map(({ told }) => told.shownDate)), bound: null };
}

/** Made from its first telling: it does not change when other articles come or go, unless that one does. */
const idOf = ({ article, told }: Member): string => `event-${hashText(`${article.path}\n${told.id}`)}`;

/** The weight of its best telling, and more for each doubling of the articles that tell it. */
export function clusterWeight(cluster: Cluster): number {
  if (cluster.length === 1) return cluster[0]!.weight;
  const best = cluster.reduce((weight, member) => Math.max(weight, member.weight), Number.NEGATIVE_INFINITY);
  return best + 2 * Math.log2(new Set(cluster.map(({ article }) => article.path)).size);
}

/**
 * The date that the most tellings agree with, a more precise one supporting the less precise that it lies in; of equals the more precise. One
 * without a year lies in any.
 */
function bestSupported(told: readonly (string | null)[]): string | null {
  if (told.length === 1) return told[0]!;
  const dates = told.flatMap(date => date ?? []);
  const counts = new Map<string, number>();
  for (const date of dates) counts.set(date, (counts.get(date) ?? 0) + 1);
  const support = (date: string): number => [...counts].reduce((sum, [other, count]) => sum + (liesIn(date, other) ? count : 0), 0);
  const ranked = [...counts.keys()].map(date => ({ date, support: support(date) }));
  ranked.sort((a, b) => b.support - a.support || b.date.length - a.date.length || (a.date < b.date ? -1 : 1));
  return ranked[0]?.date ?? null;
}

function liesIn(date: string, period: string): boolean {
  if (!isYearless(period)) return date.startsWith(period);
  const [within, whole] = inOneYear(date, period);
  return within.startsWith(whole);
}

/** Each entity in the role that most tellings give it. */
function participantsOf(cluster: Cluster, { entityId }: Reading): Participant[] {
  const counts = new Map<string, Map<ParticipantRole, number>>();
  for (const { article, told } of cluster) {
    for (const { role, entity } of told.participants()) {
      const id = entityId(article.path, entity);
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
