/** Which nodes of the graph of names may be one entity, and which cannot: by type, gender, title and weight. Pure functions of the nodes. */
import { acronymsOf } from '../../analysis/coreference/acronyms.ts';
import { shortensPerson } from '../../analysis/coreference/personForms.ts';
import { isListedPlace } from '../../language/lexicons/countries.ts';
import { OFFICE_WORDS } from '../../language/lexicons/titles.ts';
import type { EntityType } from '../../model/analysis.ts';
import type { Gender } from '../../model/analyzed.ts';
import { OftenRead } from '../texts.ts';
import { shareCompany } from './beside.ts';
import { mayBeOne } from './fields.ts';
import { TYPES } from './namesDigest.ts';
import type { Node } from './node.ts';
import type { ToldName } from './told.ts';

/** A person of known gender or described as somebody is no misread company. `nodes`: all of one type and form. */
export function isCertain(nodes: readonly Node[]): boolean {
  if (nodes[0]!.type === 'group') return true;
  if (nodes[0]!.type !== 'person') return false;
  for (const { gender, isDescribed } of toldOf(nodes)) if (gender !== null || isDescribed) return true;
  return false;
}

function* toldOf(nodes: readonly Node[]): Iterable<ToldName> {
  for (const node of nodes) yield* node.told();
}

/** Places on the lists share their names with teams and peoples; peoples with nobody. */
export const isDifferentKind = (a: Node, b: Node): boolean =>
  a.type === 'group' || b.type === 'group' || ((a.type === 'place' || b.type === 'place') && isListedPlace(a.form));

/** How often a name is one of its type. */
export interface Weight {
  readonly type: EntityType;
  readonly articles: number;
  readonly mentions: number;
}

/** `nodes`: of one type and form. */
export function weightOf(nodes: readonly Node[]): Weight {
  let articles = 0;
  let mentions = 0;
  for (const node of nodes) {
    articles += node.places.length;
    mentions += node.mentions;
  }
  return { type: nodes[0]!.type, articles, mentions };
}

export function outweighs(a: Weight, b: Weight): boolean {
  if (a.articles !== b.articles) return a.articles > b.articles;
  if (a.mentions !== b.mentions) return a.mentions > b.mentions;
  return TYPES.indexOf(a.type) < TYPES.indexOf(b.type);
}

/** Strictly longer, so that no two nodes stand for each other; a full name also by what stands between given name and surname. */
export function isShortFormOf(short: Node, long: Node): boolean {
  if (long.form.length <= short.form.length) return false;
  if (short.type === 'organisation' && acronymsOf(long.form).includes(short.form))
    return isCalled(long, short.form) || (short.form.length > 2 && shareCompany(short, long));
  return short.type !== 'person' || !short.form.includes(' ') || shortensPerson(short.form, long.form);
}

/** Whether an article that names a body in full has these letters for it. Else they may stand for another of the same initials, unless both are named in the same company. */
function isCalled(body: Node, letters: string): boolean {
  const often = new OftenRead();
  return body.told().some(told => told.aliases(often, letters.length, letters.length * 2).some(alias => hasLetters(alias, letters)));
}

/** "LTC" and "L.T.C." have the letters "ltc". */
const hasLetters = (alias: string, letters: string): boolean => alias.toLowerCase().replaceAll('.', '') === letters;

const gendersOf = (person: readonly Node[]): Set<Gender> => {
  const genders = new Set<Gender>();
  for (const { gender } of toldOf(person)) if (gender && gender !== 'neuter') genders.add(gender);
  return genders;
};

/**
 * Whether the two cannot be one person: each of one known gender, and not the same; or a surname alone with an office, and a full name with others;
 * or two full names with fields that nobody joins. Each is all nodes of one person's form.
 */
export function clashes(a: readonly Node[], b: readonly Node[]): boolean {
  if (a[0]!.type !== 'person') return false;
  const first = gendersOf(a);
  const second = gendersOf(b);
  if (first.size === 1 && second.size === 1 && [...first][0] !== [...second][0]) return true;
  if (a[0]!.form.includes(' ')) return haveOtherFields(a, b);
  const offices = officesOf(a);
  const others = officesOf(b);
  return offices.length > 0 && others.length > 0 && !offices.some(office => others.includes(office));
}

function haveOtherFields(a: readonly Node[], b: readonly Node[]): boolean {
  const first = a.filter(({ field }) => field !== '');
  const second = b.filter(({ field }) => field !== '');
  return first.length > 0 && second.length > 0 && !first.some(one => second.some(other => mayBeOne(one.field, other.field)));
}

const officesOf = (person: readonly Node[]): string[] => [...titlesOf(person)].filter(title => OFFICE_WORDS.has(title));

/** Of several longer names of a body the one that is named far more often than all others, in two articles at least; null where there is none. */
export function dominant(node: Node, longer: readonly Node[], rootOf: (node: Node) => Node): Node[] | null {
  if (node.type !== 'organisation') return null;
  const articles = longer.reduce((sum, other) => sum + other.places.length, 0);
  const heaviest = longer.reduce((best, other) => (outweighs(weightOf([other]), weightOf([best])) ? other : best));
  return heaviest.places.length >= 2 && heaviest.places.length * DOMINANCE >= articles * (DOMINANCE - 1) ? [rootOf(heaviest)] : null;
}

/** Named in three of four articles that name any of them. */
const DOMINANCE = 4;

/** Between several candidates only a shared title decides, and only for one of them ("President Obi"). */
export function agrees(short: readonly Node[], long: readonly Node[]): boolean {
  if (short[0]!.type !== 'person' || clashes(short, long)) return false;
  const titles = titlesOf(short);
  if (titles.size === 0) return false;
  for (const title of titlesOf(long)) if (titles.has(title)) return true;
  return false;
}

const titlesOf = (person: readonly Node[]): Set<string> => {
  const titles = new Set<string>();
  for (const { descriptions } of toldOf(person))
    for (const { text } of descriptions) if (text.length < 60) titles.add(text.toLowerCase().split(' ').at(-1)!);
  return titles;
};
