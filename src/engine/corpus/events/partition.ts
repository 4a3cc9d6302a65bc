/** Parts linked tellings into events: in their total order, each joins the cluster that it is most like, unless something speaks against it. */
import { vetoed } from '../../analysis/events/compare.ts';
import { sharesSense, storyLikeness } from './links.ts';
import { byOrder, type Member } from './member.ts';

/** Tellings of one event in their total order. */
export type Cluster = readonly Member[];

/** How many clusters, and how many tellings of each, a telling is compared with. */
const CLUSTERS = 64;
const TELLINGS = 8;
/** One telling of so many may speak against it: the others outweigh what one article has of its own, or was misread. */
const VETOES = 4;

/** All tellings that links lead to from `start`. */
export function component(start: Member): Member[] {
  const found = new Set([start]);
  for (const member of found) for (const next of member.linked) found.add(next);
  return [...found];
}

export function partition(members: readonly Member[]): Cluster[] {
  const clusters: Member[][] = [];
  for (const member of [...members].sort(byOrder)) {
    let best: Member[] | null = null;
    let bestPoints = 0;
    for (let i = Math.max(0, clusters.length - CLUSTERS); i < clusters.length; i++) {
      const points = clusterLikeness(member, clusters[i]!);
      if (points > bestPoints) [best, bestPoints] = [clusters[i]!, points];
    }
    if (best) best.push(member);
    else clusters.push([member]);
  }
  return clusters;
}

/** The mean likeness to the cluster's tellings; 0 when it cannot be one of them. */
function clusterLikeness(member: Member, cluster: Cluster): number {
  const shown = Math.min(cluster.length, TELLINGS);
  let hasSense = false;
  for (let i = 0; i < shown && !hasSense; i++) hasSense = sharesSense(member, cluster[i]!);
  if (!hasSense) return 0;
  for (let i = 0, vetoes = 0; i < shown; i++) if (vetoed(member, cluster[i]!) && ++vetoes * VETOES > shown) return 0;
  let sum = 0;
  for (let i = 0; i < shown; i++) sum += storyLikeness(member, cluster[i]!);
  return sum / shown >= 1 ? sum / shown : 0;
}
