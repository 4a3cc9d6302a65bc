/**
 * The trees of the sidebar as plain data, a page of rows at a time. A row's id names the way to it ("2025-05|07|event-1x|path"), so that it is
 * unique in its tree and stays the same while other things change.
 */
import type { Corpus } from '../corpus/corpus.ts';
import type { Span } from '../model/span.ts';
import { spanLength } from '../model/span.ts';
import { touches } from './at.ts';
import { type Place, placeIn } from './place.ts';
import type { Branch, Drawing } from './tree/branch.ts';
import { claimTree } from './tree/claims/claimTree.ts';
import { entityTree } from './tree/entityTree.ts';
import { eventTree } from './tree/events/eventTree.ts';
import { createFilter, type Filter, merged } from './tree/filter.ts';
import { Gathered } from './tree/gathered.ts';
import { statementTree } from './tree/statements/statementTree.ts';
import type { TreeGroup, TreeOrder, ViewInput, ViewResult } from './tree/view.ts';
import { count } from './tree/words.ts';

export type { TreeGroup, TreeOrder } from './tree/view.ts';
export type TreeView = 'events' | 'claims' | 'statements' | 'entities';

/** What a view shows. `filter`: words as typed, empty for all; `scope`: the path of one article, `null` for the folder. */
export interface TreeQuery {
  readonly view: TreeView;
  readonly filter: string;
  readonly scope: string | null;
  readonly group: TreeGroup;
  readonly order: TreeOrder;
}

/** A row. `icon`: see `Drawing`; `tint`: the type of entity whose colour it has; `context`: words for `when` clauses. */
export interface TreeNode {
  readonly id: string;
  readonly label: string;
  readonly highlights: readonly Span[];
  readonly description: string | null;
  readonly icon: string | null;
  readonly tint: string | null;
  readonly accessibleLabel: string;
  readonly collapsible: 'none' | 'collapsed' | 'expanded';
  readonly place: Place | null;
  readonly context: string;
  /** Markdown; `null` where the row says all, `'late'` where it is to be asked for. */
  readonly tooltip: { readonly markdown: string } | 'late' | null;
}

/** How many items there are. `articles`: in the whole folder; `total`: items in the scope; `shown`: those that the filter lets through. */
export interface TreeSummary {
  readonly articles: number;
  readonly total: number;
  readonly shown: number;
}

/** One step of the way to a row: its id, and its index among its siblings. */
export interface TreeStep {
  readonly id: string;
  readonly index: number;
}

const SEPARATOR = '|';
/** The last part of the id of the row that asks for more. */
export const MORE = '…';

export class Tree {
  readonly #corpus: Corpus;
  readonly #result: ViewResult;
  readonly #filter: Filter;
  /** By the id of the row above; the topmost rows under the empty string. */
  readonly #children = new Map<string, readonly Branch[]>();

  constructor(corpus: Corpus, { view, filter, scope, group, order }: TreeQuery, gathered = new Gathered(corpus)) {
    this.#corpus = corpus;
    this.#filter = createFilter(filter);
    this.#result = BUILDERS[view]({ corpus, gathered, scope, group, order, filter: this.#filter });
    this.#children.set('', unique(this.#result.branches));
  }

