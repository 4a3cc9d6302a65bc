/** Reads what an article says of somebody from its digest. */
import type { Description, EntityType } from '../../model/analysis.ts';
import type { Gender } from '../../model/analyzed.ts';
import type { KeptArticle } from '../articleStore.ts';
import { isText, type OftenRead, textAt, textLength } from '../texts.ts';
import { AT, GENDERS, type NamesDigest, OF_DESCRIPTION, TYPES } from './namesDigest.ts';

/** Without the article's path. */
export type ToldDescription = Omit<Description, 'article'>;

export const nameCount = ({ codes }: NamesDigest): number => codes[0] ?? 0;

/** Of the entity with the article's own id; -1 where there is none. */
export function indexOfId(digest: NamesDigest, id: string): number {
  const { codes } = digest;
  for (let i = nameCount(digest) - 1; i >= 0; i--) if (isText(digest, codes[codes[i]! + AT.id]!, id)) return i;
  return -1;
}

/** Is made where it is needed, and not held: texts are read each time anew. */
export class ToldName {
  readonly article: KeptArticle;
  readonly #digest: NamesDigest;
  readonly #start: number;

  constructor(article: KeptArticle, digest: NamesDigest, index: number) {
    this.article = article;
    this.#digest = digest;
    this.#start = digest.codes[index]!;
  }

  get id(): string {
    return this.#text(AT.id);
  }

  get type(): EntityType {
    return TYPES[this.#code(AT.type)]!;
  }

  get form(): string {
    return this.#text(AT.form);
  }

  get field(): string {
    return this.#text(AT.field);
  }

  get gender(): Gender | null {
    return GENDERS[this.#code(AT.gender)]!;
  }

  get mentions(): number {
    return this.#code(AT.mentions);
  }

  get isDescribed(): boolean {
    return this.#code(AT.descriptions) > 0;
  }

  get descriptions(): ToldDescription[] {
    const descriptions: ToldDescription[] = [];
    const end = AT.lists + OF_DESCRIPTION * this.#code(AT.descriptions);
    for (let at = AT.lists; at < end; at += OF_DESCRIPTION)
      descriptions.push({ text: this.#text(at), span: [this.#code(at + 1), this.#code(at + 2)] });
    return descriptions;
  }

  name(often: OftenRead): string {
    return often.text(this.#digest, this.#code(AT.name));
  }

  /** Those of at least and at most so many code units. */
  aliases(often: OftenRead, shortest = 0, longest = Number.POSITIVE_INFINITY): string[] {
    const aliases: string[] = [];
    const first = AT.lists + OF_DESCRIPTION * this.#code(AT.descriptions);
    for (let i = 0; i < this.#code(AT.aliases); i++) {
      const text = this.#code(first + i);
      const length = textLength(this.#digest, text);
      if (length >= shortest && length <= longest) aliases.push(often.text(this.#digest, text));
    }
    return aliases;
  }

  #code(at: number): number {
    return this.#digest.codes[this.#start + at]!;
  }

  #text(at: number): string {
    return textAt(this.#digest, this.#code(at));
  }
}
