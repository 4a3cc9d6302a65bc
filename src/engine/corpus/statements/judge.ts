/** Finds out whether two units are linked, or remembers it. */
import type { Found } from './found.ts';
import { type Judgements, pairKey } from './judgements.ts';
import { areCopies, areInOnePlace, type Link, linkByPlace, linkUnits, mayLink, type Surroundings } from './links.ts';
import type { UnitTable } from './units/unitTable.ts';
import { SharedCodes } from './units/wordCodes.ts';

export class Judge {
  readonly #units: UnitTable;
  readonly #judgements: Judgements;
  readonly #shared = new SharedCodes();

  constructor(units: UnitTable, judgements: Judgements) {
    this.#units = units;
    this.#judgements = judgements;
  }

  /** What judges pairs, in the order of the folder, as long as no unit comes or goes; undefined for units that are certain not to be linked. */
  begin(): (a: number, b: number) => Link | null | undefined {
    const around = this.#surroundings();
    return (a, b) => {
      const link = mayLink(a, b, this.#units, this.#shared) ? this.#judge(a, b, around) : undefined;
      return link ?? (areInOnePlace(a, b, this.#units, this.#shared) ? linkByPlace(a, b, this.#units) : link);
    };
  }

  #judge(a: number, b: number, around: Surroundings): Link | null {
    const key = pairKey(this.#units.identity(a), this.#units.identity(b));
    const known = this.#judgements.get(key);
    const starts = [this.#units.span(a)[0], this.#units.span(b)[0]] as const;
    if (known !== undefined) return known && { a, b, ...moved(known, ...starts) };
    const link = linkUnits(a, b, this.#units, around);
    this.#judgements.add(key, link && moved(link, -starts[0], -starts[1]));
    return link;
  }

  /** Remembers which sentences are copies, since what stands within two of them asks each for itself. */
  #surroundings(): Surroundings {
    const copies = new Map<number, boolean>();
    return {
      inner: sentence => this.#units.inner(sentence),
      areCopies: (a, b) => {
        const pair = a * 2 ** 26 + b;
        const known = copies.get(pair) ?? areCopies(a, b, this.#units, this.#shared);
        copies.set(pair, known);
        return known;
      },
    };
  }
}

const moved = ({ relation, spanA, spanB, wholeA, wholeB }: Found, byA: number, byB: number): Found => ({
  relation,
  spanA: [spanA[0] + byA, spanA[1] + byA],
  spanB: [spanB[0] + byB, spanB[1] + byB],
  wholeA,
  wholeB,
});
