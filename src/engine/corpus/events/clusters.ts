/**
 * Which tellings are of one event. Few tellings that links join are parted all together. Where they are many, as in a folder about one story, a
 * telling looks only at the clusters of earlier ones that it has a link to: a change is decided anew where it matters and nowhere else. Either way
 * the clusters are a function of the set of tellings.
 */
import { Heap } from '../../base/heap.ts';
import { finish, type Steps } from '../../base/steps.ts';
import { type Cluster, likest, TELLINGS } from './likenesses.ts';
import { byOrder, type Member } from './member.ts';
import { CLUSTERS, component, partition } from './partition.ts';

/** Tellings that are parted all together. */
const FEW = 300;
const A_STEP = 100;

export class Clusters {
  /** Those whose links have changed. */
  readonly #touched = new Set<Member>();
  /** Those of many that have to be decided anew. */
  readonly #stale = new Set<Member>();
  /** Of them those that wait for their turn, and their turns: earlier tellings first, as what they decide touches later ones only. */
  readonly #waiting = new Set<Member>();
  readonly #turns = new Heap<Member>(byOrder);
  /** Of the touched those that are known to be linked to many, as long as no link changes: to find that out again at each step takes long. */
  readonly #many = new Set<Member>();
  readonly #few: number;
  readonly #aStep: number;

  /** `few`: how many linked tellings are parted all together; `aStep`: how many are parted, or decided, in a step. */
  constructor(few = FEW, aStep = A_STEP) {
    this.#few = few;
    this.#aStep = aStep;
  }

  /** To be called for every telling that comes, and for those whose links change. */
  touch(member: Member): void {
    this.#touched.add(member);
    this.#many.clear();
  }

  /** To be called when the telling goes. */
  forget(member: Member): void {
    this.#many.clear();
    this.#take(member);
    this.#stale.delete(member);
    this.#waiting.delete(member);
    this.#touched.delete(member);
  }

  /** Decides anew what has to be. */
  settle(): void {
    finish(this.settling());
  }

  /** Tellings may come and go between the steps. */
  *settling(): Steps {
    while (this.#touched.size > 0) {
      this.#sort(this.#aStep);
      yield;
    }
    this.#many.clear();
    for (;;) {
      for (let left = this.#aStep; left > 0 && this.#decideNext(); left--);
      if (this.#waiting.size + this.#stale.size === 0) return;
      yield;
    }
  }

  /** Parts the touched that are of few, until so many were parted; those of many are to be decided. */
  #sort(most: number): void {
    let parted = 0;
    for (const member of this.#touched) {
      if (parted >= most) return;
      const few = component(member, this.#few, this.#many);
      if (few) this.#part(few);
      else this.#join(member);
      this.#touched.delete(member);
      parted += few?.length ?? 1;
    }
  }

  #part(members: readonly Member[]): void {
    for (const member of members) {
      this.#take(member);
      member.ofFew = true;
      this.#touched.delete(member);
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

  /** Whether there was one. */
  #decideNext(): boolean {
    for (const member of this.#stale) {
      if (this.#waiting.has(member)) continue;
      this.#waiting.add(member);
      this.#turns.push(member);
    }
    this.#stale.clear();
    const member = this.#turns.pop();
    // One that was forgotten waits no longer.
    if (member && this.#waiting.delete(member) && !member.ofFew) this.#decide(member);
    return member !== undefined;
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
