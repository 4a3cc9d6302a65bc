/**
 * Which tellings are of one event. Few tellings that links join are parted all together. Where they are many, as in a folder about one story, a
 * telling looks only at the clusters of earlier ones that it has a link to: a change is decided anew where it matters and nowhere else. Either way
 * the clusters are a function of the set of tellings.
 */
import { Heap } from '../../base/heap.ts';
import { finish, type Steps } from '../../base/steps.ts';
import { grown } from '../statements/postings/grown.ts';
import { likest, TELLINGS } from './likenesses.ts';
import type { Links } from './links.ts';
import { CLUSTERS, component, partition } from './partition.ts';
import type { Tellings } from './tellings.ts';

/** Tellings that are parted all together. */
const FEW = 300;
const A_STEP = 100;

/** Tellings of one event in their total order. */
export type Cluster = readonly number[];

export interface SavedClusters {
  /** Of each telling 1 where it was parted with few. */
  readonly ofFew: Uint8Array;
  /** Of each cluster of more than one how many there are, and those. */
  readonly clusters: Uint32Array;
}

export class Clusters {
  readonly #tellings: Tellings;
  readonly #links: Links;
  /** Of each telling; none of one that is alone. */
  #clusters: (number[] | undefined)[] = [];
  /** Of each telling 1 where links join it to few others, with which it was parted. */
  #ofFew: Uint8Array = new Uint8Array(1024);
  /** Those whose links have changed. */
  readonly #touched = new Set<number>();
  /** Those of many that have to be decided anew. */
  readonly #stale = new Set<number>();
  /** Of them those that wait for their turn, and their turns: earlier tellings first, as what they decide touches later ones only. */
  readonly #waiting = new Set<number>();
  readonly #turns: Heap<number>;
  /** Of the touched those that are known to be linked to many, as long as no link changes: to find that out again at each step takes long. */
  readonly #many = new Set<number>();
  readonly #few: number;
  readonly #aStep: number;

  /** `few`: how many linked tellings are parted all together; `aStep`: how many are parted, or decided, in a step. */
  constructor(tellings: Tellings, links: Links, few = FEW, aStep = A_STEP) {
    this.#tellings = tellings;
    this.#links = links;
    this.#turns = new Heap(tellings.order);
    this.#few = few;
    this.#aStep = aStep;
  }

  /** The tellings of its event, itself too. */
  of(telling: number): Cluster {
    return this.#clusters[telling] ?? [telling];
  }

  /** Whether some wait for their turn, or did before they were forgotten: no other telling may have their numbers. */
  get deciding(): boolean {
    return this.#turns.size > 0;
  }

