/** Trees over made-up articles, and their rows as tests read them. */
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import type { AnalyzedArticle } from '../../src/engine/model/analyzed.ts';
import { Tree, type TreeNode, type TreeQuery, type TreeView } from '../../src/engine/query/tree.ts';
import { article } from './treeArticles.ts';

const DEFAULTS: Readonly<Record<TreeView, Pick<TreeQuery, 'group' | 'order'>>> = {
  events: { group: 'date', order: 'oldest' },
  claims: { group: 'speaker', order: 'count' },
  statements: { group: 'relation', order: 'sources' },
  entities: { group: 'type', order: 'count' },
};

export function treeOf(view: TreeView, articles: readonly AnalyzedArticle[], options: Partial<TreeQuery> = {}): Tree {
  const corpus = new Corpus();
  for (const each of articles) corpus.set(each);
  return new Tree(corpus, { view, filter: '', scope: null, ...DEFAULTS[view], ...options });
}

/** The rows below the one that these labels lead to. */
export function below(tree: Tree, ...labels: readonly string[]): TreeNode[] {
  let rows = tree.children(null, 1000);
  for (const label of labels) {
    const row = rows.find(each => each.label === label);
    if (!row) throw new Error(`"${label}" is not among ${rows.map(each => each.label).join(', ')}`);
    rows = tree.children(row.id, 1000);
  }
  return rows;
}

/** The rows as indented lines: label, then what stands behind it. */
export const drawn = (tree: Tree): string[] => {
  const lines: string[] = [];
  const draw = (parent: string | null, depth: number): void => {
    for (const node of tree.children(parent, 100)) {
      lines.push(`${'  '.repeat(depth)}${node.label}${node.description ? ` | ${node.description}` : ''}`);
      if (node.collapsible !== 'none') draw(node.id, depth + 1);
    }
  };
  draw(null, 0);
  return lines;
};

export function* everyRow(tree: Tree, parent: string | null = null): Generator<TreeNode> {
  for (const node of tree.children(parent, 1000)) {
    yield node;
    if (node.collapsible !== 'none') yield* everyRow(tree, node.id);
  }
}

export const BRIDGE = 'The Orla bridge closed on Monday after an engineer found a crack. Mayor Ines Dahl said the bridge was safe.';
export const courier = (telling = {}): AnalyzedArticle =>
  article('file:///news/courier.txt', BRIDGE, {
    publisher: 'The Orla Courier',
    published: '2024-06-04',
    names: { 'Ines Dahl': 'person', 'Orla bridge': 'place' },
    said: [{ by: 'Ines Dahl', words: 'the bridge was safe' }],
    told: [
      { words: 'closed', label: 'Orla bridge closed', date: '2024-06-03' },
      { words: 'found', label: 'Engineer found a crack' },
    ],
    ...telling,
  });
const OTHER = 'Rail traffic stops. Nobody asked Ines Dahl, who denied that the bridge was cracked. "It was not," a clerk said.';
export const herald = (): AnalyzedArticle =>
  article('file:///news/herald.txt', OTHER, {
    names: { 'Ines Dahl': 'person' },
    said: [
      { by: 'Ines Dahl', words: 'the bridge was cracked', stance: 'denies' },
      { by: 'a clerk', words: '"It was not,"' },
      { words: 'Rail traffic stops' },
    ],
    told: [{ words: 'stops', label: 'Rail traffic stops', date: '2024-07', status: 'planned' }],
  });
