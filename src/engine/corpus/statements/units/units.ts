/** What of an article is compared: its sentences, and within them its quotations and the contents of its claims. */
import type { AnalyzedArticle } from '../../../model/analyzed.ts';
import { contains, type Span, spanLength } from '../../../model/span.ts';
import { LONGEST } from '../../compare/align.ts';
import { totalWeight, type WordReader, type Words, wordsFrom, wordsWithin } from '../../compare/words.ts';

export interface Unit {
  readonly span: Span;
  /** Index of the sentence around it among the units, or null for a sentence. */
  readonly parent: number | null;
  readonly words: Words;
}

/** Passages that say less than this (words, weight) are not statements: "He said." */
const FEWEST_WORDS = 6;
const LEAST_WEIGHT = 34;

/** Words of trade and page furniture that any article may carry: they are no evidence that one knows of another. */
const STOCK =
  /\b(?:(?:respond|reply|replied|responded) to (?:a |an |multiple |several |repeated )?(?:requests?|inquir\w+|emails?|questions?|calls?|messages?)|(?:request|reached|available|immediately available) for (?:further )?comment|declin\w+ to (?:immediately )?comment|all rights reserved|contributed to this (?:report|story|article)|reporting by [^.]{1,60}editing by|may not be published, broadcast|sign up (?:for|to) (?:our|the)|subscribe to|terms of (?:use|service)|privacy policy|click here|read more|read or share this story|media playback is unsupported|follow (?:us|him|her|them) on|copyright \d{4})\b/i;

/** In text order, each sentence before what it holds. `sentences`: the words of the article's sentences. */
export function unitsOf(article: AnalyzedArticle, sentences: readonly Words[], reader: WordReader): Unit[] {
  const inner = innerSpans(article);
  const units: Unit[] = [];
  let next = 0;
  for (const words of sentences) {
    const sentence = words.span;
    while (next < inner.length && inner[next]![0] < sentence[0]) next++;
    const own: Span[] = [];
    for (; next < inner.length && inner[next]![0] < sentence[1]; next++) if (contains(sentence, inner[next]!)) own.push(inner[next]!);
    addSentence(article.text, words, own, reader, units);
  }
  return units;
}

function addSentence(text: string, sentence: Words, inner: readonly Span[], reader: WordReader, units: Unit[]): void {
  if (spanLength(sentence.span) < 2_000 && STOCK.test(text.slice(...sentence.span))) return;
  let next = 0;
  for (const part of parts(sentence)) {
    while (next < inner.length && inner[next]![0] < part.span[0]) next++;
    if (!isTelling(part)) continue;
    const parent = units.length;
    units.push({ span: part.span, parent: null, words: part });
    const weight = totalWeight(part);
    for (; next < inner.length && inner[next]![0] < part.span[1]; next++) {
      const span = inner[next]!;
      if (!contains(part.span, span)) continue;
      const words = wordsWithin(part, span) ?? reader.read(text, span);
      if (isTelling(words) && totalWeight(words) < 0.8 * weight) units.push({ span, parent, words });
    }
  }
}

/** A passage without an end, as in a text of one paragraph, is cut so that it can be aligned. */
function parts(words: Words): Words[] {
  if (words.forms.length <= LONGEST) return [words];
  const cut: Words[] = [];
  for (let i = 0; i < words.forms.length; i += LONGEST / 2) {
    const end = Math.min(i + LONGEST / 2, words.forms.length);
    cut.push(wordsFrom(words, [words.starts[i]!, words.ends[end - 1]!], i, end));
  }
  return cut;
}

const isTelling = (words: Words): boolean => words.forms.length >= FEWEST_WORDS && totalWeight(words) >= LEAST_WEIGHT;

/** Quotations of words that somebody said, and contents of claims that are not such a quotation with its marks; by start, each once. */
function innerSpans(article: AnalyzedArticle): Span[] {
  const spans = new Map<string, Span>();
  const endOfQuote = new Map<number, number>();
  for (const { kind, span, marks } of article.quotes) {
    if (kind !== 'speech' && kind !== 'partial') continue;
    spans.set(span.join(), span);
    endOfQuote.set(marks[0], span[1]).set(span[0], span[1]);
  }
  for (const { contents } of article.claims) {
    for (const span of contents) if (Math.abs((endOfQuote.get(span[0]) ?? -9) - span[1]) > 3) spans.set(span.join(), span);
  }
  return [...spans.values()].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
}
