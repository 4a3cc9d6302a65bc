/** Times told from another: "last month", "this year's third quarter", "the next day", "yesterday evening", "two months ago". */
import { type Atom, isCapital, isWord, reading } from './atoms.ts';
import { readAgo, readBeside } from './grammarAgo.ts';
import { yearAt } from './grammarDates.ts';
import { calendar, durationOf, type Found, fixed, type Meaning, type OffsetMeaning, offset } from './meaning.ts';
import { readCount } from './numbers.ts';
import type { Unit, Word } from './words.ts';

export function readRelative(atoms: readonly Atom[], i: number): Found | null {
  return (
    readDeictic(atoms, i) ??
    readDirected(atoms, i) ??
    readAgo(atoms, i) ??
    readBeside(atoms, i) ??
    readSeason(atoms, i) ??
    readQuarter(atoms, i) ??
    readPartOfDay(atoms, i) ??
    readDefinite(atoms, i)
  );
}

/** "today", "yesterday morning", "tonight". */
function readDeictic(atoms: readonly Atom[], i: number): Found | null {
  const word = reading(atoms, i, 'deictic');
  if (!word) return null;
  if (word.code === 'NI') return { end: i + 1, meaning: offset('D', 0, { part: 'NI' }) };
  const part = reading(atoms, i + 1, 'part');
  return { end: part ? i + 2 : i + 1, meaning: offset('D', word.n, { part: part && !part.plural ? part.code : null }) };
}

/** Where "last", "next", "the following", "this" stands, what follows it, and from what date it counts. */
function readDirected(atoms: readonly Atom[], i: number): Found | null {
  const the = isWord(atoms, i, 'the') || (isWord(atoms, i, 'that') && reading(atoms, i + 1, 'direction')) ? 1 : 0;
  const word = reading(atoms, i + the, 'direction');
  if (!word) return null;
  const at = i + the + 1;
  const narrative = word.code === 'previous' || word.code === 'same' || (the === 1 && word.n === 1 && word.code === '');
  const base = narrative ? 'narrative' : 'anchor';
  return directedUnit(atoms, at, word, base, the === 1) ?? directedCalendar(atoms, at, word, the === 1);
}

function directedUnit(atoms: readonly Atom[], at: number, word: Word, base: 'anchor' | 'narrative', the: boolean): Found | null {
  const unit = reading(atoms, at, 'unit');
  if (unit && !unit.short) {
    const code = unit.code as Unit;
    if (unit.plural) return word.n === 0 ? null : vaguePeriod(at, word, code);
    if (code === 'TS' || code === 'TM' || (code === 'TH' && word.n !== 0)) return null;
    if (word.n === 0 && the && word.code !== 'same' && word.code !== 'current') return null;
    if (word.code === 'past' && word.n === -1 && the && atoms[at - 1]?.lower === 'past')
      return { end: at + 1, meaning: fixed('DURATION', durationOf(code, 1), 'a length of time') };
    return compound(atoms, at + 1, offset(code, word.n, { base }));
  }
  const count = word.n === 0 && word.code !== 'same' ? null : readCount(atoms, at);
  if (!count) return null;
  const units = reading(atoms, count.end, 'unit');
  if (!units || isWord(atoms, count.end + 1, 'old')) return null;
  return {
    end: count.end + 1,
    meaning: fixed('DURATION', durationOf(units.code as Unit, count.value), 'a length of time up to or from a date'),
  };
}

/** "coming months", "past weeks". */
function vaguePeriod(at: number, word: Word, unit: Unit): Found {
  if (word.n > 0) return { end: at + 1, meaning: fixed('DATE', 'FUTURE_REF', 'no number is given') };
  return { end: at + 1, meaning: fixed('DURATION', durationOf(unit, null), 'a time up to the article') };
}

