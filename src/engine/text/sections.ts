/** Tells a paragraph's part in the article: headline, dateline, byline, caption, credit, body, topics or page furniture. */
import type { SectionKind } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';

/** One kind for each paragraph. */
export function classifyParagraphs(text: string, paragraphs: readonly Span[]): SectionKind[] {
  return paragraphs.map((span, i) => classify(text.slice(span[0], span[1]), i));
}

function classify(paragraph: string, index: number): SectionKind {
  if (/^topics?:/i.test(paragraph)) return 'topics';
  if (/^(?:image|photo|picture)\s*:|getty images|©/i.test(paragraph)) return 'credit';
  if (/^by\s+\p{Lu}/u.test(paragraph) && paragraph.length < 80) return 'byline';
  if (index === 0 && paragraph.length < 160 && !/[.!?]["”’']?$/.test(paragraph)) return 'headline';
  return 'body';
}
