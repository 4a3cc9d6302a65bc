/** Which articles have enough fingerprints in common to tell the same, though no two of their sentences need be linked. */

import type { UnitTable } from '../units/unitTable.ts';
import type { Postings } from './postings.ts';

/** Fingerprints in common: so many, and this share of those of the article that has fewer. */
const FEWEST = 4;
const SHARE = 0.03;

/** The homes that meet this one; hot fingerprints do not count. */
export function meetings(home: number, postings: Postings, units: UnitTable): number[] {
  const counts = new Map<number, number>();
  const seen = new Map<number, number>();
  for (const key of keysOf(home, units)) {
    postings.eachUnit(key, unit => {
      const other = units.home(unit);
      if (other === home || seen.get(other) === key) return;
      seen.set(other, key);
      counts.set(other, (counts.get(other) ?? 0) + 1);
    });
  }
  return [...counts].flatMap(([other, count]) => (areEnough(count, home, other, units) ? other : []));
}

/** Whether the two still meet: the same as `meetings` would say. */
export function doMeet(home: number, other: number, postings: Postings, units: UnitTable): boolean {
  const keys = keysOf(home, units);
  let count = 0;
  for (const key of keysOf(other, units)) if (keys.has(key) && !postings.isHot(key)) count++;
  return areEnough(count, home, other, units);
}

const areEnough = (count: number, a: number, b: number, units: UnitTable): boolean =>
  count >= FEWEST && (count >= SHARE * keyCount(a, units) || count >= SHARE * keyCount(b, units));

const keyCount = (home: number, units: UnitTable): number => units.numbers(home).reduce((sum, unit) => sum + units.keyCount(unit), 0);

function keysOf(home: number, units: UnitTable): Set<number> {
  const keys = new Set<number>();
  for (const unit of units.numbers(home)) for (const key of units.keys(unit)) keys.add(key);
  return keys;
}