/** "last Friday", "next March", "this summer", "last night", "this year's third quarter" is elsewhere. */
function directedCalendar(atoms: readonly Atom[], at: number, { n, code }: Word, the: boolean): Found | null {
  const weekday = reading(atoms, at, 'weekday');
  if (weekday && !weekday.plural && !weekday.short && isCapital(atoms[at])) {
    const part = reading(atoms, at + 1, 'part');
    return { end: part ? at + 2 : at + 1, meaning: calendar({ weekday: weekday.n, direction: n, part: part?.code ?? null }) };
  }
  const month = reading(atoms, at, 'month');
  if (month && isCapital(atoms[at]) && yearAt(atoms, at + 1) === null) {
    const day = /^\d{1,2}(?:st|nd|rd|th)?$/.exec(atoms[at + 1]?.lower ?? '');
    return {
      end: day ? at + 2 : at + 1,
      meaning: calendar({ month: month.n, direction: n, day: day ? Number.parseInt(day[0], 10) : null }),
    };
  }
  const season = reading(atoms, at, 'season');
  if (season && !(the && code === '')) return { end: at + 1, meaning: calendar({ season: season.code, direction: n }) };
  const part = reading(atoms, at, 'part');
  if (part && !part.plural && (n <= 0 || code === 'previous' || the) && !(the && code === 'current')) {
    if (atoms[at]!.lower === 'noon' || atoms[at]!.lower === 'midnight') return null;
    const days = n === -1 && !the ? -1 : n;
    return {
      end: at + 1,
      meaning: offset('D', days, {
        part: part.code,
        base: the || code === 'same' || atoms[at - 1]?.lower === 'that' ? 'narrative' : 'anchor',
      }),
    };
  }
  return null;
}

/** "this year's third quarter", "last year 's fall": what follows a year in the genitive. */
function compound(atoms: readonly Atom[], end: number, year: OffsetMeaning): Found {
  if (year.unit === 'Y' && isWord(atoms, end, "'s", '’s')) {
    const inner = readQuarter(atoms, end + 1) ?? readSeason(atoms, end + 1);
    if (inner?.meaning.kind === 'calendar') return { end: inner.end, meaning: { ...inner.meaning, yearFrom: year } };
  }
  return { end, meaning: year };
}

/** "the summer of 2012", "spring 2020", "in winter". */
function readSeason(atoms: readonly Atom[], i: number): Found | null {
  const the = isWord(atoms, i, 'the') ? 1 : 0;
  const season = reading(atoms, i + the, 'season');
  if (!season) return null;
  const after = i + the + 1;
  const skip = isWord(atoms, after, 'of') || atoms[after]?.text === ',' ? 1 : 0;
  const year = yearAt(atoms, after + skip);
  if (year !== null) return { end: after + skip + 1, meaning: calendar({ season: season.code, year }) };
  const from = skip ? readDirected(atoms, after + 1) : null;
  if (from?.meaning.kind === 'offset' && from.meaning.unit === 'Y')
    return { end: from.end, meaning: calendar({ season: season.code, yearFrom: from.meaning }) };
  const word = atoms[i + the]!.lower;
  if (word === 'fall' || (word === 'spring' && !isWord(atoms, i - 1, 'in', 'by', 'until', 'since', 'early', 'late'))) return null;
  const introduced =
    the === 1 || isWord(atoms, i - 1, 'in', 'by', 'until', 'since', 'during', 'early', 'late', 'mid', 'through', 'of', 'for');
  return introduced && !atoms[after]?.tag.startsWith('NN') ? { end: after, meaning: calendar({ season: season.code }) } : null;
}

/** "the third quarter of 2020", "third-quarter", "Q3", "first half", "fiscal 2021", "FY21". */
function readQuarter(atoms: readonly Atom[], i: number): Found | null {
  const the = isWord(atoms, i, 'the') ? 1 : 0;
  let at = i + the;
  if (reading(atoms, at, 'fiscal') && !/^fy/.test(atoms[at]!.lower)) at++;
  const lower = atoms[at]?.lower ?? '';
  const short = lower.length === 2 ? /^(?:q([1-4])|([1-4])q)$/.exec(lower) : null;
  const ordinal =
    reading(atoms, at, 'ordinal') ?? (lower.length === 3 && /^[1-4](?:st|nd|rd|th)$/.test(lower) ? { n: Number(lower[0]) } : null);
  const fiscalAfter = ordinal && reading(atoms, at + 1, 'fiscal') ? 1 : 0;
  const unit = ordinal ? atoms[at + 1 + fiscalAfter]?.lower : null;
  let end = short ? at + 1 : at + 2 + fiscalAfter;
  let meaning: Meaning;
  if (short) meaning = calendar({ quarter: Number(short[1] ?? short[2]) });
  else if (ordinal && unit === 'quarter' && ordinal.n <= 4) meaning = calendar({ quarter: ordinal.n });
  else if (ordinal && unit === 'half' && ordinal.n <= 2 && (halfOfYear(atoms, end) || atoms[at + 1]!.joined))
    meaning = calendar({ half: ordinal.n });
  else return readFiscal(atoms, i);
  const of = isWord(atoms, end, 'of') ? 1 : 0;
  if (reading(atoms, end + of, 'fiscal') && yearAt(atoms, end + of + 1) !== null) end++;
  const year = yearAt(atoms, end + of);
  if (year !== null && meaning.kind === 'calendar') return { end: end + of + 1, meaning: { ...meaning, year } };
  const from = of || !the ? (readDirected(atoms, end + of) ?? (of ? readDefinite(atoms, end + of) : null)) : null;
  if (from?.meaning.kind === 'offset' && from.meaning.unit === 'Y')
    return { end: from.end, meaning: { ...meaning, yearFrom: from.meaning } };
  return { end, meaning };
}

