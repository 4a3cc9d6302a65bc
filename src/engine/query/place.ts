/** A place in an article, in offsets and in lines, so that a host can show it without opening the file. */
import { lineStarts, type Range, rangeOf } from '../base/lines.ts';
import type { AnalyzedArticle } from '../model/analyzed.ts';
import type { Span } from '../model/span.ts';

export interface Place {
  readonly path: string;
  readonly span: Span;
  readonly range: Range;
}

export function placeIn(article: AnalyzedArticle, span: Span): Place {
  return { path: article.path, span, range: rangeOf(lineStarts(article.text), span) };
}
