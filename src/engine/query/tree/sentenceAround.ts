/** The sentence that a place stands in. */
import type { AnalyzedArticle } from '../../model/analyzed.ts';
import type { Span } from '../../model/span.ts';

/** The span itself where no sentence holds its start. Binary search. */
export function sentenceAround(article: AnalyzedArticle, span: Span): Span {
  const { sentences } = article;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.[1] ?? 0) > span[0]) high = middle;
    else low = middle + 1;
  }
  const sentence = sentences[low];
  return sentence && sentence[0] <= span[0] ? sentence : span;
}

/** Whether the words, perhaps cut short, are those of the sentence that the place stands in. */
export function standsAround(article: AnalyzedArticle, span: Span, words: string): boolean {
  const flat = (text: string): string => text.replace(/\s+/g, ' ');
  return flat(article.text.slice(...sentenceAround(article, span))).includes(flat(words).replace(/…$/, ''));
}
