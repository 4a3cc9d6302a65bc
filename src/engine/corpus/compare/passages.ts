/** Compares two passages that stand by themselves, without an article around them. */
import type { PairVerdict } from '../../model/pairVerdict.ts';
import { judge, SIDE_BY_SIDE, type Verdict } from './verdict.ts';
import { totalWeight, type WordReader, type Words } from './words.ts';

export function judgePassages(a: string, b: string, reader: WordReader): Omit<PairVerdict, 'id'> {
  const { score, relation } = judgeSideBySide(reader.read(a, [0, a.length]), reader.read(b, [0, b.length]));
  return { score: Math.round(score * 10_000) / 10_000, relation };
}

export function judgeSideBySide(a: Words, b: Words): Pick<Verdict, 'score' | 'relation'> {
  const verdict = judge(a, b, SIDE_BY_SIDE);
  const least = leastWithin(a, b, verdict);
  return least > 0 ? { score: Math.max(verdict.score, least), relation: 'edited' } : verdict;
}

/** The least score of two passages, where the other has nearly all of one, and where it has all and says whose words they are. */
const WITHIN = 0.5;
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

/** The least score where the longer passage has the shorter one, in its order: nearly all of a sentence, or a few words and whose they are; else 0. */
function leastWithin(a: Words, b: Words, { relation, alignment, conflicts, coverA, coverB }: Verdict): number {
  if (relation !== 'different' || conflicts.length > 0 || a.forms.length === b.forms.length) return 0;
  const [short, long, side] = a.forms.length < b.forms.length ? [a, b, 1 as const] : [b, a, 0 as const];
  const isWhole = alignment.length === short.forms.length && totalWeight(short) >= LEAST_WEIGHT;
  if (isWhole && isAttributed(long, alignment[0]![side], alignment.at(-1)![side], alignment.length)) return ATTRIBUTED;
  return short.forms.length >= SENTENCE && Math.max(coverA, coverB) >= NEARLY_ALL ? WITHIN : 0;
}

/** Whether words `first` to `last` are one piece at an edge of the passage, which for the rest says whose words those are. */
function isAttributed({ forms }: Words, first: number, last: number, count: number): boolean {
  if (last - first + 1 > count || (first > 0 && last < forms.length - 1)) return false;
  const rest = [...forms.slice(0, first), ...forms.slice(last + 1)];
  return rest.slice(0, CUE).some(form => SAYING.has(form.stemText)) || rest.slice(-CUE).some(form => SAYING.has(form.stemText));
}

/** Words that make a sentence, so that it says something by itself. */
const SENTENCE = 8;
/** Share of its weight: all but a word put right, or who said it. */
const NEARLY_ALL = 0.85;
/** Words from the passage, or from the edge, to the word of saying. */
const CUE = 6;
