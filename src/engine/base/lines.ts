/** Offsets to lines and back, with VS Code's idea of a line end: \r\n, \n or \r. */
import type { Span } from '../model/span.ts';

/** Both from 0; `character` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Offsets of the first character of each line; the first is 0. */
export function lineStarts(text: string): Uint32Array {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return Uint32Array.from(starts);
}

export function positionAt(starts: Uint32Array, offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: offset - (starts[low] ?? 0) };
}

export function rangeOf(starts: Uint32Array, span: Span): Range {
  return { start: positionAt(starts, span[0]), end: positionAt(starts, span[1]) };
}
