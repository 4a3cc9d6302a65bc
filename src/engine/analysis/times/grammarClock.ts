/** Times of day: "9 a.m.", "9:30pm GMT", "1530 GMT", "noon", "3 o'clock", "half past nine". */
import { type Atom, afterDot, isWord, reading } from './atoms.ts';
import type { Clock } from './meaning.ts';

export interface FoundClock {
  readonly end: number;
  readonly clock: Clock;
}

/** "noon", "midnight"; not "the midnight", which may name anything. */
function readNoon(atoms: readonly Atom[], i: number): FoundClock | null {
  const part = reading(atoms, i, 'part');
  if (!part || !/^(?:NOON|MIDNIGHT)$/.test(part.code) || isWord(atoms, i - 1, 'the')) return null;
  return { clock: { hour: part.code === 'NOON' ? 12 : 0, minute: 0, second: null }, end: i + 1 };
}

const GLUED = /^(\d{1,2})(?:[.:](\d\d))?(?:[.:](\d\d))?(am|pm|a\.m|p\.m|h|hrs)\.?$/;
const COLON = /^(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?$/;
const DOT = /^(\d{1,2})\.(\d\d)$/;

/** `sure`: the words around say that it is a time ("at", a date): then "9:30" alone will do. */
export function readClock(atoms: readonly Atom[], i: number, sure: boolean): FoundClock | null {
  const found = readNoon(atoms, i) ?? readGlued(atoms, i) ?? readDigits(atoms, i, sure) ?? readPast(atoms, i) ?? readOclock(atoms, i);
  return found ? { clock: found.clock, end: readZone(atoms, found.end) } : null;
}

function clockOf(hour: number, minute: number | null, second: number | null, meridiem: number | null): Clock | null {
  if (hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 59) return null;
  if (meridiem === null) return { hour, minute, second };
  if (hour === 0 || hour > 12) return hour > 12 && meridiem === 12 ? { hour, minute, second } : null;
  return { hour: (hour % 12) + meridiem, minute, second };
}

function readGlued(atoms: readonly Atom[], i: number): FoundClock | null {
  const match = atoms[i]?.digital ? GLUED.exec(atoms[i]!.lower) : null;
  if (!match) return null;
  const meridiem = match[4]!.startsWith('p') ? 12 : match[4]!.startsWith('a') ? 0 : null;
  const clock = clockOf(Number(match[1]), match[2] ? Number(match[2]) : null, match[3] ? Number(match[3]) : null, meridiem);
  return clock && { clock, end: i + 1 };
}

function readDigits(atoms: readonly Atom[], i: number, sure: boolean): FoundClock | null {
  const atom = atoms[i];
  if (!atom?.digital) return null;
  const colon = COLON.exec(atom.text);
  const dot = colon ? null : DOT.exec(atom.text);
  const whole = /^\d{1,2}$/.test(atom.text);
  if (!colon && !dot && !whole) return readMilitary(atoms, i);
  const loose = whole && isLoose(atoms, i + 1) ? 2 : 0;
  const minutes = colon?.[2] ?? dot?.[2] ?? (loose ? atoms[i + 2]!.text.slice(0, 2) : null);
  const [half, end] = readMeridiem(atoms, i + 1 + loose);
  const glued = loose ? (/pm$/i.test(atoms[i + 2]!.text) ? 12 : /am$/i.test(atoms[i + 2]!.text) ? 0 : null) : null;
  const meridiem = half ?? glued;
  if (meridiem === null && !(colon && (sure || reading(atoms, i + 1, 'zone') || colon[3]))) return null;
  const clock = clockOf(
    Number(colon?.[1] ?? dot?.[1] ?? atom.text),
    minutes === null ? null : Number(minutes),
    colon?.[3] ? Number(colon[3]) : null,
    meridiem,
  );
  return clock && { clock, end };
}

/** ": 40" and ". 40am": minutes that a space was put before. */
function isLoose(atoms: readonly Atom[], i: number): boolean {
  const minutes = atoms[i + 1]?.text ?? '';
  return atoms[i]?.text === ':' ? /^\d\d(?:am|pm)?$/i.test(minutes) : atoms[i]?.text === '.' && /^\d\d(?:am|pm)$/i.test(minutes);
}

/** "1530 GMT", "0400 hours". */
function readMilitary(atoms: readonly Atom[], i: number): FoundClock | null {
  const text = atoms[i]!.text;
  if (!/^[0-2]\d[0-5]\d$/.test(text) || !(reading(atoms, i + 1, 'zone') || isWord(atoms, i + 1, 'hours', 'hrs'))) return null;
  const clock = clockOf(Number(text.slice(0, 2)), Number(text.slice(2)), null, null);
  return clock && { clock, end: reading(atoms, i + 1, 'zone') ? i + 1 : i + 2 };
}

/** "a.m.", "pm", "p. m." → hours to add and the index after it. */
function readMeridiem(atoms: readonly Atom[], i: number): readonly [number | null, number] {
  const word = reading(atoms, i, 'meridiem');
  if (word && (atoms[i]!.lower !== 'am' || !isWord(atoms, i + 1, 'not', 'a', 'the'))) return [word.n, afterDot(atoms, i + 1)];
  if (isWord(atoms, i, 'a', 'p') && atoms[i + 1]?.text === '.' && isWord(atoms, i + 2, 'm')) {
    return [atoms[i]!.lower === 'p' ? 12 : 0, afterDot(atoms, i + 3)];
  }
  return [null, i];
}

/** "half past nine", "ten to six", "quarter past 3". */
function readPast(atoms: readonly Atom[], i: number): FoundClock | null {
  const start = reading(atoms, i, 'article')?.n === 1 && isWord(atoms, i + 1, 'quarter') ? i + 1 : i;
  const minutes = isWord(atoms, start, 'half') ? 30 : isWord(atoms, start, 'quarter') ? 15 : (reading(atoms, start, 'number')?.n ?? null);
  if (minutes === null || !isWord(atoms, start + 1, 'past', 'to')) return null;
  const hour = reading(atoms, start + 2, 'number')?.n ?? atoms[start + 2]?.value ?? null;
  if (hour === null || hour < 1 || hour > 12 || minutes > 59) return null;
  if (isWord(atoms, start + 1, 'to') && !isWord(atoms, start, 'quarter')) return null;
  const past = isWord(atoms, start + 1, 'past');
  return { clock: { hour: past ? hour : hour - 1, minute: past ? minutes : 60 - minutes, second: null }, end: start + 3 };
}

/** "three o'clock". */
function readOclock(atoms: readonly Atom[], i: number): FoundClock | null {
  const hour = reading(atoms, i, 'number')?.n ?? atoms[i]?.value ?? null;
  if (hour === null || hour < 1 || hour > 12 || !/^o['’]clock$/.test(atoms[i + 1]?.lower ?? '')) return null;
  return { clock: { hour, minute: null, second: null }, end: i + 2 };
}

/** Over "GMT", "(EDT)", "GMT+01", "local time". */
function readZone(atoms: readonly Atom[], i: number): number {
  const open = atoms[i]?.text === '(' ? 1 : 0;
  const zone = reading(atoms, i + open, 'zone');
  if (zone && /^(?:[A-Z]{2,5})$/.test(atoms[i + open]!.text)) return open && atoms[i + 2]?.text === ')' ? i + 3 : open ? i : i + 1;
  return isWord(atoms, i, 'local') && isWord(atoms, i + 1, 'time') ? i + 2 : i;
}
