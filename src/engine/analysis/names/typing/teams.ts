/** Places that stand for their teams ("England beat Wales") in an article about sport. */
import { WordMap, WordSet } from '../../../language/words/wordLists.ts';
import type { Reading, Token } from '../../../model/reading.ts';
import { isCapital } from '../evidence.ts';
import { keyOf } from '../finding/candidates.ts';

const SPORT = new Set(
  `match goal goals cup league championship championships coach tournament season innings striker midfielder scored soccer football cricket tennis rugby basketball baseball hockey nba nfl
semifinal semi-final quarterfinal quarter-final playoff playoffs wicket wickets over overs batsman bowler test qualifier qualifying stadium referee penalty halftime half-time touchdown inning homer
rebounds assists threes three-pointer three-pointers layup whistle tipoff ncaa win-loss pitcher standings fixture fixtures champions defender goalkeeper winger captain skipper squad kickoff kick-off doubles singles seeded set sets umpire olympic medal`.split(
    /\s+/,
  ),
);
/** The names of games, which open the headlines of sports pages, and words that no other field has. */
const GAMES = new WordSet('soccer football cricket tennis rugby basketball baseball hockey nba nfl nhl mlb'.split(' '));
const UNMISTAKABLE = new Set(
  `striker midfielder goalkeeper innings wicket wickets batsman bowler touchdown halftime half-time semifinal semi-final semifinals semi-finals quarterfinal quarter-final
quarterfinals quarter-finals playoff playoffs qualifier qualifiers soccer cricket tennis rugby basketball baseball standings homer homered pitcher scorers`.split(
    /\s+/,
  ),
);
const PLAYED_AFTER = new WordSet(
  `beat defeated lost won win wins drew draw draws scored plays play played led trail trailed crushed thrashed edged routed hammered dominate dominated stunned downed blanked captain skipper
coach striker forward midfielder defender goalkeeper batsman bowler seamer all-rounder shortstop quarterback fly-half scrum-half fullback prop lock opener winger manager international internationals
player players fans hopeful discard debut qualified advanced clinched face faces faced travel travels boss side squad team take took bowled batted declared need needed v vs`.split(
    /\s+/,
  ),
);
const PLAYED_BEFORE = new Set(
  `against v vs versus beat beats over beating defeated defeating thrashed edged stunned past dominate dominated dominates outplayed hosts host hosted visitors champions rivals visiting
former ex-`.split(/\s+/),
);
/** By word, whether it is of the field, and whether of no other. */
const FIELD = new WordMap<{ readonly ordinary: boolean; readonly sure: boolean }>(
  [...SPORT, ...UNMISTAKABLE]
    .filter(word => word.length > 2)
    .map(word => [word, { ordinary: SPORT.has(word), sure: UNMISTAKABLE.has(word) }]),
);
/** What sides do with one another, between whose name and the noun or verb a small word stands: "drew 2-2 with", "defeat by", "lost to". */
const MET: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    with: 'draw drew match game tie friendly fixture level',
    by: 'beaten thrashed defeat loss held draw crushed stunned dumped routed lost whitewashed eliminated',
    to: 'lost lose loses losing loss defeat losses',
    for: 'play played plays playing scored score appearances caps homered debut signed signing',
    from: 'transferred loan signed',
  }).map(([joint, words]) => [joint, new Set(words.split(' '))]),
);

/** Whether the article is about sport: enough different words of the field. */
export function isAboutSport(reading: Reading): boolean {
  const { tokens } = reading;
  if (GAMES.holds(tokens[0]) && [1, 2].some(i => /^[-–—:]/.test(tokens[i]?.text ?? ''))) return true;
  const seen = new Set<string>();
  const sure = new Set<string>();
  let scores = 0;
  for (let i = 0; i < tokens.length; i++) {
    const field = FIELD.of(tokens[i]!);
    if (field?.ordinary) seen.add(tokens[i]!.lower);
    if (field?.sure) sure.add(tokens[i]!.lower);
    if (isScore(tokens, i)) scores++;
    if (seen.size >= 5 || sure.size >= 3 || scores >= 3) return true;
  }
  return false;
}

/** "Harborough 2 Wexley 0": a capital, a small number, and both again. */
const isScore = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text.length <= 4 &&
  mayBeNumber(tokens[i]!.text) &&
  SMALL_NUMBER.test(tokens[i]!.text) &&
  isCapital(tokens[i - 1]) &&
  isCapital(tokens[i + 1]) &&
  tokens[i + 2] !== undefined &&
  SMALL_NUMBER.test(tokens[i + 2]!.text);

const mayBeNumber = (text: string): boolean => {
  const unit = text.charCodeAt(0);
  return (unit >= 48 && unit <= 57) || unit >= 128;
};

const SMALL_NUMBER = /^\p{N}{1,2}$/u;

/** Whether the text means the place itself, whoever plays for it: "in Harborough", "southern Harborough". */
export const isWhere = (reading: Reading, first: number): boolean =>
  /^(?:in|at|near|from|to|into|of|\(|around|outside|across|through|northern|southern|eastern|western|central|capital|city|town)$/.test(
    keyOf(reading.tokens[first - 1]),
  );

/** "Otters", and the words that clubs have in common ("Town"). */
export const isTeamWord = (key: string): boolean =>
  /^\p{L}{3,}s$/u.test(key) || /^(?:town|city|united|albion|athletic|county|villa|forest|palace|orient|argyle|vale|wednesday)$/.test(key);

/** "drew 2-2 with Harborough", "a 3-1 defeat by the Wexley": what was done stands up to four words before the small word. */
function meetsAnother(tokens: readonly Token[], first: number): boolean {
  const joint = keyOf(tokens[first - 1]) === 'the' ? first - 2 : first - 1;
  const met = MET.get(keyOf(tokens[joint]));
  if (!met) return false;
  for (let i = joint - 1; i >= Math.max(0, joint - 4); i--) {
    if (met.has(keyOf(tokens[i]))) return true;
    if (isCapital(tokens[i])) return false;
  }
  return false;
}

/** Whether the place at `[first, end)` plays here rather than lies somewhere. */
export function isTeam(reading: Reading, first: number, end: number): boolean {
  const { tokens } = reading;
  const before = keyOf(tokens[first - 1]);
  const after = tokens[end];
  if (meetsAnother(tokens, first)) return true;
  if (isWhere(reading, first)) return false;
  if (PLAYED_BEFORE.has(before)) return true;
  if (!after) return false;
  if (PLAYED_AFTER.holds(after)) return true;
  if (/^['’]s?$/.test(after.text))
    return /^(?:win|defeat|victory|captain|coach|first|second|goalkeeper|striker|opener|goal|opening|innings|side|squad|loss|lead)$/.test(
      keyOf(tokens[end + 1]),
    );
  return /^\p{N}{1,3}(?:-\p{N}{1,3})?$/u.test(after.text) && before !== ',';
}
