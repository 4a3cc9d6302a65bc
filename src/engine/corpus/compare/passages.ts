/** Compares two passages that stand by themselves, without an article around them. */
import type { PairVerdict } from '../../model/analysis.ts';
import { judge, SIDE_BY_SIDE } from './verdict.ts';
import type { WordReader } from './words.ts';

export function judgePassages(a: string, b: string, reader: WordReader): Omit<PairVerdict, 'id'> {
  const { score, relation } = judge(reader.read(a, [0, a.length]), reader.read(b, [0, b.length]), SIDE_BY_SIDE);
  return { score: Math.round(score * 10_000) / 10_000, relation };
}
