/** A passage as comparing sees it: normalised words with what they are and how much they weigh. Marks, case and dashes are gone. */

import { RecentMap } from '../../base/recentMap.ts';
import type { Span } from '../../model/span.ts';
import { normalWord } from './spelling.ts';
import { stemOf } from './stem.ts';
import { groupsOf } from './synonyms.ts';
import { COMMON_WORDS, FUNCTION_WORDS, NEGATIONS } from './wordClasses.ts';

export type WordKind = 'function' | 'common' | 'content' | 'name' | 'figure' | 'negation';

export interface WordForm {
  readonly normal: string;
  /** Of `normal` and of its stem, 32 bits with a sign: small integers, which maps take as they are. */
  readonly hash: number;
  readonly stem: number;
  readonly stemText: string;
  /** Groups of synonyms that it belongs to, by number. */
  readonly groups: readonly number[];
  readonly kind: WordKind;
  /** Of a figure; else null. */
  readonly value: number | null;
  readonly weight: number;
}

/** `forms[i]` stands at `[starts[i], ends[i])` of the text. */
export interface Words {
  readonly span: Span;
  readonly forms: readonly WordForm[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** How much a word of each kind says of what a passage is about. Whole numbers, since alignment adds them up. */
const WEIGHTS: Readonly<Record<WordKind, number>> = { function: 1, negation: 3, common: 4, content: 8, name: 10, figure: 10 };

const WORD = /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[%$€£]/gu;

/** What a letter at once after a figure stands for: "£3m", "$2B". */
const SCALES: ReadonlyMap<string, string> = new Map(
  Object.entries({ k: 'thousand', K: 'thousand', m: 'million', M: 'million', b: 'billion', B: 'billion', t: 'trillion', T: 'trillion' }),
);

/** Reads passages into words; remembers the forms of late, since a folder's vocabulary is small. */
export class WordReader {
  readonly #forms = new RecentMap<string, WordForm>(50_000);

  read(text: string, span: Span): Words {
    const forms: WordForm[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    const slice = text.slice(span[0], span[1]);
    for (const match of slice.matchAll(WORD)) {
      const isGlued = forms.at(-1)?.kind === 'figure' && ends.at(-1) === span[0] + match.index;
      forms.push(this.#form((isGlued && SCALES.get(match[0])) || match[0]));
      starts.push(span[0] + match.index);
      ends.push(span[0] + match.index + match[0].length);
    }
    return { span, forms, starts, ends };
  }

  #form(surface: string): WordForm {
    const known = this.#forms.get(surface);
    if (known) return known;
    const form = formOf(surface);
    this.#forms.set(surface, form);
    return form;
  }
}

/** What reading the span would give, from the words of a passage around it; null where its start or end cuts through one of them. */
export function wordsWithin(words: Words, span: Span): Words | null {
  const { starts, ends } = words;
  let first = 0;
  while (first < ends.length && ends[first]! <= span[0]) first++;
  let end = first;
  while (end < starts.length && starts[end]! < span[1]) end++;
  if (first < end && (starts[first]! < span[0] || ends[end - 1]! > span[1])) return null;
  return wordsFrom(words, span, first, end);
}

/** The words `[first, end)`. */
export function wordsFrom({ forms, starts, ends }: Words, span: Span, first: number, end: number): Words {
  return { span, forms: forms.slice(first, end), starts: starts.slice(first, end), ends: ends.slice(first, end) };
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
]);

function formOf(surface: string): WordForm {
  const bare = surface.replace(/['’](?:s|ve|re|ll|d|m)$/i, '');
  const normal = SIGNS.get(bare) ?? (/n['’]t$/i.test(bare) ? 'not' : normalWord(bare));
  const stem = stemOf(normal);
  const value = /^\p{N}/u.test(normal) ? Number.parseFloat(normal.replaceAll(',', '')) : Number.NaN;
  const isFigure = Number.isFinite(value) && !/^one$/i.test(bare) && !/^second$/i.test(bare);
  const kind = isFigure ? 'figure' : kindOf(bare, normal, stem);
  return {
    normal,
    hash: hash32(normal) | 0,
    stem: hash32(stem) | 0,
    stemText: stem,
    groups: kind === 'content' || kind === 'common' ? groupsOf(stem) : [],
    kind,
    value: isFigure ? value : null,
    weight: WEIGHTS[kind],
  };
}

function kindOf(surface: string, normal: string, stem: string): WordKind {
  if (NEGATIONS.has(normal)) return 'negation';
  if (FUNCTION_WORDS.has(normal)) return 'function';
  if (COMMON_WORDS.has(normal) || COMMON_WORDS.has(stem)) return 'common';
  return /^\p{Lu}/u.test(surface) ? 'name' : 'content';
}

export const weightOf = (forms: readonly WordForm[]): number => forms.reduce((sum, form) => sum + form.weight, 0);

export const totalWeight = ({ forms }: Words): number => weightOf(forms);

/** Weight of the words that both have, in any order, each counted as often as it stands in both. */
export function sharedWeight(a: readonly WordForm[], b: readonly WordForm[]): number {
  const left = new Map<number, number>();
  for (const form of b) left.set(form.stem, (left.get(form.stem) ?? 0) + 1);
  let shared = 0;
  for (const form of a) {
    const count = left.get(form.stem) ?? 0;
    if (count === 0) continue;
    left.set(form.stem, count - 1);
    shared += form.weight;
  }
  return shared;
}

/** FNV-1a, 32 bits, with a final mix so that neighbours spread. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash);
}

/** A 32-bit finaliser (MurmurHash3, public domain, by Austin Appleby). */
export function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
