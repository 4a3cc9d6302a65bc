/** Words in and beside names that say what they name, which the finder's lists have not. Lower case, no stops. */
import type { EntityType } from '../../../model/analysis.ts';

const words = (data: string): ReadonlySet<string> => new Set(data.split(/\s+/));

/** Last words of places' names that are buildings. */
export const BUILDINGS = words(
  'hotel mosque temple shrine restaurant dam fountain tower monastery basilica lodge mansion villa pavilion hilton lighthouse mausoleum fortress mall',
);

/** Last words of bodies' names, beside those that the finder knows. */
export const MORE_BODIES = words(
  `cartel synod biotech biopharma biosciences engineering hydraulics robotics genomics diagnostics dicastery constabulary breweries bakeries quarries shipyard shipyards diocese
archdiocese parishes mining dairies interiors textiles furnishings trucking haulage catering cruises ferries automotive plastics cosmetics supermarkets outfitters
footwear jewellers semiconductors microsystems telecoms newspapers assurance realty contractors metals minerals utilities renewables recycling advisers advisors
solicitors hospitality resorts fisheries seafood seafoods vineyards distillers confectionery packaging refractories ceramics dynamics labs`,
);

/** First words of bodies' names in other tongues. */
export const FOREIGN_BODIES = words(
  'université universite universidad universidade università universita universität universitat ministère ministerio banco banque banca partido parti grupo groupe gruppo cie compagnie compañía compania companhia societe société caisse istituto instituto fondation fundación fundacion fundação',
);

/** Last words of outlets' names that are no heads of other bodies. */
export const OUTLETS = words('wire newswire today');

/** Regions as they stand behind a town, without their stop, where the lists of places have them only with it or not at all. */
export const REGIONS = words(
  `ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ont que alta sask man nsw qld tas
b.c n.s n.b n.s.w`,
);

/** Last words of bodies' names in the armed forces. */
export const UNITS = words('fleet flotilla corps squadron armada');

/** Nouns for bodies before a name, beside those that a text also uses instead of one. */
export const KINDS_OF_BODY = words(
  'consultancy think-tank thinktank nonprofit non-profit quango supermarket housebuilder bookmaker brokerage pollster',
);

/** What single words name, whatever stands beside them: games and holidays, faiths, parties' people, laws and programmes, lands. Public facts. */
export const LONE_KINDS: ReadonlyMap<string, EntityType> = new Map<string, EntityType>([
  ...'olympics paralympics holocaust brexit christmas easter ramadan hanukkah diwali thanksgiving halloween eid passover eid-al-adha eid-al-fitr'
    .split(' ')
    .map(word => [word, 'event'] as const),
  ...'islam christianity judaism hinduism buddhism sikhism catholicism protestantism dems'.split(' ').map(word => [word, 'group'] as const),
  ['obamacare', 'law'],
  ['medicare', 'other'],
  ['medicaid', 'other'],
  ...'americas nyc'.split(' ').map(word => [word, 'place'] as const),
]);
