/** Who is who in one article: joins the mentions of one entity. */
import type { Mention } from '../model/analysis.ts';
import type { LocalEntity } from '../model/analyzed.ts';
import type { Reading } from '../model/reading.ts';
import type { NameSpan } from './names.ts';
import type { RawQuote } from './quotes.ts';

export interface Cast {
  readonly entities: readonly LocalEntity[];
  /** In text order. */
  readonly mentions: readonly Mention[];
}

export function resolveMentions(reading: Reading, names: readonly NameSpan[], _quotes: readonly RawQuote[]): Cast {
  const entities = new Map<string, LocalEntity>();
  const mentions = names.map((name): Mention => {
    const surface = reading.text.slice(name.span[0], name.span[1]);
    const id = `${name.type}:${surface.toLowerCase()}`;
    const known = entities.get(id);
    entities.set(id, {
      id,
      type: name.type,
      name: surface,
      aliases: [],
      descriptions: [],
      articles: [reading.path],
      mentions: (known?.mentions ?? 0) + 1,
      gender: null,
      plural: false,
    });
    return { span: name.span, entity: id, form: name.form, why: name.why };
  });
  return { entities: [...entities.values()], mentions };
}
