/** Where two aligned passages disagree: a figure, a date, a name, a negation, a direction. */
import type { DifferenceKind } from '../../model/coverage.ts';
import type { Span } from '../../model/span.ts';
import type { Alignment } from './align.ts';
import { conflictingFigures, findFigures } from './figures.ts';
import { FALLING, RISING } from './wordClasses.ts';
import type { Words } from './words.ts';

/** `a` and `b` are what disagrees, spans in each passage's text. */
export interface Conflict {
  readonly kind: Extract<DifferenceKind, 'figure' | 'date' | 'name' | 'negation'>;
  readonly a: Span;
  readonly b: Span;
  /** Of the words that disagree, both sides together. */
  readonly weight: number;
}

export function findConflicts(a: Words, b: Words, alignment: Alignment): Conflict[] {
  const figures = conflictingFigures(findFigures(a), findFigures(b)).map(([left, right]) =>
    conflict(left.kind, a, [left.first, left.end], b, [right.first, right.end]),
  );
  return [...figures, ...nameConflicts(a, b, alignment), ...negationConflicts(a, b, alignment), ...directionConflicts(a, b)];
}

function conflict(kind: Conflict['kind'], a: Words, [firstA, endA]: Span, b: Words, [firstB, endB]: Span): Conflict {
  let weight = 0;
  for (let i = firstA; i < endA; i++) weight += a.forms[i]!.weight;
  for (let j = firstB; j < endB; j++) weight += b.forms[j]!.weight;
  return { kind, a: [a.starts[firstA]!, a.ends[endA - 1]!], b: [b.starts[firstB]!, b.ends[endB - 1]!], weight };
}

/** Another name in the place of a name: the words around them are aligned, and neither is short for the other. */
function nameConflicts(a: Words, b: Words, alignment: Alignment): Conflict[] {
  if (isTitleCase(a) || isTitleCase(b)) return [];
  const conflicts: Conflict[] = [];
  let [fromA, fromB] = [0, 0];
  for (const [toA, toB] of [...alignment, [a.forms.length, b.forms.length] as const]) {
    const left = nameRun(a, fromA, toA);
    const right = nameRun(b, fromB, toB);
    if (left && right && !isShortFor(a, left, b, right) && !isShortFor(b, right, a, left) && !areKin(a, left, b, right))
      conflicts.push(conflict('name', a, left, b, right));
    [fromA, fromB] = [toA + 1, toB + 1];
  }
  return conflicts;
}

/** The names that fill the gap `[from, to)` but for function words, or null when other words stand there or none do: whoever "says" it is its source. */
function nameRun(words: Words, from: number, to: number): Span | null {
  let first = -1;
  let end = -1;
  for (let i = from; i < to; i++) {
    const { kind } = words.forms[i]!;
    if (kind === 'content' || kind === 'figure' || (kind === 'common' && first >= 0)) return null;
    if (kind !== 'name' || (i === 0 && words.forms[1]?.kind !== 'name')) continue;
    if (first < 0) first = i;
    end = i + 1;
  }
  return first < 0 || end - first > 4 ? null : [first, end];
}

/** Initials ("NSC"), or a word in common anywhere in the other passage (so it is named there too). */
function isShortFor(a: Words, [firstA, endA]: Span, b: Words, [firstB, endB]: Span): boolean {
  const others = new Set(b.forms.map(form => form.stem));
  for (let i = firstA; i < endA; i++) if (a.forms[i]!.kind === 'name' && others.has(a.forms[i]!.stem)) return true;
  if (endA - firstA !== 1) return false;
  const initials = b.forms
    .slice(firstB, endB)
    .map(form => form.normal[0])
    .join('');
  return a.forms[firstA]!.normal.replaceAll('.', '') === initials;
}

/** A country and its people, a company and its shorter form: the same letters at the start; or one name in two spellings. */
function areKin(a: Words, [firstA]: Span, b: Words, [firstB]: Span): boolean {
  const [x, y] = [a.forms[firstA]!.normal, b.forms[firstB]!.normal];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.length >= LEAST_START && (long.startsWith(short.slice(0, START)) || soundOf(short) === soundOf(long));
}

/** Letters at the start that two names have in common, and at the least, where one is cut short ("Cal.", "Calif."). */
const START = 5;
const LEAST_START = 3;

/** A name without what writers of another script leave out or double: "Hammid", "Hamid"; "Noorah", "Noora". */
const soundOf = (name: string): string => name.replace(/([^aeiou])\1/g, '$1').replace(/(?<=[aeiou])h$/, '');

function isTitleCase(words: Words): boolean {
  let [names, rest] = [0, 0];
  for (const { kind } of words.forms) {
    if (kind === 'name') names++;
    else if (kind === 'content') rest++;
  }
  return names > 3 && rest * 4 < names;
}

/** A negation on one side only, while its neighbours stand side by side in both. */
function negationConflicts(a: Words, b: Words, alignment: Alignment): Conflict[] {
  const toB = new Map(alignment);
  const toA = new Map(alignment.map(([i, j]) => [j, i] as const));
  const inA = lonelyNegations(a, b, toB).map(([i, j]) => conflict('negation', a, denied(a, i), b, around(b, j)));
  const inB = lonelyNegations(b, a, toA).map(([j, i]) => conflict('negation', a, around(a, i), b, denied(b, j)));
  return inA.length === inB.length ? [] : [...inA, ...inB];
}

/** A negation and what follows it; the same words without it. */
const denied = (words: Words, i: number): Span => [i, Math.min(i + 3, words.forms.length)];
const around = (words: Words, i: number): Span => [Math.max(0, i - 1), Math.min(i + 2, words.forms.length)];

/** Pairs of a negation's index and the index, in the other passage, of the word that it would negate. */
function lonelyNegations(words: Words, other: Words, toOther: ReadonlyMap<number, number>): [number, number][] {
  const found: [number, number][] = [];
  for (let i = 0; i < words.forms.length; i++) {
    if (words.forms[i]!.kind !== 'negation' || toOther.has(i)) continue;
    const after = nextAligned(words, toOther, i + 1);
    if (after === null) continue;
    const nearby = other.forms.slice(Math.max(0, after - 4), after + 3);
    if (!nearby.some(form => form.kind === 'negation')) found.push([i, after]);
  }
  return found;
}

function nextAligned(words: Words, toOther: ReadonlyMap<number, number>, from: number): number | null {
  for (let i = from; i < Math.min(from + 3, words.forms.length); i++) {
    const form = words.forms[i]!;
    if (form.kind !== 'function' && toOther.has(i)) return toOther.get(i)!;
  }
  return null;
}

/** One says up, the other down. */
function directionConflicts(a: Words, b: Words): Conflict[] {
  const [upA, downA, upB, downB] = [indexIn(a, RISING), indexIn(a, FALLING), indexIn(b, RISING), indexIn(b, FALLING)];
  if (upA >= 0 && downA < 0 && downB >= 0 && upB < 0) return [conflict('figure', a, [upA, upA + 1], b, [downB, downB + 1])];
  if (downA >= 0 && upA < 0 && upB >= 0 && downB < 0) return [conflict('figure', a, [downA, downA + 1], b, [upB, upB + 1])];
  return [];
}

const indexIn = (words: Words, list: ReadonlySet<string>): number =>
  words.forms.findIndex(form => list.has(form.normal) || list.has(form.stemText));
