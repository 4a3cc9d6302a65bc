/** Figures and dates in a passage's words, and where two passages' disagree. */
import { MONTHS, MULTIPLIERS, WEEKDAYS } from './wordClasses.ts';
import type { Words } from './words.ts';

/** `first` and `end` are indexes of words. `unit` is the stem of what is counted, "" where none is seen. */
export interface Figure {
  readonly kind: 'figure' | 'date';
  readonly value: number;
  readonly unit: string;
  readonly first: number;
  readonly end: number;
  /** Decimal places as written, for telling a rounded figure from a different one. */
  readonly step: number;
}

/** Names of currencies, stems. */
export const CURRENCY: ReadonlySet<string> = new Set([
  'dollar',
  'euro',
  'pound',
  'yen',
  'yuan',
  'rupee',
  'peso',
  'franc',
  'cent',
  'rand',
  'ruble',
  'won',
  'real',
]);
/** Between a figure and its noun. */
const ADJECTIVES = /^(?:more|other|new|additional|different|separate|full|consecutive|straight)$/;

export function findFigures(words: Words): Figure[] {
  const figures: Figure[] = [];
  const { forms } = words;
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]!;
    if (form.value === null) {
      const date = calendarWord(form.normal, words, i);
      if (date) figures.push(date);
      continue;
    }
    const end = multiplierEnd(words, onesBehind(words, i) > 0 ? i + 1 : i);
    figures.push(isDate(words, i) ? dateFigure(form.value, i) : { ...measure(words, i, end), first: i, end, kind: 'figure' });
    i = end - 1;
  }
  return figures;
}

const textOf = (words: Words, i: number): string => words.forms[i]?.normal ?? '';
const stemText = (words: Words, i: number): string => textOf(words, i).replace(/s$/, '');

/** The 5 of "thirty-five", both in letters, which is one figure; 0 where there is none. */
function onesBehind({ forms, starts, ends }: Words, i: number): number {
  const tens = forms[i]!.value ?? 0;
  const ones = forms[i + 1]?.value ?? 0;
  const inLetters = ends[i]! - starts[i]! > 3 && (ends[i + 1] ?? 0) - (starts[i + 1] ?? 0) > 2;
  return inLetters && tens >= 20 && tens < 100 && tens % 10 === 0 && ones > 0 && ones < 10 && starts[i + 1] === ends[i]! + 1 ? ones : 0;
}

function multiplierEnd(words: Words, i: number): number {
  let end = i + 1;
  while (MULTIPLIERS.has(textOf(words, end))) end++;
  return end;
}

function measure(words: Words, i: number, end: number): Pick<Figure, 'value' | 'unit' | 'step'> {
  let factor = 1;
  for (let k = i + 1; k < end; k++) factor *= MULTIPLIERS.get(textOf(words, k)) ?? 1;
  const places = /\.(\d+)$/.exec(textOf(words, i))?.[1]?.length ?? 0;
  return { value: (words.forms[i]!.value! + onesBehind(words, i)) * factor, unit: unitAt(words, i, end), step: factor * 10 ** -places };
}

function unitAt(words: Words, i: number, end: number): string {
  if (CURRENCY.has(stemText(words, i - 1))) return stemText(words, i - 1);
  const next = ADJECTIVES.test(textOf(words, end)) ? end + 1 : end;
  const form = words.forms[next];
  return form && form.kind !== 'function' && form.kind !== 'figure' ? stemText(words, next) : '';
}

function isDate(words: Words, i: number): boolean {
  const { normal, value } = words.forms[i]!;
  if (MONTHS.has(textOf(words, i - 1)) || MONTHS.has(textOf(words, i + 1))) return value! >= 1 && (value! <= 31 || isYear(normal));
  return isYear(normal) && !CURRENCY.has(stemText(words, i - 1)) && words.forms[i + 1]?.normal !== 'percent';
}

const isYear = (normal: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(normal);

function dateFigure(value: number, i: number): Figure {
  return { kind: 'date', value, unit: value > 31 ? 'year' : 'day', first: i, end: i + 1, step: 1 };
}

/** Names of months and weekdays; "may" and "march" only in capitals and not before a verb's subject. */
function calendarWord(normal: string, words: Words, i: number): Figure | null {
  if (WEEKDAYS.has(normal)) return { ...dateFigure([...WEEKDAYS].indexOf(normal), i), unit: 'weekday' };
  if (!MONTHS.has(normal)) return null;
  if ((normal === 'may' || normal === 'march') && words.forms[i + 1]?.kind !== 'figure' && textOf(words, i - 1) !== 'in') return null;
  return { ...dateFigure([...MONTHS].indexOf(normal), i), unit: 'month' };
}

/** Pairs of figures of one unit that stand only in one of the passages each. */
export function conflictingFigures(a: readonly Figure[], b: readonly Figure[]): [Figure, Figure][] {
  const onlyA = a.filter(figure => !b.some(other => agree(figure, other)));
  const onlyB = b.filter(figure => !a.some(other => agree(figure, other)));
  const taken = new Set<Figure>();
  const conflicts: [Figure, Figure][] = [];
  for (const figure of onlyA) {
    const rival = onlyB.find(other => !taken.has(other) && areRivals(figure, other));
    if (!rival) continue;
    taken.add(rival);
    conflicts.push([figure, rival]);
  }
  return conflicts;
}

/** Times that one sum may be another and still be told of the same thing: a price of a share is not that of the company. */
const SCALE = 1000;

/** Whether they may be told of the same thing: both count the same, in the same unit. */
export function areRivals(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit) return false;
  return a.kind === 'date' || Math.max(a.value, b.value) <= SCALE * Math.max(1, Math.min(a.value, b.value));
}

/** Equal, or equal once the finer is rounded to the coarser ("6.1" and "6"); units agree, or one is not seen. */
export function agree(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind) return a.value === b.value && [a, b].every(({ unit }) => unit === '' || unit === 'year' || unit === 'day');
  if (a.unit !== b.unit && a.unit !== '' && b.unit !== '' && a.kind === 'date') return false;
  const step = Math.max(a.step, b.step);
  return a.value === b.value || (a.step !== b.step && Math.abs(a.value - b.value) <= step / 2);
}
