/** Finds the stretches of a sentence that can hold names: capitals, what stands between two near ones, and numbers beside them. */
import type { NameToken, Stretch } from './nameContext.ts';

const WIDEST_GAP = 2;

export function stretchesOf(tokens: readonly NameToken[], from: number, to: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let i = from; i < to; i++) {
    if (!tokens[i]!.capital) continue;
    let end = i + 1;
    for (let k = end; k < to && k <= end + WIDEST_GAP; k++) if (tokens[k]!.capital) end = k + 1;
    const first = i > from && tokens[i - 1]!.digits ? i - 1 : i;
    if (end < to && tokens[end]!.digits) end++;
    stretches.push({ from, to, first, end });
    i = end - 1;
  }
  return stretches;
}
