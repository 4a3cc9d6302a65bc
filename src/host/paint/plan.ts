/** What is painted where: pure, so that it can be tested without an editor. */
import type { EntityType } from '../../engine/model/analysis.ts';
import type { Span } from '../../engine/model/span.ts';
import type { Marks, RepeatedMark } from '../../engine/query/marks.ts';

/** One look in the text each. */
export const PAINT_KINDS = [
  'person',
  'organisation',
  'place',
  'group',
  'thing',
  'quote',
  'cue',
  'denial',
  'repeatedCopy',
  'repeatedIndependent',
  'repeatedContradicted',
] as const;
export type PaintKind = (typeof PAINT_KINDS)[number];

export type Plan = ReadonlyMap<PaintKind, readonly Span[]>;

export interface PlanOptions {
  readonly shown: { readonly entities: boolean; readonly quotes: boolean; readonly claims: boolean; readonly repeated: boolean };
  /** From an offset to its line: the gutter has room for one mark a line. */
  lineOf(offset: number): number;
  /** What is on screen, with a margin; asked for only when a kind has more marks than `CAP`. In text order. */
  visible(): readonly Span[];
}

/** Above this many of one kind only those near the screen are painted: more would make the editor slow. */
export const CAP = 1000;

/** Every kind has an entry: an empty one takes away what was painted. */
export function planPaint(marks: Marks, options: PlanOptions): Plan {
  const plan = new Map<PaintKind, Span[]>(PAINT_KINDS.map(kind => [kind, []]));
  const add = (kind: PaintKind, span: Span): void => void plan.get(kind)?.push(span);
  const { entities, quotes, claims, repeated } = options.shown;
  if (entities) for (const { span, type, form } of marks.entities) if (form === 'name' || form === 'adjective') add(entityKind(type), span);
  if (quotes) for (const { span, kind } of marks.quotes) if (kind === 'speech' || kind === 'partial') add('quote', span);
  if (claims) for (const { span, stance } of marks.cues) add(stance === 'denies' ? 'denial' : 'cue', span);
  if (repeated) for (const [kind, span] of strongestOfLine(marks, options.lineOf)) add(kind, span);
  for (const [kind, spans] of plan) if (spans.length > CAP) plan.set(kind, nearScreen(spans, options.visible()));
  return plan;
}

export function entityKind(type: EntityType): PaintKind {
  switch (type) {
    case 'person':
    case 'organisation':
    case 'place':
    case 'group':
      return type;
    case 'work':
    case 'product':
    case 'event':
    case 'law':
    case 'other':
      return 'thing';
  }
}

function repeatedKind({ relation, independent }: RepeatedMark): 'repeatedCopy' | 'repeatedIndependent' | 'repeatedContradicted' {
  if (relation === 'contradicts') return 'repeatedContradicted';
  return independent > 1 ? 'repeatedIndependent' : 'repeatedCopy';
}

const STRENGTH = { repeatedCopy: 0, repeatedIndependent: 1, repeatedContradicted: 2 } as const;

function strongestOfLine({ repeated, differing }: Marks, lineOf: (offset: number) => number): Iterable<[keyof typeof STRENGTH, Span]> {
  const lines = new Map<number, [keyof typeof STRENGTH, Span]>();
  const note = (kind: keyof typeof STRENGTH, [start]: Span): void => {
    const known = lines.get(lineOf(start));
    // Only the first word: a wrapped line would show the mark on each of its rows.
    if (!known || STRENGTH[kind] > STRENGTH[known[0]]) lines.set(lineOf(start), [kind, [start, start + 1]]);
  };
  for (const mark of repeated) note(repeatedKind(mark), mark.span);
  for (const span of differing) note('repeatedContradicted', span);
  return lines.values();
}

function nearScreen(spans: readonly Span[], visible: readonly Span[]): Span[] {
  return spans.filter(span => visible.some(part => part[0] < span[1] && span[0] < part[1])).slice(0, CAP);
}
