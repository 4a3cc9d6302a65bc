/** Forms of people's names: nicknames, initials, particles, and what of a name stands for all of it. Pure functions of the strings. */
import { isGivenName, standsFirst } from '../../language/lexicons/givenNames.ts';

const NICKNAMES: ReadonlyMap<string, string> = new Map(
  `bob robert|rob robert|bobby robert|bill william|will william|billy william|jim james|jimmy james|jamie james|joe joseph|joey joseph|tom thomas|tommy thomas|mike michael|mick michael|dave david|dan daniel|danny daniel
steve steven|stephen steven|chris christopher|matt matthew|tony anthony|nick nicholas|rick richard|dick richard|rich richard|ed edward|ted edward|eddie edward|ben benjamin|sam samuel|greg gregory|jeff jeffrey|geoff geoffrey|ken kenneth|ron ronald|don donald
tim timothy|pete peter|andy andrew|drew andrew|larry lawrence|jerry gerald|alex alexander|fred frederick|chuck charles|charlie charles|liz elizabeth|beth elizabeth|kate katherine|kathy katherine|cathy catherine|sue susan|maggie margaret|peggy margaret|jen jennifer
jenny jennifer|becky rebecca|debbie deborah|pat patricia|vicky victoria|abe abraham|al albert|art arthur|josh joshua|jon jonathan|phil philip|phillip philip|ray raymond|walt walter|gus augustus|hank henry|harry henry|jack john|nate nathan|zach zachary`
    .split(/[|\n]/)
    .map(pair => pair.split(' ') as [string, string]),
);

const sameGiven = (a: string, b: string): boolean => {
  if (a === b || (NICKNAMES.get(a) ?? a) === (NICKNAMES.get(b) ?? b)) return true;
  return ((a.length === 1 || b.length === 1) && a[0] === b[0]) || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
};

const rootOfGiven = (given: string): string => NICKNAMES.get(given) ?? given;

export const isParticle = (lower: string): boolean => PARTICLES.has(lower);
const PARTICLES = new Set('van von de der den del della di da dos du la le al el bin ibn ben ter st'.split(' '));

/** "Donald Obi" of "Donald Obi Jr": a name without what tells a son from his father. */
const withoutSuffix = (words: readonly string[]): readonly string[] => (hasSuffix(words) ? words.slice(0, -1) : words);
export const hasSuffix = (words: readonly string[]): boolean => words.length > 1 && /^[js]r$/.test(words.at(-1)!);

/** "Ruiz" of "Alejandro Ruiz Cárdenas": the first of two family names, by which many go; null where it is a second given name. */
export const fathersName = (words: readonly string[]): string | null => {
  const name = words.length > 2 ? words.at(-2)! : '';
  return name.length > 2 && !isGivenName(name) && !PARTICLES.has(name) ? name : null;
};

/** Whether a person's form is a shorter one of the other: surname, given name, or the same without what stands between. */
export function shortensPerson(short: string, long: string): boolean {
  const a = short.split(' ');
  const b = long.split(' ');
  if (a.length > b.length || short.length >= long.length) return false;
  if (hasSuffix(b)) return shortensSon(a, b);
  if (a.length === 1) return a[0] === b.at(-1) || a[0] === b[0] || a[0] === fathersName(b);
  if (b.slice(b.length - a.length).join(' ') === short) return true;
  if (a.length === 2 && a[1] === fathersName(b)) return sameGiven(a[0]!, b[0]!);
  return (
    a.at(-1) === b.at(-1) &&
    sameGiven(a[0]!, b[0]!) &&
    a.slice(1, -1).every(middle => b.slice(1, -1).some(other => sameGiven(middle, other)))
  );
}

/** "Obi", "Donald Obi" and "Obi Jr" of "Donald Obi Jr"; not "Don Obi", who may be the father. */
function shortensSon(a: readonly string[], b: readonly string[]): boolean {
  const bare = withoutSuffix(b);
  if (!hasSuffix(a)) return a.length === 1 ? a[0] === bare.at(-1) || a[0] === bare[0] : a.join(' ') === bare.join(' ');
  const short = withoutSuffix(a);
  return (
    a.at(-1) === b.at(-1) && ((short.length === 1 && sameGiven(short[0]!, bare[0]!)) || shortensPerson(short.join(' '), bare.join(' ')))
  );
}

/** Keys under which a form is found by its shorter ones, and finds longer ones, in one article. */
export function personKeys(words: readonly string[]): string[] {
  const bare = withoutSuffix(words);
  return [...new Set([bare[0]!, bare.at(-1)!, fathersName(bare) ?? bare[0]!])];
}

/** Keys under which a full form asks for longer ones in other articles. */
export const personAsks = (words: readonly string[]): string[] =>
  words.length > 1 ? [words.join(' '), `${rootOfGiven(words[0]!)}|${words.at(-1)!}`] : [words[0]!];

/** Keys that a full form answers: the shorter forms that may stand for it in other articles. */
export function personOffers(words: readonly string[]): string[] {
  const last = words.at(-1)!;
  const given = words[0]!;
  if (hasSuffix(words)) return sonOffers(withoutSuffix(words), last);
  const father = fathersName(words);
  const particle = words.findIndex((word, i) => i > 0 && PARTICLES.has(word));
  return [
    last,
    ...(father !== null ? [father, `${rootOfGiven(given)}|${father}`] : []),
    ...(standsFirst(given) ? [given] : []),
    ...(particle > 0 && particle < words.length - 1 ? [words.slice(particle).join(' ')] : []),
    `${rootOfGiven(given)}|${last}`,
    ...(given.includes('-') ? [`${rootOfGiven(given.split('-')[0]!)}|${last}`] : []),
    `${given[0]}|${last}`,
  ];
}

/** A son offers neither his surname alone nor a plain given name and surname: those are his father's where both are named. */
const sonOffers = (bare: readonly string[], suffix: string): string[] => [
  `${bare.at(-1)!} ${suffix}`,
  `${rootOfGiven(bare[0]!)}|${suffix}`,
  ...(bare.length > 2 ? [bare.join(' ')] : []),
];
