/** The tokens of a sentence as the grammar of times reads them: hyphenated words that hold a word of time are taken apart. */

import { WordSet, wordHash } from '../../language/words/wordLists.ts';
import type { Token } from '../../model/reading.ts';
import { isUpper } from '../../text/characters.ts';
import { CORE, CORE_WORDS, readingsOf, readingsOfWord, type Word, type WordKind } from './words.ts';

/** A token; `tag` is empty where the text is not tagged. */
export type Piece = Pick<Token, 'span' | 'text' | 'lower' | 'lowerHash' | 'tag'>;

export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly lowerHash: number;
  readonly tag: string;
  readonly readings: readonly Word[];
  /** Begins with a digit. */
  readonly digital: boolean;
  /** Of plain digits ("12", "1,200", "3.5"), else null. */
  readonly value: number | null;
  /** Joined to the atom before it by a hyphen. */
  readonly joined: boolean;
  /** A full stop stands right after it. */
  readonly dotted: boolean;
}

const NUMERIC_DATE = /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?:T\d.*)?$/;
const NUMBER = /^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/;

/** Null when nothing in the sentence (pieces from `first` to `end`, not included) can be a time. */
export function toAtoms(pieces: readonly Piece[], first: number, end: number): Atom[] | null {
  let some = false;
  for (let i = first; i < end && !some; i++) some = mayTell(pieces[i]!, pieces[i + 1]);
  if (!some) return null;
  const atoms: Atom[] = [];
  for (let i = first; i < end; i++) {
    const piece = pieces[i]!;
    const { span, text, tag } = piece;
    const next = pieces[i + 1];
    const dotted = next !== undefined && next.text === '.' && next.span[0] === span[1];
    const parts = text.length > 1 && text.includes('-') && !NUMERIC_DATE.test(text) ? takeApart(text) : null;
    if (!parts) atoms.push(atomOf(span[0], piece, false, dotted));
    else {
      let at = span[0];
      for (const part of parts) {
        const lower = part.toLowerCase();
        const written = { text: part, lower, lowerHash: wordHash(lower), tag };
        atoms.push(atomOf(at, written, at > span[0], dotted && at + part.length === span[1]));
        at += part.length + 1;
      }
    }
  }
  return atoms;
}

function mayTell(piece: Piece, next: Piece | undefined): boolean {
  const { text, lower } = piece;
  if (startsWithDigit(text)) return text.length >= 2 || next?.lower === 'a' || next?.lower === 'p';
  if (TELLING_WORDS.holds(piece) || (text.length > 3 && text.includes('-'))) return true;
  const first = text.charCodeAt(0);
  return (first === 81 || first === 70) && /^q[1-4]$|^fy\d\d/.test(lower);
}

/** First words of the names of holidays. */
export const HOLIDAY_HEADS: ReadonlySet<string> = new Set(
  'christmas xmas easter thanksgiving halloween new boxing good independence labor memorial veterans valentine columbus mother father ash palm st presidents martin'.split(
    ' ',
  ),
);

const TELLING_WORDS = new WordSet([...CORE_WORDS, ...HOLIDAY_HEADS, "o'clock", 'o’clock']);

function takeApart(text: string): string[] | null {
  const words = text.split('-');
  if (words.length > 5 || words.includes('')) return null;
  const some = words.some(word =>
    readingsOfWord(word.toLowerCase()).some(({ kind }) => CORE.has(kind) || kind === 'number' || kind === 'modifier'),
  );
  return some || /^(?:1\d|20)\d\d-|^\d{1,2}-\d{1,2}$/.test(text) ? words : null;
}

const NO_READINGS: readonly Word[] = [];

function startsWithDigit(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 48 && first <= 57;
}

function atomOf(start: number, written: Omit<Piece, 'span'>, joined: boolean, dotted: boolean): Atom {
  const { text, lower, lowerHash, tag } = written;
  const digital = startsWithDigit(text);
  const value = digital && NUMBER.test(text) ? Number(text.replaceAll(',', '')) : null;
  return {
    start,
    end: start + text.length,
    text,
    lower,
    lowerHash,
    tag,
    readings: value === null ? readingsOf(written) : NO_READINGS,
    digital,
    value,
    joined,
    dotted,
  };
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
  for (let w = 0; w < words.length; w++) if (words[w] === lower) return true;
  return false;
};

/** Four digits from 1000 to 2199. */
export const isYear = ({ value, text }: Atom): boolean => value !== null && text.length === 4 && value >= 1000 && value < 2200;

export const isCapital = (atom: Atom | undefined): boolean => atom !== undefined && isUpper(atom.text);

/** The index after an abbreviation's full stop, when that is a token of its own. */
export const afterDot = (atoms: readonly Atom[], end: number): number =>
  atoms[end - 1]?.dotted && atoms[end]?.text === '.' ? end + 1 : end;
