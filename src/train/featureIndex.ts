/** The features of a training set, numbered; those seen less often than a threshold are left out. */
export class FeatureIndex {
  readonly #counts = new Map<number, number>();
  readonly #places = new Map<number, number>();

  count(key: number): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** Numbers the features seen at least `smallest` times, in the order of their keys. */
  close(smallest: number): void {
    const kept = [...this.#counts].filter(([, count]) => count >= smallest).map(([key]) => key);
    kept
      .sort((a, b) => a - b)
      .forEach((key, place) => {
        this.#places.set(key, place);
      });
    this.#counts.clear();
  }

  /** -1 where the feature was left out. */
  placeOf(key: number): number {
    return this.#places.get(key) ?? -1;
  }

  places(keys: readonly number[]): Int32Array {
    return Int32Array.from(keys.map(key => this.placeOf(key)).filter(place => place >= 0));
  }

  get keys(): number[] {
    return [...this.#places.keys()];
  }

  get size(): number {
    return this.#places.size;
  }
}
