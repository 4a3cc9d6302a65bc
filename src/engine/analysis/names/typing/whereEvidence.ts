/** What the words around a name say of a place: prepositions, what belongs to it, what it is called beside itself, weather and regions. */
import { itemAt } from '../../../base/itemAt.ts';
import { GEOGRAPHY, isListedPlace } from '../../../language/lexicons/countries.ts';
import { PLACE_NOUNS } from '../../../language/lexicons/organisations.ts';
import type { Token } from '../../../model/reading.ts';
import { startsWithDigit } from '../../../text/characters.ts';
import { isCapital } from '../evidence.ts';
import { keyOf } from '../finding/candidates.ts';
import { type Told, tell } from './points.ts';

const words = (data: string): ReadonlySet<string> => new Set(data.split(/\s+/));

const SETTLEMENTS = words(
  `settlement suburb municipality canton commune hamlet neighbourhood neighborhood parish outskirts villages towns cities counties districts provinces states islands regions
towns shores banks coast port savannahs rainforests quay quays harbour harbor pier docks seafront beach beaches`,
);

/** What one has in or of a company: "shares in Lodvar" are not there. */
const OF_A_COMPANY = words('share shares stake stakes stock holding holdings interest shareholder shareholders investor investors');

/** Who or what belongs to a place: "the mayor of Lodvar". */
const OF_A_PLACE = words('governor people villagers inhabitants suburbs north south east west miles kilometres kilometers km');
const OF_A_TOWN = words('mayor bishop archbishop residents streets outskirts');

const PLACE_PREPOSITIONS = words(
  'in at near from across outside throughout around inside into northern southern eastern western central downtown neighbouring neighboring',
);

const AFTER_PLACE = words(
  `based born area region province city empire peninsula valley district county village town suburb neighbourhood neighborhood flood floods dam river lake bridge airport highway
reservoir constituency prefecture upazila tehsil taluk taluka mandal barangay oblast governorate subdistrict sub-district township borough`,
);

/** "Lodvar and Contra Vell counties". */
const PLACES = words('counties provinces districts villages towns');

/** Evidence beside the tokens `[first, end)`. */
export function addWhere(told: Told[], tokens: readonly Token[], first: number, end: number): void {
  const before = keyOf(itemAt(tokens, first - 1));
  const before2 = keyOf(itemAt(tokens, first - 2));
  const after = keyOf(tokens[end]);
  const after2 = keyOf(tokens[end + 1]);
  if (before === 'of' && (SETTLEMENTS.has(before2) || OF_A_PLACE.has(before2) || PLACE_NOUNS.has(before2)))
    tell(told, 'place', 3, `“${before2} of” before it`);
  if (before === 'of' && OF_A_TOWN.has(before2)) tell(told, 'place', 6, `“${before2} of” before it`);
  if (isMeasured(tokens, end)) tell(told, 'place', 4, 'weather measured there');
  if (PLACE_PREPOSITIONS.has(before) && !OF_A_COMPANY.has(before2)) addPreposition(told, before);
  if (
    (after === 'gov' || after === 'governor' || after === 'mayor') &&
    isCapital(tokens[end]) &&
    isCapital(tokens[end + (tokens[end + 1]?.text === '.' ? 2 : 1)]) &&
    end - first <= 2
  )
    tell(told, 'place', 7, `“${tokens[end]!.text}” after it`);
  if (after === ',' && (isListedPlace(after2) || GEOGRAPHY.places.has(`${after2}.`))) tell(told, 'place', 2, 'a region after it');
  if (PLACES.has(after) && !isCapital(tokens[end])) tell(told, 'place', 5, `“${after}” after it`);
  if (AFTER_PLACE.has(after)) tell(told, 'place', 2, `“${after}” after it`);
}

/** "Lodvar 23.0°C", "Lodvar 4.6mm". */
const isMeasured = (tokens: readonly Token[], end: number): boolean =>
  startsWithDigit(tokens[end]?.text ?? '') &&
  (/^\p{N}+(?:\.\p{N}+)?(?:°[CF]?|mm)$/u.test(tokens[end]?.text ?? '') ||
    (/^\p{N}+(?:\.\p{N}+)?$/u.test(tokens[end]?.text ?? '') && /^(?:°[CF]?|mm)$/.test(tokens[end + 1]?.text ?? '')));

function addPreposition(told: Told[], before: string): void {
  tell(told, 'place', before === 'in' ? 1.6 : 0.7, `“${before}” before it`, before === 'in' || before === 'near');
}
