import { partitionPoint } from '../base/partitionPoint.ts';

/** A half-open range `[start, end]` of UTF-16 code units in an article's text: `text.slice(start, end)` is the surface. */
export type Span = readonly [start: number, end: number];

export const spanLength = (span: Span): number => span[1] - span[0];

/** Whether the spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** Whether `inner` lies within `outer` (equal spans contain each other). */
export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

export const containsOffset = (span: Span, offset: number): boolean => span[0] <= offset && offset < span[1];

/** Text order: by start, the longer first. */
export const bySpan = (a: { readonly span: Span }, b: { readonly span: Span }): number => a.span[0] - b.span[0] || b.span[1] - a.span[1];

/**
 * Index of the first item whose end lies after `offset`, in items sorted by start that do not overlap; `items.length` if none.
 */
export const firstEndingAfter = (items: readonly { readonly span: Span }[], offset: number): number =>
  partitionPoint(items, ({ span }) => span[1] <= offset);

/** In text order, those that overlap as one. */
export function joined(spans: readonly Span[]): Span[] {
  const result: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
