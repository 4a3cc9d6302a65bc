/** Joins the names of one article: same form, short forms, acronyms, other names of one place, adjectives of a country. */
import { itemAt } from '../../base/itemAt.ts';
import { GEOGRAPHY } from '../../language/lexicons/countries.ts';
import { NEWSPAPER_ENDS, SEATS } from '../../language/lexicons/organisations.ts';
import type { EntityType } from '../../model/analysis.ts';
import type { Reading } from '../../model/reading.ts';
import { isHead } from '../names/spans/spans.ts';
import type { NameSpan } from '../names.ts';
import { acronymLetters } from './acronyms.ts';
import type { FoundDescription } from './descriptions.ts';
import { canonicalForm, isTeamEnd, isTradeName, lookupKeys, shortens } from './forms.ts';
import { findIntroductions } from './introductions.ts';
import { SELF_NAMED } from './nominals.ts';
import { otherNameOf, withSharedSurname } from './otherNames.ts';
import { fathersName, hasSuffix } from './personForms.ts';
import { departmentOf, governedBy, surfaceOf } from './spans.ts';
import { chooseLonger, titled } from './surnames.ts';

/** One entity's names, in text order. */
export interface NameCluster {
  readonly type: EntityType;
  readonly form: string;
  /** As first written, or as the text says that it would be in full. */
  readonly surface: string;
  readonly names: { readonly name: NameSpan; readonly why: string }[];
}

export interface Form {
  readonly type: EntityType;
  readonly form: string;
  readonly surface: string;
  /** Under which it is found, and finds longer ones. */
  readonly keys: readonly string[];
  readonly names: NameSpan[];
}

