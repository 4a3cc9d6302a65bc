/** Who is who in one article: joins the mentions of one entity, and says how the text describes it. */
import { mapped } from '../base/mapped.ts';
import type { Steps } from '../base/steps.ts';
import { GEOGRAPHY } from '../language/lexicons/countries.ts';
import type { Description, Mention } from '../model/analysis.ts';
import type { Gender, LocalEntity } from '../model/analyzed.ts';
import type { Reading } from '../model/reading.ts';
import { bySpan } from '../model/span.ts';
import { resolveAnaphora } from './coreference/anaphora.ts';
import { clusterNames, type NameCluster } from './coreference/clusters.ts';
import { describe, type FoundDescription } from './coreference/descriptions.ts';
import { canonicalForm, entityId, nameWords } from './coreference/forms.ts';
import { shortensPerson } from './coreference/personForms.ts';
import type { Antecedent, Placed } from './coreference/scene.ts';
import { singular, surfaceOf, withParticles } from './coreference/spans.ts';
import { genderOfWords, honorificGender, kinGender } from './coreference/surnames.ts';
import { FAMILY } from './names/spans/persons.ts';
import type { NameSpan } from './names.ts';
import type { RawQuote } from './quotes.ts';

export interface Cast {
  readonly entities: readonly LocalEntity[];
  /** In text order, none overlapping. */
  readonly mentions: readonly Mention[];
  /** Names inside a nominal of `mentions` ("Leeds" in "the Leeds-based company"), in text order. */
  readonly enclosed: readonly Mention[];
}

/** A cluster with all that was found out about it. */
interface Character {
  readonly id: string;
  readonly cluster: NameCluster;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly descriptions: readonly FoundDescription[];
  readonly antecedent: Antecedent;
}

export function* resolvingMentions(reading: Reading, found: readonly NameSpan[], quotes: readonly RawQuote[]): Steps<Cast> {
  const names = withParticles(reading, found);
  const characters = yield* buildCharacters(reading, names);
  yield;
  const placed = characters.flatMap(character => character.cluster.names.map(({ name, why }) => place(character, name, why))).sort(bySpan);
  const { found: anaphora, enclosed } = resolveAnaphora(reading, placed, quotes);
  const idOf = new Map(characters.map(character => [character.antecedent, character.id]));
  const counts = new Map<Antecedent, number>();
  for (const mention of [...placed, ...anaphora]) counts.set(mention.who, (counts.get(mention.who) ?? 0) + 1);
  const toMention = ({ span, who, form, why }: Placed): Mention => ({ span, entity: idOf.get(who)!, form, why });
  return {
    entities: mapped(characters, character => toEntity(reading, character, counts.get(character.antecedent) ?? 0)),
    mentions: mapped([...placed.filter(name => !enclosed.has(name)), ...anaphora].sort(bySpan), toMention),
    enclosed: [...enclosed].map(toMention),
  };
}

function* buildCharacters(reading: Reading, names: readonly NameSpan[]): Steps<Character[]> {
  const described = describeNames(reading, names);
  yield;
  const clusters = clusterNames(reading, names, described);
  yield;
  return mapped(clusters, cluster => {
    const descriptions = cluster.names.flatMap(({ name }) => described.get(name) ?? []);
    const { name, aliases } = nameAndAliases(reading, cluster);
    const antecedent: Antecedent = {
      type: cluster.type,
      form: cluster.form,
      name,
      gender: cluster.type === 'person' ? genderOf(reading, cluster, name) : 'neuter',
      plural:
        cluster.type === 'group' && (GEOGRAPHY.peoples.has(cluster.form) || cluster.names.some(({ name }) => name.why === FAMILY.why)),
      country: cluster.type === 'place' && GEOGRAPHY.countries.has(name),
      heads: new Set(descriptions.map(description => description.head).filter(Boolean)),
      count: cluster.names.length,
    };
    return { id: entityId(cluster.type, cluster.form), cluster, name, aliases, descriptions, antecedent };
  });
}

