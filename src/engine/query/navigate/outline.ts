/** An article's outline: the headline holds the furniture above and below the story, and who says what and what happens, in text order. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { Claim, Section } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed.ts';
import { contains, type Span } from '../../model/span.ts';
import { claimExtent, excerpt } from '../at.ts';
import { claimWords } from '../claimWords.ts';
import { dateOfArticle, eventDate } from '../tree/events/dates.ts';

export interface OutlineNode {
  readonly kind: 'article' | 'section' | 'claim' | 'quote' | 'event';
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  /** What is selected when the node is chosen; within `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineNode[];
}

const LABEL = 90;

export function outlineOf(corpus: Corpus, path: string): OutlineNode[] {
  const article = corpus.article(path);
  if (!article?.text.trim()) return [];
  const headline = article.sections.find(section => section.kind === 'headline')?.span;
  const firstLine: Span = headline ?? firstWords(article.text);
  const name = article.title ?? excerpt(article.text, firstLine, LABEL);
  const children = [...sectionNodes(article), ...claimNodes(corpus, article), ...quoteNodes(article), ...eventNodes(article, name)];
  children.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  return [
    {
      kind: 'article',
      name,
      detail: [article.publisher ?? article.credit, dateOfArticle(article.published)].filter(Boolean).join(', '),
      span: [0, article.text.length],
      selection: firstLine,
      children,
    },
  ];
}

function firstWords(text: string): Span {
  const start = text.search(/\S/);
  const end = text.slice(start).search(/[\r\n]/);
  return [start, end < 0 ? text.length : start + end];
}

const SECTION_NAMES: Partial<Record<Section['kind'], string>> = {
  dateline: 'Dateline',
  byline: 'Byline',
  caption: 'Caption',
  credit: 'Credit',
  topics: 'Topics',
  boilerplate: 'Page furniture',
};

function sectionNodes({ sections, text }: AnalyzedArticle): OutlineNode[] {
  return sections.flatMap(({ kind, span }): OutlineNode[] => {
    const name = SECTION_NAMES[kind];
    return name ? [{ kind: 'section', name, detail: excerpt(text, span, LABEL), span, selection: span, children: [] }] : [];
  });
}

function claimNodes(corpus: Corpus, article: AnalyzedArticle): OutlineNode[] {
  return article.claims.flatMap((claim): OutlineNode[] => {
    const content = claim.contents[0];
    if (!content) return [];
    const { words } = claimWords(article.text, { ...claim, contents: [content] }, LABEL);
    const name = `${speakerOf(corpus, article, claim)}: ${words}`;
    return [{ kind: 'claim', name, detail: claim.stance, span: claimExtent(claim), selection: content, children: [] }];
  });
}

/** The resolved speaker, else the source as written, else that there is none. */
export function speakerOf(corpus: Corpus, article: AnalyzedArticle, claim: Claim): string {
  const entity = claim.source ? corpus.entity(corpus.entityId(article.path, claim.source)) : undefined;
  const written = claim.sources[0];
  return entity?.name ?? (written ? excerpt(article.text, written, 60) : 'Nobody named');
}

function quoteNodes(article: AnalyzedArticle): OutlineNode[] {
  const claimed = article.claims.map(claimExtent);
  return article.quotes
    .filter(quote => quote.kind === 'speech' && !quote.claim && !claimed.some(span => contains(span, quote.span)))
    .map(quote => ({
      kind: 'quote',
      name: excerpt(article.text, quote.marks, LABEL),
      detail: 'nobody named',
      span: quote.marks,
      selection: quote.marks,
      children: [],
    }));
}

/** What is told in passing is left out, and what the headline says already. */
function eventNodes(article: AnalyzedArticle, headline: string): OutlineNode[] {
  return article.events.flatMap(event => {
    const mention = event.mentions[0];
    if (!mention || event.minor || sameWords(event.label, headline)) return [];
    const span: Span = contains(mention.sentence, mention.trigger) ? mention.sentence : mention.trigger;
    return [
      {
        kind: 'event' as const,
        name: event.label,
        detail: eventDate(event),
        span,
        selection: mention.trigger,
        children: [],
      },
    ];
  });
}

const sameWords = (a: string, b: string): boolean => bareWords(a) === bareWords(b);

const bareWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
