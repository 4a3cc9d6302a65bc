/** Splits a text into paragraphs, whatever its habit: blank lines between them, one a line, or hard-wrapped lines. */
import type { Span } from '../model/span.ts';
import { isLower } from './characters.ts';

/** A line without the white space around it. `indent`: code units of white space before it. `fresh`: a blank line stands before it. */
interface Line {
  readonly span: Span;
  readonly indent: number;
  readonly fresh: boolean;
}

/** Spans without surrounding white space, in text order; none is empty. Line ends are those of VS Code (\r\n, \n, \r). */
export function splitParagraphs(text: string): Span[] {
  const lines = splitLines(text);
  const width = wrapWidth(text, lines);
  if (width === null) return lines.map(line => line.span);
  const spans: [number, number][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = spans.at(-1);
    if (last && before && goesOn(text, before, line, width)) last[1] = line.span[1];
    else spans.push([line.span[0], line.span[1]]);
  });
  return spans;
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let fresh = true;
  let at = 0;
  let lineFeed = find(text, '\n', 0);
  let carriageReturn = find(text, '\r', 0);
  while (at < text.length) {
    if (lineFeed < at) lineFeed = find(text, '\n', at);
    if (carriageReturn < at) carriageReturn = find(text, '\r', at);
    const end = Math.min(lineFeed, carriageReturn);
    const line = text.slice(at, end);
    const content = line.trim();
    if (content) {
      const indent = line.length - line.trimStart().length;
      lines.push({ span: [at + indent, at + indent + content.length], indent, fresh });
    }
    fresh = content === '';
    at = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return lines;
}

/** Where the mark next stands; the text's end where it does not. */
function find(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found;
}

const ENDS_SENTENCE = /[.!?…:]["'”’)\]]*$/;

/** A line's last word that the next line's first word must follow. */
const HANGS = /\s(?:the|an?|of|and|or|in|to|for|on|at|by|with|that|from|as|is|was|his|her|its|their|von|der|de|van)$/;

/**
 * The width at which the file wraps its lines, or null when each line is a paragraph. Wrapped lines are short, mostly end within a
 * sentence and go on with a small letter or after a small word; paragraphs that stand one a line do not.
 */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let pairs = 0;
  let open = 0;
  let small = 0;
  const lengths: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1]!;
    const line = lines[i]!;
    if (line.fresh) continue;
    pairs++;
    lengths.push(before.span[1] - before.span[0]);
    if (!ENDS_SENTENCE.test(text.slice(Math.max(before.span[0], before.span[1] - 4), before.span[1]))) open++;
    if (
      isLower(text.slice(line.span[0], line.span[0] + 2)) ||
      HANGS.test(text.slice(Math.max(before.span[0], before.span[1] - 8), before.span[1]))
    )
      small++;
  }
  if (pairs < 2 || open < pairs * 0.5 || small < pairs * 0.3) return null;
  lengths.sort((a, b) => b - a);
  const width = lengths[Math.floor(lengths.length * 0.02)] ?? 0;
  return width <= 200 ? width : null;
}

/** Whether `line` goes on with the paragraph of the line before it: that one was full, and neither a blank line nor an indent parts them. */
function goesOn(text: string, before: Line, line: Line, width: number): boolean {
  if (line.fresh || line.indent > before.indent + 1) return false;
  const firstWord = /^\S+/.exec(text.slice(line.span[0], line.span[1]))?.[0].length ?? 0;
  const room = width - (before.span[1] - before.span[0]) - 1 - firstWord;
  if (room <= 0) return true;
  const starts = text.slice(line.span[0], line.span[0] + 2);
  if (isLower(starts)) return true;
  if (/^(?:[-*•▪●–—]|\d{1,2}[.)])\s?/.test(starts)) return false;
  const complete = ENDS_SENTENCE.test(text.slice(Math.max(before.span[0], before.span[1] - 4), before.span[1]));
  return !complete && room < width * 0.2;
}
