/** The labels of the name tagger: outside, and for each type begin, inside, last and unit (a name of one token). */

export const NAME_TYPES = ['person', 'organisation', 'place', 'other'] as const;
export type NameType = (typeof NAME_TYPES)[number];

export const OUTSIDE = 0;
export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;

export const labelOf = (type: number, part: number): number => 1 + 4 * type + part;
export const typeOf = (label: number): number => (label - 1) >> 2;
export const partOf = (label: number): number => (label - 1) & 3;

export const LABEL_NAMES: readonly string[] = ['O', ...NAME_TYPES.flatMap(type => ['B', 'I', 'L', 'U'].map(part => `${part}-${type}`))];
export const LABEL_COUNT = LABEL_NAMES.length;

const endsName = (label: number): boolean => label === OUTSIDE || partOf(label) === LAST || partOf(label) === UNIT;
const startsName = (label: number): boolean => label === OUTSIDE || partOf(label) === BEGIN || partOf(label) === UNIT;

/** Whether `to` may follow `from`; -1 stands for the edge of a stretch. */
export function mayFollow(from: number, to: number): boolean {
  const ended = from < 0 || endsName(from);
  if (to < 0) return ended;
  return ended ? startsName(to) : !startsName(to) && typeOf(from) === typeOf(to);
}

/** Steps of the stored weights for one unit of log odds. */
export const NAME_SCALE = 16;
