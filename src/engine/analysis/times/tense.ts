/** The tense that a time stands in, from the tags of its sentence's verbs: it tells whether "Friday" is last or next Friday. */
import type { Piece } from './atoms.ts';

export type Tense = 'past' | 'present' | 'future' | null;

const WILL = /^(?:will|would|shall|wo|['’]ll|may|might|could|should|can|must)$/i;
const AHEAD =
  /^(?:expect(?:s|ed)?|plan(?:s|ned|ning)?|schedul(?:es?|ed)|due|set|slated|intend(?:s|ed)?|hop(?:es?|ing)|likely|aim(?:s|ing)|upcoming|payable|effective|until|deadline|going|vow(?:s|ed)|promis(?:es|ed)|begins?|starts?|expires?|await(?:s|ing)?|next|tomorrow|eligible|propos(?:es|ed))$/i;
/** What is asked for, or agreed on, with "to" is still to come: "asked the navy to run a boat from Friday". */
const ASKING =
  /^(?:ask|order|urge|tell|want|agree|decide|invite|instruct|direct|request|need|offer|arrange)(?:d|ed|s|ing)?$|^(?:told|deciding|inviting|arranging)$/i;
const SAYING = /^(?:says?|tells?|reports?|thinks?|believes?|knows?|is|are|has|have|'s|’s)$/i;

/** Within the sentence (pieces `first` to `last`): the nearest verb before `start` decides, else the nearest after `end` (indexes into `pieces`). */
export function tenseAt(pieces: readonly Piece[], [first, last]: readonly [number, number], start: number, end: number): Tense {
  const before = start > first ? pieces[start - 1]!.text : '';
  if (/^since$/i.test(before)) return 'past';
  if (end < last && pieces[end]!.lower === 'deadline') return 'future';
  if (isSetFor(pieces, first, start)) return 'future';
  for (let i = start - 1; i >= Math.max(first, start - 40); i--) {
    const tense = tenseOf(pieces, i);
    if (tense !== undefined) return tense;
  }
  for (let i = end; i < Math.min(last, end + 30); i++) {
    const tense = tenseOf(pieces, i);
    if (tense !== undefined) return tense;
  }
  return null;
}

/** "The vote is at 9 p.m. on Sunday", "the deadline is Friday": what simply is at a time has yet to come. */
function isSetFor(pieces: readonly Piece[], first: number, start: number): boolean {
  const copula = start - 1 - Number(/^(?:at|on|for)$/.test(pieces[start - 1]?.lower ?? ''));
  return copula > first && /^(?:is|are)$/.test(pieces[copula]!.lower);
}

/** Undefined where the word says nothing of tense. */
function tenseOf(pieces: readonly Piece[], i: number): Tense | undefined {
  const { text, tag } = pieces[i]!;
  if (AHEAD.test(text)) return text === 'likely' && pieces[i + 1]?.lower !== 'to' ? undefined : 'future';
  if (tag === 'MD') return WILL.test(text) ? 'future' : 'present';
  if (tag === 'VBD') return 'past';
  if (tag === 'VBN') return isHeld(pieces, i) ?? 'past';
  if (tag === 'VB' && isAskedFor(pieces, i)) return 'future';
  if (tag === 'VBZ' || tag === 'VBP') return SAYING.test(text) ? (/^(?:has|have)$/i.test(text) ? 'past' : undefined) : 'present';
  return undefined;
}

function isAskedFor(pieces: readonly Piece[], i: number): boolean {
  if (pieces[i - 1]?.lower !== 'to') return false;
  for (let k = i - 2; k >= Math.max(0, i - 8); k--) if (pieces[k]!.tag.startsWith('VB')) return ASKING.test(pieces[k]!.text);
  return false;
}

/** "is held", "be held": what a form of "be" before a participle says. */
function isHeld(pieces: readonly Piece[], i: number): Tense | undefined {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const lower = pieces[k]!.text.toLowerCase();
    if (lower === 'be') return 'future';
    if (/^(?:is|are|['’]re|being)$/.test(lower)) return 'present';
    if (/^(?:was|were|been|had|has|have)$/.test(lower)) return 'past';
  }
  return undefined;
}