const halfOfYear = (atoms: readonly Atom[], i: number): boolean =>
  yearAt(atoms, i) !== null ||
  (isWord(atoms, i, 'of') &&
    (yearAt(atoms, i + 1) !== null || isWord(atoms, i + 1, 'this', 'last', 'next', 'fiscal') || isWord(atoms, i + 2, 'year')));

/** "fiscal 2021", "the fiscal year 2021", "FY2021", "fiscal year". */
function readFiscal(atoms: readonly Atom[], i: number): Found | null {
  const at = isWord(atoms, i, 'the') ? i + 1 : i;
  const lower = atoms[at]?.lower ?? '';
  const short = lower.startsWith('fy') ? /^fy['’]?(\d{2}|\d{4})$/.exec(lower) : null;
  if (short) return { end: at + 1, meaning: calendar({ year: short[1]!.length === 2 ? 2000 + Number(short[1]) : Number(short[1]) }) };
  if (!reading(atoms, at, 'fiscal')) return null;
  const year = isWord(atoms, at + 1, 'year') ? 1 : 0;
  const number = yearAt(atoms, at + 1 + year);
  return number === null ? null : { end: at + 2 + year, meaning: calendar({ year: number }) };
}

/** "the morning", "Friday night" is elsewhere; "the early hours of Monday", "the night of June 4" too. */
function readPartOfDay(atoms: readonly Atom[], i: number): Found | null {
  const the = isWord(atoms, i, 'the') ? 1 : 0;
  const part = reading(atoms, i + the, 'part');
  if (!part || part.plural || /^(?:NOON|MIDNIGHT)$/.test(part.code)) return null;
  const bare =
    isWord(atoms, i + the, 'overnight', 'midday') ||
    (isWord(atoms, i + the, 'dawn', 'dusk', 'night', 'daybreak', 'lunchtime') &&
      isWord(atoms, i - 1, 'at', 'by', 'before', 'until', 'after'));
  if (!the && !bare) return null;
  if (the && (atoms[i + 2]?.tag.startsWith('NN') || (isWord(atoms, i + 1, 'dawn') && isWord(atoms, i + 2, 'of')))) return null;
  return { end: i + the + 1, meaning: offset('D', 0, { part: part.code, base: 'narrative' }) };
}

/** "the weekend", "the week", "the day", "the quarter": the one that the text speaks of. */
function readDefinite(atoms: readonly Atom[], i: number): Found | null {
  if (!isWord(atoms, i, 'the', 'that')) return null;
  const unit = reading(atoms, i + 1, 'unit');
  if (!unit || unit.plural || isCapital(atoms[i + 1])) return null;
  if (unit.code === 'WE') return { end: i + 2, meaning: offset('WE', 0) };
  if (unit.code === 'QU') return { end: i + 2, meaning: offset('QU', 0, { base: 'narrative' }) };
  if (!/^(?:D|Y|M|W)$/.test(unit.code)) return null;
  if (isWord(atoms, i, 'that') || isWord(atoms, i - 1, 'of', 'earlier', 'later', 'in', 'during'))
    return { end: i + 2, meaning: offset(unit.code as Unit, 0, { base: 'narrative' }) };
  return null;
}
