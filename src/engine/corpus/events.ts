/**
 * The same event across articles, by what, who and when. An article costs what its own events cost; the answer is a function of the set of
 * articles, not of the order in which they came. Entities' ids are looked up when asked: other articles can change them.
 */
import { finish, mapInSteps, type Steps } from '../base/steps.ts';
import type { Event } from '../model/analysis.ts';
import type { AnalyzedArticle } from '../model/analyzed.ts';
import type { KeptArticle } from './articleStore.ts';
import type { CorpusPart } from './corpus.ts';
import type { ToldDigest } from './digest.ts';
import type { EntityIndex } from './entities.ts';
import { type Cluster, Clusters, type SavedClusters } from './events/clusters.ts';
import { clusterWeight, combine, type Reading } from './events/combine.ts';
import type { SavedKeyLists } from './events/keyLists.ts';
import type { SavedLinkLists } from './events/linkLists.ts';
import { Links } from './events/links.ts';
import type { Home } from './events/member.ts';
import { numbersOf, type SavedTellings, Tellings } from './events/tellings.ts';
import type { RestoredArticle, SavedPart, SavedTables } from './saved.ts';

/** Of the index. */
interface Tables {
  readonly tellings: SavedTellings;
  readonly keys: SavedKeyLists;
  readonly links: SavedLinkLists;
  readonly clusters: SavedClusters;
}

/** Events. */
const A_STEP = 500;

export class EventIndex implements CorpusPart, SavedPart {
  readonly #reading: Reading;
  readonly #homes = new Map<string, Home>();
  readonly #tellings = new Tellings();
  readonly #links = new Links(this.#tellings, telling => this.#clusters.touch(telling));
  readonly #clusters: Clusters;

  /** `few`, `aStep`: see `Clusters`. */
  constructor(entities: EntityIndex, few?: number, aStep?: number) {
    this.#reading = { entityId: (path, localId) => entities.idOf(path, localId) };
    this.#clusters = new Clusters(this.#tellings, this.#links, few, aStep);
  }

  set(article: KeptArticle, _: unknown, told: Pick<ToldDigest, 'events'>): void {
    this.#reuse();
    const home = this.#tellings.add(article, told);
    this.#homes.set(article.path, home);
    for (const telling of numbersOf(home)) this.#links.add(telling);
  }

  delete({ path }: Pick<AnalyzedArticle, 'path'>): void {
    const home = this.#homes.get(path);
    if (!home) return;
    this.#homes.delete(path);
    for (const telling of numbersOf(home)) {
      this.#clusters.forget(telling);
      this.#links.delete(telling);
    }
    this.#tellings.remove(home);
    this.#reuse();
  }

  *saving(paths: readonly string[]): Steps<SavedTables> {
    yield* this.#clusters.settling();
    const numberOf = new Uint32Array(this.#tellings.end);
    let last = 0;
    const homes = paths.map(path => this.#homes.get(path)!);
    for (const home of homes) for (const telling of numbersOf(home)) numberOf[telling] = ++last;
    yield;
    const tellings = this.#tellings.save(homes, numberOf, last);
    yield;
    const clusters = this.#clusters.save(numberOf, last);
    yield;
    const tables: Tables = { tellings, clusters, ...(yield* this.#links.saving(numberOf, last)) };
    return { ...tables };
  }

  restore(articles: readonly RestoredArticle[], tables: SavedTables): void {
    const { tellings, keys, links, clusters } = tables as Readonly<Record<keyof Tables, object>> as Tables;
    const homes = this.#tellings.restore(articles, tellings);
    const { end } = this.#tellings;
    if (links.lists.length !== end || clusters.ofFew.length !== end)
      throw new Error(`the links and clusters are not of ${end - 1} tellings`);
    for (const home of homes) this.#homes.set(home.article.path, home);
    this.#links.restore(keys, links);
    this.#clusters.restore(clusters);
  }

  /** Numbers of those that are gone serve again, as soon as none of them can wait for its turn. */
  #reuse(): void {
    if (!this.#clusters.deciding) this.#tellings.reuse();
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
    return this.#toEvents(this.#homes.values());
  }

  /** The events that the article tells, the most newsworthy first. */
  in(path: string): Event[] {
    this.#clusters.settle();
    const home = this.#homes.get(path);
    return home ? finish(this.#toEvents([home])) : [];
  }

  /** Those that the articles tell. */
  *#toEvents(homes: Iterable<Home>): Steps<Event[]> {
    const clusters = new Set<Cluster>();
    for (const home of homes) for (const telling of numbersOf(home)) clusters.add(this.#clusters.of(telling));
    const events = yield* mapInSteps(clusters, A_STEP, cluster => {
      const members = cluster.map(telling => this.#tellings.member(telling));
      return { weight: clusterWeight(members), event: combine(members, this.#reading) };
    });
    return events.sort((a, b) => b.weight - a.weight || (a.event.id < b.event.id ? -1 : 1)).map(({ event }) => event);
  }
}
