/**
 * The same event across articles, by what, who and when. An article costs what its own events cost; the answer is a function of the set of
 * articles, not of the order in which they came. Entities' ids are looked up when asked: other articles can change them.
 */
import type { Event } from '../model/analysis.ts';
import type { AnalyzedArticle } from '../model/analyzed.ts';
import { type KeptArticle, keptWhole } from './articleStore.ts';
import type { CorpusPart } from './corpus.ts';
import type { EntityIndex } from './entities.ts';
import { Clusters } from './events/clusters.ts';
import { clusterWeight, combine, type Told } from './events/combine.ts';
import type { Cluster } from './events/likenesses.ts';
import { Links } from './events/links.ts';
import { keysOf, type Member, membersOf } from './events/member.ts';
import { Vocabulary } from './events/vocabulary.ts';

export class EventIndex implements CorpusPart {
  readonly #entities: EntityIndex;
  readonly #members = new Map<string, readonly Member[]>();
  readonly #links = new Links();
  readonly #vocabulary = new Vocabulary();
  readonly #clusters: Clusters;

  /** `few`: see `Clusters`. */
  constructor(entities: EntityIndex, few?: number) {
    this.#entities = entities;
    this.#clusters = new Clusters(few);
  }

  set(article: AnalyzedArticle, kept: KeptArticle = keptWhole(article)): void {
    const members = membersOf(article, kept, this.#vocabulary);
    this.#members.set(article.path, members);
    for (const member of members)
      for (const changed of this.#links.add(member, keysOf(member, this.#vocabulary))) this.#clusters.touch(changed);
  }

  delete({ path }: Pick<AnalyzedArticle, 'path'>): void {
    const members = this.#members.get(path) ?? [];
    this.#members.delete(path);
    for (const member of members) {
      this.#clusters.forget(member);
      for (const changed of this.#links.delete(member, keysOf(member, this.#vocabulary))) this.#clusters.touch(changed);
    }
  }

  /** The most newsworthy first. */
  all(): Event[] {
    this.#clusters.settle();
    return this.#toEvents([...this.#members.values()].flat());
  }

  /** The events that the article tells, the most newsworthy first. */
  in(path: string): Event[] {
    this.#clusters.settle();
    return this.#toEvents(this.#members.get(path) ?? []);
  }

  /** Those that one of the tellings is of. */
  #toEvents(members: readonly Member[]): Event[] {
    const entityId = (path: string, localId: string): string => this.#entities.idOf(path, localId);
    const clusters = new Set(members.map(({ cluster }) => cluster));
    return [...wholly(clusters)]
      .map(({ cluster, told }) => ({ weight: clusterWeight(cluster), event: combine(told, entityId) }))
      .sort((a, b) => b.weight - a.weight || (a.event.id < b.event.id ? -1 : 1))
      .map(({ event }) => event);
  }
}

/** Clusters with their tellings, each as soon as it is complete: an article at a time, so that each is unpacked once and none is held. */
function* wholly(clusters: ReadonlySet<Cluster>): Generator<{ readonly cluster: Cluster; readonly told: readonly Told[] }> {
  const open = new Map<Cluster, Map<Member, Told>>();
  for (const [article, here] of byArticle(clusters)) {
    const { events } = article.whole();
    for (const { cluster, member } of here) {
      const told = (open.get(cluster) ?? new Map<Member, Told>()).set(member, { member, event: events[member.index]! });
      open.set(cluster, told);
      if (told.size < cluster.length) continue;
      open.delete(cluster);
      yield { cluster, told: cluster.map(each => told.get(each)!) };
    }
  }
}

type Place = { readonly cluster: Cluster; readonly member: Member };

function byArticle(clusters: ReadonlySet<Cluster>): Map<KeptArticle, Place[]> {
  const places = new Map<KeptArticle, Place[]>();
  for (const cluster of clusters) {
    for (const member of cluster) {
      const here = places.get(member.article);
      if (here) here.push({ cluster, member });
      else places.set(member.article, [{ cluster, member }]);
    }
  }
  return places;
}
