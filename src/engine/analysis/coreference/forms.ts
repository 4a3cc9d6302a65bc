/** Normal forms of names: what makes two spellings one name, and what makes one name a short form of another. Pure functions of the strings. */
import { usualPlaceName } from '../../language/lexicons/countries.ts';
import { isGivenName } from '../../language/lexicons/givenNames.ts';
import { COMPANY_SUFFIXES, ORGANISATION_HEADS, SEATS, WELL_KNOWN } from '../../language/lexicons/organisations.ts';
import { HONORIFICS } from '../../language/lexicons/titles.ts';
import type { EntityType } from '../../model/analysis.ts';
import { isAscii } from '../../text/characters.ts';
import { isTeamWord } from '../names/typing/teams.ts';
import { acronymsOf } from './acronyms.ts';
import { personAsks, personKeys, personOffers, shortensPerson } from './personForms.ts';

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['organisation', 'organization'],
  ['centre', 'center'],
  ['programme', 'program'],
  ['&', 'and'],
  ['saint', 'st'],
  ['harbour', 'harbor'],
  ['theatre', 'theater'],
  ['dept', 'department'],
  ['univ', 'university'],
  ['intl', 'international'],
]);

/** A name's words: lower case, without accents, stops, a leading article or a trailing possessive; one spelling for British and American. */
export function nameWords(name: string): string[] {
  const plain = isAscii(name) ? name.toLowerCase() : name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘]/g, "'");
  const words = /^\w+(?: \w+)*$/.test(plain)
    ? plain.split(' ')
    : plain
        .replace(/'s?$/, '')
        .replace(/\./g, '')
        .split(/[\s,]+/)
        .filter(Boolean);
  for (let i = 0; i < words.length; i++) words[i] = SPELLINGS.get(words[i]!) ?? words[i]!;
  return words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
}

/** The form under which names of one type are compared: equal forms name one entity. Never empty for a name with a letter. */
export function canonicalForm(type: EntityType, name: string): string {
  const words = nameWords(name);
  switch (type) {
    case 'place':
      return canonicalPlace(name, words);
    case 'organisation':
      return canonicalOrganisation(words);
    case 'person':
      return canonicalPerson(words);
    default:
      return words.join(' ');
  }
}

function canonicalPlace(name: string, words: readonly string[]): string {
  const usual = usualPlaceName(name) ?? usualPlaceName(words.join(' '));
  if (usual) return nameWords(usual).join(' ');
  const joined = words.join(' ');
  return joined.replace(/^washington dc$/, 'washington').replace(/^(?:city of|province of|state of) /, '');
}

function canonicalOrganisation(words: readonly string[]): string {
  if (/^(?:departments|ministries)$/.test(words[0]!) && words[1] === 'of')
    return [words[0] === 'ministries' ? 'ministry' : 'department', ...words.slice(1)].join(' ');
  const known = WELL_KNOWN.get(words.join(' '));
  const all = known ? nameWords(known) : [...words];
  if (all.length > 3 && namesItself(all)) all.pop();
  while (all.length > 1 && COMPANY_SUFFIXES.has(all.at(-1)!) && all.at(-1) !== 'group') all.pop();
  if (all.length > 3 && all[0] === 'united' && /^(?:states|kingdom)$/.test(all[1]!)) all.splice(0, 2);
  if (all.length > 2 && /^(?:us|uk)$/.test(all[0]!)) all.shift();
  if (all.length === 2 && /^(?:department|ministry)$/.test(all[1]!)) return `${all[1]} of ${all[0]}`;
  if (all.length > 3 && /^(?:department|ministry|university|bank)$/.test(all[0]!) && all[2] === 'the') all.splice(2, 1);
  return all.join(' ');
}