/** `described`: what stands beside the names, of which a title tells namesakes apart. */
export function clusterNames(
  reading: Reading,
  names: readonly NameSpan[],
  described: ReadonlyMap<NameSpan, readonly FoundDescription[]>,
): NameCluster[] {
  const forms = collectForms(reading, names);
  const index = indexForms(forms.values());
  const introduced = findIntroductions(reading, names);
  const headlineEnd = endOfHeadline(reading);
  const clusters = new Map<Form, NameCluster>();
  const clusterOf = (form: Form): NameCluster => {
    const known = clusters.get(form);
    if (known) return known;
    const cluster: NameCluster = { type: form.type, form: form.form, surface: form.surface, names: [] };
    clusters.set(form, cluster);
    return cluster;
  };
  for (const form of forms.values()) {
    const other = otherNameOf(reading, form, forms);
    const longer = other ? [other] : longerForms(form, forms, index, introduced, { headlineEnd, described });
    for (const name of form.names) {
      const target = form.type === 'person' ? chooseLonger(reading, name, form, titled(name, longer, described), forms) : longer[0];
      clusterOf(target ? (otherNameOf(reading, target, forms) ?? target) : form).names.push({
        name,
        why: target ? reasonOf(form, target) : ownReason(reading, form, name),
      });
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
    const department = departmentOf(reading, name, list, itemAt(names, i - 1));
    list = department ? list : surface.toLowerCase();
    const meant = department ?? countryOf(reading, name, surface) ?? withSharedSurname(reading, name, names[i + 1]);
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
    for (const typed of [...form.keys.map(key => `${form.type}:${key}`), `head:${headOf(form)}`]) {
      const list = index.get(typed);
      if (list) list.push(form);
      else index.set(typed, [form]);
    }
  return index;
}

/** What stands beside the names, and where the headline ends. */
interface ToldBeside {
  readonly headlineEnd: number;
  readonly described: ReadonlyMap<NameSpan, readonly FoundDescription[]>;
}

const MOST_CANDIDATES = 40;

/** The longest forms that `form` may stand for; several only where they do not stand for one another. */
function longerForms(
  form: Form,
  forms: ReadonlyMap<string, Form>,
  index: ReadonlyMap<string, readonly Form[]>,
  introduced: ReadonlyMap<string, string>,
  told: ToldBeside,
): Form[] {
  const full = introduced.size > 0 ? introduced.get(`${form.type}:${form.form.replace(/[\s&]/g, '')}`) : undefined;
  const named = full ? forms.get(full) : undefined;
  if (named && named !== form) return [named];
  const seat = SEATS.get(form.form)
    ?.map(name => forms.get(`organisation:${canonicalForm('organisation', name)}`))
    .find(other => other !== undefined);
  if (seat && form.type === 'organisation' && seat !== form) return [seat];
  const whole = form.type === 'organisation' ? wholeOf(form, index) : null;
  if (whole) return [whole];
  const candidates: Form[] = [];
  for (const key of form.keys.includes(form.form) ? form.keys : [...form.keys, form.form]) {
    const others = index.get(`${form.type}:${key}`) ?? [];
    for (let i = 0; i < others.length && i < MOST_CANDIDATES; i++) {
      const other = others[i]!;
      if (other !== form && !candidates.includes(other) && standsFor(form, other, told)) candidates.push(other);
    }
  }
  if (candidates.length === 0) return candidates;
  const longest = candidates.filter(
    one => !candidates.some(other => other !== one && shortens(form.type, one.form, other.form) && !isFatherOf(one, other, told)),
  );
  if (form.type !== 'person') return longest.length === 1 ? longest : [];
  const others = longest.filter(
    one => fathersName(one.form.split(' ')) !== form.form && !longest.some(father => `${father.form} jr` === one.form),
  );
  return others.length > 0 ? others : longest;
}

/** "The Commission", "the Post": the one body named before whose name has it for its head. */
function wholeOf(form: Form, index: ReadonlyMap<string, readonly Form[]>): Form | null {
  if (!SELF_NAMED.test(form.form) && !NEWSPAPER_ENDS.has(form.form)) return null;
  const first = form.names[0]!.first;
  const wholes = (index.get(`head:${form.form}`) ?? []).filter(other => other !== form && other.names[0]!.first < first);
  return wholes.length === 1 ? wholes[0]! : null;
}

/** "observatory" of "Karsholm Observatory for Human Rights"; "" of a single word. */
function headOf({ type, form }: Form): string {
  if (type !== 'organisation' || !form.includes(' ')) return '';
  const words = form.split(' ');
  const joint = words.findIndex(word => word === 'of' || word === 'for' || word === 'on');
  return joint > 0 ? words[joint - 1]! : words.at(-1)!;
}

/** The token with which the text below the headline begins. */
function endOfHeadline({ paragraphs, sentences, tokens }: Reading): number {
  const text = paragraphs.find(({ kind, first, end }) => kind !== 'headline' && end > first);
  return text ? sentences[text.first]!.first : tokens.length;
}

/** "Donald Obi" beside "Donald Obi Jr": the father, where he is named first below the headline, or by a title that the son has not. */
function isFatherOf(short: Form, long: Form, { headlineEnd, described }: ToldBeside): boolean {
  const words = long.form.split(' ');
  if (words.length !== 3 || !hasSuffix(words) || long.form !== `${short.form} ${words[2]}`) return false;
  const below = short.names.find(({ first }) => first >= headlineEnd);
  if (below && below.first < long.names[0]!.first) return true;
  const headsOf = (form: Form): string[] => form.names.flatMap(name => described.get(name)?.map(({ head }) => head) ?? []);
  const heads = headsOf(long);
  return headsOf(short).some(head => head !== '' && !heads.includes(head));
}

/** A company is introduced by its longer name, and only then, or in the headline alone, called by a short one: a unit that comes later is not the company. */
function standsFor(short: Form, long: Form, told: ToldBeside): boolean {
  if (!shortens(short.type, short.form, long.form)) return false;
  if (short.type === 'person') return !isFatherOf(short, long, told);
  return (
    short.type !== 'organisation' ||
    isTradeName(short.form, long.form) ||
    isTeamEnd(short.form, long.form) ||
    long.names[0]!.first < short.names[0]!.first ||
    (short.names.at(-1)!.first < told.headlineEnd && isPlainPair(long.form))
  );
}

/** "Brandel Maritime", not "Brandel Corps": two words, the last of which heads no other kind of body or event. */
function isPlainPair(form: string): boolean {
  const words = form.split(' ');
  return words.length === 2 && !isHead(words[1]!);
}

function reasonOf(form: Form, target: Form): string {
  if (!shortens(form.type, form.form, target.form) && form.type === 'person') return `another name of ${target.surface}, as told here`;
  if (SEATS.has(form.form)) return `another name for ${target.surface}`;
  if (form.type !== 'person' && acronymLetters(form.surface) && !`${target.form} `.startsWith(`${form.form} `))
    return `acronym of ${target.surface}`;
  if (form.type === 'person' && !form.form.includes(' '))
    return target.form.endsWith(` ${form.form}`) || fathersName(target.form.split(' ')) === form.form
      ? `surname of ${target.surface}`
      : `given name of ${target.surface}`;
  return `short for ${target.surface}`;
}

function ownReason(reading: Reading, form: Form, name: NameSpan): string {
  if (name.form === 'adjective') return name.why;
  const country = governedBy(reading, name);
  if (country) return `a capital that speaks: the government of ${country}`;
  const surface = surfaceOf(reading, name);
  if (form.surface.startsWith('department of ') || form.surface.startsWith('ministry of '))
    return `shares the head noun of the name before it: ${form.surface}`;
  if (form.type === 'organisation' && !acronymLetters(form.surface) && acronymLetters(surface)) return `acronym of ${form.surface}`;
  return surface === form.surface || surface.toLowerCase() === form.surface.toLowerCase()
    ? name.why
    : `another spelling of ${form.surface}`;
}
