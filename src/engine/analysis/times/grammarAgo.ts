/** Times so far from another: "two months ago", "a year earlier", "exactly two years ago", "the day before", "the week after the vote". */
import { type Atom, isWord, reading } from './atoms.ts';
import { durationOf, type Found, fixed, offset } from './meaning.ts';
import { readCount } from './numbers.ts';
import type { Unit, Word } from './words.ts';

/** "two months ago", "a year earlier", "three days later", "a few weeks before", "years ago", "two weeks from now". */
export function readAgo(atoms: readonly Atom[], i: number): Found | null {
  const article = reading(atoms, i, 'article');
  const count =
    readCount(atoms, i) ??
    (article?.n === 1 ? { end: i + 1, value: 1 } : reading(atoms, i, 'unit')?.plural ? { end: i, value: null } : null);
  if (!count) return null;
  const unit = reading(atoms, count.end, 'unit');
  if (!unit) return null;
  const ago = reading(atoms, count.end + 1, 'ago');
  const fromNow = isWord(atoms, count.end + 1, 'from') && isWord(atoms, count.end + 2, 'now', 'today');
  if (!ago && !fromNow) return null;
  if (ago && isWord(atoms, count.end + 1, 'before', 'after', 'prior') && !endsPhrase(atoms[count.end + 2])) return null;
  const sign = ago ? ago.n : 1;
  const end = fromNow ? count.end + 3 : count.end + 2;
  const narrative = ago?.code === 'narrative';
  if (count.value === null && narrative && sign > 0)
    return { end, meaning: fixed('DURATION', durationOf(unit.code as Unit, null), 'a length of time') };
  if (count.value === null) return { end, meaning: fixed('DATE', sign < 0 ? 'PAST_REF' : 'FUTURE_REF', 'no number is given') };
  const amount = sign * count.value;
  if (isWord(atoms, end, 'today') && !narrative)
    return toTheDay(unit, amount, end + 1) ?? { end, meaning: offset(unit.code as Unit, amount) };
  if (isWord(atoms, i - 1, 'exactly') && !narrative)
    return toTheDay(unit, amount, end) ?? { end, meaning: offset(unit.code as Unit, amount) };
  return { end, meaning: offset(unit.code as Unit, amount, { base: narrative ? 'narrative' : 'anchor', ago: true }) };
}

/** "A year ago today", "exactly two months ago": the same day of another month. */
function toTheDay({ code }: Word, amount: number, end: number): Found | null {
  const months = code === 'Y' ? 12 : code === 'M' ? 1 : 0;
  return months && Number.isInteger(amount) ? { end, meaning: offset('M', amount * months, { toTheDay: true }) } : null;
}

/** "The day before", "the week after the vote", "the day following the attack": told from what the text speaks of; "the day before yesterday" is not. */
export function readBeside(atoms: readonly Atom[], i: number): Found | null {
  const unit = isWord(atoms, i, 'the') ? reading(atoms, i + 1, 'unit') : null;
  const side = atoms[i + 2]?.lower ?? '';
  if (!unit || unit.short || !/^(?:D|W|M|Y|WE)$/.test(unit.code) || !/^(?:before|after|following|preceding)$/.test(side)) return null;
  if (unit.plural) return { end: i + 2, meaning: fixed('DURATION', durationOf(unit.code as Unit, null), 'a length of time') };
  const day = unit.code === 'D' ? reading(atoms, i + 3, 'deictic') : null;
  if (day?.code === 'D' && day.n === (side === 'before' ? -1 : 1)) return { end: i + 4, meaning: offset('D', 2 * day.n) };
  if (!endsPhrase(atoms[i + 3])) return { end: i + 2, meaning: fixed('DATE', null, 'told from what is not dated here') };
  return { end: i + 3, meaning: offset(unit.code as Unit, /^(?:before|preceding)$/.test(side) ? -1 : 1, { base: 'narrative' }) };
}

/** "two days after" is a time by itself only where nothing follows that it is told from. */
const endsPhrase = (atom: Atom | undefined): boolean => atom === undefined || /^[.,;:)!?”"]$/.test(atom.text);
