/** The engine behind the port: an analyser, a corpus, and the questions that a host may ask. */
import { createAnalyzer } from '../engine/analysis/analyze.ts';
import { Corpus } from '../engine/corpus/corpus.ts';
import type { EngineApi } from '../engine/query/api.ts';
import { cardsAt } from '../engine/query/cards.ts';
import { citationAt } from '../engine/query/citation.ts';
import { comparableTo, othersThan } from '../engine/query/compare.ts';
import { comparisonPage } from '../engine/query/comparisonPage.ts';
import { definitionAt } from '../engine/query/definition.ts';
import { highlightsAt } from '../engine/query/highlights.ts';
import { hintsOf, lensesOf } from '../engine/query/hints.ts';
import { marksOf } from '../engine/query/marks.ts';
import { outlineOf } from '../engine/query/outline.ts';
import { foldsOf, selectionsOf } from '../engine/query/ranges.ts';
import { otherPassagesAt, passageAt, referencesAt } from '../engine/query/references.ts';
import { symbolsMatching } from '../engine/query/symbols.ts';
import { TreeCache } from '../engine/query/treeCache.ts';

const PLACES = 1000;
const LINES = 5000;

/** `weights`: the bytes of weights.bin. */
export function createEngine(weights: Uint8Array): EngineApi {
  const analyzer = createAnalyzer(weights);
  const corpus = new Corpus();
  const trees = new TreeCache(corpus);
  /** The dates that were given with the texts. */
  const dates = new Map<string, string | null>();
  return {
    set: texts => {
      // A file that is closed unchanged is read again: nothing to do.
      const changed = texts.filter(
        ({ path, text, published = null }) => corpus.article(path)?.text !== text || dates.get(path) !== published,
      );
      if (changed.length > 0) trees.clear();
      for (const { path, text, published = null } of changed) {
        corpus.set(analyzer.analyze(path, text, { published }));
        dates.set(path, published);
      }
      return changed.length > 0;
    },
    delete: paths => {
      const known = paths.filter(path => corpus.article(path));
      if (known.length > 0) trees.clear();
      for (const path of known) {
        corpus.delete(path);
        dates.delete(path);
      }
      return known.length > 0;
    },
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
    words: (path, span) => corpus.article(path)?.text.slice(span[0], span[1]) ?? null,
    passage: (path, offset) => passageAt(corpus, path, offset),
    passages: (path, offset) => otherPassagesAt(corpus, path, offset),
    comparable: path => comparableTo(corpus, path),
    comparison: (path, other) => comparisonPage(corpus, path, other),
    others: path => othersThan(corpus, path),
    treeChildren: (query, parent, limit) => trees.get(query).children(parent, limit),
    treeSummary: query => trees.get(query).summary,
    treeTooltip: (query, id) => trees.get(query).tooltip(id),
    treePlaces: (query, id) => trees.get(query).places(id, PLACES),
    treeWayTo: (query, path, offset) => trees.get(query).wayTo(path, offset),
    treeText: (query, ids) => trees.get(query).text(ids, LINES),
    citation: (path, offset) => citationAt(corpus, path, offset),
  };
}
