/** Makes statements of linked units: a first passage and all that stand beside it, so that no chain of small changes drifts away. */
import type { Relation } from '../../model/coverage.ts';
import type { Span } from '../../model/span.ts';
import type { LinkIndex } from './linkIndex.ts';
import type { Link } from './links.ts';
import type { UnitTable } from './units/unitTable.ts';

export interface GroupMember {
  readonly unit: number;
  readonly span: Span;
  readonly relation: Relation | 'contradicts';
}

/** The first member is the one that most others agree with, and the earliest of those; the others come in the order of the folder. */
export type Group = readonly GroupMember[];

const LOOSENESS: Readonly<Record<Link['relation'], number>> = { verbatim: 0, edited: 1, paraphrase: 2, contradicts: 3 };

/** Of units that links join; each unit is in one group at most, and each group spans two articles or more. */
export function groupsOf(units: readonly number[], index: LinkIndex): Group[] {
  const rest = new Set([...units].sort((a, b) => index.units.compare(a, b)));
  const linksOf = new Map(units.map(unit => [unit, index.links(unit)]));
  const groups: Group[] = [];
  for (;;) {
    const centre = mostAgreedWith(rest, linksOf);
    if (centre === null) return groups;
    const group = groupAround(centre, linksOf.get(centre)!, rest, index.units);
    for (const { unit, relation } of group) if (relation !== 'contradicts') rest.delete(unit);
    rest.delete(centre);
    if (group.length > 1) groups.push(group);
  }
}

const otherOf = (link: Link, unit: number): number => (link.a === unit ? link.b : link.a);
const isWhole = (link: Link, unit: number): boolean => (link.a === unit ? link.wholeA : link.wholeB);
const spanOf = (link: Link, unit: number): Span => (link.a === unit ? link.spanA : link.spanB);

/** A link that lets the unit stand as the first of its statement: the other says all of it. */
const supports = (link: Link, unit: number): boolean => link.relation !== 'contradicts' && isWhole(link, unit);

function mostAgreedWith(rest: ReadonlySet<number>, linksOf: ReadonlyMap<number, readonly Link[]>): number | null {
  let best: number | null = null;
  let bestCount = 0;
  for (const unit of rest) {
    let count = 0;
    for (const link of linksOf.get(unit)!) if (supports(link, unit) && rest.has(otherOf(link, unit))) count++;
    if (count > bestCount) [best, bestCount] = [unit, count];
  }
  return best;
}

function groupAround(centre: number, linked: readonly Link[], rest: ReadonlySet<number>, units: UnitTable): GroupMember[] {
  const members: GroupMember[] = [];
  const links = [...linked].sort(
    (x, y) => LOOSENESS[x.relation] - LOOSENESS[y.relation] || units.compare(otherOf(x, centre), otherOf(y, centre)),
  );
  for (const link of links) {
    const unit = otherOf(link, centre);
    const member = { unit, span: spanOf(link, unit), relation: link.relation };
    const inArticle = members.filter(known => units.article(known.unit) === units.article(unit));
    if (link.relation === 'contradicts') {
      if (inArticle.length === 0) members.push(member);
    } else if (rest.has(unit) && supports(link, centre) && !inArticle.some(known => touch(known.span, member.span))) members.push(member);
  }
  members.sort((x, y) => units.compare(x.unit, y.unit));
  const agreeing = members.some(member => member.relation !== 'contradicts');
  return agreeing ? [{ unit: centre, span: units.span(centre), relation: 'verbatim' }, ...members] : [];
}

const touch = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
