/** Who is who across the folder. Ids are made of type and canonical name, so that they are the same whatever came first. */

import { acronymLetters } from '../analysis/coreference/acronyms.ts';
import { finish, mapInSteps, type Steps } from '../base/steps.ts';
import type { Description, Entity, Mention } from '../model/analysis.ts';
import type { AnalyzedArticle } from '../model/analyzed.ts';
import type { KeptArticle } from './articleStore.ts';
import type { CorpusPart } from './corpus.ts';
import type { ArticleDigest } from './digest.ts';
import { tellingIds } from './entities/beside.ts';
import type { Naming } from './entities/namesDigest.ts';
import { type Member, NameGraph, type Node } from './entities/nodes.ts';
import { Shared } from './shared.ts';

const byPath = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Entities. */
const A_STEP = 1000;
/** Articles that name what tells one story from another, at most; in a folder of so few as `SMALL` all may. */
const RARE = 20;
const SMALL = 100;

export class EntityIndex implements CorpusPart {
  readonly #graph = new NameGraph();
  /** An article's path to its entities' local ids to their nodes. */
  readonly #shared = new Shared();
  readonly #places = new Map<string, ReadonlyMap<string, Node>>();

  set(article: KeptArticle, { names }: Pick<ArticleDigest, 'names'>): void {
    const places = new Map<string, Node>();
    const beside = this.#shared.words(tellingIds(names));
    for (const each of names) {
      const local = this.#shareWords(each);
      places.set(local.id, this.#graph.add({ article, local, beside }));
    }
    this.#places.set(article.path, places);
  }

  delete({ path }: Pick<AnalyzedArticle, 'path'>): void {
    for (const node of new Set(this.#places.get(path)?.values())) this.#graph.remove(node, path);
    this.#places.delete(path);
  }

  /** The folder's id of an article's own entity; the local id where the article is unknown. */
  idOf(path: string, localId: string): string {
    const node = this.#places.get(path)?.get(localId);
    return node ? this.#graph.rootOf(node).id : localId;
  }

  /** How many names of both articles tell their story from others: not those that many name, unless the folder is small. */
  sharedNames(a: string, b: string): number {
    const [one, other] = [this.#rareNames(a), this.#rareNames(b)];
    let shared = 0;
    for (const node of one) if (other.has(node)) shared++;
    return shared;
  }

  #rareNames(path: string): Set<Node> {
    const roots = [...(this.#places.get(path)?.values() ?? [])].map(node => this.#graph.rootOf(node));
    const most = Math.max(RARE, SMALL ** 2 / this.#places.size);
    return new Set(roots.filter(({ members }) => members.size <= most));
  }

  /** By an id that `idOf` gave; undefined when nobody has it any more. */
  get(id: string): Entity | undefined {
    const node = this.#graph.get(id);
    return node && this.#graph.rootOf(node) === node ? this.#summaryOf(node) : undefined;
  }

  /** Sorted by id. */
  all(): Entity[] {
    return finish(this.listing());
  }

  /** What `all` returns, in steps; the folder must not change between them. */
  listing(): Steps<Entity[]> {
    const roots = [...this.#graph.nodes()].filter(node => this.#graph.rootOf(node) === node);
    return mapInSteps(
      roots.sort((a, b) => byPath(a.id, b.id)),
      A_STEP,
      node => this.#summaryOf(node),
    );
  }

  /** By path, then in text order. */
  mentionsOf(id: string): { readonly article: string; readonly mention: Mention }[] {
    const root = this.#graph.get(id);
    if (!root || this.#graph.rootOf(root) !== root) return [];
    const locals = new Map<KeptArticle, Set<string>>();
    for (const node of this.#graph.family(root))
      for (const members of node.members.values())
        for (const { article, local } of members) {
          const ids = locals.get(article) ?? new Set();
          ids.add(local.id);
          locals.set(article, ids);
        }
    const articles = [...locals].sort(([a], [b]) => byPath(a.path, b.path));
    return articles.flatMap(([article, ids]) =>
      article
        .whole()
        .mentions.filter(mention => ids.has(mention.entity))
        .map(mention => ({ article: article.path, mention })),
    );
  }

  #shareWords({ id, type, form, field, name, aliases, descriptions, mentions, gender }: Naming): Naming {
    const { word, words } = this.#shared;
    return {
      id: word(id),
      type,
      form: word(form),
      field: word(field),
      name: word(name),
      aliases: words(aliases),
      descriptions: descriptions.length > 0 ? descriptions : NONE,
      mentions,
      gender,
    };
  }

  #summaryOf(root: Node): Entity {
    root.summary ??= this.#toEntity(root);
    return root.summary;
  }

  #toEntity(root: Node): Entity {
    const family = this.#graph.family(root);
    const members = family
      .flatMap(node => [...node.members.values()].flat())
      .sort((a, b) => byPath(a.article.path, b.article.path) || byPath(a.local.id, b.local.id));
    const name = usualName(root, family);
    const aliases = new Set(members.flatMap(({ local }) => [local.name, ...local.aliases]));
    aliases.delete(name);
    return {
      id: root.id,
      type: root.type,
      name,
      aliases: [...aliases].sort(),
      descriptions: distinct(members),
      articles: [...new Set(members.map(({ article }) => article.path))],
      mentions: members.reduce((sum, { local }) => sum + local.mentions, 0),
    };
  }
}

const NONE: readonly never[] = [];

/** The spelling that most articles give the longest form, letters only where nobody writes it out; of equals the first in the alphabet. */
function usualName(root: Node, family: readonly Node[]): string {
  const counts = new Map<string, number>();
  const own = family.filter(({ type, form }) => type === root.type && form === root.form);
  for (const members of own.flatMap(node => [...node.members.values()]))
    for (const { local } of members) counts.set(local.name, (counts.get(local.name) ?? 0) + 1);
  const inFull = [...counts].filter(([spelling]) => acronymLetters(spelling) === null);
  let name = root.form;
  let most = 0;
  for (const [spelling, count] of inFull.length > 0 ? inFull : counts) {
    if (count < most || (count === most && spelling > name)) continue;
    name = spelling;
    most = count;
  }
  return name;
}

/** Each wording once, where it stands first by path. */
function distinct(members: readonly Member[]): Description[] {
  const seen = new Map<string, Description>();
  for (const { article, local } of members) {
    for (const { text, span } of local.descriptions) {
      const key = text.toLowerCase();
      if (!seen.has(key)) seen.set(key, { text, article: article.path, span });
    }
  }
  return [...seen.values()];
}
