/** Articles for the tests of the corpus: one sentence a line, without any analysis but quotation marks and given claims. */
import { StatementIndex } from '../../src/engine/corpus/statements.ts';
import type { Claim, EntityType, Quote } from '../../src/engine/model/analysis.ts';
import type { AnalyzedArticle } from '../../src/engine/model/analyzed.ts';
import type { Span } from '../../src/engine/model/span.ts';
import { put } from './put.ts';

export const FERRY = 'The harbour authority suspended all ferries to Orlo Island on Tuesday after a crack was found in the main pier.';
export const PIER = 'Engineers will need at least three weeks to replace the damaged pillars below the waterline.';

export function indexOf(...articles: AnalyzedArticle[]): StatementIndex {
  const index = new StatementIndex();
  for (const one of articles) put(index, one);
  return index;
}

export interface Given {
  readonly credit?: string;
  readonly entities?: readonly { readonly name: string; readonly type: EntityType }[];
  /** Contents of claims and who makes them, as they stand in the text. */
  readonly claims?: readonly { readonly source: string; readonly content: string; readonly person?: string }[];
}

export function article(path: string, lines: readonly string[], given: Given = {}): AnalyzedArticle {
  const text = lines.join('\n');
  const span = (part: string): Span => [text.indexOf(part), text.indexOf(part) + part.length];
  const claims = (given.claims ?? []).map(
    ({ source, content, person }, i): Claim => ({
      id: `claim-${i}`,
      article: path,
      source: person ?? null,
      sources: [span(source)],
      cue: text.includes('said') ? span('said') : null,
      cueKind: null,
      contents: [span(content)],
      kind: 'indirect',
      stance: 'asserts',
      quotes: [],
      confidence: 0.9,
      why: 'given',
    }),
  );
  const quotes = quotesIn(text).map(quote => {
    const claim = claims.find(({ contents: [content] }) => content![0] <= quote.span[0] && quote.span[1] <= content![1]);
    return { ...quote, claim: claim?.id ?? null };
  });
  const people = [...new Set((given.claims ?? []).flatMap(claim => claim.person ?? []))];
  return {
    path,
    title: null,
    publisher: null,
    credit: given.credit ?? null,
    byline: null,
    place: null,
    published: { value: null, span: null, from: 'none' },
    sections: [],
    sentences: sentencesIn(lines),
    mentions: [],
    times: [],
    quantities: [],
    quotes,
    claims,
    text,
    hash: text,
    entities: [...people.map(name => ({ name, type: 'person' as const })), ...(given.entities ?? [])].map(({ name, type }) => ({
      id: name,
      type,
      name,
      aliases: [],
      descriptions: [],
      articles: [path],
      mentions: 1,
      gender: null,
      plural: false,
    })),
    events: [],
  };
}

function sentencesIn(lines: readonly string[]): Span[] {
  let start = 0;
  return lines.flatMap((line): Span[] => {
    const span: Span = [start, start + line.length];
    start += line.length + 1;
    return line === '' ? [] : [span];
  });
}

function quotesIn(text: string): Quote[] {
  return [...text.matchAll(/[“"]([^”"]+)[”"]/g)].map((match, i) => ({
    id: `quote-${i}`,
    span: [match.index + 1, match.index + match[0].length - 1],
    marks: [match.index, match.index + match[0].length],
    kind: /^["“]?\p{Ll}/u.test(match[0]) ? 'partial' : 'speech',
    parent: null,
    claim: null,
  }));
}
