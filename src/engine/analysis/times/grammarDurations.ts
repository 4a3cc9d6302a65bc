/** Lengths of time, what happens again and again, references to past, present and future, decades and centuries. */
import { type Atom, isCapital, isWord, reading } from './atoms.ts';
import { durationOf, type Found, fixed } from './meaning.ts';
import { readCount } from './numbers.ts';
import type { Unit } from './words.ts';

export function readDuration(atoms: readonly Atom[], i: number): Found | null {
  return (
    readSet(atoms, i) ??
    readRate(atoms, i) ??
    readLength(atoms, i) ??
    readDecade(atoms, i) ??
    readCentury(atoms, i) ??
    readReference(atoms, i)
  );
}

/** "every Tuesday", "each year", "twice a week", "daily", "$3 a year", "Mondays". */
function readSet(atoms: readonly Atom[], i: number): Found | null {
  if (reading(atoms, i, 'every')) return readEvery(atoms, i);
  const adverb = reading(atoms, i, 'adverb');
  if (adverb)
    return isCapital(atoms[i]) && isCapital(atoms[i + 1]) ? null : { end: i + 1, meaning: fixed('SET', adverb.code, 'again and again') };
  const weekday = reading(atoms, i, 'weekday');
  if (weekday?.plural && isCapital(atoms[i]) && !isWord(atoms, i + 1, "'s", '’s', "'", '’'))
    return { end: i + 1, meaning: fixed('SET', `XXXX-WXX-${weekday.n}`, 'again and again') };
  const times = isWord(atoms, i, 'once', 'twice') ? i + 1 : (readCount(atoms, i)?.end ?? i);
  const often = times > i && (isWord(atoms, i, 'once', 'twice') || isWord(atoms, times, 'times'));
  if (!often) return null;
  const article = isWord(atoms, i, 'once', 'twice') ? times : times + 1;
  const unit =
    reading(atoms, article, 'article')?.n === 1 || isWord(atoms, article, 'per', 'each', 'every')
      ? reading(atoms, article + 1, 'unit')
      : null;
  return unit && !unit.plural ? { end: article + 2, meaning: fixed('SET', durationOf(unit.code as Unit, 1), 'again and again') } : null;
}

function readEvery(atoms: readonly Atom[], i: number): Found | null {
  const at = isWord(atoms, i + 1, 'other', 'single') ? i + 2 : i + 1;
  const weekday = reading(atoms, at, 'weekday');
  if (weekday && isCapital(atoms[at]))
    return { end: reading(atoms, at + 1, 'part') ? at + 2 : at + 1, meaning: fixed('SET', `XXXX-WXX-${weekday.n}`, 'again and again') };
  const month = reading(atoms, at, 'month');
  if (month && isCapital(atoms[at]))
    return { end: at + 1, meaning: fixed('SET', `XXXX-${String(month.n).padStart(2, '0')}`, 'again and again') };
  const season = reading(atoms, at, 'season');
  if (season) return { end: at + 1, meaning: fixed('SET', `XXXX-${season.code}`, 'again and again') };
  const part = reading(atoms, at, 'part');
  if (part) return { end: at + 1, meaning: fixed('SET', `XXXX-XX-XXT${part.code.slice(0, 2)}`, 'again and again') };
  const count = readCount(atoms, at);
  const unit = reading(atoms, count?.end ?? at, 'unit');
  if (!unit) return null;
  const amount = (count?.value ?? 1) * (isWord(atoms, i + 1, 'other') ? 2 : 1);
  return { end: (count?.end ?? at) + 1, meaning: fixed('SET', durationOf(unit.code as Unit, amount), 'again and again') };
}

/** The "per day" of "40 flights per day". */
function readRate(atoms: readonly Atom[], i: number): Found | null {
  const unit = isWord(atoms, i, 'per') ? reading(atoms, i + 1, 'unit') : null;
  return unit && !unit.plural && /^(?:D|W|M|Y)$/.test(unit.code)
    ? { end: i + 2, meaning: fixed('SET', durationOf(unit.code as Unit, 1), 'so much each time') }
    : null;
}

const VERY_LONG = /^(?:old|aged?)$/;

