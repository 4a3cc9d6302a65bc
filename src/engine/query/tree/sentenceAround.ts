/** The sentence that a place stands in. */
import { partitionPoint } from '../../base/partitionPoint.ts';
import type { AnalyzedArticle } from '../../model/analyzed.ts';
import type { Span } from '../../model/span.ts';

/** The span itself where no sentence holds its start. */
export function sentenceAround(article: AnalyzedArticle, span: Span): Span {
  const { sentences } = article;
  const sentence = sentences[partitionPoint(sentences, ([, end]) => end <= span[0])];
  return sentence && sentence[0] <= span[0] ? sentence : span;
}

/** Whether the words, perhaps cut short, are those of the sentence that the place stands in. */
export function standsAround(article: AnalyzedArticle, span: Span, words: string): boolean {
  const flat = (text: string): string => text.replace(/\s+/g, ' ');
  return flat(article.text.slice(...sentenceAround(article, span))).includes(flat(words).replace(/…$/, ''));
}
