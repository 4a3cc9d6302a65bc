/** What a name names: points for each piece of evidence, summed over all places where the article has the same words. */
import { isListedPlace } from '../../language/lexicons/countries.ts';
import type { EntityType } from '../../model/analysis.ts';
import type { Reading } from '../../model/reading.ts';
import type { TrimmedCandidate } from './spans.ts';
import { add, addContext, addWords, type Points, surfaceKey } from './typeEvidence.ts';

export interface Verdict {
  readonly type: EntityType;
  readonly why: string;
}

/** One verdict for each candidate, in order. */
export function typeNames(reading: Reading, candidates: readonly TrimmedCandidate[]): Verdict[] {
  const bySurface = new Map<string, Points>();
  const surfaces = candidates.map(candidate => surfaceKey(reading, candidate.first, candidate.end));
  candidates.forEach((candidate, i) => {
    const surface = surfaces[i]!;
    let points = bySurface.get(surface);
    if (!points) {
      points = new Map();
      bySurface.set(surface, points);
      addWords(points, reading, candidate, surface);
    }
    addContext(points, reading, candidate);
    if (candidate.type) add(points, candidate.type, 4 * candidate.score, 'context (learned)');
  });
  spreadToShortForms(bySurface);
  spreadAlongLists(bySurface, reading, candidates, surfaces);
  const verdicts = new Map([...bySurface].map(([surface, points]) => [surface, best(points)]));
  return surfaces.map(surface => verdicts.get(surface)!);
}

function best(points: Points): Verdict {
  let verdict: Verdict = { type: 'organisation', why: 'a capitalised name' };
  let most = 0;
  for (const [type, sum] of points) {
    if (sum.points <= most) continue;
    most = sum.points;
    verdict = { type, why: sum.why };
  }
  return verdict;
}

/** "Obi" is a person where "Ada Obi" is one; "Obi Foods" lends its type to "Obi" only if nobody is called so. */
function spreadToShortForms(bySurface: ReadonlyMap<string, Points>): void {
  const verdicts = [...bySurface].map(([surface, points]) => ({ words: surface.split(' '), verdict: best(points), points }));
  const byLast = new Map<string, EntityType>();
  const byFirst = new Map<string, EntityType>();
  for (const { words, verdict } of verdicts) {
    if (words.length < 2) continue;
    if (verdict.type === 'person') {
      byLast.set(words.at(-1)!, 'person');
      if (!byFirst.has(words[0]!)) byFirst.set(words[0]!, 'person');
    } else if (verdict.type === 'organisation' && words.length <= 4 && !isListedPlace(words[0]!)) byFirst.set(words[0]!, 'organisation');
  }
  for (const { words, points } of verdicts) {
    if (words.length !== 1) continue;
    const word = words[0]!;
    if (byLast.has(word)) add(points, 'person', 5, 'the surname of somebody named in full');
    else if (byFirst.has(word)) add(points, byFirst.get(word)!, 2, 'the short form of a longer name');
  }
}

/** "Lamu, Kitui and Wajir": names of one list are of one kind, as far as nothing else is known of them. */
function spreadAlongLists(
  bySurface: ReadonlyMap<string, Points>,
  reading: Reading,
  candidates: readonly TrimmedCandidate[],
  surfaces: readonly string[],
): void {
  const sure = new Map([...bySurface].map(([surface, points]) => [surface, strongest(points)]));
  for (let i = 1; i < candidates.length; i++) {
    if (!listed(reading, candidates[i - 1]!.end, candidates[i]!.first) || !inLongList(reading, candidates, i)) continue;
    spread(bySurface, sure, surfaces[i - 1]!, surfaces[i]!);
    spread(bySurface, sure, surfaces[i]!, surfaces[i - 1]!);
  }
}

/** Two names beside one another may differ in kind; three or more rarely do. */
function inLongList(reading: Reading, candidates: readonly TrimmedCandidate[], i: number): boolean {
  const before = candidates[i - 2];
  const after = candidates[i + 1];
  return (
    (before !== undefined && listed(reading, before.end, candidates[i - 1]!.first)) ||
    (after !== undefined && listed(reading, candidates[i]!.end, after.first))
  );
}

const strongest = (points: Points): number => Math.max(0, ...[...points.values()].map(sum => sum.points));

/** Whether only a comma, "and" or "or" stands between. */
function listed(reading: Reading, from: number, to: number): boolean {
  if (to === from || to - from > 2) return false;
  for (let i = from; i < to; i++) if (!/^(?:,|and|or|&)$/.test(reading.tokens[i]!.lower)) return false;
  return true;
}

function spread(bySurface: ReadonlyMap<string, Points>, sure: Map<string, number>, from: string, to: string): void {
  if (from === to || (sure.get(to) ?? 0) > 1.2 || (sure.get(from) ?? 0) < 2) return;
  const { type } = best(bySurface.get(from)!);
  if (type === 'group') return;
  add(bySurface.get(to)!, type, 2, `listed beside ${from}`);
  sure.set(to, 2);
}
