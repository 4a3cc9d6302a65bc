/** The tokens of a sentence as the grammar of times reads them: hyphenated words that hold a word of time are taken apart. */
import { CORE, readingsOf, type Word, type WordKind } from './words.ts';

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tag: string;
}

export interface Atom extends Piece {
  readonly lower: string;
  readonly readings: readonly Word[];
  /** Of plain digits ("12", "1,200", "3.5"), else null. */
  readonly value: number | null;
  /** Joined to the atom before it by a hyphen. */
  readonly joined: boolean;
  /** A full stop stands right after it. */
  readonly dotted: boolean;
}

const NUMERIC_DATE = /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?:T\d.*)?$/;
const NUMBER = /^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/;

/** Null when nothing in the sentence can be a time. */
export function toAtoms(pieces: readonly Piece[]): Atom[] | null {
  if (!pieces.some(mayTell)) return null;
  const atoms: Atom[] = [];
  pieces.forEach((piece, i) => {
    const dotted = pieces[i + 1]?.text === '.' && pieces[i + 1]?.start === piece.end;
    const parts = piece.text.includes('-') && piece.text.length > 1 && !NUMERIC_DATE.test(piece.text) ? takeApart(piece) : null;
    if (parts) parts.forEach((part, k) => void atoms.push(atomOf(part, k > 0, dotted && k === parts.length - 1)));
    else atoms.push(atomOf(piece, false, dotted));
  });
  return atoms;
}

const mayTell = (piece: Piece): boolean => {
  const first = piece.text.charCodeAt(0);
  if (first >= 48 && first <= 57) return piece.text.length >= 2;
  const lower = piece.text.toLowerCase();
  return (
    readingsOf(lower).some(word => CORE.has(word.kind)) ||
    HOLIDAY_HEADS.has(lower) ||
    lower.includes('-') ||
    lower === 'q1' ||
    /^q[1-4]$|^fy\d\d/.test(lower)
  );
};

/** First words of the names of holidays. */
export const HOLIDAY_HEADS: ReadonlySet<string> = new Set(
  'christmas xmas easter thanksgiving halloween new boxing good independence labor labour memorial veterans valentine columbus mother father ash palm st lunar chinese presidents martin'.split(
    ' ',
  ),
);

function takeApart(piece: Piece): Piece[] | null {
  const words = piece.text.split('-');
  const some =
    words.some(word => readingsOf(word.toLowerCase()).some(({ kind }) => CORE.has(kind) || kind === 'number' || kind === 'modifier')) ||
    /^\d{4}-\d{2,4}$|^\d{1,2}-\d{1,2}$/.test(piece.text);
  if (!some || words.some(word => word === '') || words.length > 5) return null;
  let at = piece.start;
  return words.map(word => {
    const part = { start: at, end: at + word.length, text: word, tag: piece.tag };
    at += word.length + 1;
    return part;
  });
}

function atomOf(piece: Piece, joined: boolean, dotted: boolean): Atom {
  const lower = piece.text.toLowerCase();
  const value = NUMBER.test(lower) ? Number(lower.replaceAll(',', '')) : null;
  return { ...piece, lower, readings: value === null ? readingsOf(lower) : [], value, joined, dotted };
}

/** The reading of that kind of the atom at `i`, or null. */
export function reading(atoms: readonly Atom[], i: number, kind: WordKind): Word | null {
  const atom = atoms[i];
  if (!atom) return null;
  for (const word of atom.readings) if (word.kind === kind) return word;
  return null;
}

export const isWord = (atoms: readonly Atom[], i: number, ...words: readonly string[]): boolean => {
  const lower = atoms[i]?.lower;
  return lower !== undefined && words.includes(lower);
};

export const isCapital = (atom: Atom | undefined): boolean => atom !== undefined && /^\p{Lu}/u.test(atom.text);

/** The index after an abbreviation's full stop, when that is a token of its own. */
export const afterDot = (atoms: readonly Atom[], end: number): number =>
  atoms[end - 1]?.dotted && atoms[end]?.text === '.' ? end + 1 : end;
