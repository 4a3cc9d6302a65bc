/** Words before a number that say how exact it is: "more than 40", "at least nine", "up to $5m". */
import type { Token } from '../../../model/reading.ts';

const COMPARATIVES = new Set(['more', 'fewer', 'less', 'greater', 'better']);

/** How many tokens from `i` on qualify the number behind them; 0 where none do. */
export function quantifierLength(tokens: readonly Token[], i: number, end: number): number {
  const from = tokens[i]!.lower === 'no' ? i + 1 : i;
  const [first, second, number] = [tokens[from]?.lower ?? '', tokens[from + 1]?.lower ?? '', tokens[from + 2]];
  const qualifies =
    (second === 'than' && COMPARATIVES.has(first)) ||
    (from === i && ((first === 'at' && (second === 'least' || second === 'most')) || (first === 'up' && second === 'to')));
  return qualifies && from + 2 < end && (number?.tag === 'CD' || number?.tag === '$') ? from + 2 - i : 0;
}
