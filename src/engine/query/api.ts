/** What a host can ask the engine. Types only: the host imports this file, the worker implements it (`worker/engine.ts`). Answers are plain data. */
import type { TimelineFormat } from '../export/timeline.ts';
import type { SourceText } from '../model/sourceText.ts';
import type { Span } from '../model/span.ts';
import type { Card } from './cards/cards.ts';
import type { Citation } from './cards/citation.ts';
import type { Comparable } from './compare/compare.ts';
import type { ComparisonPage } from './compare/comparisonPage.ts';
import type { Disagreement } from './compare/disagreements.ts';
import type { Hint, Lens } from './hints.ts';
import type { Marks } from './marks.ts';
import type { DefinitionAnswer } from './navigate/definition.ts';
import type { Highlight } from './navigate/highlights.ts';
import type { OutlineNode } from './navigate/outline.ts';
import type { SymbolHit } from './navigate/symbols.ts';
import type { Place } from './place.ts';
import type { TreeNode, TreeQuery, TreeStep, TreeSummary } from './tree.ts';

/** At once, or when there was time for it between other questions. */
type Later<T> = T | Promise<T>;

/** Offsets are UTF-16 code units in the text last given for the path. An unknown path has an empty answer. */
export interface EngineApi {
  /** Analyses the texts and puts them into the corpus, replacing what was there at their paths, unless something newer comes for them meanwhile. Whether anything changed. */
  set(texts: readonly SourceText[]): boolean | Promise<boolean>;
  /** The same for files, which can wait and may be known from an earlier session. */
  setFiles(texts: readonly SourceText[]): Promise<boolean>;
  /** No more files will come for now: those that wait for others come into the corpus. Whether there were any. */
  letIn(): Promise<boolean>;
  /** Forgets the articles at these paths. Whether there were any. */
  delete(paths: readonly string[]): boolean;

  /** What is painted into the text; `null` for an unknown path. */
  marks(path: string): Marks | null;
  /** What a hover says about the place, the most specific first. */
  cards(path: string, offset: number): Card[];
  definition(path: string, offset: number): DefinitionAnswer | null;
  /** All mentions of the entity there, else all places of the repeated statement there; by path, then in text order. */
  references(path: string, offset: number): Place[];
  highlights(path: string, offset: number): Highlight[];
  outline(path: string): OutlineNode[];
  /** Entities and events whose name has the words of `query`, in order of fit. */
  symbols(query: string, limit: number): SymbolHit[];
  /** Sections and paragraphs worth folding. */
  folds(path: string): Span[];
  /** For each offset the spans around it, from a mention to the whole text. */
  selections(path: string, offsets: readonly number[]): Span[][];
  lenses(path: string): Lens[];
  hints(path: string): Hint[];
  /** The words at a span of the article; `null` for an unknown path. */
  words(path: string, span: Span): string | null;
  /** The repeated passage at the offset. */
  passage(path: string, offset: number): Place | null;
  /** Where the wording at the offset can be compared: the other places of what stands there. */
  passages(path: string, offset: number): Place[];
  /** The articles that share statements with this one, those that share most first. */
  comparable(path: string): Comparable[];
  /** Two articles set against each other; `null` for an unknown path, or one path twice. */
  comparison(path: string, other: string): ComparisonPage | null;
  /** Where other articles differ from this one, in text order. */
  disagreements(path: string): Disagreement[];
  /** All articles to compare this one with: those that share most, then the rest by path. */
  others(path: string): Comparable[];

  /** The rows of a view below a row (`null`: the topmost), at most `limit` and one that stands for the rest. */
  treeChildren(query: TreeQuery, parent: string | null, limit: number): Later<TreeNode[]>;
  treeSummary(query: TreeQuery): Later<TreeSummary>;
  /** Markdown, where a row's is `'late'`; `null` where the row says all. */
  treeTooltip(query: TreeQuery, id: string): Later<string | null>;
  /** All places of a row. */
  treePlaces(query: TreeQuery, id: string): Later<Place[]>;
  /** The way to the row of what stands at the offset, from the topmost row on; empty if there is none. */
  treeWayTo(query: TreeQuery, path: string, offset: number): Later<TreeStep[]>;
  /** Rows with what is below them, as indented lines. */
  treeText(query: TreeQuery, ids: readonly string[]): Later<string>;
  /** The events of a query as a text in the format. */
  timeline(query: TreeQuery, format: TimelineFormat): string;
  /** Of the claim or quotation at the offset. */
  citation(path: string, offset: number): Citation | null;
}
