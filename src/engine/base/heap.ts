/** A queue that gives the least first, by `compare`, as `Array.sort` has it. */
export class Heap<T> {
  readonly #compare: (a: T, b: T) => number;
  readonly #things: T[];

  constructor(compare: (a: T, b: T) => number, things: Iterable<T> = []) {
    this.#compare = compare;
    this.#things = [...things].sort(compare);
  }

  get size(): number {
    return this.#things.length;
  }

  push(thing: T): void {
    const things = this.#things;
    let place = things.length;
    for (let above = (place - 1) >> 1; place > 0 && this.#compare(thing, things[above]!) < 0; above = (place - 1) >> 1) {
      things[place] = things[above]!;
      place = above;
    }
    things[place] = thing;
  }

  /** Undefined when there is none. */
  pop(): T | undefined {
    const things = this.#things;
    const least = things[0];
    const last = things.pop();
    if (last === undefined || things.length === 0) return least;
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= things.length) break;
      if (below + 1 < things.length && this.#compare(things[below + 1]!, things[below]!) < 0) below++;
      if (this.#compare(last, things[below]!) <= 0) break;
      things[place] = things[below]!;
      place = below;
    }
    things[place] = last;
    return least;
  }
}
