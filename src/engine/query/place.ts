/** A place in an article, in offsets and in lines, so that a host can show it without opening the file. */
import { lineStarts, type Range, rangeOf } from '../base/lines.ts';
import type { ShownArticle } from '../corpus/articleStore.ts';
import type { Span } from '../model/span.ts';

export interface Place {
  readonly path: string;
  readonly span: Span;
  readonly range: Range;
}

export function placeIn(article: ShownArticle, span: Span): Place {
  return placesIn(article)(span);
}

/** For several places of one article: its lines are counted once, at the first. */
export function placesIn(article: ShownArticle): (span: Span) => Place {
  let starts: Uint32Array | null = null;
  return span => {
    starts ??= lineStarts(article.text);
    return { path: article.path, span, range: rangeOf(starts, span) };
  };
}
