/** Numbers from 0 on, each a chain by itself at first, that are joined to longer chains: in next to constant time, whatever their lengths. */
export class JoinedChains {
  /** Towards the chain's first number, which is its own. */
  readonly #parents: Uint32Array;
  /** Itself at the end of a chain. */
  readonly #next: Uint32Array;
  /** Of a chain's first number. */
  readonly #last: Uint32Array;

  constructor(length: number) {
    this.#parents = Uint32Array.from({ length }, (_, i) => i);
    this.#next = this.#parents.slice();
    this.#last = this.#parents.slice();
  }

  /** Puts the chain that `other` is in behind the one that `number` is in, unless it is the same. */
  append(number: number, other: number): void {
    const [first, second] = [this.#firstOf(number), this.#firstOf(other)];
    if (first === second) return;
    this.#next[this.#last[first]!] = second;
    this.#last[first] = this.#last[second]!;
    this.#parents[second] = first;
  }

  all(): number[][] {
    const chains: number[][] = [];
    for (let first = 0; first < this.#parents.length; first++) {
      if (this.#parents[first] !== first) continue;
      const chain = [first];
      for (let at = first; this.#next[at] !== at; at = this.#next[at]!) chain.push(this.#next[at]!);
      chains.push(chain);
    }
    return chains;
  }

  #firstOf(number: number): number {
    let at = number;
    while (this.#parents[at] !== at) {
      this.#parents[at] = this.#parents[this.#parents[at]!]!;
      at = this.#parents[at]!;
    }
    return at;
  }
}
