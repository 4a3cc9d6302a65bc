/** Parts linked tellings into events: in their total order, each joins the cluster that it is most like, unless something speaks against it. */
import { vetoed } from '../../analysis/events/compare.ts';
import type { Links } from './links.ts';
import { storyLikeness } from './links.ts';
import { byOrder, type Member } from './member.ts';

/** Tellings of one event in their total order. */
export type Cluster = readonly Member[];

/** How many clusters, and how many tellings of each, a telling is compared with. */
const CLUSTERS = 64;
const TELLINGS = 8;
/** One telling of so many may speak against it: the others outweigh what one article has of its own, or was misread. */
const VETOES = 4;

/** All tellings that links lead to from `start`. */
export function component(links: Links, start: Member): Member[] {
  const found = new Set([start]);
  for (const member of found) for (const next of links.of(member)) found.add(next);
  return [...found];
}

export function partition(members: readonly Member[]): Cluster[] {
  const clusters: Member[][] = [];
  for (const member of [...members].sort(byOrder)) {
    let best: Member[] | null = null;
    let bestPoints = 0;
    for (const cluster of clusters.slice(-CLUSTERS)) {
      const points = clusterLikeness(member, cluster);
      if (points > bestPoints) [best, bestPoints] = [cluster, points];
    }
    if (best) best.push(member);
    else clusters.push([member]);
  }
  return clusters;
}

/** The mean likeness to the cluster's tellings; 0 when it cannot be one of them. */
function clusterLikeness(member: Member, cluster: Cluster): number {
  const shown = cluster.slice(0, TELLINGS);
  if (
    shown.filter(other => vetoed(member, other)).length * VETOES > shown.length ||
    !shown.some(other => member.senses.some(sense => other.senses.includes(sense)))
  )
    return 0;
  const mean = shown.reduce((sum, other) => sum + storyLikeness(member, other), 0) / shown.length;
  return mean >= 1 ? mean : 0;
}
