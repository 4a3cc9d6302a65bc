/** The filter of a view: all words must stand somewhere in an item, whatever their case and accents. */
import type { Span } from '../../model/span.ts';

export interface Filter {
  readonly active: boolean;
  /** Whether each of the words stands in one of the texts. */
  matches(...texts: readonly string[]): boolean;
  /** Where the words stand in a label, in order, without overlap. */
  highlights(label: string): Span[];
}

export function createFilter(typed: string): Filter {
  const words = [...new Set(fold(typed).split(/\s+/).filter(Boolean))];
  return {
    active: words.length > 0,
    matches: (...texts) => {
      if (words.length === 0) return true;
      const folded = texts.map(fold);
      return words.every(word => folded.some(text => text.includes(word)));
    },
    highlights: label => merged(words.flatMap(word => occurrences(fold(label), word))),
  };
}

/** Lower case without accents, and of the same length: offsets stay. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return Array.from({ length: text.length }, (_, i) => foldUnit(text.charAt(i))).join('');
}

function foldUnit(unit: string): string {
  const folded = unit.normalize('NFD').charAt(0).toLowerCase();
  return folded.length === 1 ? folded : unit;
}

function occurrences(text: string, word: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found.push([at, at + word.length]);
  return found;
}

/** Overlapping and touching spans as one. */
export function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else result.push([start, end]);
  }
  return result;
}
