/** Finds expressions of time and gives them TIMEX3 values, anchored on the article's date. */
import type { Published, TimeExpression } from '../model/analysis.ts';
import type { Paragraph, Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { splitTokens } from '../text/tokens.ts';
import { type Atom, type Piece, toAtoms } from './times/atoms.ts';
import { formatDay, formatMonth, formatYear } from './times/calendar.ts';
import { type Anchor, type Context, isDayFirst, isHistorical, toAnchor } from './times/context.ts';
import { type Expression, readExpressions } from './times/grammar.ts';
import { type Resolved, resolve } from './times/resolve.ts';
import { type Tense, tenseAt } from './times/tense.ts';

/** An expression where it stands. */
interface Placed extends Expression {
  readonly span: Span;
  readonly paragraph: number;
  readonly tense: Tense;
}

/** In text order. Without a published date relative dates have no value. */
export function findTimes(reading: Reading, published: Published): TimeExpression[] {
  const placed = reading.paragraphs.flatMap((paragraph, i) => inParagraph(reading, paragraph, i));
  return resolveAll(reading.text, placed, toAnchor(published.value));
}

function inParagraph(reading: Reading, paragraph: Paragraph, index: number): Placed[] {
  if (paragraph.end > paragraph.first) {
    return reading.sentences.slice(paragraph.first, paragraph.end).flatMap(sentence => {
      const pieces: Piece[] = [];
      for (let t = sentence.first; t < sentence.end; t++) {
        const { span, text, tag } = reading.tokens[t]!;
        pieces.push({ start: span[0], end: span[1], text, tag });
      }
      return inPieces(pieces, index);
    });
  }
  if (paragraph.kind === 'boilerplate' || paragraph.kind === 'topics') return [];
  return inPieces(piecesOf(reading.text, paragraph.span), index);
}

/** Tokens of a part that is not read as sentences, without tags. */
export const piecesOf = (text: string, span: Span): Piece[] =>
  splitTokens(text, span).map(([start, end]) => ({ start, end, text: text.slice(start, end), tag: '' }));

function inPieces(pieces: readonly Piece[], paragraph: number): Placed[] {
  const atoms = toAtoms(pieces);
  if (!atoms) return [];
  return readExpressions(atoms).map(expression => {
    const span: Span = [atoms[expression.first]!.start, atoms[expression.end - 1]!.end];
    return { ...expression, span, paragraph, tense: needsTense(expression) ? tenseIn(pieces, atoms, expression) : null };
  });
}

const needsTense = ({ meaning }: Expression): boolean =>
  (meaning.kind === 'calendar' && meaning.year === null) || (meaning.kind === 'offset' && meaning.unit === 'WE');

function tenseIn(pieces: readonly Piece[], atoms: readonly Atom[], { first, end }: Expression): Tense {
  return tenseAt(pieces, firstFrom(pieces, atoms[first]!.start), firstFrom(pieces, atoms[end - 1]!.end));
}

/** Index of the first piece that starts at or after `offset`, or lies over it. Binary search. */
function firstFrom(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function resolveAll(text: string, placed: readonly Placed[], anchor: Anchor | null): TimeExpression[] {
  const surface = ({ span }: Placed): string => text.slice(span[0], span[1]);
  let context: Context = {
    anchor,
    dayFirst: isDayFirst(placed, expression => surface(expression as Placed), anchor),
    historical: isHistorical(placed, anchor),
    narrative: null,
    year: null,
  };
  let paragraph = -1;
  const resolved = placed.map(expression => {
    if (expression.paragraph !== paragraph) context = { ...context, year: null };
    paragraph = expression.paragraph;
    const result = resolve(expression.meaning, context, expression.tense);
    context = after(context, expression, result);
    return result;
  });
  joinBrackets(text, placed, resolved);
  return placed.map(({ span }, i) => {
    const { type, value, anchor: from, why } = resolved[i]!;
    return { span, type, value, anchor: from ? formatAnchor(from) : null, why };
  });
}

/** What the text speaks of after an expression. */
function after(context: Context, { meaning }: Expression, { at }: Resolved): Context {
  if (!at) return context;
  const year = meaning.kind === 'calendar' && meaning.year !== null ? (at.year === context.anchor?.year ? null : at.year) : context.year;
  const kept = meaning.kind === 'offset' && meaning.base === 'anchor' ? null : year;
  return { ...context, narrative: at, year: kept };
}

/** "Friday (12 March)": each is the evidence of the other. */
function joinBrackets(text: string, placed: readonly Placed[], resolved: Resolved[]): void {
  for (let i = 1; i < placed.length; i++) {
    const [before, here] = [placed[i - 1]!, placed[i]!];
    if (!/^\s?\($/.test(text.slice(before.span[1], here.span[0])) || here.meaning.kind !== 'calendar' || before.meaning.kind !== 'calendar')
      continue;
    const weekday = before.meaning.weekday !== null && before.meaning.month === null;
    if (weekday && here.meaning.day !== null && resolved[i]!.value) resolved[i - 1] = { ...resolved[i]!, why: 'the date in brackets' };
  }
}

const formatAnchor = ({ year, month, day }: Anchor): string =>
  day !== null ? formatDay(day) : month !== null ? formatMonth(year, month) : formatYear(year);
