/** Long work in steps of some milliseconds: between two anything else may run, and may change what is worked on. Whoever does not care finishes it at once. */
export type Steps<T = void> = Generator<undefined, T, undefined>;

export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Finishes works of the same kind abreast: a step of each, then the next step of each. Code that is large beside the processor's caches is read from memory
 * once for all of them, where one after another reads it for each.
 */
export function finishAbreast<T>(works: readonly Steps<T>[]): T[] {
  const results: T[] = [];
  for (let unfinished = works.map((work, i) => ({ work, i })); unfinished.length > 0; ) {
    unfinished = unfinished.filter(({ work, i }) => {
      const step = work.next();
      if (step.done) results[i] = step.value;
      return !step.done;
    });
  }
  return results;
}

/** As `map` does, with so many items a step. */
export function* mapInSteps<T, U>(items: Iterable<T>, size: number, map: (item: T) => U): Steps<U[]> {
  const mapped: U[] = [];
  for (const item of items) {
    mapped.push(map(item));
    if (mapped.length % size === 0) yield;
  }
  return mapped;
}
