/** Of the attributions of a unit, leaves out those that stand within another's content, or that say the same again. */
import type { Attribution } from './attribution.ts';

export function withoutNested(found: readonly Attribution[]): Attribution[] {
  const chains = found.filter(({ rule }) => /^(?:that|question|quotation|clause)/.test(rule));
  const sorted = found.filter(attribution => !isChained(attribution, chains)).sort((a, b) => size(b) - size(a));
  const kept: Attribution[] = [];
  for (const attribution of sorted) {
    const at = attribution.cue?.[0] ?? attribution.contents[0]![0];
    const inside = kept.some(other => hides(other, attribution) && other.contents.some(([first, end]) => first <= at && at < end));
    if (!inside) kept.push(attribution);
  }
  return kept.sort((a, b) => a.contents[0]![0] - b.contents[0]![0]);
}

/** "declined to say whether": of "declined" with "to say" as its content and "declined to say" with what is said only the second is meant. */
const isChained = ({ cue, rule }: Attribution, chains: readonly Attribution[]): boolean =>
  cue !== null &&
  rule.startsWith('infinitive') &&
  chains.some(({ cue: chain }) => chain !== null && chain[0] === cue[0] && chain[1] > cue[1]);

/** A wish or an object of praise does not hide what somebody else in it says; nobody hides a denial or the giver of a quotation behind his own words. */
function hides(outer: Attribution, inner: Attribution): boolean {
  if (outer.confidence < 0.65 && inner.confidence >= 0.8) return false;
  if (inner.stance === 'denies' && inner.rule.startsWith('antecedent')) return false;
  return !(inner.quoting && outer.weak && inner.confidence >= 0.9 && inner.source !== null);
}

const size = (attribution: Attribution): number => attribution.contents.reduce((sum, [first, end]) => sum + end - first, 0);
