/**
 * The same event across articles, by what, who and when. An article costs what its own events cost; the answer is a function of the set of
 * articles, not of the order in which they came. Entities' ids are looked up when asked: other articles can change them.
 */
import type { Event } from '../model/analysis.ts';
import type { AnalyzedArticle } from '../model/analyzed.ts';
import type { CorpusPart } from './corpus.ts';
import type { EntityIndex } from './entities.ts';
import { clusterId, clusterWeight, combine } from './events/combine.ts';
import { Links } from './events/links.ts';
import { type Member, membersOf } from './events/member.ts';
import { type Cluster, component, partition } from './events/partition.ts';

export class EventIndex implements CorpusPart {
  readonly #entities: EntityIndex;
  readonly #members = new Map<string, readonly Member[]>();
  readonly #links = new Links();
  readonly #clusterOf = new Map<Member, Cluster>();
  readonly #stale = new Set<Member>();

  constructor(entities: EntityIndex) {
    this.#entities = entities;
  }

  set(article: AnalyzedArticle): void {
    const members = membersOf(article);
    this.#members.set(article.path, members);
    for (const member of members) for (const changed of this.#links.add(member)) this.#stale.add(changed);
  }

  delete(article: AnalyzedArticle): void {
    const members = this.#members.get(article.path) ?? [];
    this.#members.delete(article.path);
    for (const member of members) for (const changed of this.#links.delete(member)) this.#stale.add(changed);
    for (const member of members) {
      this.#clusterOf.delete(member);
      this.#stale.delete(member);
    }
  }

  /** The most newsworthy first. */
  all(): Event[] {
    this.#refresh();
    return this.#toEvents(new Set(this.#clusterOf.values()));
  }

  /** The events that the article tells, the most newsworthy first. */
  in(path: string): Event[] {
    this.#refresh();
    return this.#toEvents(new Set((this.#members.get(path) ?? []).flatMap(member => [this.#clusterOf.get(member) ?? [member]])));
  }

  #toEvents(clusters: ReadonlySet<Cluster>): Event[] {
    const entityId = (path: string, localId: string): string => this.#entities.idOf(path, localId);
    return [...clusters]
      .map(cluster => ({ cluster, weight: clusterWeight(cluster), id: clusterId(cluster) }))
      .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
      .map(({ cluster, id }) => combine(cluster, id, entityId));
  }

  /** Parts anew what has gained or lost links, with all that is linked to it. */
  #refresh(): void {
    const done = new Set<Member>();
    for (const stale of this.#stale) {
      if (done.has(stale)) continue;
      const members = component(this.#links, stale);
      for (const member of members) done.add(member);
      for (const cluster of partition(members)) for (const member of cluster) this.#clusterOf.set(member, cluster);
    }
    this.#stale.clear();
  }
}
