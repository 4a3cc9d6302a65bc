/** Finds the quotation marks of a paragraph and what their glyph and their neighbours say of each. Apostrophes, inches, feet and decades are left out. */
import { startsWord } from '../../text/characters.ts';

export type Family = 'double' | 'single' | 'angle' | 'singleAngle';

/** `glyph`: what the character itself says; `context`: what the characters beside it say, null where they say both or neither. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly family: Family;
  readonly glyph: 'open' | 'close' | null;
  readonly context: 'open' | 'close' | null;
  /** Could be no mark at all: a plural possessive, a dropped letter, a measure. */
  readonly doubtful: boolean;
  /** How many equal marks stand in a row. */
  readonly run: number;
}

const MARKS = /["“”„‟«»‹›‘’‚‛'`]/g;
const ANY_MARK = new Set([...'"“”„‟«»‹›‘’‚‛\'`']);
const GLYPHS: ReadonlyMap<string, readonly [Family, Mark['glyph']]> = new Map([
  ['"', ['double', null]],
  ["''", ['double', null]],
  ['``', ['double', 'open']],
  ['“', ['double', 'open']],
  ['‟', ['double', 'open']],
  ['„', ['double', 'open']],
  ['”', ['double', 'close']],
  ['«', ['angle', 'open']],
  ['»', ['angle', 'close']],
  ['‹', ['singleAngle', 'open']],
  ['›', ['singleAngle', 'close']],
  ["'", ['single', null]],
  ['`', ['single', 'open']],
  ['‘', ['single', 'open']],
  ['‛', ['single', 'open']],
  ['‚', ['single', 'open']],
  ['’', ['single', 'close']],
]);
const ELISION = /^(?:\d\ds?|tis|twas|twere|twill|em|til|till|cause|n|round|bout|cos|cuz|neath|gainst|nuff|kay|im|er)(?![\p{L}\p{N}])/iu;

/** In text order, of the paragraph `[from, to]` of `text`. */
export function findMarks(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  MARKS.lastIndex = from;
  for (let hit = MARKS.exec(text); hit !== null && hit.index < to; hit = MARKS.exec(text)) {
    const mark = readMark(text, hit.index, from, to);
    MARKS.lastIndex = Math.max(mark.end, hit.index + 1);
    if (mark.family !== 'single' || isSingleQuote(text, mark)) marks.push(mark);
  }
  return marks;
}

function readMark(text: string, start: number, from: number, to: number): Mark {
  const character = text[start]!;
  const doubled = (character === "'" || character === '`') && text[start + 1] === character;
  const shape = doubled ? character + character : character === '’' && text[start + 1] === '’' ? '’' : character;
  let end = start + shape.length;
  let run = 1;
  if (shape !== "'" && shape !== '’') for (; end < to && text.startsWith(shape, end); end += shape.length) run++;
  const [family, glyph] = GLYPHS.get(shape)!;
  const left = isLeftEdge(text, start, from);
  const right = isRightEdge(text, end, to);
  const context = left === right ? null : left ? 'open' : 'close';
  return { start, end, family, glyph, context, doubtful: isDoubtful(text, start, end, family), run };
}

/** How far neighbouring marks are skipped, so that a row of marks costs no more than others. */
const REACH = 6;

function isLeftEdge(text: string, start: number, from: number): boolean {
  let at = start - 1;
  while (at >= from && at > start - REACH && ANY_MARK.has(text[at]!)) at--;
  return at < from || /[\s([{—–\-/|]/.test(text[at]!);
}

function isRightEdge(text: string, end: number, to: number): boolean {
  let at = end;
  while (at < to && at < end + REACH && ANY_MARK.has(text[at]!)) at++;
  return at >= to || /[\s.,;:!?)\]}—–\-/…|]/.test(text[at]!);
}

/** After a figure it may be inches; a single one after "s" or "in" may be a possessive or a dropped letter. */
function isDoubtful(text: string, start: number, end: number, family: Family): boolean {
  const before = text[start - 1] ?? '';
  if (family === 'double') return /[0-9]/.test(before);
  if (family !== 'single') return false;
  return /[sSzx0-9]/.test(before) || (before === 'n' && text[start - 2] === 'i' && /\s/.test(text[end] ?? ''));
}

/** Neither within a word nor the sign of a dropped beginning ("'90s", "'tis"). */
function isSingleQuote(text: string, mark: Mark): boolean {
  const before = text[mark.start - 1] ?? ' ';
  const after = text.slice(mark.end, mark.end + 8);
  if (/[\p{L}\p{N}]/u.test(before) && startsWord(after)) return false;
  return !(mark.context === 'open' && ELISION.test(after));
}
