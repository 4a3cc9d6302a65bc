/**
 * One statement told twice: where one article attributes within the sentence and the other's sentence is told otherwise, the first's sentence stands
 * beside what the second's holds, and the other way round.
 */
import type { Relation } from '../../model/coverage.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Group } from './groups.ts';
import type { UnitTable } from './units/unitTable.ts';

const LOOSENESS: readonly (Relation | 'contradicts')[] = ['verbatim', 'edited', 'paraphrase'];

/** Whether every member lies around or within one of the other group, some around and some within, and the other is closer in its wording. */
export function isCrossedBy(group: Group, other: Group, units: UnitTable): boolean {
  let around = false;
  let within = false;
  for (const { unit } of group) {
    const span = units.span(unit);
    const near = other.find(member => units.article(member.unit) === units.article(unit) && isNested(span, units.span(member.unit)));
    if (!near) return false;
    if (units.span(near.unit).join() === span.join()) continue;
    if (contains(span, units.span(near.unit))) around = true;
    else within = true;
  }
  return around && within && isCloser(other, group, units);
}

const isNested = (a: Span, b: Span): boolean => contains(a, b) || contains(b, a);

/** Of two alike the one that comes first. */
function isCloser(one: Group, other: Group, units: UnitTable): boolean {
  const [a, b] = [loosest(one), loosest(other)];
  return a === b ? units.compare(one[0]!.unit, other[0]!.unit) < 0 : a < b;
}

const loosest = (group: Group): number => Math.max(...group.map(({ relation }) => LOOSENESS.indexOf(relation)));
