/** Countries, capitals, peoples and regions: the names that the news uses for one place, and the adjectives made from them. */
import { COUNTRIES, OTHER_PEOPLE_NOUNS, OTHER_PEOPLES, REGIONS } from './countryData.ts';
import { LAND_NAMES } from './landData.ts';
import { LANDMARK_NAMES } from './landmarkData.ts';
import { REGION_NAMES } from './regionData.ts';
import { TOWN_NAMES } from './townData.ts';
import { WATER_NAMES } from './waterData.ts';

export interface Geography {
  /** Any name of a country or region, lower case without a leading article, to its usual name. */
  readonly places: ReadonlyMap<string, string>;
  /** Those of them that are countries. */
  readonly countries: ReadonlySet<string>;
  /** A capital, lower case, to its country's usual name. */
  readonly capitals: ReadonlyMap<string, string>;
  /** An adjective, lower case, to the usual name of its place, or null for a faith, a party or a people without a state. */
  readonly adjectives: ReadonlyMap<string, string | null>;
  /** Words for a people ("Kenyans"), lower case, likewise. */
  readonly peoples: ReadonlyMap<string, string | null>;
  /** Further cities, rivers and mountains, lower case. */
  readonly gazetteer: ReadonlySet<string>;
}

const list = (values: string | undefined): string[] => (values ?? '').split(',').filter(Boolean);
const records = (data: string): string[] => data.split(/[|\n]/).filter(Boolean);
const bare = (name: string): string => name.replace(/^the /i, '').toLowerCase();

/** Spellings of one name: as it stands, with "and" for "&", without accents and stops. */
function spellings(name: string): string[] {
  const plain = bare(name);
  return [
    plain,
    plain.replaceAll('&', 'and'),
    plain.normalize('NFD').replace(/\p{M}/gu, ''),
    plain.replaceAll('’', "'"),
    plain.replaceAll("'", '’'),
  ];
}

/** An adjective with "s", unless its sound forbids one ("Chinese", "British"). */
const pluralOf = (adjective: string): string | null => (/(?:ese|ish|ch|ss|x|ic|ern|al)$/.test(adjective) ? null : `${adjective}s`);

function buildGeography(): Geography {
  const display = new Intl.DisplayNames('en', { type: 'region' });
  const places = new Map<string, string>();
  const countries = new Set<string>();
  const capitals = new Map<string, string>();
  const adjectives = new Map<string, string | null>();
  const peoples = new Map<string, string | null>();
  for (const record of records(REGIONS)) {
    const names = list(record);
    for (const name of names) for (const form of spellings(name)) places.set(form, names[0]!);
  }
  for (const record of records(COUNTRIES)) {
    const [code, adjective, people, capital, others] = record.split('/');
    const aliases = list(others);
    const official = (display.of(code!) ?? code!)
      .replace(/ SAR China$|\s*\(.*\)$/, '')
      .replace('Congo - Kinshasa', 'Democratic Republic of Congo')
      .replace('Congo - Brazzaville', 'Congo');
    const usual = code === 'TR' || code === 'CI' || code === 'PS' ? aliases[0]! : official;
    for (const name of [official, usual, ...aliases]) for (const form of spellings(name)) places.set(form, usual);
    countries.add(usual);
    for (const name of list(capital)) for (const form of spellings(name)) capitals.set(form, usual);
    for (const word of list(adjective)) {
      adjectives.set(word.toLowerCase(), usual);
      const plural = pluralOf(word);
      if (plural && !list(people).length && !/^U\.?S/.test(word)) peoples.set(plural.toLowerCase(), usual);
    }
    for (const word of list(people)) peoples.set(word.toLowerCase(), usual);
  }
  peoples.set('americans', 'United States');
  addPeoples(adjectives, peoples);
  return {
    places,
    countries,
    capitals,
    adjectives,
    peoples,
    gazetteer: new Set([TOWN_NAMES, REGION_NAMES, WATER_NAMES, LAND_NAMES, LANDMARK_NAMES].flatMap(records)),
  };
}

function addPeoples(adjectives: Map<string, string | null>, peoples: Map<string, string | null>): void {
  for (const record of records(OTHER_PEOPLES)) {
    const [word, place] = record.split(':');
    adjectives.set(word!.toLowerCase(), place || null);
    const plural = pluralOf(word!);
    if (plural) peoples.set(plural.toLowerCase(), place || null);
  }
  for (const word of records(OTHER_PEOPLE_NOUNS)) peoples.set(word.toLowerCase(), null);
}

export const GEOGRAPHY: Geography = buildGeography();

/** The usual name of a country or region, by any of its names. */
export function usualPlaceName(name: string): string | undefined {
  return GEOGRAPHY.places.get(bare(name));
}

const LISTED: ReadonlySet<string> = new Set([...GEOGRAPHY.places.keys(), ...GEOGRAPHY.capitals.keys(), ...GEOGRAPHY.gazetteer]);

/** Whether a name is listed as a place of any kind. */
export const isListedPlace = (lower: string): boolean => LISTED.has(lower);
