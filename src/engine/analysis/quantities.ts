/** Finds figures: a number, its unit and what is counted. */
import type { Quantity, TimeExpression } from '../model/analysis.ts';
import type { Reading } from '../model/reading.ts';

/** In text order; figures that are part of a time are left out. */
export function findQuantities(_reading: Reading, _times: readonly TimeExpression[]): Quantity[] {
  return [];
}
