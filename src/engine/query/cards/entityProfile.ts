/** What the articles tell of an entity: what it says, what others say of it, and who is named in the same sentences. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { Claim } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { excerpt } from '../at.ts';
import { claimWords } from '../claimWords.ts';
import { STANCE_VERB } from '../tree/words.ts';

/** A hover on the most frequent name of a large folder must not read the folder. */
const ARTICLES_READ = 100;

/** A claim in its article. */
export interface Told {
  readonly article: AnalyzedArticle;
  readonly claim: Claim;
}

export interface EntityProfile {
  readonly said: readonly Told[];
  /** Claims of others, or of nobody named, whose contents name the entity. */
  readonly saidOf: readonly Told[];
  /** Names of the entities that stand in its sentences, the most frequent first. */
  readonly companions: readonly string[];
}

/** From `ARTICLES_READ` articles at most, `first` before all others. */
export function profileOf(corpus: Corpus, id: string, paths: readonly string[], first: string | null): EntityProfile {
  const order = first === null ? paths : [first, ...paths.filter(path => path !== first)];
  const said: Told[] = [];
  const saidOf: Told[] = [];
  const beside = new Map<string, number>();
  for (const path of order.slice(0, ARTICLES_READ)) {
    const article = corpus.article(path);
    if (!article) continue;
    const own = article.mentions.filter(mention => corpus.entityId(path, mention.entity) === id).map(({ span }) => span);
    for (const claim of article.claims) {
      if (claim.contents.length === 0) continue;
      if (claim.source && corpus.entityId(path, claim.source) === id) said.push({ article, claim });
      else if (claim.contents.some(content => own.some(span => overlaps(span, content)))) saidOf.push({ article, claim });
    }
    countBeside(corpus, article, id, own, beside);
  }
  return { said, saidOf, companions: mostFrequent(corpus, beside) };
}

/** Counts the sentences that the entity shares with each other. Sentences and mentions are in text order. */
function countBeside(corpus: Corpus, article: AnalyzedArticle, id: string, own: readonly Span[], beside: Map<string, number>): void {
  let o = 0;
  let m = 0;
  for (const [start, end] of article.sentences) {
    while (o < own.length && own[o]![0] < start) o++;
    const here = o < own.length && own[o]![0] < end;
    while (m < article.mentions.length && article.mentions[m]!.span[0] < start) m++;
    if (!here) continue;
    const others = new Set<string>();
    for (let i = m; i < article.mentions.length && article.mentions[i]!.span[0] < end; i++)
      others.add(corpus.entityId(article.path, article.mentions[i]!.entity));
    others.delete(id);
    for (const other of others) beside.set(other, (beside.get(other) ?? 0) + 1);
  }
}

const COMPANIONS = 4;

function mostFrequent(corpus: Corpus, beside: ReadonlyMap<string, number>): string[] {
  return [...beside]
    .flatMap(([id, count]) => {
      const entity = corpus.entity(id);
      return entity ? [{ name: entity.name, count }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, COMPANIONS)
    .map(({ name }) => name);
}

/** Cut short. */
export function toldWords({ article, claim }: Told): string {
  const { words } = claimWords(article.text, claim);
  return excerpt(words, [0, words.length]);
}

/** The same behind the verb of its stance, where no verb of the article's own stands before them. */
export const toldBehindVerb = (told: Told): string =>
  claimWords(told.article.text, told.claim).cued ? toldWords(told) : `${STANCE_VERB[told.claim.stance]}: ${toldWords(told)}`;

/** The same words in another article are not told anew. */
export function firstDifferent(told: readonly Told[], count: number): Told[] {
  const seen = new Set<string>();
  const different: Told[] = [];
  for (const each of told) {
    const key = sameness(toldWords(each));
    if (seen.has(key)) continue;
    seen.add(key);
    different.push(each);
    if (different.length === count) break;
  }
  return different;
}

/** Equal for words that differ only in case, marks and blanks. */
export const sameness = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Who says it: the entity's name, else as written; empty where the text names nobody. */
export function tellerOf(corpus: Corpus, { article, claim }: Told): string {
  const entity = claim.source && corpus.entity(corpus.entityId(article.path, claim.source));
  const written = claim.sources[0];
  return entity ? entity.name : written ? excerpt(article.text, written, 60) : '';
}
