/** The quotations of a text as spans, running ones joined over their paragraphs. */
import type { Paragraph, Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { findMarks, type Mark } from './marks.ts';
import { type Pairing, pairMarks } from './pairing.ts';
import { endOfUnclosed, opensCredibly, startOfOrphan } from './recovery.ts';

/** `marks` with the marks that the text has; `inner` between them, without white space at its ends. */
export interface QuoteSpan {
  readonly marks: Span;
  readonly inner: Span;
}

/** A quote that its paragraph leaves open and that the next may continue: its first mark, the end of what it covers so far. */
interface Running {
  readonly open: Mark;
  readonly end: number;
}

export function quoteSpans(reading: Reading): QuoteSpan[] {
  const quotes: QuoteSpan[] = [];
  let running: Running | null = null;
  for (const paragraph of reading.paragraphs) {
    if (paragraph.first === paragraph.end) continue;
    running = readParagraph(reading.text, paragraph, running, quotes);
  }
  if (running) quotes.push(quoteOf(reading.text, running.open, running.end, running.end));
  return quotes.sort((a, b) => a.marks[0] - b.marks[0] || b.marks[1] - a.marks[1]);
}

/** Adds the paragraph's quotes and returns what is still open at its end. */
function readParagraph(text: string, paragraph: Paragraph, before: Running | null, quotes: QuoteSpan[]): Running | null {
  const [from, to] = paragraph.span;
  const marks = findMarks(text, from, to);
  const again = before && paragraph.kind === 'body' ? continuation(before, marks, from) : null;
  if (before && !again) quotes.push(quoteOf(text, before.open, before.end, before.end));
  if (again === 'unmarked') return closeUnmarked(text, paragraph, before!, marks, quotes);
  const pairing = pairMarks(text, marks);
  const joined = again && before ? before.open : null;
  for (const { open, close } of pairing.pairs) {
    quotes.push(quoteOf(text, joined && open.start === marks[0]!.start ? joined : open, close.start, close.end));
  }
  addOrphans(text, pairing, from, quotes);
  return addUnclosed(text, paragraph, pairing, joined, quotes);
}

/** Whether the paragraph takes up the running quote: by repeating its mark, or by closing it without. */
function continuation(before: Running, marks: readonly Mark[], from: number): 'marked' | 'unmarked' | null {
  const first = marks.find(mark => mark.family === before.open.family);
  if (!first) return null;
  if (first.start === from && first === marks[0] && first.glyph !== 'close') return 'marked';
  return first.start > from && (first.context === 'close' || (first.glyph === 'close' && first.context === null)) ? 'unmarked' : null;
}

function closeUnmarked(text: string, paragraph: Paragraph, before: Running, marks: readonly Mark[], quotes: QuoteSpan[]): Running | null {
  const first = marks.findIndex(mark => mark.family === before.open.family);
  const close = marks[first]!;
  quotes.push(quoteOf(text, before.open, close.start, close.end));
  const rest = pairMarks(text, marks.slice(first + 1));
  for (const pair of rest.pairs) quotes.push(quoteOf(text, pair.open, pair.close.start, pair.close.end));
  return addUnclosed(text, paragraph, rest, null, quotes);
}

function addOrphans(text: string, pairing: Pairing, from: number, quotes: QuoteSpan[]): void {
  let earliest = from;
  let next = 0;
  const closes = pairing.pairs.map(pair => pair.close.end).sort((a, b) => a - b);
  for (const orphan of pairing.orphans) {
    for (; next < closes.length && closes[next]! <= orphan.start; next++) earliest = Math.max(earliest, closes[next]!);
    const start = startOfOrphan(text, orphan, earliest);
    if (start !== null) quotes.push({ marks: [start, orphan.end], inner: [start, orphan.start] });
    earliest = orphan.end;
  }
}

/** A mark that opens the last quote of its paragraph may run on; others end before the next. Strays are dropped. */
function addUnclosed(text: string, paragraph: Paragraph, pairing: Pairing, joined: Mark | null, quotes: QuoteSpan[]): Running | null {
  const styles = new Set(pairing.pairs.filter(pair => pair.open.family === 'double').map(pair => pair.open.glyph === null));
  const marks = pairing.unclosed.filter((mark, i) => {
    if (joined && i === 0 && mark.start === paragraph.span[0]) return true;
    const foreign = mark.family === 'double' && styles.has(mark.glyph !== null) && !styles.has(mark.glyph === null);
    return !foreign && opensCredibly(text, mark, paragraph.span);
  });
  let running: Running | null = null;
  for (const [i, mark] of marks.entries()) {
    const open = joined && mark.start === paragraph.span[0] ? joined : mark;
    const limit = marks[i + 1]?.start ?? paragraph.span[1];
    const end = endOfUnclosed(text, mark, limit);
    const whole = limit === paragraph.span[1] && text.slice(end, limit).trim() === '';
    if (whole && paragraph.kind === 'body') running = { open, end };
    else quotes.push(quoteOf(text, open, end, end));
  }
  return running;
}

function quoteOf(text: string, open: Mark, innerEnd: number, end: number): QuoteSpan {
  let start = open.end;
  let stop = innerEnd;
  while (start < stop && /\s/.test(text[start]!)) start++;
  while (stop > start && /\s/.test(text[stop - 1]!)) stop--;
  return { marks: [open.start, end], inner: [start, stop] };
}