/** "European Southern Observatory ESO": a name with its own acronym behind it. */
function namesItself(words: readonly string[]): boolean {
  const rest = words.slice(0, -1);
  const bare = COMPANY_SUFFIXES.has(rest.at(-1)!) ? rest.slice(0, -1) : rest;
  const last = words.at(-1)!;
  return acronymsOf(rest.join(' ')).includes(last) || acronymsOf(bare.join(' ')).includes(last);
}

function canonicalPerson(words: readonly string[]): string {
  const all = words.filter(word => !/^(?:phd|md|esq|obe|mbe|cbe)$/.test(word));
  while (all.length > 1 && HONORIFICS.has(all[0]!) && !isGivenName(all[0]!)) all.shift();
  return all.join(' ') || words.join(' ');
}

/** Words with which too many names begin to name one alone. */
const GENERIC = new Set(
  `national international american british european african chinese united general royal federal central state new north south east west northern southern eastern western first
world global bank university ministry department court supreme high house school church college council committee city county public social democratic republican people's
free liberal conservative christian islamic union association institute office human standard young st san santa los el la great black white red blue green air air-force`.split(
    /\s+/,
  ),
);

/** Whether an organisation's form is a shorter one of the other: its beginning, or its end from two words on, or its initials. */
export function shortensOrganisation(short: string, long: string): boolean {
  if (short.length >= long.length) return false;
  if (acronymsOf(long).includes(short.replace(/[\s&]/g, ''))) return !short.includes(' ') && short.length <= 8;
  const words = short.split(' ');
  if (isDepartmentOf(short, long) || isTeamEnd(short, long) || isOfGroup(short, long)) return true;
  if (words.length === 1 && (GENERIC.has(short) || usualPlaceName(short) !== undefined || ORGANISATION_HEADS.has(short))) return false;
  if (long.startsWith(`${short} `)) return !/^(?:of|for|and)$/.test(long.slice(short.length + 1).split(' ')[0]!);
  return words.length >= 2 && long.endsWith(` ${short}`);
}

/** "Otters" of "Portland Otters", "Town" of "Millford Town". */
export function isTeamEnd(short: string, long: string): boolean {
  return long.endsWith(` ${short}`) && isTeamWord(short) && long.split(' ').length <= 3 && (CLUBS.has(short) || !TRADES.has(short));
}

/** "Vellari" of "Gruppo Vellari". */
const isOfGroup = (short: string, long: string): boolean =>
  /^(?:gruppo|grupo|groupe) /.test(long) && long.slice(long.indexOf(' ') + 1) === short;

/** "Treasury" of "Department of Treasury". */
const isDepartmentOf = (short: string, long: string): boolean => long === `department of ${short}` || long === `ministry of ${short}`;

/** Words that a company's short name leaves out without becoming another's: "Obi" is "Obi Foods", never "Obi Research Foundation". */
const TRADES = new Set(
  `group holdings holding motors motor airlines airways airline computer computers technologies technology systems foods energy pharmaceuticals pharma industries international electronics
entertainment communications telecom telecommunications petroleum oil stores steel chemicals chemical logistics shipping software semiconductor beverages brewing aerospace automotive company co
corporation corp inc ltd limited plc ag sa nv bv llc party newspaper news agency bank worldwide global networks
ferries lines cruises shipyards shipyard railways railway rail buses trucks cars insurance assurance media television retail supermarkets pharmacies mining minerals metals gas
power electric electricity water waste breweries hotels resorts casinos studios pictures films records games toys books publishing laboratories labs biotech partners capital
securities investments ventures properties homes construction engineering consulting solutions services mobile wireless broadcasting
care healthcare health hospitality leisure travel farms dairies
united city town rovers wanderers albion athletic hotspur rangers fc afc cf sc rfc`.split(/\s+/),
);

/** Of those the words that clubs are called by alone. */
const CLUBS = new Set('united city town rovers wanderers albion athletic rangers'.split(' '));