  get summary(): TreeSummary {
    return { articles: this.#corpus.size, total: this.#result.total, shown: this.#result.shown };
  }

  /** The first `limit` rows below `parent` (`null`: the topmost), then one that stands for the rest. Empty for an unknown parent. */
  children(parent: string | null, limit: number): TreeNode[] {
    const branches = this.#below(parent ?? '');
    const rows = branches.slice(0, limit).map(branch => this.#node(idIn(parent, branch.key), branch));
    return branches.length > limit ? [...rows, moreNode(parent, branches.length - limit)] : rows;
  }

  tooltip(id: string): string | null {
    return this.#find(id)?.tooltip?.() || null;
  }

  /** All places of a row, at most `limit`. */
  places(id: string, limit: number): Place[] {
    const places: Place[] = [];
    for (const { article: path, span } of this.#find(id)?.spots() ?? []) {
      const article = this.#corpus.kept(path);
      if (article) places.push(placeIn(article, span));
      if (places.length === limit) break;
    }
    return places;
  }

  /** The way to the item that stands at an offset of an article: the shortest of them. Empty where there is none. */
  wayTo(path: string, offset: number): TreeStep[] {
    const steps: TreeStep[] = [];
    let parent = '';
    for (;;) {
      const branches = this.#below(parent);
      const index = bestAt(branches, path, offset);
      const branch = branches[index];
      if (!branch) return steps;
      parent = idIn(parent, branch.key);
      steps.push({ id: parent, index });
      if (!/folder|speaker/.test(branch.context)) return steps;
    }
  }

  /** Rows as indented lines, with what is below them; at most `limit` lines. A row below another that is asked for comes once. */
  text(ids: readonly string[], limit: number): string {
    const lines: string[] = [];
    const add = (id: string, branch: Branch, depth: number): void => {
      if (lines.length >= limit) return;
      const { label, description } = branch.draw();
      lines.push('  '.repeat(depth) + (description ? `${label} — ${description}` : label));
      for (const child of this.#below(id)) add(idIn(id, child.key), child, depth + 1);
    };
    for (const id of ids) {
      const branch = this.#find(id);
      if (branch && !ids.some(other => id.startsWith(other + SEPARATOR))) add(id, branch, 0);
    }
    return lines.join('\n');
  }

  #find(id: string): Branch | undefined {
    const cut = id.lastIndexOf(SEPARATOR);
    return this.#below(id.slice(0, Math.max(0, cut))).find(branch => branch.key === id.slice(cut + 1));
  }

  #below(id: string): readonly Branch[] {
    const known = this.#children.get(id);
    if (known) return known;
    const branch = this.#find(id);
    const children = branch && branch.collapsible !== 'none' ? unique(branch.children?.() ?? []) : [];
    this.#children.set(id, children);
    return children;
  }

  #node(id: string, branch: Branch): TreeNode {
    const { label, description, highlights, icon, tint, spoken, place }: Drawing = branch.draw();
    return {
      id,
      label,
      highlights: merged([...(highlights ?? []), ...this.#filter.highlights(label)]),
      description: description || null,
      icon: icon ?? null,
      tint: tint ?? null,
      accessibleLabel: spoken,
      collapsible: branch.collapsible,
      place: place ?? null,
      context: branch.context,
      tooltip: tooltipOf(branch),
    };
  }
}

const BUILDERS: Readonly<Record<TreeView, (input: ViewInput) => ViewResult>> = {
  events: eventTree,
  claims: claimTree,
  statements: statementTree,
  entities: entityTree,
};

function tooltipOf(branch: Branch): TreeNode['tooltip'] {
  if (branch.hasLateTooltip) return 'late';
  const markdown = branch.tooltip?.();
  return markdown ? { markdown } : null;
}

const idIn = (parent: string | null, key: string): string => (parent ? parent + SEPARATOR + key : key);

/** Siblings of one key get an ordinal from the second on: an id must never stand twice in a tree. */
function unique(branches: readonly Branch[]): Branch[] {
  const seen = new Map<string, number>();
  return branches.map(branch => {
    const key = branch.key.replaceAll(SEPARATOR, '¦');
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    if (nth === 1 && key === branch.key) return branch;
    return { ...branch, key: nth === 1 ? key : `${key}~~${nth}` };
  });
}

/** Index of the branch with the shortest place that touches the offset; -1 if none. */
function bestAt(branches: readonly Branch[], path: string, offset: number): number {
  let best = -1;
  let bestSpan: Span | null = null;
  branches.forEach((branch, index) => {
    for (const { article, span } of branch.spots(path)) {
      if (article !== path || !touches(span, offset)) continue;
      if (bestSpan && spanLength(span) >= spanLength(bestSpan)) continue;
      best = index;
      bestSpan = span;
    }
  });
  return best;
}

function moreNode(parent: string | null, rest: number): TreeNode {
  return {
    id: idIn(parent, MORE),
    label: 'Show More…',
    highlights: [],
    description: `${rest} more`,
    icon: 'ellipsis',
    tint: null,
    accessibleLabel: `Show more, ${count(rest, 'row')} left`,
    collapsible: 'none',
    place: null,
    context: 'more',
    tooltip: null,
  };
}
