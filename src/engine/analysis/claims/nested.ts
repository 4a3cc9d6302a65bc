/** Of the attributions of a unit, leaves out those that stand within another's content, or that say the same again. */
import type { Attribution } from './attribution.ts';

export function withoutNested(found: readonly Attribution[]): Attribution[] {
  const sorted = [...found].sort((a, b) => size(b) - size(a));
  const kept: Attribution[] = [];
  for (const attribution of sorted) {
    const at = attribution.cue?.[0] ?? attribution.contents[0]![0];
    const inside = kept.some(other => other.contents.some(([first, end]) => first <= at && at < end));
    if (!inside) kept.push(attribution);
  }
  return kept.sort((a, b) => a.contents[0]![0] - b.contents[0]![0]);
}

const size = (attribution: Attribution): number => attribution.contents.reduce((sum, [first, end]) => sum + end - first, 0);
