/**
 * The same event across articles, by what, who and when. An article costs what its own events cost; the answer is a function of the set of
 * articles, not of the order in which they came. Entities' ids are looked up when asked: other articles can change them.
 */
import { finish, mapInSteps, type Steps } from '../base/steps.ts';
import type { Event } from '../model/analysis.ts';
import type { AnalyzedArticle } from '../model/analyzed.ts';
import type { KeptArticle } from './articleStore.ts';
import type { CorpusPart } from './corpus.ts';
import type { ArticleDigest } from './digest.ts';
import type { EntityIndex } from './entities.ts';
import { Clusters } from './events/clusters.ts';
import { clusterWeight, combine, type Reading } from './events/combine.ts';
import { Links } from './events/links.ts';
import { type Member, membersOf } from './events/member.ts';
import { Shared } from './shared.ts';

/** Events. */
const A_STEP = 500;

export class EventIndex implements CorpusPart {
  readonly #reading: Reading;
  readonly #members = new Map<string, readonly Member[]>();
  readonly #links = new Links();
  readonly #shared = new Shared();
  readonly #clusters: Clusters;

  /** `few`, `aStep`: see `Clusters`. */
  constructor(entities: EntityIndex, few?: number, aStep?: number) {
    this.#reading = { entityId: (path, localId) => entities.idOf(path, localId) };
    this.#clusters = new Clusters(few, aStep);
  }

  set(article: KeptArticle, { events }: Pick<ArticleDigest, 'events'>): void {
    const members = membersOf(article, events, this.#shared);
    this.#members.set(article.path, members);
    for (const member of members) for (const changed of this.#links.add(member)) this.#clusters.touch(changed);
  }

  delete({ path }: Pick<AnalyzedArticle, 'path'>): void {
    const members = this.#members.get(path) ?? [];
    this.#members.delete(path);
    for (const member of members) {
      this.#clusters.forget(member);
      for (const changed of this.#links.delete(member)) this.#clusters.touch(changed);
    }
  }

  /** Works out beforehand what `all` and `in` need. What is done stays done when the folder changes meanwhile. */
  settling(): Steps {
    return this.#clusters.settling();
  }

  /** The most newsworthy first. */
  all(): Event[] {
    return finish(this.listing());
  }

  /** What `all` returns, in steps; the folder must not change between them. */
  listing(): Steps<Event[]> {
    this.#clusters.settle();
    return this.#toEvents([...this.#members.values()].flat());
  }

  /** The events that the article tells, the most newsworthy first. */
  in(path: string): Event[] {
    this.#clusters.settle();
    return finish(this.#toEvents(this.#members.get(path) ?? []));
  }

  /** Those that one of the tellings is of. */
  *#toEvents(members: readonly Member[]): Steps<Event[]> {
    const clusters = new Set(members.map(({ cluster }) => cluster));
    const events = yield* mapInSteps(clusters, A_STEP, cluster => ({
      weight: clusterWeight(cluster),
      event: combine([...cluster], this.#reading),
    }));
    return events.sort((a, b) => b.weight - a.weight || (a.event.id < b.event.id ? -1 : 1)).map(({ event }) => event);
  }
}
