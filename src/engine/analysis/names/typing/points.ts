/** Points for what a name names: told place by place, added up for all places of the same words. */
import type { EntityType } from '../../../model/analysis.ts';

/** `lies`: how often the text says that something is or happens in it. */
export type Points = Map<EntityType, { points: number; why: string; best: number; lies: number }>;

/** One piece of evidence. */
export interface Told {
  readonly type: EntityType;
  readonly value: number;
  readonly why: string;
  /** Whether it says that something is or happens there. */
  readonly lies: boolean;
}

export function tell(told: Told[], type: EntityType, value: number, why: string, lies = false): void {
  told.push({ type, value, why, lies });
}

export function add(points: Points, type: EntityType, value: number, why: string): void {
  let sum = points.get(type);
  if (!sum) {
    sum = { points: 0, why, best: 0, lies: 0 };
    points.set(type, sum);
  }
  sum.points += value;
  if (value > sum.best) sum.why = why;
  sum.best = Math.max(value, sum.best);
}

export function addTold(points: Points, told: readonly Told[]): void {
  for (const { type, value, why, lies } of told) {
    add(points, type, value, why);
    if (lies) points.get(type)!.lies++;
  }
}
