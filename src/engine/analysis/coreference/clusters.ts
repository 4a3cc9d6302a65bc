/** Joins the names of one article: same form, short forms, acronyms, other names of one place, adjectives of a country. */
import { GEOGRAPHY } from '../../language/lexicons/countries.ts';
import { genderOfGivenName, standsFirst } from '../../language/lexicons/givenNames.ts';
import { SEATS } from '../../language/lexicons/organisations.ts';
import { HONORIFICS } from '../../language/lexicons/titles.ts';
import type { EntityType } from '../../model/analysis.ts';
import type { Gender } from '../../model/analyzed.ts';
import type { Reading } from '../../model/reading.ts';
import type { NameSpan } from '../names.ts';
import { acronymLetters } from './acronyms.ts';
import type { FoundDescription } from './descriptions.ts';
import { canonicalForm, isTradeName, lookupKeys, nameWords, shortens } from './forms.ts';
import { departmentOf, governedBy } from './spans.ts';

/** One entity's names, in text order. */
export interface NameCluster {
  readonly type: EntityType;
  readonly form: string;
  readonly names: { readonly name: NameSpan; readonly why: string }[];
}

interface Form {
  readonly type: EntityType;
  readonly form: string;
  readonly surface: string;
  /** Under which it is found, and finds longer ones. */
  readonly keys: readonly string[];
  readonly names: NameSpan[];
}

export const surfaceOf = (reading: Reading, name: NameSpan): string => reading.text.slice(name.span[0], name.span[1]).replace(/\s+/g, ' ');

/** `described`: what stands beside the names, of which a title tells namesakes apart. */
export function clusterNames(
  reading: Reading,
  names: readonly NameSpan[],
  described: ReadonlyMap<NameSpan, readonly FoundDescription[]>,
): NameCluster[] {
  const forms = collectForms(reading, names);
  const index = indexForms(forms.values());
  const introduced = findIntroductions(reading, names);
  const clusters = new Map<Form, NameCluster>();
  const clusterOf = (form: Form): NameCluster => {
    const known = clusters.get(form);
    if (known) return known;
    const cluster: NameCluster = { type: form.type, form: form.form, names: [] };
    clusters.set(form, cluster);
    return cluster;
  };
  for (const form of forms.values()) {
    const longer = longerForms(form, forms, index, introduced);
    for (const name of form.names) {
      const target = form.type === 'person' ? chooseLonger(reading, name, form, titled(name, longer, described), forms) : longer[0];
      clusterOf(target ?? form).names.push({ name, why: target ? reasonOf(form, target) : ownReason(reading, form, name) });
    }
  }
  for (const cluster of clusters.values()) cluster.names.sort((a, b) => a.name.first - b.name.first);
  return [...clusters.values()].sort((a, b) => a.names[0]!.name.first - b.names[0]!.name.first);
}

