/** What was found of two units, and how that is kept in numbers. */
import type { Span } from '../../model/span.ts';
import type { Link } from './links.ts';

export type Found = Pick<Link, 'relation' | 'spanA' | 'spanB' | 'wholeA' | 'wholeB'>;

const RELATIONS: readonly Link['relation'][] = ['verbatim', 'edited', 'paraphrase', 'contradicts'];
const RELATION = 0x0f;
const WHOLE_A = 0x10;
const WHOLE_B = 0x20;

/** All but the spans; never 0. */
export const byteOf = ({ relation, wholeA, wholeB }: Found): number =>
  (RELATIONS.indexOf(relation) + 1) | (wholeA ? WHOLE_A : 0) | (wholeB ? WHOLE_B : 0);

export const relationOf = (byte: number): Link['relation'] => RELATIONS[(byte & RELATION) - 1]!;

export const isWholeA = (byte: number): boolean => (byte & WHOLE_A) !== 0;
export const isWholeB = (byte: number): boolean => (byte & WHOLE_B) !== 0;

export const foundOf = (byte: number, spanA: Span, spanB: Span): Found => ({
  relation: relationOf(byte),
  spanA,
  spanB,
  wholeA: isWholeA(byte),
  wholeB: isWholeB(byte),
});
