/** Which places of an article about sport are the sides that play there: by their roles, by lines of fixtures and line-ups, and by lists of rivals. */
import { mapped } from '../../../base/mapped.ts';
import type { Reading, Token } from '../../../model/reading.ts';
import { isCapital } from '../evidence.ts';
import { keyOf } from '../finding/candidates.ts';
import type { TrimmedCandidate } from '../spans/spans.ts';
import { isAboutSport, isTeam, isWhere } from './teams.ts';
import { surfaceKey } from './typeEvidence.ts';
import type { Verdict } from './verdict.ts';

/** The verdicts, with a side where the text means those who play rather than the place that they come from: in an article about sport, and beside a score. */
export function withSides(reading: Reading, candidates: readonly TrimmedCandidate[], verdicts: readonly Verdict[]): readonly Verdict[] {
  return isAboutSport(reading)
    ? inSport(reading, candidates, verdicts)
    : mapped(verdicts, (verdict, i) => (verdict.type === 'place' && isBesideScore(reading.tokens, candidates[i]!) ? SIDE : verdict));
}

function inSport(reading: Reading, candidates: readonly TrimmedCandidate[], verdicts: readonly Verdict[]): readonly Verdict[] {
  const fixtures = fixtureSides(reading);
  const isPlace = (i: number): boolean => verdicts[i]!.type === 'place' && !candidates[i]!.adjective;
  const surfaces = mapped(candidates, ({ first, end }) => surfaceKey(reading, first, end));
  const plays = candidates.map(
    ({ first, end }, i) =>
      isPlace(i) && (fixtures.has(first) || isTeam(reading, first, end) || labelsPlayers(reading, candidates, verdicts, i)),
  );
  const mayPlay = candidates.map(({ first }, i) => plays[i]! || (isPlace(i) && !isWhere(reading, first)));
  const sides = new Set(surfaces.filter((_, i) => plays[i]));
  const spread = (from: number, to: number): void => {
    if (sides.has(surfaces[from]!) && mayPlay[from] && mayPlay[to]) sides.add(surfaces[to]!);
  };
  const listed = candidates.flatMap(({ first }, i) => (i > 0 && areListed(reading.tokens, candidates[i - 1]!.end, first) ? [i] : []));
  for (const i of listed) spread(i - 1, i);
  for (const i of listed.reverse()) spread(i, i - 1);
  return mapped(verdicts, (verdict, i) => (mayPlay[i] && sides.has(surfaces[i]!) ? SIDE : verdict));
}

const SIDE: Verdict = { type: 'organisation', why: 'the place’s team' };

const JOINTS = new Set(['at', 'v', 'vs', 'versus']);
/** Words of a line of one fixture at most. */
const LONGEST = 9;

/** The indexes of the tokens with which both sides of a fixture begin ("Harborough at Wexley"), each fixture a line of its own. */
function fixtureSides({ tokens, sentences }: Reading): Set<number> {
  const sides = new Set<number>();
  for (const { first, end } of sentences) {
    if (end - first > LONGEST) continue;
    for (let i = first + 1; i < end - 1; i++)
      if (JOINTS.has(keyOf(tokens[i])) && areNames(tokens, first, i) && areNames(tokens, i + 1, end)) sides.add(first).add(i + 1);
  }
  return sides;
}

function areNames(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isCapital(tokens[i]) && tokens[i]!.text !== '.') return false;
  return true;
}

const SCORE = /^\p{N}{1,2}[-–]\p{N}{1,2}$/u;

/** "Harborough 3-1 Wexley", "beat Wexley 3-1". */
const isBesideScore = (tokens: readonly Token[], { first, end }: TrimmedCandidate): boolean =>
  (SCORE.test(tokens[end]?.text ?? '') &&
    (isCapital(tokens[end + 1]) || /^(?:beat|beats|beating|defeated|thrashed)$/.test(tokens[first - 1]?.lower ?? ''))) ||
  (SCORE.test(tokens[first - 1]?.text ?? '') && isCapital(tokens[first - 2]));

/** "Harborough: Ada Obi, Ben Cole" and "Harborough - 1 - Ada Obi": a side's label before its players. */
function labelsPlayers({ tokens }: Reading, candidates: readonly TrimmedCandidate[], verdicts: readonly Verdict[], i: number): boolean {
  const { end } = candidates[i]!;
  if (!/^(?::|[-–—]{1,2})$/.test(tokens[end]?.text ?? '')) return false;
  const numbered = /^\p{N}{1,2}$/u.test(tokens[end + 1]?.text ?? '') && /^[-–—]{1,2}$/.test(tokens[end + 2]?.text ?? '');
  return candidates[i + 1]?.first === end + (numbered ? 3 : 1) && verdicts[i + 1]!.type === 'person';
}

/** Whether only a comma, "and" or "or" stands between. */
const areListed = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 1 && /^(?:,|and|or)$/.test(tokens[from]!.lower);
