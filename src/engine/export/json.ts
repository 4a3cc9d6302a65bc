/** The JSON of OUTPUT.md. */
import { sourcingOf } from '../analysis/claims/sourcing.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Analysis, Article, Entity, Event, Sourcing } from '../model/analysis.ts';
import type { AnalyzedArticle, LocalEvent } from '../model/analyzed.ts';
import { quotationsOf } from '../query/compare/quotations.ts';
import { unnamedEntities, withUnnamed } from './unnamed.ts';

/** What is known of all articles together: the last line of ndjson. */
export type CorpusRecord = Omit<Analysis, 'format' | 'generator' | 'articles'>;

/** With its sourcing profile, which is counted when it is asked for. */
export type ArticleRecord = Article & { readonly sourcing: readonly Sourcing[] };

/** An article by itself, with its own entities and events. */
export type AloneRecord = ArticleRecord & { readonly entities: readonly Entity[]; readonly events: readonly Event[] };

export type AnalysisHead = Pick<Analysis, 'format' | 'generator'>;

export function analysisHead(version: string): AnalysisHead {
  return { format: 'second-source/1', generator: { name: 'second-source', version } };
}

/** An article with the ids of the corpus. */
export function articleRecord(article: AnalyzedArticle, entityId: (localId: string) => string): ArticleRecord {
  const { text: _text, hash: _hash, entities: _entities, events: _events, ...record } = article;
  return {
    ...record,
    mentions: record.mentions.map(mention => ({ ...mention, entity: entityId(mention.entity) })),
    claims: record.claims.map(claim => ({ ...claim, source: claim.source === null ? null : entityId(claim.source) })),
    sourcing: sourcingOf(article),
  };
}

/** Ids are the article's own; entities and events stand beside its other fields. */
export function aloneRecord(article: AnalyzedArticle): AloneRecord {
  return {
    ...articleRecord(article, id => id),
    entities: [...article.entities.map(({ gender: _gender, plural: _plural, ...entity }) => entity), ...unnamedEntities(article.events)],
    events: article.events.map(event => withUnnamed(eventRecord(event))),
  };
}

/** Without what only the merging of events needs. */
function eventRecord(event: LocalEvent): Event {
  const { lemma: _lemma, senses: _senses, arguments: _arguments, weight: _weight, ...shown } = event;
  const { another: _another, opening: _opening, ofLead: _ofLead, ...record } = shown;
  return record;
}

export function corpusRecord(corpus: Corpus): CorpusRecord {
  const statements = corpus.statements();
  const events = corpus.events();
  return {
    entities: [...corpus.entities(), ...unnamedEntities(events)],
    events: events.map(withUnnamed),
    statements,
    differences: corpus.differences(),
    lineages: corpus.lineages(),
    quotations: quotationsOf(corpus, statements),
  };
}

export function analysisRecord(corpus: Corpus, version: string): Analysis {
  return { ...analysisHead(version), articles: [...articleRecords(corpus)], ...corpusRecord(corpus) };
}

/** In path order. */
export function* articleRecords(corpus: Corpus): Generator<ArticleRecord> {
  for (const article of corpus.articles()) yield articleRecord(article, id => corpus.entityId(article.path, id));
}