/** "three years", "a week", "30-day", "several months", "hours". */
function readLength(atoms: readonly Atom[], i: number): Found | null {
  const numbered =
    reading(atoms, i + 1, 'number') !== null || reading(atoms, i + 1, 'ordinal')?.n === 1 || typeof atoms[i + 1]?.value === 'number';
  const the = isWord(atoms, i, 'the') && numbered && !atoms[i + 2]?.joined ? 1 : 0;
  const first = reading(atoms, i + the, 'ordinal')?.n === 1 && (readCount(atoms, i + the + 1)?.value ?? 0) > 1 ? 1 : 0;
  const count = readCount(atoms, i + the + first);
  if (count) return withUnit(atoms, count.end, count.value);
  if (the || first) return null;
  if (reading(atoms, i, 'article')?.n === 1) return withArticle(atoms, i);
  const unit = reading(atoms, i, 'unit');
  if (!unit?.plural || unit.short || unit.code === 'QU' || atoms[i]!.joined) return null;
  const introduced = isWord(
    atoms,
    i - 1,
    'for',
    'in',
    'over',
    'within',
    'after',
    'of',
    'took',
    'take',
    'takes',
    'spent',
    'spend',
    'last',
    'lasted',
    'just',
    'only',
  );
  return introduced ? { end: i + 1, meaning: fixed('DURATION', durationOf(unit.code as Unit, null), 'a length of time') } : null;
}

function withUnit(atoms: readonly Atom[], at: number, value: number | null): Found | null {
  const unitAt =
    isWord(atoms, at, 'full', 'whole', 'consecutive', 'straight', 'long', 'more', 'other', 'additional') && reading(atoms, at + 1, 'unit')
      ? at + 1
      : at;
  const unit = reading(atoms, unitAt, 'unit');
  if (!unit || (unit.short && unit.code === 'TS' && value === null)) return null;
  const next = atoms[unitAt + 1];
  if (next && (VERY_LONG.test(next.lower) || (isWord(atoms, unitAt + 1, 'of') && isWord(atoms, unitAt + 2, 'age')))) return null;
  if (!unit.plural && !atoms[unitAt]!.joined && value !== 1 && value !== 0.5 && !/^(?:D|Y|M|W|TH|TM)$/.test(unit.code)) return null;
  if (atoms[unitAt]!.lower === 'second' && (value === null || !atoms[unitAt]!.joined)) return null;
  const code = unit.code as Unit;
  const more = readMinutesToo(atoms, unitAt + 1, code);
  const long = atoms[unitAt + 1]?.joined && isWord(atoms, unitAt + 1, 'long') ? 1 : 0;
  const beside = isWord(atoms, unitAt + 1, 'before', 'after') || (isWord(atoms, unitAt + 1, 'prior') && isWord(atoms, unitAt + 2, 'to'));
  const why = beside
    ? `a length of time ${atoms[unitAt + 1]!.lower === 'after' ? 'after' : 'before'} what is told next`
    : 'a length of time';
  return more ?? { end: unitAt + 1 + long, meaning: fixed('DURATION', durationOf(code, value), why) };

  function readMinutesToo(list: readonly Atom[], i: number, first: Unit): Found | null {
    const and = isWord(list, i, 'and') ? 1 : 0;
    if (first !== 'TH' && first !== 'Y') return null;
    const rest = readCount(list, i + and);
    const second = rest ? reading(list, rest.end, 'unit') : null;
    if (!rest || rest.value === null || value === null || !second || second.code !== (first === 'TH' ? 'TM' : 'M')) return null;
    return {
      end: rest.end + 1,
      meaning: fixed('DURATION', first === 'TH' ? `PT${value}H${rest.value}M` : `P${value}Y${rest.value}M`, 'a length of time'),
    };
  }
}

/** "a year": again and again after an amount ("$3 a year"), else a length. */
function withArticle(atoms: readonly Atom[], i: number): Found | null {
  const unit = reading(atoms, i + 1, 'unit');
  if (!unit || unit.plural || unit.code === 'TS' || unit.code === 'QU' || unit.code === 'WE') return null;
  if (VERY_LONG.test(atoms[i + 2]?.lower ?? '')) return null;
  const before = atoms[i - 1];
  const rate =
    before !== undefined &&
    (before.value !== null ||
      /^(?:%|percent|cents?|dollars?|pounds?|euros?|million|billion|trillion|times|m|bn)$/.test(before.lower) ||
      before.tag === 'NNS');
  const meaning = rate
    ? fixed('SET', durationOf(unit.code as Unit, 1), 'so much each time')
    : fixed('DURATION', durationOf(unit.code as Unit, 1), 'a length of time');
  return { end: i + (atoms[i + 2]?.joined && isWord(atoms, i + 2, 'long') ? 3 : 2), meaning };
}

