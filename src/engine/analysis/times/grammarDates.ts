/** Dates of the calendar: "12 March 2021", "March 12", "Friday, March 12, 2021", "2021-03-13", "3/12/21", "March", "2021". */
import { type Atom, afterDot, isCapital, isWord, isYear, reading } from './atoms.ts';
import { isDate } from './calendar.ts';
import { readHoliday } from './holidays.ts';
import { calendar, type Found, type Meaning } from './meaning.ts';
import { readNumber } from './numbers.ts';

/** The longest date at `i`, without a time of day. */
export function readDate(atoms: readonly Atom[], i: number): Found | null {
  return (
    readNumeric(atoms, i) ??
    readWithWeekday(atoms, i) ??
    readDayMonth(atoms, i) ??
    readMonthDay(atoms, i) ??
    readHolidayDate(atoms, i) ??
    readBareMonth(atoms, i)
  );
}

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T(\d\d):?(\d\d)(?::?(\d\d))?.*)?$/;
const NUMERIC = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)$/;

function readNumeric(atoms: readonly Atom[], i: number): Found | null {
  const atom = atoms[i];
  if (!atom?.digital || atom.value !== null) return null;
  const { text } = atom;
  const iso = ISO.exec(text);
  if (iso) {
    const [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
    if (year < 1000 || year > 2200 || !isDate(year, month, day)) return null;
    const clock = iso[4] ? { hour: Number(iso[4]), minute: Number(iso[5]), second: iso[6] ? Number(iso[6]) : null } : null;
    return { end: i + 1, meaning: calendar({ year, month, day, clock }) };
  }
  const numeric = NUMERIC.exec(text);
  if (!numeric || (numeric[2] === '.' && numeric[4]!.length === 2)) return null;
  const short = Number(numeric[4]);
  const year = numeric[4]!.length === 4 ? short : short + (short < 50 ? 2000 : 1900);
  const [first, second] = [Number(numeric[1]), Number(numeric[3])];
  if (year < 1000 || year > 2200 || !(isDate(year, first, second) || isDate(year, second, first))) return null;
  return { end: i + 1, meaning: { kind: 'numeric', first, second, year, clock: null } };
}

/** "Friday, March 12, 2021", "Fri 12 Mar", "Monday the 12th". */
function readWithWeekday(atoms: readonly Atom[], i: number): Found | null {
  const weekday = reading(atoms, i, 'weekday');
  if (!weekday || weekday.plural || !isCapital(atoms[i])) return null;
  let at = afterDot(atoms, i + 1);
  if (atoms[at]?.text === ',') at++;
  const date = readDayMonth(atoms, at) ?? readMonthDay(atoms, at) ?? readNumeric(atoms, at);
  if (date?.meaning.kind === 'calendar' && date.meaning.day !== null)
    return { end: date.end, meaning: { ...date.meaning, weekday: weekday.n } };
  if (date?.meaning.kind === 'numeric') return date;
  if (!weekday.short || atoms[i]!.dotted)
    return { end: weekday.short ? afterDot(atoms, i + 1) : i + 1, meaning: calendar({ weekday: weekday.n }) };
  return null;
}

/** The day of the month at `i`: "12", "12th", "twelfth". */
function dayAt(atoms: readonly Atom[], i: number): number | null {
  const atom = atoms[i];
  if (!atom) return null;
  const digits = atom.digital ? /^(\d{1,2})(st|nd|rd|th)?$/.exec(atom.lower) : null;
  const day = digits ? Number(digits[1]) : (reading(atoms, i, 'ordinal')?.n ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

/** The month at `i`. Abbreviations need a capital; "May" and "March" are words, so they do too. */
function monthAt(atoms: readonly Atom[], i: number): { readonly n: number; readonly short: boolean; readonly end: number } | null {
  const word = reading(atoms, i, 'month');
  if (!word || ((word.short || word.n === 5 || word.n === 3) && !isCapital(atoms[i]))) return null;
  return { n: word.n, short: word.short, end: word.short ? afterDot(atoms, i + 1) : i + 1 };
}

/** "12 March 2021", "the 12th of March", "the night of" stands elsewhere. */
function readDayMonth(atoms: readonly Atom[], i: number): Found | null {
  const start = isWord(atoms, i, 'the') ? i + 1 : i;
  const day = dayAt(atoms, start);
  if (day === null) return null;
  const of = isWord(atoms, start + 1, 'of') ? 1 : 0;
  if (of && /^\d+$/.test(atoms[start]!.lower)) return null;
  const month = monthAt(atoms, start + 1 + of);
  if (!month || (start > i && !of && /^\d+$/.test(atoms[start]!.lower) && !isCapital(atoms[start + 1]))) return null;
  if (day > 29 && !isDate(2000, month.n, day)) return null;
  return withYear(atoms, month.end, { month: month.n, day });
}

/** "March 12, 2021", "Mar. 12", "March 2021". */
function readMonthDay(atoms: readonly Atom[], i: number): Found | null {
  const month = monthAt(atoms, i);
  if (!month) return null;
  const the = isWord(atoms, month.end, 'the') ? 1 : 0;
  const day = the && atoms[month.end + 1]?.value != null ? null : dayAt(atoms, month.end + the);
  const isYear = yearAt(atoms, month.end) !== null;
  if (day !== null && !isYear && isDate(2000, month.n, day) && !isCounting(atoms, month.end + the))
    return withYear(atoms, month.end + the + 1, { month: month.n, day });
  const comma = atoms[month.end]?.text === ',' || isWord(atoms, month.end, 'of') ? 1 : 0;
  const year = yearAt(atoms, month.end + comma);
  return year === null ? null : { end: month.end + comma + 1, meaning: calendar({ month: month.n, year }) };
}

/** Whether the number at `i` counts what follows: "March 12 people" does not occur, but "In May 12 percent" does. */
const isCounting = (atoms: readonly Atom[], i: number): boolean =>
  isWord(atoms, i + 1, 'percent', 'per', '%', 'pc', 'million', 'billion', 'people');

function withYear(atoms: readonly Atom[], end: number, parts: { month: number; day: number }): Found {
  const comma = atoms[end]?.text === ',' || isWord(atoms, end, 'of') ? 1 : 0;
  const year = yearAt(atoms, end + comma);
  if (year !== null && (comma === 0 || !isWord(atoms, end + 2, 'people')))
    return { end: end + comma + 1, meaning: calendar({ ...parts, year }) };
  const short = /^['’‘]$/.test(atoms[end]?.text ?? '') && /^\d\d$/.test(atoms[end + 1]?.text ?? '') ? Number(atoms[end + 1]!.text) : null;
  if (short !== null) return { end: end + 2, meaning: calendar({ ...parts, year: short + (short < 50 ? 2000 : 1900) }) };
  const bare =
    /^\d\d$/.test(atoms[end]?.text ?? '') && /^(?:[^\p{L}]|$)/u.test(atoms[end + 1]?.text ?? '') && isCapital(atoms[end - 1])
      ? Number(atoms[end]!.text)
      : null;
  if (bare !== null && reading(atoms, end - 1, 'month'))
    return { end: end + 1, meaning: calendar({ ...parts, year: bare + (bare < 50 ? 2000 : 1900) }) };
  return { end, meaning: calendar(parts) };
}

/** The year at `i`, not glued to more digits. */
export function yearAt(atoms: readonly Atom[], i: number): number | null {
  const atom = atoms[i];
  return atom && isYear(atom) && !(atom.joined && !reading(atoms, i - 1, 'modifier')) ? atom.value : null;
}

function readHolidayDate(atoms: readonly Atom[], i: number): Found | null {
  const holiday = readHoliday(atoms, i);
  if (!holiday) return null;
  const of = atoms[holiday.end]?.text === ',' || isWord(atoms, holiday.end, 'of') ? 1 : 0;
  const year = yearAt(atoms, holiday.end + of);
  const meaning: Meaning = calendar({ holiday: holiday.name, year });
  return { end: year === null ? holiday.end : holiday.end + of + 1, meaning };
}

const BEFORE_MONTH =
  /^(?:in|since|until|till|by|from|to|through|during|of|between|and|for|before|after|early|late|mid|last|next|this|throughout|around|on|each|every|past|previous|following|until)$/;

/** A month alone: a capital, and no name of a person or verb. */
function readBareMonth(atoms: readonly Atom[], i: number): Found | null {
  const month = monthAt(atoms, i);
  if (!month || !isCapital(atoms[i])) return null;
  const before = atoms[i - 1]?.lower ?? '';
  const closing = rangeEnd(atoms, month.end);
  const introduced = BEFORE_MONTH.test(before) || closing !== null;
  if (month.short && !introduced) return null;
  if (!introduced && (i === 0 || !/^\p{L}|^,$/u.test(before) || month.n === 5 || month.n === 3)) {
    if (!(month.n !== 5 && month.n !== 3 && isWord(atoms, i + 1, "'s", '’s'))) return null;
  }
  const next = atoms[month.end];
  if (!introduced && isCapital(next) && !reading(atoms, month.end, 'month')) return null;
  const year = closing?.year == null ? null : closing.year - (closing.n < month.n ? 1 : 0);
  return { end: month.end, meaning: calendar({ month: month.n, year }) };
}

/** The second month of "July–November 2020" or "February to April", where the first ends at `end`; null where there is none. */
function rangeEnd(atoms: readonly Atom[], end: number): { readonly n: number; readonly year: number | null } | null {
  const at = atoms[end]?.joined ? end : /^[–—-]$/.test(atoms[end]?.text ?? '') || isWord(atoms, end, 'to', 'through') ? end + 1 : -1;
  const month = at < 0 ? null : monthAt(atoms, at);
  return month && { n: month.n, year: yearAt(atoms, month.end) };
}

/** "2021-22", "nineteen ninety-six", "the year 2000", "2012": a year by itself. */
export function readBareYear(atoms: readonly Atom[], i: number): Found | null {
  const start = yearWordBefore(atoms, i);
  const spoken = spokenYear(atoms, start);
  if (spoken) return spoken;
  const ancient = readEraYear(atoms, start);
  if (ancient) return ancient;
  const year = yearAt(atoms, start) ?? (atoms[start]?.joined && yearAt(atoms, start - 1) !== null ? joinedYear(atoms, start) : null);
  if (year === null) return null;
  if (start === i && !isYearHere(atoms, i, year)) return null;
  return { end: start + 1, meaning: calendar({ year }) };
}

/** "480 BC", "AD 79". */
function readEraYear(atoms: readonly Atom[], i: number): Found | null {
  const before = reading(atoms, i, 'era')?.n === 1 && /^A/.test(atoms[i]!.text) ? 1 : 0;
  const number = atoms[i + before];
  if (!number?.digital || !/^\d{1,4}$/.test(number.text)) return null;
  const { text } = number;
  if (before) return Number(text) < 1500 ? { end: i + 2, meaning: calendar({ year: Number(text) }) } : null;
  const era = reading(atoms, i + 1, 'era');
  if (!era || !/^[ABC]/.test(atoms[i + 1]!.text)) return null;
  return { end: afterDot(atoms, i + 2), meaning: calendar({ year: era.n < 0 ? 1 - Number(text) : Number(text) }) };
}

/** Past "the year". */
function yearWordBefore(atoms: readonly Atom[], i: number): number {
  const at = isWord(atoms, i, 'the') ? i + 1 : i;
  return isWord(atoms, at, 'year') && (yearAt(atoms, at + 1) !== null || spokenYear(atoms, at + 1)) ? at + 1 : i;
}

/** The second year of "2019-20" or "1914-1918". */
function joinedYear(atoms: readonly Atom[], i: number): number | null {
  const before = Number(atoms[i - 1]!.text);
  const text = atoms[i]!.text;
  if (/^\d{4}$/.test(text)) return Number(text) >= before ? Number(text) : null;
  if (!/^\d\d$/.test(text)) return null;
  const year = before - (before % 100) + Number(text);
  return year > before ? year : null;
}

/** "nineteen ninety-six", "two thousand and twenty". */
function spokenYear(atoms: readonly Atom[], i: number): Found | null {
  const century = reading(atoms, i, 'number');
  if (!century) return null;
  if (century.n >= 17 && century.n <= 20 && reading(atoms, i + 1, 'number')) {
    const rest = readNumber(atoms, i + 1);
    if (rest && rest.value >= 10 && rest.value <= 99) return { end: rest.end, meaning: calendar({ year: century.n * 100 + rest.value }) };
  }
  const whole =
    century.n === 2 && isWord(atoms, i + 1, 'thousand') && isWord(atoms, i - 1, 'in', 'since', 'by', 'of', 'year', 'until')
      ? readNumber(atoms, i)
      : null;
  return whole && whole.value < 2100 ? { end: whole.end, meaning: calendar({ year: whole.value }) } : null;
}

const BEFORE_YEAR =
  /^(?:in|since|until|till|by|from|to|through|during|of|between|before|after|around|circa|early|late|mid|throughout|spring|summer|autumn|fall|winter|year|fiscal|c|election|season|class|–|—|\()$/;
const NOT_YEAR_BEFORE =
  /^(?:[$£€¥#+]|no|nos|number|than|route|flight|highway|room|page|version|iphone|windows|model|nearly|almost|some|roughly|approximately|exactly|only|least|most|every|up|at|resolution|proposition|docket|suite|apartment)$/;
const NOT_YEAR_AFTER =
  /^(?:percent|per|%|pc|dollars?|pounds?|euros?|yen|people|men|women|students|workers|troops|soldiers|votes|points|shares|miles|kilomet(?:er|re)s?|met(?:er|re)s?|feet|km|m|kg|tons?|tonnes|square|acres|jobs|homes|houses|times|or|copies|units|rpm|gmt|hours|hrs|bc|mhz|calories|words|members|employees|million|billion|thousand|children|dead|deaths|cases|euro|index)$/;

/** "H.R. 1999", "S. 2010", "House Bill 2022": the number of a bill. */
function numbersBill(atoms: readonly Atom[], i: number): boolean {
  const at = atoms[i - 1]?.text === '.' ? i - 2 : i - 1;
  const before = atoms[at]?.text ?? '';
  if (/^(?:H\.R\.?|HR|[HS]\.B\.?|Res)$/.test(before)) return true;
  if (at === i - 2 && /^[RBS]$/.test(before)) return true;
  return before === 'Bill' && /^(?:House|Senate|Assembly|Council)$/.test(atoms[at - 1]?.text ?? '');
}

function isYearHere(atoms: readonly Atom[], i: number, year: number): boolean {
  const before = atoms[i - 1]?.lower ?? '';
  const after = atoms[i + 1];
  if (NOT_YEAR_BEFORE.test(before) || NOT_YEAR_AFTER.test(after?.lower ?? '') || (after?.joined && yearAt(atoms, i) === null)) return false;
  if (after?.joined && !/^\d/.test(after.text) && !isWord(atoms, i + 1, 'era', 'style')) return false;
  if (numbersBill(atoms, i)) return false;
  const introduced = BEFORE_YEAR.test(before) || reading(atoms, i - 1, 'month') !== null;
  if (atoms[i]!.joined || (after?.joined && /^(?:1\d|20)?\d\d$/.test(after.text))) return true;
  if (isWord(atoms, i - 1, 'the', 'and') && year >= 1500 && year < 1900 && !/^(?:\d|NNS)/.test(after?.tag ?? '')) return true;
  if (year < 1900 || year > 2099) return introduced && !(after?.tag === 'NNS' || isWord(atoms, i + 1, 'of'));
  return introduced
    ? !(isWord(atoms, i - 1, 'of', 'to', 'from', 'by') && after?.tag === 'NNS' && !/^\d/.test(after.text) && year === 2000)
    : !(after?.tag === 'NNS' && i === 0);
}
