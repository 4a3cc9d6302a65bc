/** Places that stand for their teams ("England beat Wales") in an article about sport. */
import type { Reading } from '../../model/reading.ts';
import { keyOf } from './candidates.ts';

const SPORT = new Set(
  `match goal goals cup league championship championships coach tournament season innings striker midfielder scored soccer football cricket tennis rugby basketball baseball hockey nba nfl
semifinal semi-final quarterfinal quarter-final playoff playoffs wicket wickets over overs batsman bowler test qualifier qualifying stadium referee penalty halftime half-time touchdown inning homer
pitcher standings fixture fixtures champions defender goalkeeper winger captain skipper squad kickoff kick-off doubles singles seeded set sets umpire olympic medal`.split(
    /\s+/,
  ),
);
const PLAYED_AFTER = new Set(
  `beat defeated lost won drew scored plays play played led trail trailed crushed thrashed edged routed hammered captain skipper coach striker midfielder defender goalkeeper batsman bowler
opener winger manager international internationals qualified advanced clinched face faces faced side squad team take took bowled batted declared need needed trail v vs`.split(
    /\s+/,
  ),
);
const PLAYED_BEFORE = new Set(
  'against v vs versus beat over beating defeated defeating thrashed edged hosts visitors champions former ex-'.split(' '),
);

/** Whether the article is about sport: enough different words of the field. */
export function isAboutSport(reading: Reading): boolean {
  const seen = new Set<string>();
  for (const token of reading.tokens) {
    if (SPORT.has(token.lower)) seen.add(token.lower);
    if (seen.size >= 5) return true;
  }
  return false;
}

/** Whether the place at `[first, end)` plays here rather than lies somewhere. */
export function isTeam(reading: Reading, first: number, end: number): boolean {
  const { tokens } = reading;
  const before = keyOf(tokens[first - 1]);
  const after = tokens[end];
  if (/^(?:in|at|near|from|to|of|\()$/.test(before)) return false;
  if (
    PLAYED_BEFORE.has(before) ||
    (before === 'for' && /^(?:play|played|plays|playing|scored|appearances|caps)$/.test(keyOf(tokens[first - 2])))
  )
    return true;
  if (!after) return false;
  if (PLAYED_AFTER.has(after.lower)) return true;
  if (/^['’]s?$/.test(after.text))
    return /^(?:win|defeat|victory|captain|coach|first|second|goalkeeper|striker|opener|goal|opening|innings|side|squad|loss|lead)$/.test(
      keyOf(tokens[end + 1]),
    );
  return /^\p{N}{1,3}(?:-\p{N}{1,3})?$/u.test(after.text) && before !== ',';
}