/** Whether nothing but trades and legal forms tells the longer form from the shorter, or only initials do: the two are one anywhere. */
export function isTradeName(short: string, long: string): boolean {
  if (isDepartmentOf(short, long)) return true;
  if (!long.startsWith(`${short} `)) return acronymsOf(long).includes(short);
  return long
    .slice(short.length + 1)
    .split(' ')
    .every(word => TRADES.has(word) || (word === 'service' && short.includes(' ')));
}

/** A place within its longer name ("Washington" of "Washington DC", "Nova" never of "Nova Scotia"). */
export function shortensPlace(short: string, long: string): boolean {
  return (
    (short === 'congo' && long === 'democratic republic of congo') ||
    long === `${short} city` ||
    long === `${short} dc` ||
    long === `mount ${short}` ||
    long === `${short} province` ||
    long === `${short} county` ||
    long === `${short} island`
  );
}

export function shortens(type: EntityType, short: string, long: string): boolean {
  if (type === 'person') return shortensPerson(short, long);
  if (type === 'organisation') return shortensOrganisation(short, long);
  if (type === 'place') return shortensPlace(short, long);
  return type === 'law' && short.length > 2 && acronymsOf(long).includes(short);
}

/** Keys under which a longer form is found by its shorter ones: every `short` of `shortens(type, short, long)` shares one with `long`. */
export function lookupKeys(type: EntityType, form: string): string[] {
  const words = form.split(' ');
  if (type === 'person') return personKeys(words);
  if (type === 'organisation')
    return [
      ...new Set([
        words[0]!,
        ...(words.length > 1 && isTeamWord(words.at(-1)!) ? [words.at(-1)!] : []),
        ...(words.length > 1 ? [words.slice(-2).join(' ')] : []),
        ...departmentKey(words),
        ...(/^(?:gruppo|grupo|groupe)$/.test(words[0]!) ? [words.slice(1).join(' ')] : []),
        ...acronymsOf(form),
        ...(form.includes('&') ? [form.replaceAll('&', '')] : []),
      ]),
    ];
  return [words[0]!, ...(words.length > 1 ? [words.at(-1)!] : []), ...(type === 'law' ? acronymsOf(form) : [])];
}

const departmentKey = (words: readonly string[]): string[] =>
  words.length > 2 && words[1] === 'of' && /^(?:department|ministry)$/.test(words[0]!) ? [words.slice(2).join(' ')] : [];

/** Keys under which a form asks for longer ones in other articles. A given name alone asks for nobody. */
export function asks(type: EntityType, form: string): string[] {
  const words = form.split(' ');
  return type === 'person' ? personAsks(words) : [form];
}

/** Keys that a form answers: the shorter forms that may stand for it in other articles. Few, whatever its length. */
export function offers(type: EntityType, form: string): string[] {
  const words = form.split(' ');
  if (words.length > 12) return [];
  if (type === 'person') return words.length < 2 ? [] : personOffers(words);
  if (type === 'place')
    return (
      /^(.+) (?:city|dc|province|county|island)$/.exec(form)?.slice(1) ??
      (words[0] === 'mount' && words.length > 1 ? [words.slice(1).join(' ')] : [])
    );
  if (type !== 'organisation') return [];
  const shorter = words.slice(1).map((_, i) => words.slice(0, i + 1).join(' '));
  return [
    ...shorter.filter(short => isTradeName(short, form) && shortensOrganisation(short, form)),
    ...departmentKey(words),
    ...(words.length > 1 && isTeamEnd(words.at(-1)!, form) ? [words.at(-1)!] : []),
    ...acronymsOf(form),
    ...(SEATED.get(form) ?? []),
  ];
}

/** Bodies' forms to the seats that stand for them. */
const SEATED: ReadonlyMap<string, readonly string[]> = new Map(
  [...SEATS].flatMap(([seat, bodies]) => bodies.map(body => [canonicalForm('organisation', body), [seat]] as const)),
);

/** An id made of type and canonical form. */
export const entityId = (type: EntityType, form: string): string => `${type}:${form.replace(/\s+/g, '-')}`;
