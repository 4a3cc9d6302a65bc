/** From points to a verdict. */
import type { EntityType } from '../../../model/analysis.ts';
import type { Points } from './points.ts';

export interface Verdict {
  readonly type: EntityType;
  readonly why: string;
}

/** The type with most points; where the finder alone knows that it is no person, body or place, the kind of thing that its words say. */
export function best(points: Points): Verdict {
  let verdict: Verdict = { type: 'organisation', why: 'a capitalised name' };
  let most = 0;
  for (const [type, sum] of points) {
    if (sum.points <= most) continue;
    most = sum.points;
    verdict = { type, why: sum.why };
  }
  return verdict.type === 'other' ? (ofKind(points) ?? verdict) : verdict;
}

/** What the finder only knows to be neither person, body nor place, by the words that say more: a law, an event, a work or a product. */
function ofKind(points: Points): Verdict | null {
  let kind: Verdict | null = null;
  let most = 0;
  for (const type of ['law', 'event', 'work', 'product'] as const) {
    const sum = points.get(type);
    if (!sum || sum.points <= most) continue;
    most = sum.points;
    kind = { type, why: sum.why };
  }
  return kind;
}
