/** The engine behind the port: what comes in, a corpus, and the questions that a host may ask. */
import type { CancellationSource } from '../engine/base/cancellation.ts';
import { Corpus } from '../engine/corpus/corpus.ts';
import { timelineOf } from '../engine/export/timeline.ts';
import type { EngineApi } from '../engine/query/api.ts';
import { cardsAt } from '../engine/query/cards/cards.ts';
import { citationAt } from '../engine/query/cards/citation.ts';
import { comparableTo, othersThan } from '../engine/query/compare/compare.ts';
import { comparisonPage } from '../engine/query/compare/comparisonPage.ts';
import { disagreementsIn } from '../engine/query/compare/disagreements.ts';
import { hintsOf, lensesOf } from '../engine/query/hints.ts';
import { marksOf } from '../engine/query/marks.ts';
import { definitionAt } from '../engine/query/navigate/definition.ts';
import { highlightsAt } from '../engine/query/navigate/highlights.ts';
import { outlineOf } from '../engine/query/navigate/outline.ts';
import { foldsOf, selectionsOf } from '../engine/query/navigate/ranges.ts';
import { otherPassagesAt, passageAt, referencesAt } from '../engine/query/navigate/references.ts';
import { symbolsMatching } from '../engine/query/navigate/symbols.ts';
import { TreeCache } from '../engine/query/tree/treeCache.ts';
import { Intake, type IntakeOptions } from './intake.ts';
import { TreeTurns } from './treeTurns.ts';

const PLACES = 1000;
const LINES = 5000;

/** `weights`: reads the bytes of weights.bin. */
export function createEngine(weights: () => Uint8Array, options: IntakeOptions): EngineApi {
  const corpus = new Corpus(options.packer);
  const trees = new TreeCache(corpus);
  const turns = new TreeTurns(trees, options.pause);
  const intake = new Intake(weights, corpus, () => trees.clear(), options);
  return {
    set: texts => intake.set(texts),
    setFiles: (texts, source?: CancellationSource) => intake.setFiles(texts, source),
    letIn: () => intake.letIn(),
    delete: paths => intake.delete(paths),
    marks: path => marksOf(corpus, path),
    cards: (path, offset) => cardsAt(corpus, path, offset),
    definition: (path, offset) => definitionAt(corpus, path, offset),
    references: (path, offset) => referencesAt(corpus, path, offset),
    highlights: (path, offset) => highlightsAt(corpus, path, offset),
    outline: path => outlineOf(corpus, path),
    symbols: (query, limit) => symbolsMatching(corpus, query, limit),
    folds: path => foldsOf(corpus, path),
    selections: (path, offsets) => selectionsOf(corpus, path, offsets),
    lenses: path => lensesOf(corpus, path),
    hints: path => hintsOf(corpus, path),
    words: (path, span) => corpus.kept(path)?.text.slice(span[0], span[1]) ?? null,
    passage: (path, offset) => passageAt(corpus, path, offset),
    passages: (path, offset) => otherPassagesAt(corpus, path, offset),
    comparable: path => comparableTo(corpus, path),
    comparison: (path, other) => comparisonPage(corpus, path, other),
    disagreements: path => disagreementsIn(corpus, path),
    others: path => othersThan(corpus, path),
    treeChildren: (query, parent, limit) => turns.with(query, tree => tree.children(parent, limit)),
    treeSummary: query => turns.with(query, tree => tree.summary),
    treeTooltip: (query, id) => turns.with(query, tree => tree.tooltip(id)),
    treePlaces: (query, id) => turns.with(query, tree => tree.places(id, PLACES)),
    treeWayTo: (query, path, offset) => turns.with(query, tree => tree.wayTo(path, offset)),
    treeText: (query, ids) => turns.with(query, tree => tree.text(ids, LINES)),
    timeline: (query, format) => timelineOf(corpus, trees.events(query), format),
    citation: (path, offset) => citationAt(corpus, path, offset),
  };
}
