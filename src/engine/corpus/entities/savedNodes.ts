/** The nodes of the graph of names, as they are kept between sessions: by number, each with its root, and whose node each article's entities are. */
import type { Steps } from '../../base/steps.ts';
import type { RestoredArticle } from '../saved.ts';
import { TextGatherer, type Texts, textAt } from '../texts.ts';
import { TYPES } from './namesDigest.ts';
import { Node, Place, type Restored } from './node.ts';
import type { SavedLists } from './nodeLists.ts';

/** Of nodes that are one another's roots and namesakes; the articles' entities one article's behind another's. */
export type SavedGraph = {
  readonly nodes: SavedNodes;
  readonly entities: SavedEntities;
  readonly ids: SavedLists;
  readonly forms: SavedLists;
  readonly asking: SavedLists;
  readonly offering: SavedLists;
};

/** With the texts of their forms. */
interface SavedNodes extends Texts {
  readonly fields: readonly string[];
  /** Of each node the numbers of `OF_NODE`. */
  readonly rows: Int32Array;
}

interface SavedEntities {
  /** Of each the number of its node. */
  readonly nodes: Int32Array;
  /** Of each article. */
  readonly counts: Uint32Array;
}

/** Numbers of the type, the field, the form's text and the root; how often it is mentioned. */
const OF_NODE = { type: 0, field: 1, form: 2, root: 3, mentions: 4 } as const;
const ROW = 5;
/** Nodes, or articles. */
const A_STEP = 2000;

/** Every node must have its root. */
export function* savingNodes(numbers: ReadonlyMap<Node, number>): Steps<SavedNodes> {
  const forms = new TextGatherer();
  const fields = new Map<string, number>();
  const rows = new Int32Array(ROW * numbers.size);
  for (const [{ type, field, form, root, mentions }, number] of numbers) {
    const known = fields.get(field) ?? fields.size;
    fields.set(field, known);
    rows.set([TYPES.indexOf(type), known, forms.add(form), numbers.get(root!)!, mentions], ROW * number);
    if (number % A_STEP === 0) yield;
  }
  return { ...forms.texts(), fields: [...fields.keys()], rows };
}

export function* savingEntities(places: readonly Place[], numbers: ReadonlyMap<Node, number>): Steps<SavedEntities> {
  const ofNodes: number[] = [];
  const counts = new Uint32Array(places.length);
  for (const [i, { nodes }] of places.entries()) {
    for (const node of nodes) ofNodes.push(numbers.get(node)!);
    counts[i] = nodes.length;
    if (i % A_STEP === 0) yield;
  }
  return { nodes: Int32Array.from(ofNodes), counts };
}

/** A graph as it was kept. Nodes, and what they have, are made when they are asked for; what changes, changes in them, and is read here no more. */
export class RestoredGraph implements Restored {
  readonly places: readonly Place[];
  readonly #saved: SavedGraph;
  readonly #nodes: (Node | undefined)[];
  /** Where each article's entities begin, and where the last end. */
  readonly #starts: Uint32Array;
  /** Articles of each node's entities, one node's behind another's, and where each begins. */
  readonly #articles: Int32Array;
  readonly #firsts: Int32Array;

  constructor(articles: readonly RestoredArticle[], saved: SavedGraph) {
    const total = saved.entities.nodes.length;
    this.#saved = saved;
    this.#nodes = new Array(saved.nodes.rows.length / ROW);
    this.#starts = new Uint32Array(articles.length + 1);
    const { counts } = saved.entities;
    for (const [i, count] of counts.entries()) this.#starts[i + 1] = this.#starts[i]! + count;
    if (counts.length !== articles.length || this.#starts[counts.length] !== total)
      throw new Error(`nodes of ${total} entities, not of ${this.#starts[articles.length]}`);
    this.#articles = new Int32Array(total);
    this.#firsts = new Int32Array(this.#nodes.length + 1);
    this.#sortByNode();
    this.places = articles.map(({ article, told }, i) => new Place(article, told, i, this));
  }

  /** By counting. */
  #sortByNode(): void {
    const { nodes } = this.#saved.entities;
    for (const node of nodes) this.#firsts[node + 1]!++;
    for (let i = 1; i < this.#firsts.length; i++) this.#firsts[i]! += this.#firsts[i - 1]!;
    const next = this.#firsts.slice();
    for (let article = 0; article + 1 < this.#starts.length; article++)
      for (let i = this.#starts[article]!; i < this.#starts[article + 1]!; i++) this.#articles[next[nodes[i]!]!++] = article;
  }

  node(number: number): Node {
    const known = this.#nodes[number];
    if (known) return known;
    const { rows, fields } = this.#saved.nodes;
    const at = ROW * number;
    const node = new Node(TYPES[rows[at + OF_NODE.type]!]!, fields[rows[at + OF_NODE.field]!]!, {
      restored: this,
      number,
      mentions: rows[at + OF_NODE.mentions]!,
    });
    this.#nodes[number] = node;
    node.root = this.node(rows[at + OF_NODE.root]!);
    return node;
  }

  form(node: number): string {
    const { nodes } = this.#saved;
    return textAt(nodes, nodes.rows[ROW * node + OF_NODE.form]!);
  }

  placesOf(node: number): Place[] {
    const [first, end] = [this.#firsts[node]!, this.#firsts[node + 1]!];
    const places: Place[] = first < end ? [this.places[this.#articles[first]!]!] : [];
    for (let i = first + 1; i < end; i++) if (this.#articles[i] !== this.#articles[i - 1]) places.push(this.places[this.#articles[i]!]!);
    return places;
  }

  nodesOf(place: number): Node[] {
    const [first, end] = [this.#starts[place]!, this.#starts[place + 1]!];
    const nodes = new Array<Node>(end - first);
    for (let i = first; i < end; i++) nodes[i - first] = this.node(this.#saved.entities.nodes[i]!);
    return nodes;
  }
}
