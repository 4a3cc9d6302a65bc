/** The nodes of the graph of names, as they are kept between sessions: by number, each with its root, and whose node each article's entities are. */
import type { RestoredArticle } from '../saved.ts';
import { TextGatherer, type Texts } from '../texts.ts';
import { TYPES } from './namesDigest.ts';
import { Node, type Place } from './node.ts';
import type { SavedLists } from './nodeLists.ts';
import { nameCount, ToldName } from './told.ts';

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
}

/** Numbers of the type, the field, the form's text and the root. */
const OF_NODE = { type: 0, field: 1, form: 2, root: 3 } as const;
const ROW = 4;

/** Every node must have its root. */
export function saveNodes(numbers: ReadonlyMap<Node, number>): SavedNodes {
  const forms = new TextGatherer();
  const fields = new Map<string, number>();
  const rows = new Int32Array(ROW * numbers.size);
  for (const [{ type, field, form, root }, number] of numbers) {
    const known = fields.get(field) ?? fields.size;
    fields.set(field, known);
    rows.set([TYPES.indexOf(type), known, forms.add(form), numbers.get(root!)!], ROW * number);
  }
  return { ...forms.texts(), fields: [...fields.keys()], rows };
}

export function restoreNodes(saved: SavedNodes): Node[] {
  const { fields, rows } = saved;
  const nodes: Node[] = [];
  for (let at = 0; at < rows.length; at += ROW) {
    const form = { forms: saved, text: rows[at + OF_NODE.form]!, number: nodes.length };
    nodes.push(new Node(TYPES[rows[at + OF_NODE.type]!]!, fields[rows[at + OF_NODE.field]!]!, form));
  }
  for (const [i, node] of nodes.entries()) node.root = nodes[rows[ROW * i + OF_NODE.root]!]!;
  return nodes;
}

export const saveEntities = (places: readonly Place[], numbers: ReadonlyMap<Node, number>): SavedEntities => ({
  nodes: Int32Array.from(places.flatMap(({ nodes }) => nodes.map(node => numbers.get(node)!))),
});

/** Enters the articles into their nodes. */
export function restorePlaces(articles: readonly RestoredArticle[], entities: SavedEntities, nodes: readonly Node[]): Place[] {
  const total = articles.reduce((sum, { digest }) => sum + nameCount(digest.names), 0);
  if (total !== entities.nodes.length) throw new Error(`nodes of ${entities.nodes.length} entities, not of ${total}`);
  let end = 0;
  return articles.map(({ article, digest: { names } }) => {
    const place = { article, names, nodes: new Array<Node>(nameCount(names)) };
    for (let i = 0; i < place.nodes.length; i++) place.nodes[i] = nodes[entities.nodes[end++]!]!;
    for (const [i, node] of place.nodes.entries()) node.enter(place, new ToldName(article, names, i).mentions);
    return place;
  });
}
