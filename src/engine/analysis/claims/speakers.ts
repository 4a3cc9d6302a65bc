/** Which entity a source as written stands for. */
import type { EntityType, Mention } from '../../model/analysis.ts';
import type { LocalEntity } from '../../model/analyzed.ts';
import { firstEndingAfter, type Span } from '../../model/span.ts';
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

export class Speakers {
  readonly #text: string;
  readonly #mentions: readonly Mention[];
  readonly #entities: ReadonlyMap<string, LocalEntity>;

  constructor(text: string, cast: Cast) {
    this.#text = text;
    this.#mentions = cast.mentions;
    this.#entities = new Map(cast.entities.map(entity => [entity.id, entity]));
  }

  /** A person before an organisation; a possessor or what a preposition adds only when nothing else is there. Null where nobody is known. */
  of(source: Span): string | null {
    const relative = /^(?:who|which)$/i.test(this.#text.slice(...source));
    if (relative) return this.#antecedent(source[0]);
    let best: string | null = null;
    let bestRank = Number.NEGATIVE_INFINITY;
    for (let i = firstEndingAfter(this.#mentions, source[0]); i < this.#mentions.length; i++) {
      const mention = this.#mentions[i]!;
      if (mention.span[0] >= source[1]) break;
      if (mention.span[0] < source[0] - 4 || mention.span[1] > source[1]) continue;
      const rank = this.#rank(mention, source);
      if (rank > bestRank) [best, bestRank] = [mention.entity, rank];
    }
    return best;
  }

  #rank(mention: Mention, source: Span): number {
    const type = this.#entities.get(mention.entity)?.type ?? 'other';
    const before = this.#text.slice(source[0], mention.span[0]);
    const possessor = mention.span[1] < source[1] && /^['’]s?\s/.test(this.#text.slice(mention.span[1], mention.span[1] + 3));
    const attached = /(?:^|\s)(?:of|for|in|at|from|with|to|by|on)\s+(?:the\s+)?$/i.test(before) && !before.includes(',');
    const adjective = mention.form === 'adjective' ? 2 : 0;
    return RANK[type] - (possessor ? 4 : 0) - (attached ? 2.5 : 0) - adjective;
  }

  #antecedent(at: number): string | null {
    const i = firstEndingAfter(this.#mentions, at) - 1;
    const mention = this.#mentions[i];
    return mention && at - mention.span[1] < RELATIVE_REACH ? mention.entity : null;
  }
}
