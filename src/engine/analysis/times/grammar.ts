/** The expressions of time in a sentence: the parts of the grammar put together, the longest reading at each place. */
import { type Atom, isWord, reading } from './atoms.ts';
import { mayBegin } from './beginnings.ts';
import { readClock } from './grammarClock.ts';
import { readBareYear, readDate } from './grammarDates.ts';
import { readDuration } from './grammarDurations.ts';
import { readRelative } from './grammarRelative.ts';
import { type CalendarMeaning, type Clock, calendar, type Found, type Meaning, offset } from './meaning.ts';

/** Atoms from `first` to `end`, not included. */
export interface Expression {
  readonly first: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** In text order, none overlapping another. */
export function readExpressions(atoms: readonly Atom[]): Expression[] {
  const expressions: Expression[] = [];
  for (let i = 0; i < atoms.length; i++) {
    if (!mayBegin(atoms, i)) continue;
    const range = readRange(atoms, i);
    const found = range ?? readExpression(atoms, i);
    if (!found) continue;
    expressions.push({ first: i, ...found });
    i = found.end - 1;
    const second = readRangeEnd(atoms, found);
    if (second) {
      expressions.push(second);
      i = second.end - 1;
    }
  }
  return expressions;
}

function readExpression(atoms: readonly Atom[], i: number): Found | null {
  return readModified(atoms, i) ?? readEdge(atoms, i) ?? readApproximate(atoms, i) ?? readPlain(atoms, i);
}

function readPlain(atoms: readonly Atom[], i: number): Found | null {
  return longest(longest(readClockFirst(atoms, i), readDateFirst(atoms, i)), longest(readDuration(atoms, i), readBareYear(atoms, i)));
}

/** The first of equals. */
const longest = (one: Found | null, other: Found | null): Found | null =>
  one && other ? (other.end > one.end ? other : one) : (one ?? other);

/** "9:30 a.m. Tuesday", "7pm on March 12", "3 a.m." */
function readClockFirst(atoms: readonly Atom[], i: number): Found | null {
  const found = readClock(atoms, i, isWord(atoms, i - 1, 'at', 'around', 'about', 'by', 'until', 'from', 'before', 'after'));
  if (!found) return null;
  let at = found.end;
  if (/^[,|–-]$/.test(atoms[at]?.text ?? '') || isWord(atoms, at, 'on', 'of')) at++;
  const part = isWord(atoms, found.end, 'in') && isWord(atoms, found.end + 1, 'the') ? reading(atoms, found.end + 2, 'part') : null;
  if (part)
    return {
      end: found.end + 3,
      meaning: offset('D', 0, { base: 'narrative', clock: { ...found.clock, hour: afternoon(found.clock.hour, part.code) } }),
    };
  const date = readDatePart(atoms, at);
  if (date) {
    const code = date.meaning.kind === 'calendar' || date.meaning.kind === 'offset' ? date.meaning.part : null;
    return {
      end: date.end,
      meaning: withClock(date.meaning, code ? { ...found.clock, hour: afternoon(found.clock.hour, code) } : found.clock),
    };
  }
  return { end: found.end, meaning: calendar({ clock: found.clock }) };
}

const afternoon = (hour: number, part: string): number => (hour < 12 && /^(?:AF|EV|NI)$/.test(part) ? hour + 12 : hour);

/** A day, which a time of day may go with. */
function readDatePart(atoms: readonly Atom[], i: number): Found | null {
  const found = readDate(atoms, i) ?? readRelative(atoms, i);
  if (!found || !isDay(found.meaning)) return null;
  const part = reading(atoms, found.end, 'part');
  return part && !part.plural && !/^N?O*N$|MID/.test(part.code)
    ? { end: found.end + 1, meaning: withPart(found.meaning, part.code) }
    : found;
}

const isDay = (meaning: Meaning): boolean =>
  meaning.kind === 'numeric' ||
  (meaning.kind === 'calendar' && (meaning.day !== null || meaning.weekday !== null || meaning.holiday !== null) && !meaning.clock) ||
  (meaning.kind === 'offset' && meaning.unit === 'D' && !meaning.clock);

/** "Friday night", "March 12, 2021 at 9:00 pm", "yesterday at noon", "May last year". */
function readDateFirst(atoms: readonly Atom[], i: number): Found | null {
  const date = readDate(atoms, i) ?? readRelative(atoms, i);
  if (!date) return null;
  if (!isDay(date.meaning)) return withYearOf(atoms, date);
  const part = reading(atoms, date.end, 'part');
  const early = reading(atoms, date.end, 'modifier') ? reading(atoms, date.end + 1, 'part') : null;
  const end = early ? date.end + 2 : part && !part.plural ? date.end + 1 : date.end;
  const code = early?.code ?? (part && !part.plural ? part.code : null);
  const dated: Found = code ? { end, meaning: withPart(date.meaning, code) } : date;
  const at = /^[,|@–-]$/.test(atoms[end]?.text ?? '') || isWord(atoms, end, 'at', 'around', 'about') ? end + 1 : end;
  const again = isWord(atoms, at, 'at', 'around', 'about') ? at + 1 : at;
  const clock = readClock(atoms, again, true);
  if (clock) return { end: clock.end, meaning: withClock(dated.meaning, clock.clock) };
  return dated === date ? withYearOf(atoms, date) : dated;
}

function withPart(meaning: Meaning, code: string): Meaning {
  if (code === 'NOON' || code === 'MIDNIGHT') return withClock(meaning, { hour: code === 'NOON' ? 12 : 0, minute: 0, second: null });
  return meaning.kind === 'calendar' || meaning.kind === 'offset' ? { ...meaning, part: code } : meaning;
}

const withClock = (meaning: Meaning, clock: Clock): Meaning =>
  meaning.kind === 'calendar' || meaning.kind === 'offset'
    ? { ...meaning, clock, part: null }
    : meaning.kind === 'numeric'
      ? { ...meaning, clock }
      : meaning;

/** "May last year", "March 12 of this year". */
function withYearOf(atoms: readonly Atom[], found: Found): Found {
  const { meaning } = found;
  if (meaning.kind !== 'calendar' || meaning.year !== null || meaning.yearFrom || meaning.month === null) return found;
  const of = isWord(atoms, found.end, 'of') ? 1 : 0;
  if (!of && !isWord(atoms, found.end, 'last', 'this', 'next')) return found;
  const year = readRelative(atoms, found.end + of);
  return year?.meaning.kind === 'offset' && year.meaning.unit === 'Y'
    ? { end: year.end, meaning: { ...meaning, yearFrom: year.meaning } }
    : found;
}

/** "early next year", "late January", "mid-November", "earlier this month", "early on Monday", "the early hours of Sunday". */
function readModified(atoms: readonly Atom[], i: number): Found | null {
  const the = isWord(atoms, i, 'the') ? 1 : 0;
  const modifier = reading(atoms, i + the, 'modifier');
  if (!modifier) return null;
  let at = i + the + 1;
  if (isWord(atoms, at, 'hours') && isWord(atoms, at + 1, 'of')) {
    const inner = readPlain(atoms, at + 2);
    return inner && isDay(inner.meaning)
      ? { end: inner.end, meaning: withPart(inner.meaning, modifier.code === 'START' ? 'MO' : 'NI') }
      : null;
  }
  if (isWord(atoms, at, 'on', 'in') && !the) at++;
  const part = reading(atoms, at, 'part');
  if (part && !part.plural && at === i + the + 1) return partOfDay(atoms, at, part.code);
  const inner = readPlain(atoms, at);
  if (!inner || (inner.meaning.kind === 'fixed' && inner.meaning.type !== 'DATE')) return null;
  if (inner.meaning.kind === 'calendar' && inner.meaning.clock && inner.meaning.day === null && inner.meaning.weekday === null) return null;
  return inner;
}

/** "early morning", "early morning on Sunday". */
function partOfDay(atoms: readonly Atom[], i: number, code: string): Found {
  const day = isWord(atoms, i + 1, 'on', 'of') ? readDate(atoms, i + 2) : null;
  return day && isDay(day.meaning)
    ? { end: day.end, meaning: withPart(day.meaning, code) }
    : { end: i + 1, meaning: offset('D', 0, { part: code, base: 'narrative' }) };
}

/** "the end of 1990", "the beginning of the year", "the week of March 8", "the night of June 4". */
function readEdge(atoms: readonly Atom[], i: number): Found | null {
  const the = isWord(atoms, i, 'the') ? 1 : 0;
  const edge = reading(atoms, i + the, 'edge');
  const part = the ? reading(atoms, i + 1, 'part') : null;
  const week = isWord(atoms, i + the, 'week');
  const of = isWord(atoms, i + the + 1, 'of')
    ? i + the + 2
    : week && isWord(atoms, i + the + 1, 'beginning', 'ending', 'commencing', 'starting')
      ? i + the + 2
      : 0;
  if (!of || !(edge || part || week)) return null;
  const inner = readModified(atoms, of) ?? readPlain(atoms, of);
  if (!inner) return null;
  if (edge) return inner.meaning.kind === 'fixed' && inner.meaning.type !== 'DATE' ? null : inner;
  if (!isDay(inner.meaning)) return null;
  if (part) return { end: inner.end, meaning: withPart(inner.meaning, part.code) };
  return inner.meaning.kind === 'calendar' ? { end: inner.end, meaning: { ...inner.meaning, week: true } } : null;
}

/** "about two years", "more than a month ago", "at least three days". */
function readApproximate(atoms: readonly Atom[], i: number): Found | null {
  const than = isWord(atoms, i, 'more', 'less', 'fewer', 'longer') && isWord(atoms, i + 1, 'than');
  const phrase =
    than ||
    (isWord(atoms, i, 'at') && isWord(atoms, i + 1, 'least', 'most')) ||
    (isWord(atoms, i, 'up') && isWord(atoms, i + 1, 'to')) ||
    (isWord(atoms, i, 'no') && isWord(atoms, i + 1, 'more', 'less'));
  const single = reading(atoms, i, 'approximate') !== null;
  if (!phrase && !single) return null;
  const at = phrase ? i + (isWord(atoms, i, 'no') ? 3 : 2) : i + 1;
  const inner = readPlain(atoms, at);
  if (!inner) return null;
  const counted =
    (inner.meaning.kind === 'fixed' && inner.meaning.type === 'DURATION') ||
    (inner.meaning.kind === 'offset' && /^(?:ago|earlier|later|before|after)$/.test(atoms[inner.end - 1]!.lower));
  const clock =
    single && isWord(atoms, i, 'about', 'around', 'approximately') && inner.meaning.kind === 'calendar' && inner.meaning.clock !== null;
  return counted || clock ? inner : null;
}

const isRangeMark = (atoms: readonly Atom[], i: number): boolean =>
  /^[–—-]$/.test(atoms[i]?.text ?? '') || isWord(atoms, i, 'to', 'and', 'through', 'until', 'or');
const dayNumber = (atom: Atom | undefined): number | null => {
  const match = atom?.digital ? /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(atom.lower) : null;
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
};

/** The "3" of "3 to 5 May" and "3-5 May". */
function readRange(atoms: readonly Atom[], i: number): Found | null {
  const day = dayNumber(atoms[i]);
  if (day === null || atoms[i]!.joined) return null;
  const second = atoms[i + 1]?.joined ? i + 1 : isRangeMark(atoms, i + 1) ? i + 2 : -1;
  if (second < 0 || dayNumber(atoms[second]) === null || !reading(atoms, second + 1, 'month')) return null;
  const date = readDate(atoms, second);
  return date?.meaning.kind === 'calendar' && date.meaning.day !== null
    ? { end: i + 1, meaning: { ...date.meaning, day, weekday: null } }
    : null;
}

/** The "5" of "May 3 to 5" and "May 3-5". */
function readRangeEnd(atoms: readonly Atom[], found: Found): Expression | null {
  const { meaning, end } = found;
  if (meaning.kind !== 'calendar' || meaning.month === null || meaning.day === null || meaning.clock || reading(atoms, end - 1, 'month'))
    return null;
  const at = atoms[end]?.joined ? end : isRangeMark(atoms, end) ? end + 1 : -1;
  const day = at < 0 ? null : dayNumber(atoms[at]);
  if (
    day === null ||
    day <= meaning.day ||
    (!/^(?:[.,;:)!?(]|$)/.test(atoms[at + 1]?.text ?? '') && !/^(?:in|at|and|when|to|as|for|with)$/.test(atoms[at + 1]?.lower ?? ''))
  )
    return null;
  const closing: CalendarMeaning = { ...meaning, day, weekday: null };
  return { first: at, end: at + 1, meaning: closing };
}
