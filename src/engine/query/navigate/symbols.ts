/** Go to Symbol in Workspace: the folder's entities and events by name. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { EntityType } from '../../model/analysis.ts';
import { type Place, placeIn } from '../place.ts';
import { eventDate } from '../tree/events/dates.ts';
import { count } from '../tree/words.ts';
import { firstMention } from './firstMention.ts';

export interface SymbolHit {
  readonly name: string;
  readonly type: EntityType | 'happening';
  /** Shown behind the name: how often it is named, or a date. */
  readonly detail: string;
  readonly place: Place;
}

interface Candidate {
  readonly score: number;
  readonly weight: number;
  hit(): SymbolHit | null;
}

export function symbolsMatching(corpus: Corpus, query: string, limit: number): SymbolHit[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const candidates = [...entityCandidates(corpus, words), ...eventCandidates(corpus, words)];
  candidates.sort((a, b) => b.score - a.score || b.weight - a.weight);
  return candidates.slice(0, limit).flatMap(candidate => candidate.hit() ?? []);
}

function* entityCandidates(corpus: Corpus, words: readonly string[]): Generator<Candidate> {
  for (const entity of corpus.entities()) {
    const score = rank(words, [entity.name, ...entity.aliases]);
    if (score === 0) continue;
    yield {
      score,
      weight: entity.mentions,
      hit: () => {
        const article = corpus.article(entity.articles[0] ?? '');
        const place = article && firstMention(corpus, article, entity.id);
        return place ? { name: entity.name, type: entity.type, detail: count(entity.mentions, 'mention'), place } : null;
      },
    };
  }
}

/** Without what is told in passing. */
function* eventCandidates(corpus: Corpus, words: readonly string[]): Generator<Candidate> {
  for (const event of corpus.events()) {
    if (event.minor) continue;
    const score = rank(words, [event.label]);
    if (score === 0) continue;
    yield {
      score,
      weight: event.mentions.length,
      hit: () => {
        const mention = event.mentions[0];
        const article = mention && corpus.article(mention.article);
        return mention && article
          ? {
              name: event.label,
              type: 'happening',
              detail: eventDate(event),
              place: placeIn(article, mention.trigger),
            }
          : null;
      },
    };
  }
}

/** 3: a name begins with the query; 2: its words do; 1: all words stand somewhere in one; 0: no fit. An empty query fits all. */
function rank(words: readonly string[], names: readonly string[]): number {
  if (words.length === 0) return 1;
  let best = 0;
  for (const name of names) {
    const lower = name.toLowerCase();
    const parts = lower.split(/[^\p{L}\p{N}]+/u);
    if (lower.startsWith(words.join(' '))) return 3;
    if (words.every(word => parts.some(part => part.startsWith(word)))) best = Math.max(best, 2);
    else if (words.every(word => lower.includes(word))) best = Math.max(best, 1);
  }
  return best;
}
