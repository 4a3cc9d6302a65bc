/** Articles and a corpus made by hand, so that the questions are tested apart from the analysis. */
import type { Corpus } from '../../src/engine/corpus/corpus.ts';
import type { Claim, Entity, EntityType, Event, Mention, Quote } from '../../src/engine/model/analysis.ts';
import type { AnalyzedArticle, LocalEntity } from '../../src/engine/model/analyzed.ts';
import type { Statement } from '../../src/engine/model/coverage.ts';
import type { Span } from '../../src/engine/model/span.ts';

export const entityId = (type: EntityType, name: string): string => `${type}:${name}`;

/**
 * `[person Lena Okafor]` marks a mention of that name; `[person Lena Okafor|she]` one that is written otherwise. Quotation marks and claims are looked
 * up in the text that is left.
 */
export function articleFrom(path: string, marked: string, more: Partial<AnalyzedArticle> = {}): AnalyzedArticle {
  const mentions: Mention[] = [];
  const entities = new Map<string, LocalEntity>();
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[(\w+) ([^\]|]+)(?:\|([^\]]+))?\]/g)) {
    const [whole, type = '', name = '', written = name] = match;
    text += marked.slice(at, match.index);
    at = match.index + whole.length;
    const id = entityId(type as EntityType, name);
    const span: Span = [text.length, text.length + written.length];
    mentions.push({ span, entity: id, form: /^[A-Z]/.test(written) ? 'name' : 'pronoun', why: 'marked by hand' });
    entities.set(id, localEntity(id, type as EntityType, name, path, (entities.get(id)?.mentions ?? 0) + 1));
    text += written;
  }
  text += marked.slice(at);
  const quotes = [...text.matchAll(/"[^"]*"/g)].map(
    ({ 0: words, index }, i): Quote => ({
      id: `q${i}`,
      marks: [index, index + words.length],
      span: [index + 1, index + words.length - 1],
      kind: 'speech',
      parent: null,
      claim: null,
    }),
  );
  const headlineEnd = text.indexOf('\n');
  return {
    path,
    text,
    hash: text,
    title: headlineEnd > 0 ? text.slice(0, headlineEnd) : null,
    publisher: null,
    credit: null,
    byline: null,
    place: null,
    published: { value: null, span: null, from: 'none' },
    sections:
      headlineEnd > 0
        ? [
            { kind: 'headline', span: [0, headlineEnd] },
            { kind: 'body', span: [headlineEnd + 1, text.length] },
          ]
        : [],
    sentences: [],
    mentions,
    times: [],
    quantities: [],
    quotes,
    claims: [],
    entities: [...entities.values()],
    events: [],
    ...more,
  };
}

function localEntity(id: string, type: EntityType, name: string, path: string, mentions: number): LocalEntity {
  return { id, type, name, aliases: [], descriptions: [], articles: [path], mentions, gender: null, plural: false };
}

/** The span of the words' first (or `nth`, from 0) occurrence. */
export function spanOf(article: AnalyzedArticle, words: string, nth = 0): Span {
  let at = -1;
  for (let i = 0; i <= nth; i++) at = article.text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`"${words}" does not stand in the article`);
  return [at, at + words.length];
}

/** A claim whose parts are given by their words. */
export function claimOf(
  article: AnalyzedArticle,
  parts: { source?: string; entity?: string; cue?: string; content: string; more?: Partial<Claim> },
): Claim {
  return {
    id: `c-${parts.content}`,
    article: article.path,
    source: parts.entity ?? null,
    sources: parts.source ? [spanOf(article, parts.source)] : [],
    cue: parts.cue ? spanOf(article, parts.cue) : null,
    cueKind: null,
    contents: [spanOf(article, parts.content)],
    kind: 'indirect',
    stance: 'asserts',
    quotes: [],
    confidence: 0.9,
    why: 'made by hand',
    ...parts.more,
  };
}

export const withClaims = (article: AnalyzedArticle, ...claims: Claim[]): AnalyzedArticle => ({ ...article, claims });

/** What the queries use of a corpus. Ids of entities are the same in all articles. */
export function corpusOf(
  articles: readonly AnalyzedArticle[],
  statements: readonly Statement[] = [],
  events: readonly Event[] = [],
): Corpus {
  const sorted = [...articles].sort((a, b) => (a.path < b.path ? -1 : 1));
  const entity = (id: string): Entity | undefined => {
    const locals = sorted.flatMap(article => article.entities.filter(local => local.id === id).map(local => ({ article, local })));
    const first = locals[0]?.local;
    if (!first) return undefined;
    return {
      id,
      type: first.type,
      name: first.name,
      aliases: [...new Set(locals.flatMap(({ local }) => local.aliases))],
      descriptions: locals.flatMap(({ local }) => local.descriptions),
      articles: locals.map(({ article }) => article.path),
      mentions: locals.reduce((sum, { local }) => sum + local.mentions, 0),
    };
  };
  const fake = {
    article: (path: string) => sorted.find(article => article.path === path),
    kept: (path: string) => sorted.find(article => article.path === path),
    paths: () => sorted.map(article => article.path),
    articles: () => sorted,
    entity,
    entities: () => [...new Set(sorted.flatMap(article => article.entities.map(local => local.id)))].flatMap(id => entity(id) ?? []),
    entityId: (_path: string, id: string) => id,
    entityTypes: (path: string) => sorted.find(article => article.path === path)?.entities.map(({ type }) => type) ?? [],
    mentionsOf: (id: string) =>
      sorted.flatMap(article =>
        article.mentions.filter(mention => mention.entity === id).map(mention => ({ article: article.path, mention })),
      ),
    events: () => events,
    statements: () => statements,
    statementsIn: (path: string) => statements.filter(statement => statement.members.some(member => member.article === path)),
    differences: () => [],
    differencesIn: () => [],
    lineages: () => [],
    shareCopy: () => false,
    namesakes: () => ({ outlet: 1, date: 1, headline: 1 }),
  };
  return fake as unknown as Corpus;
}

export function statementOf(
  relation: Statement['relation'],
  independent: number,
  ...members: readonly (readonly [AnalyzedArticle, string])[]
): Statement {
  return {
    id: 's',
    gist: members[0]?.[1] ?? '',
    relation,
    independent,
    members: members.map(([article, words], i) => ({
      article: article.path,
      span: spanOf(article, words),
      relation: i === 0 ? 'verbatim' : relation,
      attributed: true,
      claim: null,
    })),
  };
}
