/** What the index of entities keeps of an article, from the article alone: whom it names, in numbers and texts. */
import { canonicalForm } from '../../analysis/coreference/forms.ts';
import type { EntityType } from '../../model/analysis.ts';
import type { AnalyzedArticle, Gender, LocalEntity } from '../../model/analyzed.ts';
import { TextGatherer, type Texts } from '../texts.ts';
import { fieldsOf } from './fields.ts';

export interface NamesDigest extends Texts {
  /** Where each entity begins, in the order of the article's; then of each the numbers of `AT`, its descriptions and its aliases. */
  readonly codes: Int32Array;
}

/** Where articles and mentions decide nothing: a person is told by title or gender, so a bare name that some take for a body is one. */
export const TYPES: readonly EntityType[] = ['organisation', 'person', 'place', 'group', 'work', 'product', 'event', 'law', 'other'];
export const GENDERS: readonly (Gender | null)[] = [null, 'female', 'male', 'neuter'];

/**
 * Of texts the number. `form`: under which the name is compared; `field`: of a full name, see `fieldsOf`; of descriptions and aliases how many there
 * are, then those: a description is its text, start and end.
 */
export const AT = { id: 0, type: 1, form: 2, field: 3, name: 4, gender: 5, mentions: 6, descriptions: 7, aliases: 8, lists: 9 } as const;
export const OF_DESCRIPTION = 3;

export function namesDigest({ entities }: AnalyzedArticle): NamesDigest {
  const texts = new TextGatherer();
  const codes = entities.map(() => 0);
  for (const [i, entity] of entities.entries()) {
    codes[i] = codes.length;
    write(entity, codes, texts);
  }
  return { ...texts.texts(), codes: Int32Array.from(codes) };
}

function write({ id, type, name, aliases, descriptions, mentions, gender }: LocalEntity, codes: number[], texts: TextGatherer): void {
  const form = formOf(type, name);
  const field = type === 'person' && form.includes(' ') ? fieldsOf(descriptions) : '';
  codes.push(texts.add(id), TYPES.indexOf(type), texts.add(form), texts.add(field), texts.add(name), GENDERS.indexOf(gender), mentions);
  codes.push(descriptions.length, aliases.length);
  for (const { text, span } of descriptions) codes.push(texts.add(text), ...span);
  for (const alias of aliases) codes.push(texts.add(alias));
}

/** What an article calls somebody only by an adjective is still the place. */
const formOf = (type: EntityType, name: string): string => canonicalForm(type, name) || name.toLowerCase();
