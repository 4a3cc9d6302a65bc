/** What the articles of a difference say, each thing once and short enough for a row: "14 or 17 injured". */
import { findFigures } from '../../../corpus/compare/figures.ts';
import { WordReader } from '../../../corpus/compare/words.ts';
import type { Difference, DifferenceKind } from '../../../model/coverage.ts';
import { excerpt } from '../../at.ts';

type Member = Difference['members'][number];

/** `shown`: a figure without what it counts, else the words, cut short; `rest`: what follows the figure. */
export interface DifferenceValue {
  readonly shown: string;
  readonly rest: string;
  readonly members: readonly Member[];
}

/** Longer values are cut in a row. In code units. */
const ROW_VALUE = 40;
/** "injured: Four people were hurt": what is counted, before where it is counted. */
const COUNTED = /^(\p{Ll}[\p{Ll} ]{2,20}): (?=\S)/u;

/** In the order of the members. Figures are equal when their numbers are: "14", "14 injured", "14 people". Words are cut to `length`. */
export function valuesOf({ kind }: Difference, members: readonly Member[], length = ROW_VALUE): DifferenceValue[] {
  const reader = new WordReader();
  const values = new Map<string, DifferenceValue>();
  for (const member of members) {
    const { key, shown, rest } = kind === 'figure' ? figureIn(member.value, reader, length) : wordsIn(member.value, length);
    const known = values.get(key);
    values.set(
      key,
      known ? { ...known, rest: known.rest || rest, members: [...known.members, member] } : { shown, rest, members: [member] },
    );
  }
  return [...values.values()];
}

interface Keyed {
  readonly key: string;
  readonly shown: string;
  readonly rest: string;
}

function figureIn(value: string, reader: WordReader, length: number): Keyed {
  const words = reader.read(value, [0, value.length]);
  const figure = findFigures(words)[0];
  if (!figure) return wordsIn(value, length);
  const end = words.ends[figure.end - 1] ?? value.length;
  const rest = value.slice(end).trim();
  return {
    key: `${figure.value}${figure.unit === 'percent' ? '%' : ''}`,
    shown: value.slice(0, end).trim(),
    rest: rest.length > 20 ? '' : rest,
  };
}

function wordsIn(value: string, length: number): Keyed {
  return { key: plainWords(value) || value, shown: excerpt(value, [0, value.length], length), rest: '' };
}

/** "14 or 17 injured", "7.2 or 2.7 percent", "Monday or Tuesday"; of quotations the words that were changed, where the note names some. */
export function valuesLabel({ kind, about, note }: Difference, values: readonly DifferenceValue[]): string | null {
  if (kind === 'quotation') {
    const changed = /“([^”]+)” is “([^”]+)”/.exec(note);
    return changed ? `“${changed[1]}” or “${changed[2]}”` : null;
  }
  const all = values.map(({ shown }) => shown).join(' or ');
  return kind === 'figure' ? [all, countedIn(about, values)].filter(Boolean).join(' ') : all;
}

function countedIn(about: string, values: readonly DifferenceValue[]): string {
  const [unit = '', ...others] = new Set(values.map(({ rest }) => rest));
  if (unit && others.length === 0) return unit;
  return COUNTED.exec(about)?.[1] ?? '';
}

const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What the difference is about, without the word for what is counted. */
export const subjectOf = ({ about }: Difference): string => about.replace(COUNTED, '');

/** Whether one of the values says itself what the difference is about: of quotations, they often are just that. */
export function namesSubject(difference: Difference): boolean {
  const subject = plainWords(subjectOf(difference));
  return difference.members.some(({ value }) => plainWords(value).includes(subject));
}

/** What sets the values apart, of kinds whose notes say more than that they differ; else `null`. */
export const tellingNote = ({ kind, note }: Difference): string | null => (TELLING[kind] ? note : null);

const TELLING: Readonly<Record<DifferenceKind, boolean>> = {
  figure: false,
  date: false,
  name: false,
  quotation: true,
  attribution: true,
  negation: false,
};
