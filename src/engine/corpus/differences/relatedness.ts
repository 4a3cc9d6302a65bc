/**
 * Whether two articles are about one thing: they say something in common and name somebody or something that tells it from other stories, or they name
 * several of those within a few days. Reports of one kind, of bond issues say, have their sentences in common and are of different things.
 */
import type { EntityIndex } from '../entities.ts';
import type { LinkIndex } from '../statements/linkIndex.ts';
import { daysBetween } from './daysBetween.ts';

/** Names that both must have; more where they say nothing in common, and no more days between them. */
const NAMES_BESIDE_WORDS = 1;
const NAMES = 4;
const DAYS = 7;

/** Answers from the folder as it stands; remembers what it was asked. */
export function relatedness(index: LinkIndex, entities: EntityIndex): (a: string, b: string) => boolean {
  const known = new Map<string, boolean>();
  const agree = (a: string, b: string): boolean =>
    index
      .unitsIn(a)
      .some(unit =>
        index
          .links(unit)
          .some(link => link.relation !== 'contradicts' && index.units.article(link.a === unit ? link.b : link.a).path === b),
      );
  const areNear = (a: string, b: string): boolean => {
    const [x, y] = [a, b].map(path => index.unitsIn(path)[0]);
    return x !== undefined && y !== undefined && daysBetween(index.units.article(x), index.units.article(y)) <= DAYS;
  };
  const areOfOneThing = (a: string, b: string): boolean => {
    const names = entities.sharedNames(a, b);
    return (names >= NAMES && areNear(a, b)) || (names >= NAMES_BESIDE_WORDS && agree(a, b));
  };
  return (a, b) => {
    const key = `${a}\n${b}`;
    const answer = known.get(key) ?? areOfOneThing(a, b);
    known.set(key, answer);
    return answer;
  };
}
