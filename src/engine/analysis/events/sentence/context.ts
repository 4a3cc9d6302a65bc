/** What the passes before know of each token: its mention, whether it tells a time, whether it stands in somebody's claim. */
import type { Claim, Mention, TimeExpression } from '../../../model/analysis.ts';
import type { LocalEntity } from '../../../model/analyzed.ts';
import type { Reading, Token } from '../../../model/reading.ts';
import type { Span } from '../../../model/span.ts';
import type { Cast } from '../../coreference.ts';

export interface EventEvidence {
  readonly cast: Cast;
  readonly times: readonly TimeExpression[];
  readonly claims: readonly Claim[];
  /** ISO 8601, of the article; "XXXX-10-14" where its year is not known. */
  readonly published: string | null;
}

export interface Context {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  /** By token: an index into `mentions`, or -1. */
  readonly mentionAt: Int32Array;
  /** By token: an index into `times`, or -1. */
  readonly timeAt: Int32Array;
  /** By token: 1 inside what somebody claims, else 0. */
  readonly claimed: Uint8Array;
  readonly published: string | null;
  entity(id: string): LocalEntity | undefined;
  /** The name of the person in whose mouth the token is; null where there is none. */
  speaker(token: number): string | null;
  /** The words of an entity's name by which it is known again. */
  nameWords(id: string): readonly string[];
}

export function buildContext(reading: Reading, { cast, times, claims, published }: EventEvidence): Context {
  const { tokens } = reading;
  const mentionAt = cover(tokens, cast.mentions);
  const timeAt = cover(tokens, times);
  const contents = claims
    .flatMap(claim => claim.contents.map(span => ({ span, source: claim.source })))
    .sort((a, b) => a.span[0] - b.span[0]);
  const contentAt = cover(tokens, contents);
  const claimed = new Uint8Array(tokens.length);
  for (let i = 0; i < claimed.length; i++) claimed[i] = contentAt[i]! < 0 ? 0 : 1;
  const entities = new Map(cast.entities.map(entity => [entity.id, entity]));
  const entity = (id: string): LocalEntity | undefined => entities.get(id);
  const speaker = (token: number): string | null => {
    const source = contents[contentAt[token] ?? -1]?.source ?? null;
    const person = source === null ? undefined : entities.get(source);
    return person?.type === 'person' ? person.name : null;
  };
  const words = new Map<string, readonly string[]>();
  const nameWords = (id: string): readonly string[] => {
    const known = words.get(id);
    if (known !== undefined) return known;
    const made = wordsOf(entity(id)?.name ?? '');
    words.set(id, made);
    return made;
  };
  return { reading, tokens, mentions: cast.mentions, times, mentionAt, timeAt, claimed, published, entity, speaker, nameWords };
}

const wordsOf = (name: string): string[] =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(word => word.length > 2 || /\p{N}/u.test(word) || name.length < 4);

/** The mention that a token belongs to. */
export function mentionOf({ mentions, mentionAt }: Pick<Context, 'mentions' | 'mentionAt'>, token: number): Mention | undefined {
  const at = mentionAt[token];
  return at === undefined || at < 0 ? undefined : mentions[at];
}

/** For each token the index of a span that covers its start, or -1. `items` are sorted by start; where they nest, the outer one counts. */
function cover(tokens: readonly Token[], items: readonly { readonly span: Span }[]): Int32Array {
  const covered = new Int32Array(tokens.length).fill(-1);
  let item = 0;
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens[i]!.span[0];
    while (item < items.length && items[item]!.span[1] <= start) item++;
    const span = items[item]?.span;
    if (span && span[0] <= start) covered[i] = item;
  }
  return covered;
}
