/** From a reading, or a part of its text, to the expressions of time in it. */
import type { Paragraph, Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { splitTokens } from '../../text/tokens.ts';
import { type Atom, type Piece, toAtoms } from './atoms.ts';
import { type Expression, readExpressions } from './grammar.ts';
import { type Tense, tenseAt } from './tense.ts';

/** An expression where it stands. */
export interface Placed extends Expression {
  readonly span: Span;
  readonly paragraph: number;
  readonly tense: Tense;
}

/** In text order: of all that is read as sentences, and of the lines that give a date, a name or a credit; not of page furniture. */
export function scanReading(reading: Reading): Placed[] {
  return reading.paragraphs.flatMap((paragraph, i) => scanParagraph(reading, paragraph, i));
}

function scanParagraph(reading: Reading, paragraph: Paragraph, index: number): Placed[] {
  if (paragraph.end > paragraph.first) {
    return reading.sentences.slice(paragraph.first, paragraph.end).flatMap(sentence => {
      const pieces: Piece[] = [];
      for (let t = sentence.first; t < sentence.end; t++) {
        const { span, text, tag } = reading.tokens[t]!;
        pieces.push({ start: span[0], end: span[1], text, tag });
      }
      return scanPieces(pieces, index);
    });
  }
  if (paragraph.kind === 'boilerplate' || paragraph.kind === 'topics') return [];
  return scanSpan(reading.text, paragraph.span, index);
}

/** Of a part that is not read as sentences: its tokens have no tags, and nothing tells a tense. */
export const scanSpan = (text: string, span: Span, paragraph: number): Placed[] =>
  scanPieces(
    splitTokens(text, span).map(([start, end]) => ({ start, end, text: text.slice(start, end), tag: '' })),
    paragraph,
  );

function scanPieces(pieces: readonly Piece[], paragraph: number): Placed[] {
  const atoms = toAtoms(pieces);
  if (!atoms) return [];
  return readExpressions(atoms).map(expression => {
    const span: Span = [atoms[expression.first]!.start, atoms[expression.end - 1]!.end];
    return { ...expression, span, paragraph, tense: needsTense(expression) ? tenseIn(pieces, atoms, expression) : null };
  });
}

const needsTense = ({ meaning }: Expression): boolean =>
  (meaning.kind === 'calendar' && meaning.year === null) || (meaning.kind === 'offset' && meaning.unit === 'WE');

const tenseIn = (pieces: readonly Piece[], atoms: readonly Atom[], { first, end }: Expression): Tense =>
  tenseAt(pieces, firstFrom(pieces, atoms[first]!.start), firstFrom(pieces, atoms[end - 1]!.end));

/** Index of the first piece that ends after `offset`. Binary search. */
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
