/** A claim or quotation to be pasted elsewhere: the exact words, who says them, and where they stand. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { AnalyzedArticle } from '../../model/analyzed.ts';
import type { Span } from '../../model/span.ts';
import { fileName } from '../articleName.ts';
import { claimExtent, claimsAt, quoteAt } from '../at.ts';
import { placeIn } from '../place.ts';
import { markdownText } from '../tree/words.ts';

/** `speaker`: as the text has it, with the full name where that says more; `null` where nobody is given. `line` from 1. */
export interface Citation {
  readonly words: string;
  readonly speaker: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly file: string;
  readonly line: number;
}

/** Of the shortest claim at the offset, else of the quotation there; `null` where there is neither. */
export function citationAt(corpus: Corpus, path: string, offset: number): Citation | null {
  const article = corpus.article(path);
  if (!article) return null;
  const claim = claimsAt(article, offset)[0];
  if (claim && claim.contents.length > 0) {
    const words = claim.contents.map(span => wordsOf(article, span)).join(' … ');
    const written = claim.sources.map(span => wordsOf(article, span)).join(' … ');
    const name = claim.source && (corpus.entity(corpus.entityId(path, claim.source))?.name ?? null);
    return citation(article, claimExtent(claim), words, speakerOf(written, name));
  }
  const quote = quoteAt(article, offset);
  return quote && citation(article, quote.marks, wordsOf(article, quote.marks), null);
}

const wordsOf = (article: AnalyzedArticle, [start, end]: Span): string => article.text.slice(start, end).replace(/\s+/g, ' ').trim();

function speakerOf(written: string, name: string | null): string | null {
  if (!written) return name;
  return name && !written.includes(name) ? `${written} (${name})` : written;
}

function citation(article: AnalyzedArticle, span: Span, words: string, speaker: string | null): Citation {
  return {
    words,
    speaker,
    outlet: article.publisher,
    title: article.title,
    date: article.published.value,
    file: fileName(article.path),
    line: placeIn(article, span).range.start.line + 1,
  };
}

/** The same in Markdown: the words as a block quotation, then who says them and where they stand; nothing in it is taken for markup. */
export function citationMarkdown({ words, speaker, outlet, title, date, file, line }: Citation): string {
  const origin = [outlet, title && `“${title}”`, date].flatMap(part => (part ? [markdownText(part)] : [])).join(', ');
  return `> ${markdownText(words)}\n>\n> — **${markdownText(speaker ?? 'nobody named')}**. ${origin ? `${origin} ` : ''}(${markdownText(`${file}:${line}`)})`;
}

/** "“It is closed,” — Ann Lee. The Courier, “Bridge closed”, 2025-05-08 (courier.txt:12)". Plain text. */
export function citationText({ words, speaker, outlet, title, date, file, line }: Citation): string {
  const quotedWords = /^["“„«'‘]/.test(words) ? words : `“${words}”`;
  const origin = [outlet, title && `“${title}”`, date].filter(Boolean).join(', ');
  return `${quotedWords} — ${speaker ?? 'nobody named'}. ${origin ? `${origin} ` : ''}(${file}:${line})`;
}
