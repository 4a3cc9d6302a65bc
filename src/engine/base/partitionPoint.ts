/**
 * Of items from `first` to `end`, those in front of which are before something and the rest are not: the index of the first that is not; `end` if all are.
 * Binary search.
 */
export function partitionPoint<T>(items: readonly T[], isBefore: (item: T) => boolean, first = 0, end = items.length): number {
  let low = first;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
