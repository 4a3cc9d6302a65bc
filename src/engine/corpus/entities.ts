/** Who is who across the folder. Ids are made of type and canonical name, so that they are the same whatever came first. */

import { finish, mapInSteps, type Steps } from '../base/steps.ts';
import type { Entity, EntityType, Mention } from '../model/analysis.ts';
import type { AnalyzedArticle } from '../model/analyzed.ts';
import type { KeptArticle } from './articleStore.ts';
import type { CorpusPart } from './corpus.ts';
import type { ToldDigest } from './digest.ts';
import type { Node, Place } from './entities/node.ts';
import { NameGraph } from './entities/nodes.ts';
import type { SavedGraph } from './entities/savedNodes.ts';
import { summaryOf } from './entities/summary.ts';
import { indexOfId } from './entities/told.ts';
import type { RestoredArticle, SavedPart, SavedTables } from './saved.ts';

/** Entities. */
const A_STEP = 1000;
/** Articles that name what tells one story from another, at most; in a folder of so few as `SMALL` all may. */
const RARE = 20;
const SMALL = 100;

export class EntityIndex implements CorpusPart, SavedPart {
  readonly #graph = new NameGraph();
  /** By path. */
  readonly #places = new Map<string, Place>();

  set(article: KeptArticle, _: unknown, told: Pick<ToldDigest, 'names'>): void {
    this.#places.set(article.path, this.#graph.add(article, told));
  }

  delete({ path }: Pick<AnalyzedArticle, 'path'>): void {
    const place = this.#places.get(path);
    if (place) this.#graph.remove(place);
    this.#places.delete(path);
  }

  saving(paths: readonly string[]): Steps<SavedTables> {
    return this.#graph.saving(paths.map(path => this.#places.get(path)!));
  }

  restore(articles: readonly RestoredArticle[], tables: SavedTables): void {
    for (const place of this.#graph.restore(articles, tables as SavedGraph)) this.#places.set(place.article.path, place);
  }

  /** The folder's id of an article's own entity; the local id where the article is unknown. */
  idOf(path: string, localId: string): string {
    const place = this.#places.get(path);
    const node = place?.nodes[indexOfId(place.names, localId)];
    return node ? this.#graph.rootOf(node).id : localId;
  }

  /** What the folder takes each of an article's entities for, in their order. */
  typesIn(path: string): EntityType[] {
    return (this.#places.get(path)?.nodes ?? []).map(node => this.#graph.rootOf(node).type);
  }

  /** How many names of both articles tell their story from others: not those that many name, unless the folder is small. */
  sharedNames(a: string, b: string): number {
    const [one, other] = [this.#rareNames(a), this.#rareNames(b)];
    let shared = 0;
    for (const node of one) if (other.has(node)) shared++;
    return shared;
  }

  #rareNames(path: string): Set<Node> {
    const roots = (this.#places.get(path)?.nodes ?? []).map(node => this.#graph.rootOf(node));
    const most = Math.max(RARE, SMALL ** 2 / this.#places.size);
    return new Set(roots.filter(({ places }) => places.length <= most));
  }

  /** By an id that `idOf` gave; undefined when nobody has it any more. */
  get(id: string): Entity | undefined {
    const node = this.#graph.get(id);
    return node && this.#graph.rootOf(node) === node ? (node.summary ?? this.#summaryOf(this.#graph.family(node))) : undefined;
  }

  /** Sorted by id. */
  all(): Entity[] {
    return finish(this.listing());
  }

  /** What `all` returns, in steps; the folder must not change between them. */
  listing(): Steps<Entity[]> {
    const families = this.#graph.families();
    const byId = new Map(families.map(family => [family[0]!.id, family]));
    return mapInSteps([...byId.keys()].sort(), A_STEP, id => this.#summaryOf(byId.get(id)!));
  }

  /** By path, then in text order. */
  mentionsOf(id: string): { readonly article: string; readonly mention: Mention }[] {
    const root = this.#graph.get(id);
    if (!root || this.#graph.rootOf(root) !== root) return [];
    const locals = new Map<KeptArticle, Set<string>>();
    for (const { article, id: local } of this.#graph.family(root).flatMap(node => node.told())) {
      const ids = locals.get(article) ?? new Set();
      locals.set(article, ids.add(local));
    }
    const articles = [...locals].sort(([a], [b]) => (a.path < b.path ? -1 : 1));
    return articles.flatMap(([article, ids]) =>
      article
        .whole()
        .mentions.filter(mention => ids.has(mention.entity))
        .map(mention => ({ article: article.path, mention })),
    );
  }

  /** Of a root and all that belong to it. */
  #summaryOf(family: readonly Node[]): Entity {
    const root = family[0]!;
    root.summary ??= summaryOf(family);
    return root.summary;
  }
}
