/**
 * What the indexes of the folder keep of an article, from the article alone: worked out where the analysis is, in any thread, and kept with it, so that
 * an article that comes again is put into the indexes without a look at its analysis. Without the path: a file may move.
 */
import type { AnalyzedArticle } from '../model/analyzed.ts';
import { type ClaimsDigest, claimsDigest } from './claims/told.ts';
import { WordReader } from './compare/words.ts';
import { type Fact, factsOf } from './differences/facts.ts';
import { type NamesDigest, namesDigest } from './entities/namesDigest.ts';
import { type EventsDigest, eventsDigest } from './events/eventsDigest.ts';
import { type CopyDigest, copyDigest } from './lineages/copyDigest.ts';
import { type UnitsDigest, unitsDigest } from './statements/units/unitsDigest.ts';

export interface ArticleDigest {
  readonly shown: Shown;
  readonly names: NamesDigest;
  readonly events: EventsDigest;
  readonly units: UnitsDigest;
  readonly copy: CopyDigest;
  readonly facts: readonly Fact[];
  readonly claims: ClaimsDigest;
}

/** What indexes hold of an article, and ask again and again: perhaps it is read each time. */
export type ToldDigest = Pick<ArticleDigest, 'names' | 'events' | 'claims'>;

/** Of a digest that is at hand, so that the rest of it need not stay in memory. */
export const toldOf = ({ names, events, claims }: ArticleDigest): ToldDigest => ({ names, events, claims });

/** What rows and hovers show of an article beside its analysis. */
export type Shown = Pick<AnalyzedArticle, 'title' | 'publisher' | 'published' | 'credit'>;

export class Digester {
  readonly #reader = new WordReader();

  digest(article: AnalyzedArticle): ArticleDigest {
    const sentences = article.sentences.map(span => this.#reader.read(article.text, span));
    const { title, publisher, published, credit } = article;
    return {
      shown: { title, publisher, published, credit },
      names: namesDigest(article),
      events: eventsDigest(article),
      units: unitsDigest(article, sentences, this.#reader),
      copy: copyDigest(sentences),
      facts: factsOf(article, this.#reader),
      claims: claimsDigest(article),
    };
  }
}
