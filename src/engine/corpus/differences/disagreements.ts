/** Differences between passages that say the same but for a figure, a date, a name or a negation. */

import { align } from '../compare/align.ts';
import { findConflicts } from '../compare/conflicts.ts';
import type { LinkIndex } from '../statements/linkIndex.ts';
import type { Link } from '../statements/links.ts';
import { type FoundDifference, gist } from './found.ts';

const NOTES = {
  figure: 'the figures differ',
  date: 'the dates differ',
  name: 'another name stands in the same place',
  negation: 'one denies what the other says',
} as const;

/** Of pairs of articles that agree on something else: passages of strangers that look alike (tables, forecasts) are about different things. */
export class Disagreements {
  readonly #index: LinkIndex;
  readonly #ofLink = new WeakMap<Link, readonly FoundDifference[]>();

  constructor(index: LinkIndex) {
    this.#index = index;
  }

  of(contradictions: readonly Link[], areRelated: (a: string, b: string) => boolean): FoundDifference[] {
    const { units } = this.#index;
    return contradictions.flatMap(link => {
      if (!areRelated(units.article(link.a).path, units.article(link.b).path)) return [];
      const found = this.#ofLink.get(link) ?? ofLink(link, this.#index);
      this.#ofLink.set(link, found);
      return found;
    });
  }
}

function ofLink({ a, b }: Link, { units }: LinkIndex): FoundDifference[] {
  const [wordsA, wordsB] = [units.words(a), units.words(b)];
  const [articleA, articleB] = [units.article(a), units.article(b)];
  const about = gist(units.text(a));
  return findConflicts(wordsA, wordsB, align(wordsA, wordsB)).map(conflict => ({
    kind: conflict.kind,
    about,
    a: { article: articleA.path, span: conflict.a, value: gist(articleA.text.slice(...conflict.a)) },
    b: { article: articleB.path, span: conflict.b, value: gist(articleB.text.slice(...conflict.b)) },
    note: NOTES[conflict.kind],
  }));
}
