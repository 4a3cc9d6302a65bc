/**
 * Names across articles as a graph that needs no rebuilding. A node is one canonical form of one type, with the articles that have it; of people's
 * full names one for what each article says that they do ("actor", "senator"), beside a plain one, which may have no article. A short form
 * ("Obi", "ICC") belongs to the one longer form that it may stand for, and to none when there are two. That is decided by the nodes alone, so it
 * cannot depend on the order in which articles came, and a change touches only nodes that share a lookup key with the changed one.
 */
import type { Steps } from '../../base/steps.ts';
import type { EntityType } from '../../model/analysis.ts';
import type { KeptArticle } from '../articleStore.ts';
import type { ToldDigest } from '../digest.ts';
import type { RestoredArticle } from '../saved.ts';
import { agrees, clashes, dominant, isCertain, isDifferentKind, isShortFormOf, outweighs, weightOf } from './agreement.ts';
import { keyOf, Node, nodeId, Place } from './node.ts';
import { NodeLists } from './nodeLists.ts';
import { personOf } from './people.ts';
import { RestoredGraph, type SavedGraph, savingEntities, savingNodes } from './savedNodes.ts';
import { nameCount, ToldName } from './told.ts';

/** More longer forms than this under one key say that the short form is a common one: it stays by itself. */
const MOST_CANDIDATES = 60;
/** Nodes. */
const A_STEP = 2000;

export class NameGraph {
  readonly #byId = new NodeLists();
  readonly #byForm = new NodeLists();
  readonly #asking = new NodeLists();
  readonly #offering = new NodeLists();

  get(id: string): Node | undefined {
    for (const node of this.#byId.get(keyOf([id]))) if (node.id === id) return node;
    return undefined;
  }

  nodes(): Iterable<Node> {
    return this.#byId.nodes();
  }

  /** Adds an article's entities under their forms. All are in before any root is forgotten: what becomes of one may depend on another. */
  add(article: KeptArticle, digest: Pick<ToldDigest, 'names'>): Place {
    const { names } = digest;
    const told = Array.from({ length: nameCount(names) }, (_, i) => new ToldName(article, names, i));
    const nodes = told.map(each => this.#nodeOf(each));
    const place = new Place(article, digest, nodes);
    for (const [i, node] of nodes.entries()) node.enter(place, told[i]!.mentions);
    for (const node of nodes) this.#forget(node);
    return place;
  }

  /** What `add` has given. */
  remove(place: Place): void {
    const nodes = new Set(place.nodes);
    for (const node of nodes) this.#forget(node);
    for (const node of nodes) node.leave(place);
    for (const node of nodes) if (node.places.length === 0) this.#dropEmpty(node);
  }

  /** `places`: of all articles, in the order in which they will be given again. */
  *saving(places: readonly Place[]): Steps<SavedGraph> {
    const numbers = new Map<Node, number>();
    for (const node of this.nodes()) {
      numbers.set(node, numbers.size);
      this.rootOf(node);
      if (numbers.size % A_STEP === 0) yield;
    }
    return {
      nodes: yield* savingNodes(numbers),
      entities: yield* savingEntities(places, numbers),
      ids: yield* this.#byId.saving(numbers),
      forms: yield* this.#byForm.saving(numbers),
      asking: yield* this.#asking.saving(numbers),
      offering: yield* this.#offering.saving(numbers),
    };
  }

  /** Into an empty graph. Throws where they are not the articles of the graph that was kept. */
  restore(articles: readonly RestoredArticle[], saved: SavedGraph): readonly Place[] {
    const restored = new RestoredGraph(articles, saved);
    const nodeAt = (number: number): Node => restored.node(number);
    this.#byId.restore(saved.ids, nodeAt);
    this.#byForm.restore(saved.forms, nodeAt);
    this.#asking.restore(saved.asking, nodeAt);
    this.#offering.restore(saved.offering, nodeAt);
    return restored.places;
  }

  #dropEmpty(node: Node): void {
    if (node.field !== '' || this.#people(node).length === 1) this.#drop(node);
    const [rest, ...others] = this.#people(node);
    if (rest && rest.places.length === 0 && others.length === 0) this.#drop(rest);
  }

  #drop(node: Node): void {
    this.#byId.delete(keyOf([node.id]), node);
    this.#byForm.delete(node.formKey, node);
    for (const key of node.asks) this.#asking.delete(key, node);
    for (const key of node.offers) this.#offering.delete(key, node);
  }

  /** Of a field beside the plain one. */
  #nodeOf({ type, form, field }: ToldName): Node {
    const plain = this.#find(type, form, '');
    return field === '' ? plain : this.#find(type, plain.form, field);
  }

  #find(type: EntityType, form: string, field: string): Node {
    return this.get(nodeId(type, form, field)) ?? this.#create(new Node(type, field, form));
  }

  #create(node: Node): Node {
    this.#byId.add(keyOf([node.id]), node);
    this.#byForm.add(node.formKey, node);
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

  /** As `family` has them, of all roots. */
  families(): Node[][] {
    const families = new Map<Node, Node[]>();
    for (const node of this.nodes()) if (this.rootOf(node) === node) families.set(node, [node]);
    for (const node of this.nodes()) if (node.root !== node) families.get(node.root!)!.push(node);
    return [...families.values()];
  }

  /** The root, and behind it all that belong to it. */
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
    return this.#byForm.get(node.formKey);
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
