/** Folding and growing selections: the article's parts as nested ranges. */
import type { Corpus } from '../../corpus/corpus.ts';
import { contains, type Span, spanLength } from '../../model/span.ts';
import { claimExtent, claimParts, touches } from '../at.ts';

/** Sections and quotations that run over more than one line. */
export function foldsOf(corpus: Corpus, path: string): Span[] {
  const article = corpus.article(path);
  if (!article) return [];
  const parts = [...article.sections.map(section => section.span), ...article.quotes.map(quote => quote.marks)];
  return parts.filter(([start, end]) => /[\r\n]/.test(article.text.slice(start, end).trimEnd())).sort((a, b) => a[0] - b[0]);
}

/** For each offset the spans around it, the shortest first, each within the next. */
export function selectionsOf(corpus: Corpus, path: string, offsets: readonly number[]): Span[][] {
  const article = corpus.article(path);
  if (!article) return offsets.map(() => []);
  const spans: Span[] = [
    ...article.mentions.map(mention => mention.span),
    ...article.times.map(time => time.span),
    ...article.quotes.flatMap(quote => [quote.span, quote.marks]),
    ...article.claims.flatMap(claim => [...claimParts(claim), claimExtent(claim)]),
    ...article.sentences,
    ...paragraphSpans(article.text),
    ...article.sections.map(section => section.span),
    [0, article.text.length],
  ];
  return offsets.map(offset => chain(spans.filter(span => touches(span, offset) && spanLength(span) > 0)));
}

function chain(spans: Span[]): Span[] {
  const chained: Span[] = [];
  for (const span of spans.sort((a, b) => spanLength(a) - spanLength(b))) {
    const last = chained.at(-1);
    if (!last || (contains(span, last) && spanLength(span) > spanLength(last))) chained.push(span);
  }
  return chained;
}

/** Lines with something on them: a file with one line a paragraph, or blank lines between, has these as paragraphs. */
function paragraphSpans(text: string): Span[] {
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map(match => [match.index, match.index + match[0].length]);
}
