/** Where an expression of time may begin at all: most words and articles are seen not to at a glance, before the grammar is tried. */
import { WordSet } from '../../language/words/wordLists.ts';
import { type Atom, HOLIDAY_HEADS, isYear } from './atoms.ts';
import { beginsHoliday } from './holidays.ts';
import { tells } from './words.ts';

const OPENERS = new WordSet("' ’ ‘ more recent less fewer at up no once twice per q1 q2 q3 q4".split(' '));

/** Words that are no words of time and stand in an expression before the first that is: "at least a full week", "the foreseeable future". */
const LINKS = new WordSet([
  ...OPENERS,
  ...'than least most longer to of on in and near foreseeable distant other single full whole consecutive straight long additional per times'.split(
    ' ',
  ),
]);

/** Nouns that tell a time behind "the". */
const REFERENCES: ReadonlySet<string> = new Set(['future', 'past', 'present', 'moment', 'time', 'period']);

/** Words that tell a time though they are no words of time. */
const NAMING = new WordSet([...REFERENCES, ...HOLIDAY_HEADS]);

/** How far links are followed: a text of nothing else must cost no more than others. */
const REACH = 20;

export function mayBegin(atoms: readonly Atom[], i: number): boolean {
  const atom = atoms[i]!;
  if (atom.digital) return isYear(atom) || mayCount(atom, atoms[i + 1]);
  if (atom.readings.length === 0 && !OPENERS.holds(atom)) return isShortPeriod(atom.lower) || beginsHoliday(atoms, i);
  if (isTelling(atom)) return true;
  const last = Math.min(atoms.length, i + REACH);
  for (let next = i + 1; next < last; next++) {
    const other = atoms[next]!;
    if (isTelling(other)) return true;
    if (other.readings.length === 0 && !LINKS.holds(other)) return false;
  }
  return last < atoms.length;
}

/** Whether the atom makes an expression of time, alone or with others: each has at least one such. */
function isTelling(atom: Atom): boolean {
  const { readings, lower, digital } = atom;
  return digital || (readings.length > 0 && tells(readings)) || NAMING.holds(atom) || isShortPeriod(lower);
}

/** "Q3", "FY21". */
function isShortPeriod(lower: string): boolean {
  const first = lower.charCodeAt(0);
  return (first === 113 && /^q[1-4]$/.test(lower)) || (first === 102 && /^fy['’]?\d+$/.test(lower));
}

/** What a number may stand before, beside words of time and links: "9.30", "3 – 5 May", "9 o'clock". */
const BEHIND_NUMBERS = new WordSet(". : - – — or through until p o'clock o’clock".split(' '));

/** A plain number that can be no year tells a time only with what stands behind it. */
function mayCount({ value, joined }: Atom, next: Atom | undefined): boolean {
  if (value === null || joined) return true;
  if (next === undefined) return false;
  return next.joined || next.digital || next.readings.length > 0 || LINKS.holds(next) || BEHIND_NUMBERS.holds(next);
}
