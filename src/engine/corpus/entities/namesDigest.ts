/** What the index of entities keeps of an article, from the article alone. */
import { canonicalForm } from '../../analysis/coreference/forms.ts';
import type { Description, EntityType } from '../../model/analysis.ts';
import type { AnalyzedArticle, Gender } from '../../model/analyzed.ts';
import { fieldsOf } from './fields.ts';

/** Without the article's path. */
export type ToldDescription = Omit<Description, 'article'>;

/** What an article says of somebody, as far as the folder asks. `form`: under which the name is compared; `field`: of a full name, see `fieldsOf`. */
export interface Naming {
  readonly id: string;
  readonly type: EntityType;
  readonly form: string;
  readonly field: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly descriptions: readonly ToldDescription[];
  readonly mentions: number;
  readonly gender: Gender | null;
}

export function namesDigest({ entities }: AnalyzedArticle): Naming[] {
  return entities.map(({ id, type, name, aliases, descriptions, mentions, gender }) => {
    const form = formOf(type, name);
    const field = type === 'person' && form.includes(' ') ? fieldsOf(descriptions) : '';
    return { id, type, form, field, name, aliases, descriptions: descriptions.map(({ text, span }) => ({ text, span })), mentions, gender };
  });
}

/** What an article calls somebody only by an adjective is still the place. */
const formOf = (type: EntityType, name: string): string => canonicalForm(type, name) || name.toLowerCase();
