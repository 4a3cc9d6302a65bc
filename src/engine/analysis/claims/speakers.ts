/** Which entity a source as written stands for. */
import { DOCUMENT_NOUNS } from '../../language/cues/cueNouns.ts';
import type { EntityType, Mention } from '../../model/analysis.ts';
import type { LocalEntity } from '../../model/analyzed.ts';
import { firstEndingAfter, type Span } from '../../model/span.ts';
import { isUpper } from '../../text/characters.ts';
import type { Cast } from '../coreference.ts';

const RANK: Readonly<Record<EntityType, number>> = {
  person: 6,
  organisation: 4,
  group: 3,
  work: 2,
  place: 2,
  product: 2,
  law: 2,
  event: 1,
  other: 1,
};
/** How far before a relative pronoun its antecedent may end. */
const RELATIVE_REACH = 60;
/** How far before an unnamed spokesperson the organisation may be named. */
const AFFILIATION_REACH = 600;
const AFFILIATED =
  /^(?:an?|the|one|another|its)\s+(?:senior\s+|chief\s+)?(?:(?:company|firm|bank|group|agency|ministry|department|campaign|university|union)(?:'s|’s)?\s+)?(?:spokes(?:person|man|woman)|representative)$/i;

/** "a memo seen by the Post", "officials interviewed by it": they do not speak for their reader. */
const SEEN_BY =
  /\s(?:seen|obtained|viewed|reviewed|read|heard|published|carried|interviewed|questioned|surveyed|polled|contacted|quoted|cited) by (?:the )?$/;
/** "her office", "their statement": they speak for whom they belong to; "his daughter" does not. */
const SPEAKING_FOR =
  /(?:office|campaign|team|camp|staff|government|administration|company|firm|party|lawyers?|attorneys?|spokes\p{L}+|representatives?|statements?|letters?|tweets?|posts?|books?|memoirs?|e-?mails?|reports?|own)(?!\p{L})/u;

interface Extent {
  readonly span: Span;
}

export class Speakers {
  readonly #text: string;
  readonly #mentions: readonly Mention[];
  readonly #entities: ReadonlyMap<string, LocalEntity>;

  readonly #units: readonly Extent[];

  /** `units`: the sentences as claims read them, in text order. */
  constructor(text: string, cast: Cast, units: readonly Extent[]) {
    this.#text = text;
    this.#units = units;
    this.#mentions = cast.mentions;
    this.#entities = new Map(cast.entities.map(entity => [entity.id, entity]));
  }

  /** A person before an organisation; a possessor or what a preposition adds only when nothing else is there. Null where nobody is known. */
  of(source: Span): string | null {
    const written = this.#text.slice(...source);
    if (/^(?:who|which)$/i.test(written)) return this.#antecedent(source[0], /^who$/i.test(written));
    let best: string | null = null;
    let bestRank = 0;
    for (let i = firstEndingAfter(this.#mentions, source[0]); i < this.#mentions.length; i++) {
      const mention = this.#mentions[i]!;
      if (mention.span[0] >= source[1]) break;
      if (mention.span[0] < source[0] - 4 || mention.span[1] > source[1]) continue;
      const rank = this.#rank(mention, source);
      if (rank > bestRank) [best, bestRank] = [mention.entity, rank];
    }
    return best ?? (AFFILIATED.test(written) ? this.#affiliation(source[0]) : null);
  }

  /** Zero or less: the mention is not whom the source means. Of "Obi campaign chief Ada Moyo" the first stands behind the second. */
  #rank(mention: Mention, source: Span): number {
    const type = this.#entities.get(mention.entity)?.type ?? 'other';
    const before = this.#text.slice(source[0], mention.span[0]);
    if (/[\s,](?:who|which|whose)\s/i.test(before) || SEEN_BY.test(before) || /\([^)]*$/.test(before)) return 0;
    const after = this.#text.slice(mention.span[1], Math.min(source[1], mention.span[1] + 3));
    const modifies = /^(?:['’]s?)?[\s-]*\p{Ll}/u.test(after) && !/^\s(?:of|in|at|an?|by|on)?\s/.test(`${after} `.slice(0, 4));
    const possessor = /^['’]s?\s/.test(after);
    if (type === 'group' && /^(?:an?|one|another)\s/i.test(before)) return 0;
    if (type === 'place' && /^\s\p{Lu}/u.test(after) && !before.includes(',')) return 0;
    if (type === 'person' && possessor && !SPEAKING_FOR.test(this.#text.slice(mention.span[1], source[1]))) return 0;
    const preposition = before.includes(',')
      ? null
      : /(?:^|\s)(of|for|in|at|from|with|to|by|on|over|about)\s+(?:(?:the|an?|his|her|its|their)\s+)?$/i.exec(before);
    if (modifies && !before.includes(',') && /\s(?:of|for|in|at|from|with|to|by|on)\s/.test(before)) return 0;
    if (preposition) return this.#attachedRank(type, preposition[1]!.toLowerCase(), before);
    if ((type === 'place' || type === 'group') && mention.form !== 'nominal' && (possessor || modifies)) return 0;
    const ofAnother = mention.form === 'pronoun' && mention.span[1] < source[1];
    if (ofAnother && !SPEAKING_FOR.test(this.#text.slice(mention.span[1], source[1]))) return 0;
    const attribute = type === 'person' && modifies && !possessor && !ofAnother && !/^\s(?:an[dy]|as|or|who)/.test(after);
    return RANK[type] - (possessor || ofAnother ? 5 : 0) - (mention.form === 'adjective' ? 2 : 0) - (attribute ? 1 : 0);
  }

  /** "a spokesman for the ministry": the ministry speaks; "a complaint in Leeds", "the lawyer for Hill": nobody named does. */
  #attachedRank(type: EntityType, preposition: string, before: string): number {
    const head =
      before
        .slice(0, before.search(/\s(?:of|for|in|at|from|with|to|by|on|over|about)\s/))
        .split(/\s+/)
        .pop() ?? '';
    if (type === 'person') return preposition === 'of' && isUpper(head) ? 3 : 0;
    if (DOCUMENT_NOUNS.has(head.toLowerCase()) && preposition !== 'by' && preposition !== 'from') return 0;
    return type === 'organisation' && /^(?:for|of|at|with|from|by)$/.test(preposition) ? 1.5 : 0;
  }

  /** The last mention before, of a person where there is one and "who" asks for him. */
  #antecedent(at: number, isWho: boolean): string | null {
    let nearest: string | null = null;
    for (let i = firstEndingAfter(this.#mentions, at) - 1; i >= 0 && at - this.#mentions[i]!.span[1] < RELATIVE_REACH; i--) {
      const { entity } = this.#mentions[i]!;
      const type = this.#entities.get(entity)?.type;
      if (!isWho || type === 'person') return entity;
      if (type === 'organisation' || type === 'group') nearest ??= entity;
    }
    return nearest;
  }

  /** The organisation that opens the sentence before; else the only one named shortly before, if more than once. */
  #affiliation(at: number): string | null {
    const opener = this.#openerBefore(at);
    if (opener) return opener;
    let only: string | null = null;
    let count = 0;
    for (let i = firstEndingAfter(this.#mentions, at) - 1; i >= 0 && at - this.#mentions[i]!.span[1] < AFFILIATION_REACH; i--) {
      const { entity } = this.#mentions[i]!;
      if (this.#entities.get(entity)?.type !== 'organisation') continue;
      if (only !== null && only !== entity) return null;
      only = entity;
      count++;
    }
    return count > 1 ? only : null;
  }

  /** The organisation that is the first word but articles and conjunctions of the sentence (or quoting sentences) before the one at `at`. */
  #openerBefore(at: number): string | null {
    const unit = this.#units[firstEndingAfter(this.#units, at) - 1];
    const mention = unit && this.#mentions[firstEndingAfter(this.#mentions, unit.span[0])];
    if (!unit || !mention || mention.span[1] > unit.span[1] || this.#entities.get(mention.entity)?.type !== 'organisation') return null;
    const before = this.#text.slice(unit.span[0], Math.max(unit.span[0], mention.span[0]));
    return /^(?:(?:but|and|yet|the)\s+)*$/i.test(before) && !/^['’]/.test(this.#text.slice(mention.span[1], mention.span[1] + 1))
      ? mention.entity
      : null;
  }
}
