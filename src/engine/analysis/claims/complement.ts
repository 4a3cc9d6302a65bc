/** What a cue governs, and how it is joined to the cue. */

import type { Range } from './attribution.ts';
import { tailFrom } from './reading/clauses.ts';
import type { Scene, Unit } from './scene.ts';

export interface Complement {
  readonly content: Range;
  /** The end of the cue with its particle or preposition. */
  readonly cueEnd: number;
  readonly via: 'that' | 'quote' | 'colon' | 'clause' | 'question' | 'infinitive' | 'gerund' | 'object' | 'preposition';
}

export type Found = Omit<Complement, 'cueEnd'>;

export const found = (scene: Scene, first: number, unit: Unit, via: Complement['via']): Found | null => {
  const content = tailFrom(scene, first, unit);
  return content ? { content, via } : null;
};

/** How many words of circumstance ("in a statement on Friday") may stand between a cue and its content. */
export const ADJUNCTS = 24;

/** `urged residents “to move on”`. */
export const opensWithTo = ({ tokens, quoteAt }: Scene, at: number): boolean =>
  quoteAt[at + 1] === quoteAt[at] && tokens[at + 1]!.lower === 'to';
