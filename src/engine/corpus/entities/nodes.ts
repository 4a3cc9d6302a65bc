/**
 * Names across articles as a graph that needs no rebuilding. A node is one canonical form of one type, with the articles that have it; of people's
 * full names one for what each article says that they do ("actor", "senator"), beside a plain one, which may have no article. A short form
 * ("Obi", "ICC") belongs to the one longer form that it may stand for, and to none when there are two. That is decided by the nodes alone, so it
 * cannot depend on the order in which articles came, and a change touches only nodes that share a lookup key with the changed one.
 */
import { asks, entityId, offers } from '../../analysis/coreference/forms.ts';
import type { Entity, EntityType } from '../../model/analysis.ts';
import type { KeptArticle } from '../articleStore.ts';
import { agrees, clashes, dominant, isCertain, isDifferentKind, isShortFormOf, outweighs, weightOf } from './agreement.ts';
import type { Naming } from './namesDigest.ts';
import { NodeLists } from './nodeLists.ts';
import { personOf } from './people.ts';

export interface Member {
  readonly article: KeptArticle;
  readonly local: Naming;
  /** Who else the article names, as `tellingIds` has it. */
  readonly beside: readonly string[];
}

export interface Node {
  readonly id: string;
  readonly type: EntityType;
  readonly form: string;
  /** What a person is said to do, as `fieldsOf` has it; empty for all others. */
  readonly field: string;
  readonly asks: readonly string[];
  readonly offers: readonly string[];
  /** By path. */
  readonly members: Map<string, Member[]>;
  /** Mentions in all members' articles. */
  mentions: number;
  /** The node that it belongs to: itself, or a longer form; undefined until asked for. */
  root: Node | undefined;
  /** What is told of the entity whose root it is; undefined until asked for. */
  summary: Entity | undefined;
}

/** More longer forms than this under one key say that the short form is a common one: it stays by itself. */
const MOST_CANDIDATES = 60;

export class NameGraph {
  readonly #nodes = new Map<string, Node>();
  readonly #byForm = new NodeLists();
  readonly #asking = new NodeLists();
  readonly #offering = new NodeLists();

  get(id: string): Node | undefined {
    return this.#nodes.get(id);
  }

  nodes(): IterableIterator<Node> {
    return this.#nodes.values();
  }

  /** Adds an article's entity under its form, and answers with its node. */
  add(member: Member): Node {
    const { type, form, field } = member.local;
    const plain = this.#nodeOf(type, form, '');
    const node = field === '' ? plain : this.#nodeOf(type, plain.form, field);
    const members = node.members.get(member.article.path);
    if (members) members.push(member);
    else node.members.set(member.article.path, [member]);
    node.mentions += member.local.mentions;
    this.#forget(node);
    return node;
  }

  /** Takes all of an article's entities out of a node. */
  remove(node: Node, path: string): void {
    this.#forget(node);
    for (const { local } of node.members.get(path) ?? []) node.mentions -= local.mentions;
    node.members.delete(path);
    if (node.members.size > 0) return;
    if (node.field !== '' || this.#people(node).length === 1) this.#drop(node);
    const [rest, ...others] = this.#people(node);
    if (rest && rest.members.size === 0 && others.length === 0) this.#drop(rest);
  }

  #drop(node: Node): void {
    this.#nodes.delete(node.id);
    this.#byForm.delete(node.form, node);
    for (const key of node.asks) this.#asking.delete(key, node);
    for (const key of node.offers) this.#offering.delete(key, node);
  }