  /** To be called for every telling that comes, and for those whose links change. */
  touch(telling: number): void {
    if (telling >= this.#ofFew.length) this.#ofFew = grown(this.#ofFew, new Uint8Array(Math.max(telling + 1, 2 * this.#ofFew.length)));
    this.#touched.add(telling);
    this.#forgetMany();
  }

  /** To be called when the telling goes. */
  forget(telling: number): void {
    this.#forgetMany();
    this.#take(telling);
    this.#ofFew[telling] = 0;
    this.#stale.delete(telling);
    this.#waiting.delete(telling);
    this.#touched.delete(telling);
  }

  /** Clearing a set makes it anew, even where it is empty. */
  #forgetMany(): void {
    if (this.#many.size > 0) this.#many.clear();
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
    this.#forgetMany();
    for (;;) {
      for (let left = this.#aStep; left > 0 && this.#decideNext(); left--);
      if (this.#waiting.size + this.#stale.size === 0) break;
      yield;
    }
    while (this.deciding) this.#turns.pop();
  }

  /** All must be settled. `numberOf`: of each telling its number there, `last` the highest. */
  save(numberOf: Uint32Array, last: number): SavedClusters {
    const ofFew = new Uint8Array(last + 1);
    const clusters: number[] = [];
    for (const [telling, number] of numberOf.entries()) {
      if (number === 0) continue;
      ofFew[number] = this.#ofFew[telling]!;
      const cluster = this.#clusters[telling];
      if (cluster?.[0] !== telling) continue;
      clusters.push(cluster.length);
      for (const other of cluster) clusters.push(numberOf[other]!);
    }
    return { ofFew, clusters: Uint32Array.from(clusters) };
  }

  restore({ ofFew, clusters }: SavedClusters): void {
    this.#ofFew = ofFew;
    this.#clusters = new Array<undefined>(ofFew.length).fill(undefined);
    for (let at = 0; at < clusters.length; ) {
      const cluster = new Array<number>(clusters[at++]!);
      for (let i = 0; i < cluster.length; i++) cluster[i] = clusters[at++]!;
      this.#gather(cluster);
    }
  }

  /** Parts the touched that are of few, until so many were parted; those of many are to be decided. */
  #sort(most: number): void {
    let parted = 0;
    for (const telling of this.#touched) {
      if (parted >= most) return;
      const few = component(telling, this.#links, this.#few, this.#many);
      if (few) this.#part(few);
      else this.#join(telling);
      this.#touched.delete(telling);
      parted += few?.length ?? 1;
    }
  }

  #part(tellings: readonly number[]): void {
    for (const telling of tellings) {
      this.#take(telling);
      this.#ofFew[telling] = 1;
      this.#touched.delete(telling);
    }
    if (tellings.length === 1) return;
    for (const cluster of partition(tellings, this.#tellings)) this.#gather(cluster);
  }

  /** Each is in the cluster from now on. */
  #gather(cluster: number[]): void {
    if (cluster.length > 1) for (const telling of cluster) this.#clusters[telling] = cluster;
  }

  /** One of many now, with those that it was parted with when they were few. */
  #join(telling: number): void {
    this.#stale.add(telling);
    if (this.#ofFew[telling] === 0) return;
    const joining = new Set([telling]);
    for (const next of joining) {
      this.#ofFew[next] = 0;
      this.#take(next);
      this.#stale.add(next);
      for (let i = this.#links.count(next) - 1; i >= 0; i--) {
        const other = this.#links.other(next, i);
        if (this.#ofFew[other] === 1) joining.add(other);
      }
    }
  }

  /** Whether there was one. */
  #decideNext(): boolean {
    for (const telling of this.#stale) {
      if (this.#waiting.has(telling)) continue;
      this.#waiting.add(telling);
      this.#turns.push(telling);
    }
    this.#stale.clear();
    const telling = this.#turns.pop();
    // One that was forgotten waits no longer.
    if (telling !== undefined && this.#waiting.delete(telling) && this.#ofFew[telling] === 0) this.#decide(telling);
    return telling !== undefined;
  }

  /** All earlier ones must be decided. */
  #decide(telling: number): void {
    const near = this.#nearClusters(telling);
    const member = (number: number) => this.#tellings.member(number);
    const shown = near.map(cluster => cluster.slice(0, TELLINGS).map(member));
    const best = near[likest(member(telling), shown, this.#tellings)];
    const own = this.of(telling);
    if (best ? best === own : own[0] === telling) return;
    this.#take(telling);
    if (best) this.#put(telling, best);
    this.#touchLater(telling, telling);
  }

  /** Of the earlier tellings that links lead to, by their first telling; no more than the last few. */
  #nearClusters(telling: number): number[][] {
    const { order } = this.#tellings;
    const clusters = new Set<number[]>();
    for (let i = this.#links.count(telling) - 1; i >= 0; i--) {
      const near = this.#links.other(telling, i);
      if (order(near, telling) < 0) clusters.add(this.#clusters[near] ?? [near]);
    }
    return [...clusters].sort(([a], [b]) => order(a!, b!)).slice(-CLUSTERS);
  }

  /** Out of its cluster, to be alone. */
  #take(telling: number): void {
    const cluster = this.#clusters[telling];
    if (!cluster) return;
    const at = cluster.indexOf(telling);
    cluster.splice(at, 1);
    this.#clusters[telling] = undefined;
    if (cluster.length === 1) this.#clusters[cluster[0]!] = undefined;
    if (at < TELLINGS) this.#touchReaders(cluster, telling);
  }

  #put(telling: number, cluster: number[]): void {
    const at = cluster.findLastIndex(other => this.#tellings.order(other, telling) < 0) + 1;
    cluster.splice(at, 0, telling);
    this.#gather(cluster);
    if (at < TELLINGS) this.#touchReaders(cluster, telling);
  }

  /** What comes after the telling and may have looked at the cluster. */
  #touchReaders(cluster: Cluster, telling: number): void {
    for (const other of cluster) this.#touchLater(other, telling);
  }

  #touchLater(telling: number, before: number): void {
    const { order } = this.#tellings;
    if (order(before, telling) < 0) this.#stale.add(telling);
    for (let i = this.#links.count(telling) - 1; i >= 0; i--) {
      const other = this.#links.other(telling, i);
      if (order(before, other) < 0) this.#stale.add(other);
    }
  }
}
