/** What is painted into an article's text. */
import type { Corpus } from '../corpus/corpus.ts';
import type { EntityType, MentionForm, QuoteKind, Stance } from '../model/analysis.ts';
import type { StatementMember } from '../model/coverage.ts';
import { bySpan, type Span } from '../model/span.ts';

/** `type`: what the folder takes the entity for, as its card says. */
export interface EntityMark {
  readonly span: Span;
  readonly type: EntityType;
  readonly form: MentionForm;
}

/** `span`: the quotation marks included. */
export interface QuoteMark {
  readonly span: Span;
  readonly kind: QuoteKind;
}

export interface CueMark {
  readonly span: Span;
  readonly stance: Stance;
}

/** `relation`: "contradicts" where any of the articles differs. `articles`: how many other articles say it; `independent`: how many lineages, this one's included. */
export interface RepeatedMark {
  readonly span: Span;
  readonly relation: StatementMember['relation'];
  readonly articles: number;
  readonly independent: number;
}

/** Each in text order. `differing`: where other articles give another figure, date, name or wording. */
export interface Marks {
  readonly entities: readonly EntityMark[];
  readonly quotes: readonly QuoteMark[];
  readonly cues: readonly CueMark[];
  readonly repeated: readonly RepeatedMark[];
  readonly differing: readonly Span[];
}

export function marksOf(corpus: Corpus, path: string): Marks | null {
  const article = corpus.article(path);
  if (!article) return null;
  const known = corpus.entityTypes(path);
  const types = new Map(article.entities.map(({ id }, i) => [id, known[i]!]));
  return {
    entities: article.mentions.map(({ span, entity, form }) => ({ span, form, type: types.get(entity) ?? 'other' })).sort(bySpan),
    quotes: article.quotes.map(({ marks, kind }) => ({ span: marks, kind })).sort(bySpan),
    cues: article.claims.flatMap(({ cue, stance }) => (cue ? [{ span: cue, stance }] : [])).sort(bySpan),
    repeated: repeatedIn(corpus, path),
    differing: differingIn(corpus, path),
  };
}

function repeatedIn(corpus: Corpus, path: string): RepeatedMark[] {
  const marks: RepeatedMark[] = [];
  for (const { members, independent } of corpus.statementsIn(path)) {
    const articles = new Set(members.map(member => member.article)).size - 1;
    const differs = members.some(member => member.relation === 'contradicts');
    for (const { article, span, relation } of members)
      if (article === path) marks.push({ span, relation: differs ? 'contradicts' : relation, articles, independent });
  }
  return marks.sort(bySpan);
}

function differingIn(corpus: Corpus, path: string): Span[] {
  const members = corpus.differencesIn(path).flatMap(difference => difference.members);
  return members.flatMap(({ article, span }) => (article === path ? [span] : [])).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
