/** An entity in short: what it is, how often it is named, what it said. */
import type { Corpus } from '../corpus/corpus.ts';
import type { Claim, Mention } from '../model/analysis.ts';
import type { AnalyzedArticle } from '../model/analyzed.ts';
import { articleName } from './articleName.ts';
import { claimExtent, excerpt } from './at.ts';
import type { EntityCard, Passage } from './cards.ts';
import { firstMention } from './firstMention.ts';
import { placeIn } from './place.ts';
import { plainWhy } from './plainWhy.ts';

const DESCRIPTIONS = 4;
const SAID = 3;
/** A hover on the most frequent name of a large folder must not read the folder. */
const ARTICLES_READ = 100;

export function entityCard(corpus: Corpus, article: AnalyzedArticle, mention: Mention): EntityCard | null {
  const id = corpus.entityId(article.path, mention.entity);
  const entity = corpus.entity(id);
  if (!entity) return null;
  const said = saidBy(corpus, id, [article.path, ...entity.articles.filter(path => path !== article.path)].slice(0, ARTICLES_READ));
  return {
    kind: 'entity',
    span: mention.span,
    id,
    type: entity.type,
    name: entity.name,
    aliases: entity.aliases.filter(alias => alias !== entity.name),
    why: plainWhy(mention.why),
    descriptions: descriptionsOf(corpus, entity.descriptions),
    here: article.mentions.filter(other => corpus.entityId(article.path, other.entity) === id).length,
    everywhere: entity.mentions,
    articles: entity.articles.length,
    firstMention: firstMention(corpus, article, id),
    said: firstDifferent(said, SAID).map(each => saidPassage(corpus, each)),
    saidInAll: said.length,
  };
}

/** The same words once, wherever they first stand. */
function descriptionsOf(
  corpus: Corpus,
  descriptions: readonly { text: string; article: string; span: readonly [number, number] }[],
): Passage[] {
  const seen = new Set<string>();
  const passages: Passage[] = [];
  for (const { text, article: path, span } of descriptions) {
    const article = corpus.article(path);
    const key = sameness(text);
    if (!article || seen.has(key)) continue;
    seen.add(key);
    passages.push({ text: excerpt(text, [0, text.length], 120), place: placeIn(article, span), article: articleName(corpus, article) });
    if (passages.length === DESCRIPTIONS) break;
  }
  return passages;
}

interface Said {
  readonly article: AnalyzedArticle;
  readonly claim: Claim;
}

function saidBy(corpus: Corpus, id: string, paths: readonly string[]): Said[] {
  return paths.flatMap(path => {
    const article = corpus.article(path);
    const claims = article?.claims.filter(claim => claim.source && claim.contents.length > 0 && corpus.entityId(path, claim.source) === id);
    return (claims ?? []).map(claim => ({ article: article!, claim }));
  });
}

function saidPassage(corpus: Corpus, { article, claim }: Said): EntityCard['said'][number] {
  return {
    text: saidWords({ article, claim }),
    place: placeIn(article, claimExtent(claim)),
    article: articleName(corpus, article),
    stance: claim.stance,
  };
}

/** What stands between the parts, the cue most of all, is not said. */
function saidWords({ article, claim }: Said): string {
  const words = claim.contents.map(span => article.text.slice(...span)).join(' … ');
  return excerpt(words, [0, words.length]);
}

/** The same words in another article are not said anew. */
function firstDifferent(said: readonly Said[], count: number): Said[] {
  const seen = new Set<string>();
  const different: Said[] = [];
  for (const each of said) {
    const key = sameness(saidWords(each));
    if (seen.has(key)) continue;
    seen.add(key);
    different.push(each);
    if (different.length === count) break;
  }
  return different;
}

/** Equal for words that differ only in case, marks and blanks. */
const sameness = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