/** "the 1990s", "the late '60s", "the nineties". */
function readDecade(atoms: readonly Atom[], i: number): Found | null {
  let at = isWord(atoms, i, 'the') ? i + 1 : i;
  if (reading(atoms, at, 'modifier')) at++;
  const inFull = atoms[at]?.digital ? decadeInFull(atoms, at) : null;
  if (inFull) return inFull;
  const quoted = isWord(atoms, at, "'", '’', '‘') ? 1 : 0;
  const short = atoms[at + quoted]?.digital ? /^([2-9])0s$/.exec(atoms[at + quoted]!.lower) : null;
  const the = isWord(atoms, i, 'the') || quoted === 1;
  if (short && the) return { end: at + quoted + 1, meaning: { kind: 'decade', tens: Number(short[1]) * 10 } };
  const word = reading(atoms, at, 'decade');
  return word && isWord(atoms, i, 'the') ? { end: at + 1, meaning: { kind: 'decade', tens: word.n } } : null;
}

/** "1990s", "1990's". */
function decadeInFull(atoms: readonly Atom[], i: number): Found | null {
  const { lower } = atoms[i]!;
  const glued = /^((?:1\d|20)\d)0['’]?s$/.exec(lower);
  if (glued) return { end: i + 1, meaning: fixed('DATE', `${glued[1]}X`, 'a decade') };
  if (!/^(?:1\d|20)\d0$/.test(lower) || !isWord(atoms, i + 1, "'s", '’s', 's')) return null;
  return { end: i + 2, meaning: fixed('DATE', `${lower.slice(0, 3)}X`, 'a decade') };
}

/** "the 19th century". */
function readCentury(atoms: readonly Atom[], i: number): Found | null {
  let at = isWord(atoms, i, 'the') ? i + 1 : i;
  if (reading(atoms, at, 'modifier')) at++;
  if (!isWord(atoms, at + 1, 'century', 'centuries')) return null;
  const n = Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(atoms[at]!.lower)?.[1] ?? reading(atoms, at, 'ordinal')?.n ?? 0);
  if (n < 1 || n > 30) return null;
  const bc = reading(atoms, at + 2, 'era');
  return {
    end: bc ? at + 3 : at + 2,
    meaning: fixed('DATE', `${bc && bc.n < 0 ? 'BC' : ''}${String(n - 1).padStart(2, '0')}`, 'a century'),
  };
}

/** Prepositions that make "this time" a date rather than an occasion. */
const THROUGH = ['at', 'by', 'during', 'throughout', 'since', 'until', 'from', 'around', 'before', 'after'];

/** "now", "recently", "the future", "recent years", "at the moment". */
function readReference(atoms: readonly Atom[], i: number): Found | null {
  const word = reading(atoms, i, 'ref');
  if (word?.code === 'FUTURE_REF' && atoms[i - 1]?.tag !== 'MD' && !isWord(atoms, i - 1, 'be', 'is', 'are')) return null;
  if (word)
    return (isCapital(atoms[i]) && isCapital(atoms[i + 1])) || isWord(atoms, i + 1, 'that')
      ? null
      : { end: i + 1, meaning: fixed('DATE', word.code, 'no date is given') };
  const the = isWord(atoms, i, 'the') ? 1 : 0;
  const near = isWord(atoms, i + the, 'near', 'foreseeable', 'distant', 'recent') ? 1 : 0;
  if (
    the &&
    isWord(atoms, i + 1 + near, 'future', 'past', 'present') &&
    !atoms[i + 2 + near]?.tag.startsWith('NN') &&
    !reading(atoms, i + 2 + near, 'unit') &&
    !readCount(atoms, i + 2 + near)
  ) {
    const lower = atoms[i + 1 + near]!.lower;
    return {
      end: i + 2 + near,
      meaning: fixed('DATE', lower === 'future' ? 'FUTURE_REF' : lower === 'past' ? 'PAST_REF' : 'PRESENT_REF', 'no date is given'),
    };
  }
  if (isWord(atoms, i, 'recent') && reading(atoms, i + 1, 'unit')?.plural)
    return { end: i + 2, meaning: fixed('DATE', 'PAST_REF', 'no date is given') };
  if (isWord(atoms, i, 'this', 'that') && isWord(atoms, i + 1, 'time', 'period') && isWord(atoms, i - 1, ...THROUGH))
    return { end: i + 2, meaning: fixed('DATE', isWord(atoms, i, 'this') ? 'PRESENT_REF' : 'PAST_REF', 'no date is given') };
  if (isWord(atoms, i, 'the') && isWord(atoms, i + 1, 'moment') && isWord(atoms, i - 1, 'at'))
    return { end: i + 2, meaning: fixed('DATE', 'PRESENT_REF', 'no date is given') };
  return null;
}
