/** Pairs the quotation marks of one paragraph with a stack: linear in the number of marks. */

import { isLower } from '../../text/characters.ts';
import type { Family, Mark } from './marks.ts';

/** `close` null: the text forgot it. */
export interface Pair {
  readonly open: Mark;
  readonly close: Mark;
}

export interface Pairing {
  /** In order of closing. */
  readonly pairs: readonly Pair[];
  /** Opened and not closed, in text order; single marks never. */
  readonly unclosed: readonly Mark[];
  /** Closing marks that nothing opened, in text order; single marks never. */
  readonly orphans: readonly Mark[];
}

type Role = 'open' | 'close' | 'orphan' | 'none';

class OpenMarks {
  readonly stack: Mark[] = [];
  readonly #counts: Record<Family, number> = { double: 0, single: 0, angle: 0, singleAngle: 0 };

  count(family: Family): number {
    return this.#counts[family];
  }

  push(mark: Mark): void {
    this.stack.push(mark);
    this.#counts[mark.family]++;
  }

  /** The nearest open mark of the family; what was opened inside it and not closed is given to `forgotten`. */
  pop(family: Family, forgotten: Mark[]): Mark {
    for (;;) {
      const mark = this.stack.pop()!;
      this.#counts[mark.family]--;
      if (mark.family === family) return mark;
      if (mark.family !== 'single') forgotten.push(mark);
    }
  }

  get last(): Mark | undefined {
    return this.stack[this.stack.length - 1];
  }

  topIs(family: Family): boolean {
    return this.stack[this.stack.length - 1]?.family === family;
  }
}

export function pairMarks(text: string, marks: readonly Mark[]): Pairing {
  const closesNext = nextCloses(marks);
  const open = new OpenMarks();
  const pairs: Pair[] = [];
  const unclosed: Mark[] = [];
  const orphans: Mark[] = [];
  for (const [i, mark] of marks.entries()) {
    switch (roleOf(mark, open, closesNext[i]!)) {
      case 'open':
        if (!open.last || !goesOn(text, open.last, marks, i)) open.push(mark);
        break;
      case 'close':
        closeRun(mark, open, pairs, unclosed);
        break;
      case 'orphan':
        orphans.push(mark);
        break;
      case 'none':
        break;
    }
  }
  for (const mark of open.stack) if (mark.family !== 'single') unclosed.push(mark);
  unclosed.sort((a, b) => a.start - b.start);
  return { pairs, unclosed: closeMirrored(text, unclosed, pairs), orphans };
}

/** Code units of a running quotation up to where it opens anew. */
const RUNNING = 600;
/** Marks that are looked ahead over. */
const AHEAD = 8;

/**
 * `"We dig. "Then we pour," he said.`: a running quotation opens anew behind a full stop, as it does in each of its paragraphs, where the breaks
 * between them were lost: of the marks of its family that follow one closes, the next does not.
 */
function goesOn(text: string, begun: Mark, marks: readonly Mark[], at: number): boolean {
  const mark = marks[at]!;
  if (mark.family !== 'double' || begun.family !== 'double' || mark.start - begun.end > RUNNING) return false;
  if (
    !/(?:^|[:,]\s*)$/.test(text.slice(Math.max(0, begun.start - 3), begun.start)) ||
    !/[.?!…] +$/.test(text.slice(Math.max(0, mark.start - 4), mark.start))
  )
    return false;
  let closed = false;
  for (let i = at + 1; i < marks.length && i <= at + AHEAD; i++) {
    const { family, context, glyph, run } = marks[i]!;
    if (family !== 'double') continue;
    const closes = context === 'close' || (context === null && glyph === 'close');
    if (closed || !closes || run > 1) return closed && !closes;
    closed = true;
  }
  return closed;
}

/** A row of equal closing marks closes as many quotes as are open, at least one. */
function closeRun(mark: Mark, open: OpenMarks, pairs: Pair[], unclosed: Mark[]): void {
  const levels = Math.min(mark.run, open.count(mark.family));
  const width = (mark.end - mark.start) / mark.run;
  for (let level = 0; level < levels; level++) {
    const start = mark.start + level * width;
    const end = level === levels - 1 ? mark.end : start + width;
    pairs.push({ open: open.pop(mark.family, unclosed), close: { ...mark, start, end, run: 1 } });
  }
}

function roleOf(mark: Mark, open: OpenMarks, closesNext: boolean): Role {
  const isOpen = open.count(mark.family) > 0;
  if (mark.family === 'single') return singleRole(mark, open, isOpen, closesNext);
  const closing: Role = isOpen ? 'close' : mark.doubtful ? 'none' : 'orphan';
  if (mark.glyph === null) {
    if (mark.context === 'open') return 'open';
    if (mark.doubtful && (!isOpen || closesNext)) return 'none';
    return mark.context === 'close' || isOpen ? closing : 'open';
  }
  if (mark.glyph === 'open') return mark.context === 'close' ? closing : 'open';
  return mark.context === 'open' && !isOpen ? 'open' : closing;
}

function singleRole(mark: Mark, open: OpenMarks, isOpen: boolean, closesNext: boolean): Role {
  const mayClose = isOpen && open.topIs('single') && !(mark.doubtful && closesNext);
  if (mark.context === 'open') return mark.glyph === 'close' && (isOpen || !closesNext) ? 'none' : 'open';
  if (mark.context === 'close') return mayClose ? 'close' : 'none';
  return mark.glyph === 'open' && !isOpen ? 'open' : mayClose ? 'close' : 'none';
}

/** For each mark, whether the next mark of its family closes by glyph or context: then a doubtful one before it is none. */
function nextCloses(marks: readonly Mark[]): boolean[] {
  const next: Partial<Record<Family, boolean>> = {};
  const result: boolean[] = new Array(marks.length);
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i]!;
    result[i] = next[mark.family] ?? false;
    next[mark.family] = mark.context === 'close' || (mark.context === null && mark.glyph === 'close');
  }
  return result;
}

/** Of two open marks left over, one that follows a comma or stop and stands before a small letter was meant to close the other. */
function closeMirrored(text: string, unclosed: readonly Mark[], pairs: Pair[]): Mark[] {
  const left: Mark[] = [];
  for (const mark of unclosed) {
    const open = left[left.length - 1];
    const before = text.slice(Math.max(0, mark.start - 3), mark.start);
    if (open?.family === mark.family && /[.,?!]\s*$|[,.?!][”’]$|["”»],?\s*$/.test(before) && isLower(text.slice(mark.end, mark.end + 2))) {
      left.pop();
      pairs.push({ open, close: mark });
    } else left.push(mark);
  }
  return left;
}
