/** What `compare` says of two articles: as JSON, and for people. */
import type { ArticleComparison } from '../corpus/compare/articles.ts';
import type { AnalyzedArticle } from '../model/analyzed.ts';
import type { Difference, Lineage, Statement } from '../model/coverage.ts';
import type { Span } from '../model/span.ts';
import { type AnalysisHead, analysisHead } from './json.ts';
import { differenceText, lineageText, listText, oneLine, statementText, type TextOf } from './text.ts';

interface Passage {
  readonly article: string;
  readonly span: Span;
  readonly text: string;
}

export interface ComparisonRecord extends AnalysisHead {
  readonly a: string;
  readonly b: string;
  readonly lineage: Lineage | null;
  readonly statements: readonly Statement[];
  readonly differences: readonly Difference[];
  readonly onlyA: readonly Passage[];
  readonly onlyB: readonly Passage[];
}

export function comparisonRecord(comparison: ArticleComparison, a: AnalyzedArticle, b: AnalyzedArticle, version: string): ComparisonRecord {
  const passages = (article: AnalyzedArticle, spans: readonly Span[]): Passage[] =>
    spans.map(span => ({ article: article.path, span, text: article.text.slice(span[0], span[1]) }));
  return { ...analysisHead(version), ...comparison, onlyA: passages(a, comparison.onlyA), onlyB: passages(b, comparison.onlyB) };
}

export function* comparisonText(comparison: ArticleComparison, a: AnalyzedArticle, b: AnalyzedArticle): Generator<string> {
  const textOf: TextOf = (path, [start, end]) => (path === a.path ? a : b).text.slice(start, end);
  yield `A ${a.path}\nB ${b.path}\n\n`;
  if (comparison.lineage) yield `Shared copy\n${lineageText(comparison.lineage)}\n\n`;
  yield* listText('Both say', comparison.statements, statement => statementText(statement, textOf));
  yield* listText('They differ', comparison.differences, difference => differenceText(difference, textOf));
  yield* listText('Only A says', comparison.onlyA, span => `  ${oneLine(textOf(a.path, span))}`);
  yield* listText('Only B says', comparison.onlyB, span => `  ${oneLine(textOf(b.path, span))}`);
}
