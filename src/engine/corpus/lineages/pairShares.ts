/** How much of the shorter of two articles is in the other too, 0 to 1, by both paths. */

export interface SavedShares {
  /** Numbers of two articles each, and how much of the shorter they have in common. */
  readonly pairs: Uint32Array;
  readonly shares: Float64Array;
}

export class PairShares {
  readonly #shares = new Map<string, Map<string, number>>();

  of(path: string): ReadonlyMap<string, number> {
    return this.#shares.get(path) ?? NONE;
  }

  /** Of all articles that have something in common with others. */
  paths(): Iterable<string> {
    return this.#shares.keys();
  }

  set(a: string, b: string, share: number): void {
    this.#note(a, b, share);
    this.#note(b, a, share);
  }

  delete(a: string, b: string): void {
    this.#forget(a, b);
    this.#forget(b, a);
  }

  /** `paths`: in the order in which they will be given again. */
  save(paths: readonly string[]): SavedShares {
    const numbers = new Map(paths.map((path, i) => [path, i]));
    const pairs: number[] = [];
    const shares: number[] = [];
    for (const [a, others] of this.#shares) {
      for (const [b, share] of others) {
        if (a > b) continue;
        pairs.push(numbers.get(a)!, numbers.get(b)!);
        shares.push(share);
      }
    }
    return { pairs: Uint32Array.from(pairs), shares: Float64Array.from(shares) };
  }

  restore(paths: readonly string[], { pairs, shares }: SavedShares): void {
    for (const [i, share] of shares.entries()) this.set(paths[pairs[2 * i]!]!, paths[pairs[2 * i + 1]!]!, share);
  }

  #note(from: string, to: string, share: number): void {
    const shares = this.#shares.get(from);
    if (shares) shares.set(to, share);
    else this.#shares.set(from, new Map([[to, share]]));
  }

  #forget(from: string, to: string): void {
    const shares = this.#shares.get(from);
    shares?.delete(to);
    if (shares?.size === 0) this.#shares.delete(from);
  }
}

const NONE: ReadonlyMap<string, number> = new Map();
