/** How like a telling is to the tellings of one event. */
import { vetoed } from '../../analysis/events/compare.ts';
import { sharesSense, storyLikeness } from './alike.ts';
import type { Member } from './member.ts';
import type { Tellings } from './tellings.ts';

/** How many tellings of a cluster a telling is compared with: its first. */
export const TELLINGS = 8;
/** One telling of so many may speak against it: the others outweigh what one article has of its own, or was misread. */
const VETOES = 4;

/** The mean likeness to the cluster's first tellings that stand before the telling; 0 when it cannot be one of them. */
function clusterLikeness(member: Member, cluster: readonly Member[], { order }: Tellings): number {
  let shown = Math.min(cluster.length, TELLINGS);
  while (shown > 0 && order(cluster[shown - 1]!.number, member.number) >= 0) shown--;
  let hasSense = false;
  for (let i = 0; i < shown && !hasSense; i++) hasSense = sharesSense(member, cluster[i]!);
  if (!hasSense) return 0;
  for (let i = 0, vetoes = 0; i < shown; i++) if (vetoed(member, cluster[i]!) && ++vetoes * VETOES > shown) return 0;
  let sum = 0;
  for (let i = 0; i < shown; i++) sum += storyLikeness(member, cluster[i]!);
  return sum / shown >= 1 ? sum / shown : 0;
}

/** Which of the clusters, of tellings in their total order, the telling is most like, of equals the first; -1 where it can be in none. */
export function likest(member: Member, clusters: readonly (readonly Member[])[], tellings: Tellings): number {
  let best = -1;
  let bestPoints = 0;
  for (const [i, cluster] of clusters.entries()) {
    const points = clusterLikeness(member, cluster, tellings);
    if (points > bestPoints) [best, bestPoints] = [i, points];
  }
  return best;
}
