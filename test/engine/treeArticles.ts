/** Articles as the analysis would give them, for the trees' tests: what is named, said and told stands in the text, and is found there by its words. */
import type { Claim, EntityType, EventStatus, Stance } from '../../src/engine/model/analysis.ts';
import type { AnalyzedArticle } from '../../src/engine/model/analyzed.ts';
import type { Span } from '../../src/engine/model/span.ts';

export interface Telling {
  readonly publisher?: string;
  readonly published?: string;
  /** Every occurrence is a mention. */
  readonly names?: Readonly<Record<string, EntityType>>;
  /** `by`: a name of `names`, or words of the text that name nobody. */
  readonly said?: readonly { readonly by?: string; readonly words: string; readonly stance?: Stance }[];
  /** `words`: the trigger. The first is the most newsworthy. */
  readonly told?: readonly { readonly words: string; readonly label: string; readonly date?: string; readonly status?: EventStatus }[];
}

export function article(path: string, text: string, telling: Telling = {}): AnalyzedArticle {
  const names = Object.entries(telling.names ?? {});
  const sentences = sentencesOf(text);
  return {
    path,
    title: null,
    publisher: telling.publisher ?? null,
    credit: null,
    byline: null,
    place: null,
    published: { value: telling.published ?? null, span: null, from: telling.published ? 'text' : 'none' },
    sections: [{ kind: 'body', span: [0, text.length] }],
    sentences,
    mentions: names
      .flatMap(([name, type]) => all(text, name).map(span => ({ span, entity: `${type}-${name}`, form: 'name' as const, why: 'a name' })))
      .sort((a, b) => a.span[0] - b.span[0]),
    times: [],
    quantities: [],
    quotes: [],
    claims: (telling.said ?? []).map((said, i) => claimOf(path, text, telling, said, i)),
    text,
    hash: `${path}${text.length}`,
    entities: names.map(([name, type]) => ({
      id: `${type}-${name}`,
      type,
      name,
      aliases: [name],
      descriptions: [],
      articles: [path],
      mentions: all(text, name).length,
      gender: null,
      plural: false,
    })),
    events: (telling.told ?? []).map(({ words, label, date, status }, i) => {
      const trigger = all(text, words)[0]!;
      const sentence = sentences.find(([start, end]) => start <= trigger[0] && trigger[0] < end)!;
      return {
        id: `event-${label.replaceAll(' ', '-')}`,
        label,
        type: null,
        date: date ?? null,
        status: status ?? 'happened',
        participants: [],
        mentions: [{ article: path, trigger, sentence, date: date ?? null }],
        lemma: words,
        senses: [words],
        arguments: [],
        weight: 10 - i,
      };
    }),
  };
}

function claimOf(
  path: string,
  text: string,
  { names }: Telling,
  { by, words, stance }: NonNullable<Telling['said']>[number],
  i: number,
): Claim {
  const type = by === undefined ? undefined : names?.[by];
  return {
    id: `claim-${i}`,
    article: path,
    source: type ? `${type}-${by}` : null,
    sources: by ? all(text, by).slice(0, 1) : [],
    cue: null,
    cueKind: null,
    contents: [all(text, words)[0]!],
    kind: words.startsWith('"') ? 'direct' : 'indirect',
    stance: stance ?? 'asserts',
    quotes: [],
    confidence: 0.9,
    why: 'a cue',
  };
}

function all(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) spans.push([at, at + words.length]);
  if (spans.length === 0) throw new Error(`"${words}" is not in the text`);
  return spans;
}

const sentencesOf = (text: string): Span[] =>
  [...text.matchAll(/[^.\n\s][^.\n]*[.]?"?/g)].map(match => [match.index, match.index + match[0].length]);
