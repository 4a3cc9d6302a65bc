/** Whether two articles say something in common. */
import type { LinkIndex } from '../statements/linkIndex.ts';

/** Answers from the links as they stand; remembers what it was asked. */
export function relatedness(index: LinkIndex): (a: string, b: string) => boolean {
  const known = new Map<string, boolean>();
  const agree = (a: string, b: string): boolean =>
    index
      .unitsIn(a)
      .some(unit =>
        index
          .links(unit)
          .some(link => link.relation !== 'contradicts' && index.units.article(link.a === unit ? link.b : link.a).path === b),
      );
  return (a, b) => {
    const key = `${a}\n${b}`;
    const answer = known.get(key) ?? agree(a, b);
    known.set(key, answer);
    return answer;
  };
}
