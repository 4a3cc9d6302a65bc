/** Differences between passages that say the same but for a figure, a date, a name or a negation. */

import { RecentMap } from '../../base/recentMap.ts';
import { align } from '../compare/align.ts';
import { type Conflict, findConflicts } from '../compare/conflicts.ts';
import type { Words } from '../compare/words.ts';
import type { LinkIndex } from '../statements/linkIndex.ts';
import type { KeptLink } from '../statements/linkTable.ts';
import { type FoundDifference, gist } from './found.ts';

/** Of figures, dates, names and the like. */
const MUCH = 3;
/** Links of which the differences are remembered, or twice as many: few pairs of related articles contradict each other. */
const REMEMBERED = 50_000;

const NOTES = {
  figure: 'the figures differ',
  date: 'the dates differ',
  name: 'another name stands in the same place',
  negation: 'one denies what the other says',
} as const;

/** Of pairs of articles that agree on something else: passages of strangers that look alike (tables, forecasts) are about different things. */
export class Disagreements {
  readonly #index: LinkIndex;
  /** By the ids of links. */
  readonly #ofLink = new RecentMap<number, readonly FoundDifference[]>(REMEMBERED);

  constructor(index: LinkIndex) {
    this.#index = index;
  }

  of(contradictions: readonly KeptLink[], areRelated: (a: string, b: string) => boolean): FoundDifference[] {
    const { units } = this.#index;
    return contradictions.flatMap(link => {
      if (!areRelated(units.article(link.a).path, units.article(link.b).path)) return [];
      const found = this.#ofLink.get(link.id) ?? ofLink(link, this.#index);
      this.#ofLink.set(link.id, found);
      return found;
    });
  }
}

/** They differ in much, or in something beside who is named: reports of one kind. */
function areOfTwoThings(a: Words, b: Words, conflicts: readonly Conflict[]): boolean {
  const beside = conflicts.filter(({ kind }) => kind !== 'name').length;
  if (conflicts.length >= MUCH || (beside > 0 && beside < conflicts.length)) return true;
  return beside > 0 && hasOwnNames(a, b) && hasOwnNames(b, a);
}

/** Whether it names what the other does not. */
function hasOwnNames(words: Words, other: Words): boolean {
  const stems = new Set(other.forms.map(({ stem }) => stem));
  return words.forms.some(({ kind, stem }, i) => kind === 'name' && i > 0 && !stems.has(stem));
}

function ofLink({ a, b }: KeptLink, { units }: LinkIndex): FoundDifference[] {
  const [wordsA, wordsB] = [units.words(a), units.words(b)];
  const [articleA, articleB] = [units.article(a), units.article(b)];
  const about = gist(units.text(a));
  const conflicts = findConflicts(wordsA, wordsB, align(wordsA, wordsB));
  if (areOfTwoThings(wordsA, wordsB, conflicts)) return [];
  return conflicts.map(conflict => ({
    kind: conflict.kind,
    about,
    a: { article: articleA.path, span: conflict.a, value: gist(articleA.text.slice(...conflict.a)) },
    b: { article: articleB.path, span: conflict.b, value: gist(articleB.text.slice(...conflict.b)) },
    note: NOTES[conflict.kind],
  }));
}
