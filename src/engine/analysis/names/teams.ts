/** Places that stand for their teams ("England beat Wales") in an article about sport. */
import type { Reading, Token } from '../../model/reading.ts';
import { keyOf } from './candidates.ts';
import { isCapital } from './evidence.ts';

const SPORT = new Set(
  `match goal goals cup league championship championships coach tournament season innings striker midfielder scored soccer football cricket tennis rugby basketball baseball hockey nba nfl
semifinal semi-final quarterfinal quarter-final playoff playoffs wicket wickets over overs batsman bowler test qualifier qualifying stadium referee penalty halftime half-time touchdown inning homer
pitcher standings fixture fixtures champions defender goalkeeper winger captain skipper squad kickoff kick-off doubles singles seeded set sets umpire olympic medal`.split(
    /\s+/,
  ),
);
/** The names of games, which open the headlines of sports pages, and words that no other field has. */
const GAMES = new Set('soccer football cricket tennis rugby basketball baseball hockey nba nfl nhl mlb'.split(' '));
const UNMISTAKABLE = new Set(
  `striker midfielder goalkeeper innings wicket wickets batsman bowler touchdown halftime half-time semifinal semi-final semifinals semi-finals quarterfinal quarter-final
quarterfinals quarter-finals playoff playoffs qualifier qualifiers soccer cricket tennis rugby basketball baseball standings homer homered pitcher scorers`.split(
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
  const { tokens } = reading;
  if (GAMES.has(tokens[0]?.lower ?? '') && /^[-–—:]/.test(tokens[1]?.text ?? '')) return true;
  const seen = new Set<string>();
  const sure = new Set<string>();
  let scores = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { lower } = tokens[i]!;
    if (SPORT.has(lower)) seen.add(lower);
    if (UNMISTAKABLE.has(lower)) sure.add(lower);
    if (isScore(tokens, i)) scores++;
    if (seen.size >= 5 || sure.size >= 3 || scores >= 3) return true;
  }
  return false;
}

/** "Harborough 2 Wexley 0": a capital, a small number, and both again. */
const isScore = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text.length <= 4 &&
  SMALL_NUMBER.test(tokens[i]!.text) &&
  isCapital(tokens[i - 1]) &&
  isCapital(tokens[i + 1]) &&
  tokens[i + 2] !== undefined &&
  SMALL_NUMBER.test(tokens[i + 2]!.text);

const SMALL_NUMBER = /^\p{N}{1,2}$/u;

/** Whether the text means the place itself, whoever plays for it: "in Harborough", "southern Harborough". */
export const isWhere = (reading: Reading, first: number): boolean =>
  /^(?:in|at|near|from|to|into|of|\(|around|outside|across|through|northern|southern|eastern|western|central|capital|city|town)$/.test(
    keyOf(reading.tokens[first - 1]),
  );

/** Whether the place at `[first, end)` plays here rather than lies somewhere. */
export function isTeam(reading: Reading, first: number, end: number): boolean {
  const { tokens } = reading;
  const before = keyOf(tokens[first - 1]);
  const after = tokens[end];
  if (isWhere(reading, first)) return false;
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
