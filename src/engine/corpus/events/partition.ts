/** Parts a few linked tellings into events: in their total order, each joins the cluster that it is most like, unless something speaks against it. */
import { likest } from './likenesses.ts';
import type { Links } from './links.ts';
import type { Member } from './member.ts';
import type { Tellings } from './tellings.ts';

/** How many clusters a telling is compared with: the last. */
export const CLUSTERS = 64;

export function partition(numbers: readonly number[], tellings: Tellings): number[][] {
  const clusters: Member[][] = [];
  for (const number of [...numbers].sort(tellings.order)) {
    const member = tellings.member(number);
    const last = clusters.slice(-CLUSTERS);
    const best = likest(member, last, tellings);
    if (best < 0) clusters.push([member]);
    else last[best]!.push(member);
  }
  return clusters.map(cluster => cluster.map(member => member.number));
}

/** All tellings that links lead to from `start`; null where there are more than `limit`, and then `many` has those that were found. */
export function component(start: number, links: Links, limit: number, many: Set<number>): number[] | null {
  const found = new Set([start]);
  let isMany = many.has(start);
  for (const telling of found) {
    for (let i = links.count(telling) - 1; i >= 0; i--) {
      const next = links.other(telling, i);
      isMany ||= many.has(next);
      found.add(next);
    }
    if (isMany || found.size > limit) break;
  }
  if (!isMany && found.size <= limit) return [...found];
  for (const telling of found) many.add(telling);
  return null;
}
