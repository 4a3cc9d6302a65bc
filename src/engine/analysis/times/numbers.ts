/** Numbers in digits and words, as they stand before units: "12", "twenty-one", "a dozen", "a few", "two and a half". */
import { type Atom, isWord, reading } from './atoms.ts';

/** `value` is null where the text only says "several". */
export interface Count {
  readonly end: number;
  readonly value: number | null;
}

export function readCount(atoms: readonly Atom[], i: number): Count | null {
  return readVague(atoms, i) ?? readHalf(atoms, i) ?? withHalf(atoms, readNumber(atoms, i));
}

/** Words of the longest number that is read: a bound for texts of nothing but numbers. */
const LONGEST = 12;

/** Digits, or number words in English order. */
export function readNumber(atoms: readonly Atom[], i: number): { readonly end: number; readonly value: number } | null {
  const digits = atoms[i]?.value;
  if (typeof digits === 'number') return withFraction(atoms, { end: i + 1, value: digits });
  let at = reading(atoms, i, 'article')?.n === 1 && /^(?:dozen|couple|hundred|thousand)$/.test(atoms[i + 1]?.lower ?? '') ? i + 1 : i;
  let total = 0;
  let group = 0;
  let read = at > i;
  for (; at < i + LONGEST; at++) {
    const word = reading(atoms, at, 'number');
    if (!word) {
      if (read && isWord(atoms, at, 'and') && reading(atoms, at + 1, 'number') && total + group >= 100) continue;
      break;
    }
    read = true;
    if (word.n === 1000) [total, group] = [total + (group || 1) * 1000, 0];
    else if (word.n === 100 || isWord(atoms, at, 'dozen', 'couple')) group = (group || 1) * word.n;
    else if (group % 10 !== 0 || (group % 100 !== 0 && word.n >= 10)) break;
    else group += word.n;
  }
  const of = read && isWord(atoms, at, 'of') && isWord(atoms, at - 1, 'couple', 'dozen') ? 1 : 0;
  return read ? { end: at + of, value: total + group } : null;
}

/** "5 1/2". */
function withFraction(atoms: readonly Atom[], number: { end: number; value: number }): { end: number; value: number } {
  const fraction = atoms[number.end]?.digital ? /^([1-9])\/([2-9])$/.exec(atoms[number.end]!.text) : null;
  return fraction ? { end: number.end + 1, value: number.value + Number(fraction[1]) / Number(fraction[2]) } : number;
}

function withHalf(atoms: readonly Atom[], number: { end: number; value: number } | null): Count | null {
  if (!number || !isWord(atoms, number.end, 'and') || reading(atoms, number.end + 1, 'article')?.n !== 1) return number;
  return isWord(atoms, number.end + 2, 'half') ? { end: number.end + 3, value: number.value + 0.5 } : number;
}

/** "half a", "half an". */
function readHalf(atoms: readonly Atom[], i: number): Count | null {
  if (isWord(atoms, i, 'half') && reading(atoms, i + 1, 'article')?.n === 1) return { end: i + 2, value: 0.5 };
  return reading(atoms, i, 'article')?.n === 1 && isWord(atoms, i + 1, 'half') ? { end: i + 2, value: 0.5 } : null;
}

/** "several", "a few", "a couple of", "many", "dozens of". */
function readVague(atoms: readonly Atom[], i: number): Count | null {
  const at = reading(atoms, i, 'article')?.n === 1 ? i + 1 : i;
  if (!reading(atoms, at, 'vague')) return null;
  const lower = atoms[at]!.lower;
  if (at > i && !/^(?:few|many)$/.test(lower)) return null;
  const end = isWord(atoms, at + 1, 'of') ? at + 2 : isWord(atoms, at + 1, 'more') ? at + 2 : at + 1;
  return { end, value: null };
}
