/** The same event across articles. */
import type { Event } from '../model/analysis.ts';
import type { AnalyzedArticle } from '../model/analyzed.ts';
import type { CorpusPart } from './corpus.ts';
import type { EntityIndex } from './entities.ts';

export class EventIndex implements CorpusPart {
  readonly #entities: EntityIndex;
  readonly #articles = new Map<string, AnalyzedArticle>();

  constructor(entities: EntityIndex) {
    this.#entities = entities;
  }

  set(article: AnalyzedArticle): void {
    this.#articles.set(article.path, article);
  }

  delete(article: AnalyzedArticle): void {
    this.#articles.delete(article.path);
  }

  all(): Event[] {
    return [...this.#articles.values()].flatMap(article =>
      article.events.map(({ lemma: _lemma, ...event }) => ({
        ...event,
        participants: event.participants.map(part => ({ ...part, entity: this.#entities.idOf(article.path, part.entity) })),
      })),
    );
  }
}
