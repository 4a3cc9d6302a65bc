/** Finds expressions of time and gives them TIMEX3 values, anchored on the article's date. */
import type { Published, TimeExpression } from '../model/analysis.ts';
import type { Reading } from '../model/reading.ts';

/** In text order. Without a published date relative dates have no value. */
export function findTimes(_reading: Reading, _published: Published): TimeExpression[] {
  return [];
}
