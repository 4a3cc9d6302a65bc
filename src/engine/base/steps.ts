/** Long work in steps of some milliseconds: between two anything else may run, and may change what is worked on. Whoever does not care finishes it at once. */
export type Steps<T = void> = Generator<undefined, T, undefined>;

export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
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
