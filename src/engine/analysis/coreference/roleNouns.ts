/** Nouns that say what somebody or something is: offices and trades of persons, kinds of bodies and of places. */
import { ORGANISATION_NOUNS, PLACE_NOUNS } from '../../language/lexicons/organisations.ts';
import { isTitleWord, PERSON_NOUNS } from '../../language/lexicons/titles.ts';
import type { EntityType } from '../../model/analysis.ts';

/** The role noun that a lower-case word is, in the singular, for an entity of this type; or null. */
export function roleNoun(type: EntityType, lower: string): string | null {
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const title = SHORT_TITLES.get(bare) ?? bare;
  if (isRole(type, title)) return title;
  const one = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  if (one !== title && isRole(type, one)) return one;
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  return last !== one && last !== title && isRole(type, last) ? last : null;
}

function isRole(type: EntityType, word: string): boolean {
  if (type === 'person') return (PERSON_NOUNS.has(word) || isTitleWord(word)) && !HONORIFICS_ONLY.has(word);
  if (type === 'organisation') return ORGANISATION_NOUNS.has(word) || isTrader(word);
  return type === 'place' && PLACE_NOUNS.has(word);
}

const SHORT_TITLES: ReadonlyMap<string, string> = new Map(
  'sen senator|gov governor|rep representative|gen general|col colonel|lt lieutenant|sgt sergeant|capt captain|prof professor|pres president|supt superintendent|cllr councillor'
    .split('|')
    .map(pair => pair.split(' ') as [string, string]),
);

/** Nouns for what a company does for its living. */
export const isTrader = (lower: string): boolean => TRADERS.has(lower);

const TRADERS: ReadonlySet<string> = new Set(
  `shipper trader seller provider exporter importer distributor processor refiner contractor grower builder homebuilder housebuilder shipbuilder smelter wholesaler
bookmaker boatmaker shoemaker toymaker winemaker papermaker glassmaker tiremaker tyremaker filmmaker packager caterer hotelier refinery brewery distillery shipyard supermarket
grocer consultancy brokerage wholesaler integrator multinational outfitter vintner distiller franchise cooperative co-operative charity
think-tank nonprofit non-profit`.split(/\s+/),
);

const HONORIFICS_ONLY = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'sir',
  'dame',
  'lord',
  'lady',
  'madam',
  'dr',
  'hon',
  'sra',
  'don',
  'dc',
  'pc',
  'private',
  'vice',
]);
