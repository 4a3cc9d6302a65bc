/** Work over thousands of things in small pieces, so that the extension host answers in between. */

/** Milliseconds of a piece. */
const SLICE = 5;
/** So many end at once at most: some hundred files that come in together would hold the thread. */
const FEW = 16;

/** `work` for each in turn. */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  const slices = new Slices();
  for (const item of items) {
    work(item);
    if (slices.isOver) await slices.next();
  }
}

/** The results of `work` in the order of the items, a few of which are under way at a time. */
export async function mapFew<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const slices = new Slices();
  let next = 0;
  const run = async (): Promise<void> => {
    while (next < items.length) {
      const i = next++;
      // Perhaps none of them ever waits for anything.
      while (slices.isOver) await slices.next();
      results[i] = await work(items[i]!);
    }
  };
  await Promise.all(Array.from({ length: FEW }, run));
  return results;
}

class Slices {
  #end = performance.now() + SLICE;
  #next: Promise<void> | null = null;

  get isOver(): boolean {
    return performance.now() >= this.#end;
  }

  /** Begins when others had their turn. */
  next(): Promise<void> {
    this.#next ??= new Promise(resolve =>
      setTimeout(() => {
        this.#end = performance.now() + SLICE;
        this.#next = null;
        resolve();
      }, 0),
    );
    return this.#next;
  }
}
