/** From a reading, or a part of its text, to the expressions of time in it. */
import { mapped } from '../../base/mapped.ts';
import { partitionPoint } from '../../base/partitionPoint.ts';
import { wordHash } from '../../language/words/wordLists.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { isCapitalised, isUpper } from '../../text/characters.ts';
import { splitTokens } from '../../text/tokens.ts';
import { type Piece, toAtoms } from './atoms.ts';
import { type Expression, readExpressions } from './grammar.ts';
import { type Tense, tenseAt } from './tense.ts';

export interface Place {
  readonly paragraph: number;
  /** Counts sentences, and lines that are not read as sentences. */
  readonly sentence: number;
}

/** An expression where it stands. */
export interface Placed extends Expression, Place {
  readonly span: Span;
  readonly tense: Tense;
}

/** In text order: of all that is read as sentences, and of the lines that give a date, a name or a credit; not of page furniture. */
export function scanReading(reading: Reading): Placed[] {
  const placed: Placed[] = [];
  let count = 0;
  reading.paragraphs.forEach((paragraph, i) => {
    if (paragraph.end > paragraph.first) {
      for (let s = paragraph.first; s < paragraph.end; s++) {
        const { first, end } = reading.sentences[s]!;
        scanPieces(reading.tokens, [first, end], { paragraph: i, sentence: count++ }, placed);
      }
    } else if (paragraph.kind !== 'boilerplate' && paragraph.kind !== 'topics')
      placed.push(...scanSpan(reading.text, paragraph.span, { paragraph: i, sentence: count++ }));
  });
  return placed;
}

/** Of a part that is not read as sentences: its tokens have no tags, and nothing tells a tense. */
export function scanSpan(text: string, span: Span, place: Place): Placed[] {
  const placed: Placed[] = [];
  const pieces = mapped(splitTokens(text, span), (token): Piece => {
    const surface = text.slice(token[0], token[1]);
    const lower = surface.toLowerCase();
    return { span: token, text: surface, lower, lowerHash: wordHash(lower), tag: '' };
  });
  scanPieces(pieces, [0, pieces.length], place, placed);
  return placed;
}

function scanPieces(pieces: readonly Piece[], [first, end]: readonly [number, number], place: Place, placed: Placed[]): void {
  const atoms = toAtoms(pieces, first, end);
  if (!atoms) return;
  for (const expression of readExpressions(atoms)) {
    const { first: firstAtom, end: endAtom, meaning } = expression;
    const span: Span = [atoms[firstAtom]!.start, atoms[endAtom - 1]!.end];
    const at = endingAfter(pieces, first, end, span[0]);
    if (endsName(pieces, at, [first, end]) || numbersIndex(pieces, at, [first, end])) continue;
    const tense = needsTense(expression) ? tenseAt(pieces, [first, end], at, endingAfter(pieces, first, end, span[1])) : null;
    placed.push({ first: firstAtom, end: endAtom, meaning, paragraph: place.paragraph, sentence: place.sentence, span, tense });
  }
}

const NAMING_DAYS = new Set(['today', 'tonight', 'tomorrow']);

/** "Valley Today reported", "Farmers of Tomorrow": a capital behind a capital, and what a name does. */
function endsName(pieces: readonly Piece[], i: number, [first, end]: readonly [number, number]): boolean {
  const { text, lower, tag } = pieces[i]!;
  if (!NAMING_DAYS.has(lower) || i === first) return false;
  const before = pieces[i - 1]!;
  if (before.text === 'USA') return isUpper(text);
  if (!isTitled(text)) return false;
  if (before.lower === 'of') return i - 2 >= first && isTitled(pieces[i - 2]!.text);
  if (!isTitled(before.text)) return false;
  const next = i + 1 < end ? pieces[i + 1]! : null;
  return /^(?:VBD|VBZ|POS)$/.test(next?.tag ?? '') || (tag === 'NNP' && before.tag === 'NNP');
}

/** "the Russell 2000", "the Vell 2000 index": a number that tells how many shares an index or a list has. */
function numbersIndex(pieces: readonly Piece[], i: number, [first, end]: readonly [number, number]): boolean {
  if (!/^\d{4}$/.test(pieces[i]!.text) || i === first) return false;
  if (/^(?:russell|wilshire|topix|fortune|forbes)$/.test(pieces[i - 1]!.lower)) return true;
  const next = i + 1 < end ? pieces[i + 1]!.lower : '';
  return isTitled(pieces[i - 1]!.text) && /^(?:index|futures)$/.test(next) && i - 2 >= first && pieces[i - 2]!.lower === 'the';
}

const isTitled = (text: string): boolean => isCapitalised(text);

const needsTense = ({ meaning }: Expression): boolean =>
  (meaning.kind === 'calendar' && meaning.year === null) || (meaning.kind === 'offset' && meaning.unit === 'WE');

/** Index of the first piece from `first` on that ends after `offset`; `end` if none. */
const endingAfter = (pieces: readonly Piece[], first: number, end: number, offset: number): number =>
  partitionPoint(pieces, ({ span }) => span[1] <= offset, first, end);
