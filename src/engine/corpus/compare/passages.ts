/** Compares two passages that stand by themselves, without an article around them. */
import type { PairVerdict } from '../../model/pairVerdict.ts';
import { judge, SIDE_BY_SIDE, type Verdict } from './verdict.ts';
import { totalWeight, type WordReader, type Words } from './words.ts';

export function judgePassages(a: string, b: string, reader: WordReader): Omit<PairVerdict, 'id'> {
  const [wordsA, wordsB] = [reader.read(a, [0, a.length]), reader.read(b, [0, b.length])];
  const verdict = judge(wordsA, wordsB, SIDE_BY_SIDE);
  const { score, relation } = isAttributed(wordsA, wordsB, verdict)
    ? { score: Math.max(verdict.score, ATTRIBUTED), relation: 'edited' as const }
    : verdict;
  return { score: Math.round(score * 10_000) / 10_000, relation };
}

/** The score of a passage that the other has word for word and attributes. */
const ATTRIBUTED = 0.8;
/** Weight of the shortest passage that says enough to be found in another: two telling words and what is between them. */
const LEAST_WEIGHT = 18;

/** Stems of words that give somebody for what stands beside them. */
const SAYING = new Set([
  'say',
  'tell',
  'add',
  'accord',
  'report',
  'announc',
  'writ',
  'write',
  'insist',
  'argu',
  'declar',
  'stat',
  'state',
  'statement',
]);

/** Whether all of the shorter passage stands in one piece at an edge of the longer one, which for the rest says whose words those are. */
function isAttributed(a: Words, b: Words, { relation, alignment, conflicts }: Verdict): boolean {
  if (relation !== 'different' || conflicts.length > 0 || a.forms.length === b.forms.length) return false;
  const [short, long, side] = a.forms.length < b.forms.length ? [a, b, 1 as const] : [b, a, 0 as const];
  if (alignment.length < short.forms.length || totalWeight(short) < LEAST_WEIGHT) return false;
  const [first, last] = [alignment[0]![side], alignment.at(-1)![side]];
  if (last - first + 1 > alignment.length || (first > 0 && last < long.forms.length - 1)) return false;
  const rest = [...long.forms.slice(0, first), ...long.forms.slice(last + 1)];
  return rest.slice(0, CUE).some(form => SAYING.has(form.stemText)) || rest.slice(-CUE).some(form => SAYING.has(form.stemText));
}

/** Words from the passage, or from the edge, to the word of saying. */
const CUE = 6;
