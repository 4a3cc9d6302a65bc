/** A tree that grows only where somebody looks: views build branches, `tree.ts` walks them. */
import type { Span } from '../../model/span.ts';
import type { Place } from '../place.ts';

/** A stretch of an article that a branch is about. */
export interface Spot {
  readonly article: string;
  readonly span: Span;
}

/**
 * How a branch looks as a row. Icons are codicons, or "mark-copy", "mark-independent", "mark-differs": the marks
 * beside the text. `tint`: the type of entity whose colour the icon has.
 */
export interface Drawing {
  readonly label: string;
  readonly description?: string;
  /** `[start, end]` in the label, beside what the filter matches. */
  readonly highlights?: readonly Span[];
  readonly icon?: string;
  readonly tint?: string;
  /** The row as a sentence, for a screen reader. */
  readonly spoken: string;
  readonly place?: Place | null;
}

export interface Branch {
  /** Unique among its siblings, and the same after an edit elsewhere. Without "|". */
  readonly key: string;
  /** What the row is, in words that `when` clauses ask for: "claim", "place" … */
  readonly context: string;
  readonly collapsible: 'none' | 'collapsed' | 'expanded';
  draw(): Drawing;
  /** Markdown. */
  tooltip?(): string;
  /** A tooltip that needs whole articles, which may have to be unpacked: rows come without it. */
  readonly hasLateTooltip?: true;
  children?(): Branch[];
  /** Where it stands, all of it; a folder's are its items'. With a path, others than in that article may be left out. */
  spots(article?: string): Iterable<Spot>;
}

/** A row that only gathers others. They are made when they are first asked for. */
export function folder(
  key: string,
  drawing: Drawing,
  children: () => readonly Branch[],
  options: { readonly expanded?: boolean; readonly context?: string; readonly tooltip?: () => string } = {},
): Branch {
  let made: readonly Branch[] | null = null;
  const below = (): readonly Branch[] => {
    made ??= children();
    return made;
  };
  return {
    key,
    context: options.context ?? 'folder',
    collapsible: options.expanded ? 'expanded' : 'collapsed',
    draw: () => drawing,
    ...(options.tooltip && { tooltip: options.tooltip }),
    children: () => [...below()],
    spots: function* (article) {
      for (const child of below()) yield* child.spots(article);
    },
  };
}
