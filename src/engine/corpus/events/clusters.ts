/**
 * Which tellings are of one event. Few tellings that links join are parted all together. Where they are many, as in a folder about one story, a
 * telling looks only at the clusters of earlier ones that it has a link to: a change is decided anew where it matters and nowhere else. Either way
 * the clusters are a function of the set of tellings.
 */
import { Heap } from '../../base/heap.ts';
import { type Cluster, likest, TELLINGS } from './likenesses.ts';
import { byOrder, type Member } from './member.ts';
import { CLUSTERS, component, partition } from './partition.ts';

/** Tellings that are parted all together. */
const FEW = 300;

export class Clusters {
  /** Those whose links have changed. */
  readonly #touched = new Set<Member>();
  /** Those of many that have to be decided anew. */
  readonly #stale = new Set<Member>();
  readonly #few: number;

  /** `few`: how many linked tellings are parted all together. */
  constructor(few = FEW) {
    this.#few = few;
  }

  /** To be called for every telling that comes, and for those whose links change. */
  touch(member: Member): void {
    this.#touched.add(member);
  }

  /** To be called when the telling goes. */
  forget(member: Member): void {
    this.#take(member);
    this.#stale.delete(member);
    this.#touched.delete(member);
  }

  /** Decides anew what has to be; earlier tellings first, as what they decide touches later ones only. */
  settle(): void {
    const many = new Set<Member>();
    const done = new Set<Member>();
    for (const member of this.#touched) {
      if (done.has(member)) continue;
      const few = component(member, this.#few, many);
      if (few) this.#part(few, done);
      else this.#join(member);
    }
    this.#touched.clear();
    this.#settleMany();
  }

  #part(members: readonly Member[], done: Set<Member>): void {
    for (const member of members) {
      this.#take(member);
      member.ofFew = true;
      done.add(member);
    }
    for (const cluster of partition(members)) for (const member of cluster) member.cluster = cluster;
  }

  /** One of many now, with those that it was parted with when they were few. */
  #join(member: Member): void {
    this.#stale.add(member);
    if (!member.ofFew) return;
    const joining = new Set([member]);
    for (const next of joining) {
      next.ofFew = false;
      this.#take(next);
      this.#stale.add(next);
      for (const linked of next.linked) if (linked.ofFew) joining.add(linked);
    }
  }

  #settleMany(): void {
    const heap = new Heap(byOrder, this.#stale);
    const waiting = new Set(this.#stale);
    this.#stale.clear();
    for (let member = heap.pop(); member; member = heap.pop()) {
      waiting.delete(member);
      if (member.ofFew) continue;
      this.#decide(member);
      for (const touched of this.#stale) {
        if (waiting.has(touched)) continue;
        waiting.add(touched);
        heap.push(touched);
      }
      this.#stale.clear();
    }
  }

  /** All earlier ones must be decided. */
  #decide(member: Member): void {
    const best = likest(member, nearClusters(member));
    if (best === member.cluster || (best === null && member.cluster[0] === member)) return;
    this.#take(member);
    if (best) this.#put(member, best);
    this.#touchLater(member, member);
  }

  /** Out of its cluster, into one of its own. */
  #take(member: Member): void {
    const { cluster } = member;
    if (cluster.length === 1) return;
    const at = cluster.indexOf(member);
    cluster.splice(at, 1);
    member.cluster = [member];
    if (at < TELLINGS) this.#touchReaders(cluster, member);
  }

  #put(member: Member, cluster: Member[]): void {
    const at = cluster.findLastIndex(other => byOrder(other, member) < 0) + 1;
    cluster.splice(at, 0, member);
    member.cluster = cluster;
    if (at < TELLINGS) this.#touchReaders(cluster, member);
  }

  /** What comes after the telling and may have looked at the cluster. */
  #touchReaders(cluster: Cluster, member: Member): void {
    for (const other of cluster) this.#touchLater(other, member);
  }

  #touchLater(member: Member, before: Member): void {
    if (byOrder(before, member) < 0) this.#stale.add(member);
    for (const linked of member.linked) if (byOrder(before, linked) < 0) this.#stale.add(linked);
  }
}

/** Of the earlier tellings that links lead to, by their first telling; no more than the last few. */
function nearClusters(member: Member): Member[][] {
  const clusters = new Set<Member[]>();
  for (const near of member.linked) if (byOrder(near, member) < 0) clusters.add(near.cluster);
  return [...clusters].sort(([a], [b]) => byOrder(a!, b!)).slice(-CLUSTERS);
}
