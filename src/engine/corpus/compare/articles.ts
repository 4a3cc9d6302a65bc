/** How two articles relate: what both say, what only one of them says, what differs, and whether one is the other's copy. */

import type { AnalyzedArticle } from '../../model/analyzed.ts';
import type { Difference, Lineage, Statement } from '../../model/coverage.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { Corpus } from '../corpus.ts';

/** `onlyA` and `onlyB`: sentences of which the other article has nothing. `lineage` is null when neither is the other's copy. */
export interface ArticleComparison {
  readonly a: string;
  readonly b: string;
  readonly lineage: Lineage | null;
  readonly statements: readonly Statement[];
  readonly differences: readonly Difference[];
  readonly onlyA: readonly Span[];
  readonly onlyB: readonly Span[];
}

/** The articles must have different paths. */
export function compareArticles(a: AnalyzedArticle, b: AnalyzedArticle): ArticleComparison {
  const corpus = new Corpus();
  corpus.set(a);
  corpus.set(b);
  const statements = corpus.statements();
  const differences = corpus.differences();
  const onlyIn = ({ path, sentences }: AnalyzedArticle): Span[] => {
    const members = [...statements, ...differences].flatMap(item =>
      item.members.filter(member => member.article === path).map(member => member.span),
    );
    return sentences.filter(sentence => !members.some(span => overlaps(span, sentence)));
  };
  return {
    a: a.path,
    b: b.path,
    lineage: corpus.lineages().find(lineage => lineage.articles.length > 1) ?? null,
    statements,
    differences,
    onlyA: onlyIn(a),
    onlyB: onlyIn(b),
  };
}