function collectForms(reading: Reading, names: readonly NameSpan[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  const bySurface = new Map<string, Form>();
  let list: string | null = null;
  names.forEach((name, i) => {
    const surface = surfaceOf(reading, name);
    const department = departmentOf(reading, name, list, names[i - 1]);
    list = department ? list : surface.toLowerCase();
    const meant = department ?? countryOf(reading, name, surface);
    const written = `${name.type}:${meant ?? surface}`;
    const known = bySurface.get(written) ?? formFor(forms, name.type, meant ?? surface);
    bySurface.set(written, known);
    known.names.push(name);
  });
  return forms;
}

function formFor(forms: Map<string, Form>, type: EntityType, surface: string): Form {
  const form = canonicalForm(type, surface) || surface.toLowerCase();
  const key = `${type}:${form}`;
  const known = forms.get(key);
  if (known) return known;
  const made: Form = { type, form, surface, keys: lookupKeys(type, form), names: [] };
  forms.set(key, made);
  return made;
}

/** The country of an adjective, or of a capital that speaks for a government. */
const countryOf = (reading: Reading, name: NameSpan, surface: string): string | null =>
  (name.form === 'adjective' && name.type === 'place' ? GEOGRAPHY.adjectives.get(surface.toLowerCase()) : null) ??
  governedBy(reading, name);

function indexForms(forms: Iterable<Form>): Map<string, Form[]> {
  const index = new Map<string, Form[]>();
  for (const form of forms)
    for (const key of form.keys) {
      const typed = `${form.type}:${key}`;
      const list = index.get(typed);
      if (list) list.push(form);
      else index.set(typed, [form]);
    }
  return index;
}

const MOST_CANDIDATES = 40;

/** The longest forms that `form` may stand for; several only where they do not stand for one another. */
function longerForms(
  form: Form,
  forms: ReadonlyMap<string, Form>,
  index: ReadonlyMap<string, readonly Form[]>,
  introduced: ReadonlyMap<string, string>,
): Form[] {
  const full = introduced.get(form.form.replace(/\s/g, ''));
  const named = full ? forms.get(`organisation:${full}`) : undefined;
  if (named && named !== form && form.type === 'organisation') return [named];
  const seat = SEATS.get(form.form)
    ?.map(name => forms.get(`organisation:${canonicalForm('organisation', name)}`))
    .find(other => other !== undefined);
  if (seat && form.type === 'organisation' && seat !== form) return [seat];
  const lookups = new Set([...form.keys, form.form]);
  const candidates = new Set<Form>();
  for (const key of lookups)
    for (const other of index.get(`${form.type}:${key}`)?.slice(0, MOST_CANDIDATES) ?? [])
      if (other !== form && standsFor(form, other)) candidates.add(other);
  if (candidates.size === 0) return [];
  const longest = [...candidates].filter(one => ![...candidates].some(other => other !== one && shortens(form.type, one.form, other.form)));
  return form.type === 'person' || longest.length === 1 ? longest : [];
}

/** A company is introduced by its longer name, and only then called by a short one: a unit that comes later is not the company. */
function standsFor(short: Form, long: Form): boolean {
  if (!shortens(short.type, short.form, long.form)) return false;
  return short.type !== 'organisation' || isTradeName(short.form, long.form) || long.names[0]!.first < short.names[0]!.first;
}

const KIN = /^(?:wife|husband|son|daughter|brother|sister|mother|father|widow|uncle|aunt|nephew|niece|cousin|parents|children)$/;

/** "his wife Ada Obi", "his wife, Ada Obi", "his wife Ada … Ada Obi": who is introduced as a relative is not the one of that surname named before. */
function isRelative(reading: Reading, form: Form, forms: ReadonlyMap<string, Form>): boolean {
  const given = forms.get(`person:${form.form.split(' ')[0]}`);
  return [form, given].some(named => {
    if (!named) return false;
    const before = named.names[0]!.first - 1;
    const word = reading.tokens[before]?.text === ',' ? reading.tokens[before - 1] : reading.tokens[before];
    return word !== undefined && KIN.test(word.lower);
  });
}

/** "Senator Obi" among an Ada and a Ben Obi: those who are called senator, if there are such; else all. */
function titled(name: NameSpan, longer: readonly Form[], described: ReadonlyMap<NameSpan, readonly FoundDescription[]>): readonly Form[] {
  if (longer.length < 2) return longer;
  const title = described.get(name)?.find(({ span }) => span[1] <= name.span[0])?.head;
  if (!title) return longer;
  const called = longer.filter(form => form.names.some(other => described.get(other)?.some(({ head }) => head === title)));
  return called.length > 0 ? called : longer;
}

/** Among people of one surname: by the form of address, then not who is told only as somebody's relative, then the one named in full last before. */
function chooseLonger(
  reading: Reading,
  name: NameSpan,
  short: Form,
  longer: readonly Form[],
  forms: ReadonlyMap<string, Form>,
): Form | undefined {
  const gender = honorificGender(reading, name);
  const begins = short.names[0]!.first;
  const agreeing = longer.filter(form => !(gender && givenGender(form) === opposite(gender)));
  const others = agreeing.filter(form => !isRelative(reading, form, forms));
  const fits = others.length > 0 && !gender ? others : agreeing.filter(form => others.includes(form) || form.names[0]!.first <= begins);
  let choice: Form | undefined;
  let nearest = -1;
  for (const form of fits) {
    const last = lastBefore(form.names, name.first);
    if (last <= nearest) continue;
    nearest = last;
    choice = form;
  }
  return choice ?? fits[0];
}

/** The token at which the last of the names before `token` begins, or -1. Binary search. */
function lastBefore(names: readonly NameSpan[], token: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return names[low - 1]?.first ?? -1;
}

const opposite = (gender: Gender): Gender => (gender === 'female' ? 'male' : 'female');
const givenGender = (form: Form): Gender | null => genderOfWords(nameWords(form.surface));

/** "Full Name (ABC)" and "ABC (Full Name)": the short form's letters to the canonical full form. */
function findIntroductions(reading: Reading, names: readonly NameSpan[]): Map<string, string> {
  const introduced = new Map<string, string>();
  for (let i = 1; i < names.length; i++) {
    const left = names[i - 1]!;
    const right = names[i]!;
    const ticker = tickerOf(reading, left, right, names[i - 2]);
    if (ticker) introduced.set(acronymLetters(surfaceOf(reading, right)) ?? '', canonicalForm('organisation', surfaceOf(reading, ticker)));
    if (right.first !== left.end + 1 || reading.tokens[left.end]?.text !== '(' || reading.tokens[right.end]?.text !== ')') continue;
    const [full, short] = right.end - right.first === 1 ? [left, right] : [right, left];
    const letters = acronymLetters(surfaceOf(reading, short));
    if (letters && full.type === 'organisation' && full.end - full.first > 1)
      introduced.set(letters, canonicalForm('organisation', surfaceOf(reading, full)));
  }
  return introduced;
}

const EXCHANGE = /^(?:nyse|nasdaq|lse|tsx|asx|nse|bse|hkex|jse|otc|amex|euronext|xetra|sgx)$/;

/** The company whose share symbol `symbol` is: "Obi Foods (NYSE: OBF)", "Obi Foods Inc. (OBF.N)". `left` and `earlier` stand before it. */
function tickerOf({ tokens }: Reading, left: NameSpan, symbol: NameSpan, earlier: NameSpan | undefined): NameSpan | null {
  if (symbol.end - symbol.first !== 1 || !/^\p{Lu}{1,5}$/u.test(tokens[symbol.first]!.text)) return null;
  const opensAfter = (name: NameSpan, at: number): boolean =>
    name.type === 'organisation' && tokens[at]?.text === '(' && at - name.end <= 1 && at >= name.end;
  if (tokens[symbol.first - 1]?.text === ':') {
    const at = symbol.first - 3;
    const listed = EXCHANGE.test(tokens[symbol.first - 2]?.lower ?? '');
    return listed ? ([left, earlier].find(name => name !== undefined && opensAfter(name, at)) ?? null) : null;
  }
  return tokens[symbol.end]?.text.startsWith('.') && opensAfter(left, symbol.first - 1) ? left : null;
}

function reasonOf(form: Form, target: Form): string {
  if (SEATS.has(form.form)) return `another name for ${target.surface}`;
  if (form.type === 'organisation' && acronymLetters(form.surface)) return `acronym of ${target.surface}`;
  if (form.type === 'person' && !form.form.includes(' '))
    return target.form.endsWith(` ${form.form}`) ? `surname of ${target.surface}` : `given name of ${target.surface}`;
  return `short for ${target.surface}`;
}

function ownReason(reading: Reading, form: Form, name: NameSpan): string {
  if (name.form === 'adjective') return name.why;
  const country = governedBy(reading, name);
  if (country) return `a capital that speaks: the government of ${country}`;
  const surface = surfaceOf(reading, name);
  return surface.toLowerCase() === form.surface.toLowerCase() ? name.why : `another spelling of ${form.surface}`;
}

/** The gender that "Mr" or "Mrs" before a name gives, or null. */
export function honorificGender(reading: Reading, name: NameSpan): Gender | null {
  const before = reading.tokens[name.first - 1];
  const word = before?.text === '.' ? reading.tokens[name.first - 2] : before;
  return word ? (HONORIFICS.get(word.lower.replace(/\.$/, '')) ?? null) : null;
}

/** By the given name; a form of one word has none unless it is one. */
export const genderOfWords = (words: readonly string[]): Gender | null =>
  words.length > 1 && !standsFirst(words[0]!) ? genderOfGivenName(words[0]!) : null;
