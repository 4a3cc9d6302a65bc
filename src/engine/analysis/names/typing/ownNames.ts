/** What the names of an article say of one another's types: companies and teams of their short forms, people of whom they work for. */
import { isListedPlace } from '../../../language/lexicons/countries.ts';
import { isGivenName } from '../../../language/lexicons/givenNames.ts';
import { COMPANY_SUFFIXES } from '../../../language/lexicons/organisations.ts';
import type { Reading } from '../../../model/reading.ts';
import { acronymsOf } from '../../coreference/acronyms.ts';
import { keyOf } from '../finding/candidates.ts';
import type { TrimmedCandidate } from '../spans/spans.ts';
import { add, type Points } from './points.ts';
import { isAboutSport, isTeamWord } from './teams.ts';
import { best } from './verdict.ts';

/** "Halden Foods" where "Halden Foods, Inc." is a company; in sport "Otters" and "Town" where teams are called so. */
export function spreadToEnds(bySurface: ReadonlyMap<string, Points>, reading: Reading): void {
  let sport: boolean | undefined;
  for (const [surface, points] of bySurface) {
    const words = surface.replaceAll(',', '').split(/ +/);
    if (words.length < 2 || !/^(?:organisation|place)$/.test(best(points).type)) continue;
    const own = /^(?:gruppo|grupo|groupe)$/.test(words[0]!) ? bySurface.get(words.slice(1).join(' ')) : undefined;
    if (own) add(own, 'organisation', 12, 'the group’s own name');
    const last = words.at(-1)!;
    const name = COMPANY_SUFFIXES.has(last.replace(/\.$/, '')) ? bySurface.get(words.slice(0, -1).join(' ')) : undefined;
    if (name) add(name, 'organisation', words.length > 2 ? 7 : 5, 'the short form of a company’s name');
    const end = words.length <= 3 && isTeamWord(last) ? bySurface.get(last) : undefined;
    if (!end) continue;
    sport ??= isAboutSport(reading);
    if (sport) add(end, 'organisation', 9, 'the last word of a team’s name');
  }
}

/** "FORA" where the article names a Federal Openings Reform Act: a law by its letters. */
export function spreadToLetters(bySurface: ReadonlyMap<string, Points>): void {
  for (const [surface, points] of bySurface) {
    if (!surface.includes(' ') || best(points).type !== 'law') continue;
    for (const letters of acronymsOf(surface)) {
      const short = letters.length > 2 ? bySurface.get(letters) : undefined;
      if (short) add(short, 'law', 12, 'the letters of a law');
    }
  }
}

/** "Vellari's Ada Obi": whom a full name belongs to is a body or a place, rarely a person. */
export function addOwners(
  bySurface: ReadonlyMap<string, Points>,
  { tokens }: Reading,
  candidates: readonly TrimmedCandidate[],
  surfaces: readonly string[],
): void {
  for (let i = 0; i + 1 < candidates.length; i++) {
    const { first, end, adjective, titled } = candidates[i]!;
    const owned = candidates[i + 1]!;
    if (adjective || titled || owned.first !== end + 1 || !/^['’]s?$/.test(tokens[end]!.text) || owned.end - owned.first < 2) continue;
    const person = owned.learned?.some(([type, share]) => type === 'person' && share > 0.6) ?? false;
    if (!person || !isGivenName(keyOf(tokens[owned.first])) || isListedPlace(surfaces[i]!) || isGivenName(keyOf(tokens[first]))) continue;
    const points = bySurface.get(surfaces[i]!)!;
    add(points, 'person', -3, 'somebody’s owner');
    add(points, 'organisation', 4, `its ${tokens[owned.first]!.text} ${tokens[owned.end - 1]!.text}`);
  }
}