/** The descriptions beside each name, found in one pass over sentences and names. */
function describeNames(reading: Reading, names: readonly NameSpan[]): Map<NameSpan, FoundDescription[]> {
  const found = new Map<NameSpan, FoundDescription[]>();
  let s = 0;
  for (const name of names) {
    while (s < reading.sentences.length - 1 && reading.sentences[s]!.end <= name.first) s++;
    const sentence = reading.sentences[s]!;
    const descriptions = describe(reading, name, sentence.first, sentence.end);
    if (descriptions.length > 0) found.set(name, descriptions);
  }
  return found;
}

/** What is written in capitals alone is a name's fullest form only where there is no other. */
const SHOUTED = 1000;

/** The fullest form of the names, and the others by first appearance. A country goes by its usual name. */
function nameAndAliases(reading: Reading, cluster: NameCluster): { name: string; aliases: string[] } {
  const surfaces = new Set(cluster.names.filter(({ name }) => name.form === 'name').map(({ name }) => singular(surfaceOf(reading, name))));
  const usual = cluster.type === 'place' ? GEOGRAPHY.places.get(cluster.form) : undefined;
  if (surfaces.size === 0) {
    const adjective = surfaceOf(reading, cluster.names[0]!.name);
    return usual ? { name: usual, aliases: [adjective] } : { name: adjective, aliases: [] };
  }
  const letters = (surface: string): number =>
    nameWords(surface).join('').length - (surface.length > 4 && surface === surface.toUpperCase() ? SHOUTED : 0);
  const all = [...surfaces];
  const own = all.length > 1 ? all.filter(surface => isOwn(cluster, surface)) : all;
  const fullest = (own.length > 0 ? own : all).reduce((best, surface) => (letters(surface) > letters(best) ? surface : best));
  const name = usual ?? withHead(cluster.form, fuller(cluster, fullest));
  const adjectives = cluster.names.filter(entry => entry.name.form === 'adjective').map(entry => surfaceOf(reading, entry.name));
  return { name, aliases: [...new Set([...all, ...adjectives])].filter(surface => surface !== name) };
}

/** Nobody goes by a name that the text only tells besides ("born Ada Potts"). */
function isOwn({ type, form }: NameCluster, surface: string): boolean {
  if (type !== 'person') return true;
  const other = canonicalForm(type, surface);
  return other === form || shortensPerson(other, form);
}

/** "Tom Obi" for the "Tom" of "Tom and Sarah Obi". */
const fuller = ({ type, surface }: NameCluster, fullest: string): string =>
  type === 'person' && surface !== fullest && nameWords(surface).length > 1 && nameWords(fullest).length === 1 ? surface : fullest;

/** "Treasury" of "Departments of Defense and Treasury" is the Department of Treasury. */
function withHead(form: string, surface: string): string {
  const head = /^(department|ministry) of /.exec(form)?.[1];
  return head && form === `${head} of ${nameWords(surface).join(' ')}`
    ? `${head[0]!.toUpperCase()}${head.slice(1)} of ${surface}`
    : surface;
}

function genderOf(reading: Reading, cluster: NameCluster, name: string): Gender | null {
  for (const entry of cluster.names) {
    const gender = honorificGender(reading, entry.name);
    if (gender) return gender;
  }
  const known = genderOfWords(nameWords(name));
  if (known) return known;
  for (const entry of cluster.names) {
    const gender = kinGender(reading, entry.name);
    if (gender) return gender;
  }
  return null;
}

const place = (character: Character, name: NameSpan, why: string): Placed => ({
  who: character.antecedent,
  first: name.first,
  end: name.end,
  span: name.span,
  form: name.form,
  why,
});

function toEntity(reading: Reading, character: Character, mentions: number): LocalEntity {
  const { id, cluster, name, aliases, antecedent } = character;
  return {
    id,
    type: cluster.type,
    name,
    aliases,
    descriptions: distinct(reading, character.descriptions),
    articles: [reading.path],
    mentions,
    gender: antecedent.gender,
    plural: antecedent.plural,
  };
}

/** Each wording once, where it stands first. */
function distinct(reading: Reading, descriptions: readonly FoundDescription[]): Description[] {
  const seen = new Map<string, Description>();
  for (const { span } of descriptions) {
    const text = reading.text.slice(span[0], span[1]).replace(/\s+/g, ' ');
    if (!seen.has(text.toLowerCase())) seen.set(text.toLowerCase(), { text, article: reading.path, span });
  }
  return [...seen.values()];
}
