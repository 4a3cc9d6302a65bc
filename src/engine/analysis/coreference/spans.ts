/** Mends the spans of names by what the article names in full: a surname keeps its particle, a list's second department its head noun. */

import { cueForm } from '../../language/cues/cues.ts';
import { GEOGRAPHY } from '../../language/lexicons/countries.ts';
import type { Reading, Token } from '../../model/reading.ts';
import { isUpper } from '../../text/characters.ts';
import type { NameSpan } from '../names.ts';
import { nameWords } from './forms.ts';
import { isParticle } from './personForms.ts';

/** A name as written, on one line. */
export function surfaceOf({ text }: Reading, { span, first, end }: NameSpan): string {
  const written = text.slice(span[0], span[1]);
  return end - first === 1 ? written : written.replace(/\s+/g, ' ');
}

/** "van der Hoek" of "Pieter van der Hoek": later mentions with the particle are names of that span, in small letters too. In text order. */
export function withParticles(reading: Reading, names: readonly NameSpan[]): readonly NameSpan[] {
  const tails = new Set<string>();
  for (const name of names) {
    if (name.type !== 'person' || name.end - name.first < 3) continue;
    const words = reading.tokens.slice(name.first, name.end).map(token => token.lower);
    const particle = words.findIndex((word, i) => i > 0 && isParticle(word));
    if (particle > 0 && particle < words.length - 1) tails.add(words.slice(particle).join(' '));
  }
  return tails.size === 0 ? names : mend(reading, names, tails);
}

function mend(reading: Reading, names: readonly NameSpan[], tails: ReadonlySet<string>): NameSpan[] {
  const mended: NameSpan[] = [];
  let next = 0;
  reading.sentences.forEach(({ first, end }) => {
    for (let i = first; i < end; i++) {
      const name = names[next];
      if (name && name.first <= i) {
        mended.push(name);
        next++;
        i = Math.max(i, name.end - 1);
        continue;
      }
      const length = isParticle(reading.tokens[i]!.lower) ? tailAt(reading.tokens, i, end, tails) : 0;
      if (length === 0 || (name && name.first < i + length && name.end > i + length)) continue;
      while (names[next] && names[next]!.first < i + length) next++;
      mended.push(spanOf(reading, i, i + length));
      i += length - 1;
    }
  });
  return mended;
}

/** How many tokens from `at` on are one of the tails, or 0. */
function tailAt(tokens: readonly Token[], at: number, end: number, tails: ReadonlySet<string>): number {
  let words = tokens[at]!.lower;
  for (let length = 2; length <= 5 && at + length <= end; length++) {
    words += ` ${tokens[at + length - 1]!.lower}`;
    if (tails.has(words) && isUpper(tokens[at + length - 1]!.text)) return length;
  }
  return 0;
}

const spanOf = ({ tokens }: Reading, first: number, end: number): NameSpan => ({
  span: [tokens[first]!.span[0], tokens[end - 1]!.span[1]],
  first,
  end,
  type: 'person',
  form: 'name',
  why: 'a surname with its particle, as in the full name',
});

const PLURAL_BODIES = /^(?:departments|ministries) of /;

/** "Departments of Defense and Treasury": the second name with the head noun of the first; null where a name is no such second one. */
export function departmentOf(reading: Reading, name: NameSpan, before: string | null, previous: NameSpan | undefined): string | null {
  if (!before || !previous || name.type !== 'organisation' || !PLURAL_BODIES.test(before)) return null;
  const between = reading.tokens
    .slice(previous.end, name.first)
    .map(token => token.lower)
    .join(' ');
  if (!/^(?:,|and|, and)$/.test(between)) return null;
  const words = nameWords(reading.text.slice(...name.span)).join(' ');
  return `${before.startsWith('min') ? 'ministry' : 'department'} of ${words}`;
}

/** "Departments of Defense" is one department, named together with others. */
export function singular(surface: string): string {
  if (surface.startsWith('Departments of ')) return surface.replace('Departments', 'Department');
  return surface.startsWith('Ministries of ') ? surface.replace('Ministries', 'Ministry') : surface;
}

const FINITE = new Set(['VBD', 'VBZ', 'VBP']);

/** "Washington said": the country whose government a capital that speaks stands for, or null. */
export function governedBy({ tokens, text }: Reading, name: NameSpan): string | null {
  if (name.type !== 'place' || name.form !== 'name') return null;
  const verb = tokens[name.end];
  if (!verb || !FINITE.has(verb.tag) || cueForm(verb)?.verb.classes.has('speech') !== true) return null;
  const before = tokens[name.first - 1];
  if (before && /^(?:IN|TO|,|NNP|POS|CC)$/.test(before.tag)) return null;
  return GEOGRAPHY.capitals.get(text.slice(...name.span).toLowerCase()) ?? null;
}
