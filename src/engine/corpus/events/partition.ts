/** Parts a few linked tellings into events: in their total order, each joins the cluster that it is most like, unless something speaks against it. */
import { likest } from './likenesses.ts';
import { byOrder, type Member } from './member.ts';

/** How many clusters a telling is compared with: the last. */
export const CLUSTERS = 64;

export function partition(members: readonly Member[]): Member[][] {
  const clusters: Member[][] = [];
  for (const member of [...members].sort(byOrder)) {
    const best = likest(member, clusters.slice(-CLUSTERS));
    if (best) best.push(member);
    else clusters.push([member]);
  }
  return clusters;
}

/** All tellings that links lead to from `start`; null where there are more than `limit`, and then `many` has those that were found. */
export function component(start: Member, limit: number, many: Set<Member>): Member[] | null {
  const found = new Set([start]);
  let isMany = many.has(start);
  for (const member of found) {
    for (const next of member.linked) {
      isMany ||= many.has(next);
      found.add(next);
    }
    if (isMany || found.size > limit) break;
  }
  if (!isMany && found.size <= limit) return [...found];
  for (const member of found) many.add(member);
  return null;
}