  #nodeOf(type: EntityType, form: string, field: string): Node {
    const id = entityId(type, form) + (field && `~${field}`);
    return this.#nodes.get(id) ?? this.#create(id, type, form, field);
  }

  #create(id: string, type: EntityType, form: string, field: string): Node {
    const typed = (key: string): string => `${type}:${key}`;
    const node: Node = {
      id,
      type,
      form,
      field,
      asks: asks(type, form).map(typed),
      offers: offers(type, form).map(typed),
      members: new Map(),
      mentions: 0,
      root: undefined,
      summary: undefined,
    };
    this.#nodes.set(id, node);
    this.#byForm.add(form, node);
    for (const key of node.asks) this.#asking.add(key, node);
    for (const key of node.offers) this.#offering.add(key, node);
    return node;
  }

  /** The node that a node belongs to. Remembered until a node near it changes. */
  rootOf(node: Node): Node {
    if (node.root) return node.root;
    const person = personOf(node, this.#people(node));
    const namesake = person === node ? this.#heaviestNamesake(node) : person;
    if (namesake !== node) {
      node.root = this.rootOf(namesake);
      return node.root;
    }
    const longer = this.#longer(node);
    const roots = new Set(longer.map(other => this.rootOf(other)));
    const fitting =
      roots.size > 1
        ? (dominant(node, longer, other => this.rootOf(other)) ?? [...roots].filter(root => agrees(this.#person(node), this.#person(root))))
        : [...roots].filter(root => !clashes(this.#person(node), this.#person(root)));
    const root = fitting.length === 1 ? fitting[0]! : node;
    node.root = root;
    return root;
  }

  /** The node and all that belong to it. */
  family(root: Node): Node[] {
    const family = [root];
    const seen = new Set(family);
    for (const node of family)
      for (const other of this.#dependents(node)) {
        if (seen.has(other) || this.rootOf(other) !== root) continue;
        seen.add(other);
        family.push(other);
      }
    return family;
  }

  /** Nodes of the same form, whatever their type, the node itself too. */
  #namesakes(node: Node): Iterable<Node> {
    return this.#byForm.get(node.form);
  }

  /** All nodes of a person's form, the node itself too; of other types the node alone. */
  #people(node: Node): readonly Node[] {
    return node.type === 'person' ? [...this.#namesakes(node)].filter(({ type }) => type === 'person') : [node];
  }

  /** Of those the ones who are the person that the node stands for. */
  #person(node: Node): readonly Node[] {
    const people = this.#people(node);
    return people.length === 1 ? people : people.filter(other => other === node || personOf(other, people) === node);
  }

  /** One name read as two types is one entity, of the type that most articles, then most mentions give, unless it can be two: a place and its team, Mr Ford and Ford. */
  #heaviestNamesake(node: Node): Node {
    if (isCertain(this.#people(node))) return node;
    let heaviest = node;
    let most = weightOf([node]);
    for (const other of this.#namesakes(node)) {
      if (other.field !== '' || isDifferentKind(node, other)) continue;
      const weight = weightOf(this.#people(other));
      if (!outweighs(weight, most)) continue;
      heaviest = other;
      most = weight;
    }
    return heaviest;
  }

  /** The nodes that a node may stand for; none where there are too many to be one. */
  #longer(node: Node): Node[] {
    const longer = new Set<Node>();
    for (const key of node.asks)
      for (const other of this.#offering.get(key)) {
        if (isShortFormOf(node, other)) longer.add(other);
        if (longer.size > MOST_CANDIDATES) return [];
      }
    return [...longer];
  }

  /** Nodes that may belong to this one. */
  *#dependents(node: Node): Iterable<Node> {
    yield* this.#namesakes(node);
    yield* this.#shorter(node);
  }

  *#shorter(node: Node): Iterable<Node> {
    for (const key of node.offers) for (const other of this.#asking.get(key)) if (isShortFormOf(other, node)) yield other;
  }

  /**
   * Forgets the roots that the node may have had a part in, and the summaries of what was or may become their root. Whatever depends on a
   * forgotten root is forgotten already, and a summary stands only while all that belongs to it has a root.
   */
  #forget(node: Node): void {
    forgetSummary(node);
    node.root = undefined;
    for (const other of this.#namesakes(node)) forgetSummary(other);
    for (const key of node.asks) for (const other of this.#offering.get(key)) forgetSummary(other);
    for (const other of this.#dependents(node)) if (other.root) this.#forget(other);
  }
}

function forgetSummary(node: Node): void {
  node.summary = undefined;
  if (node.root) node.root.summary = undefined;
}
