/** An entity in short: what it is, how often it is named, what it says and what is said of it. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { Description, Mention } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed.ts';
import { articleName } from '../articleName.ts';
import { claimExtent, excerpt } from '../at.ts';
import { claimWords } from '../claimWords.ts';
import { firstMention } from '../navigate/firstMention.ts';
import { placeIn } from '../place.ts';
import type { EntityCard, Passage } from './cards.ts';
import { firstDifferent, profileOf, sameness, type Told, tellerOf, toldWords } from './entityProfile.ts';
import { plainWhy } from './plainWhy.ts';

const DESCRIPTIONS = 4;
const SAID = 3;
const SAID_OF = 2;

export function entityCard(corpus: Corpus, article: AnalyzedArticle, mention: Mention): EntityCard | null {
  const id = corpus.entityId(article.path, mention.entity);
  const entity = corpus.entity(id);
  if (!entity) return null;
  const { said, saidOf, companions } = profileOf(corpus, id, entity.articles, article.path);
  return {
    kind: 'entity',
    span: mention.span,
    id,
    type: entity.type,
    name: entity.name,
    aliases: entity.aliases.filter(alias => alias !== entity.name),
    why: plainWhy(mention.why),
    descriptions: descriptionsOf(corpus, ownFirst(entity.descriptions, article.path)),
    here: article.mentions.filter(other => corpus.entityId(article.path, other.entity) === id).length,
    everywhere: entity.mentions,
    articles: entity.articles.length,
    firstMention: firstMention(corpus, article, id),
    said: firstDifferent(said, SAID).map(each => saidPassage(corpus, each)),
    saidInAll: said.length,
    saidOf: firstDifferent(saidOf, SAID_OF).map(each => ({ ...saidPassage(corpus, each), by: tellerOf(corpus, each) })),
    saidOfInAll: saidOf.length,
    companions,
  };
}

const ownFirst = (descriptions: readonly Description[], path: string): Description[] => [
  ...descriptions.filter(({ article }) => article === path),
  ...descriptions.filter(({ article }) => article !== path),
];

/** The same words once, wherever they first stand. */
function descriptionsOf(corpus: Corpus, descriptions: readonly Description[]): Passage[] {
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

function saidPassage(corpus: Corpus, told: Told): EntityCard['said'][number] {
  const { article, claim } = told;
  return {
    text: toldWords(told),
    place: placeIn(article, claimExtent(claim)),
    article: articleName(corpus, article),
    stance: claimWords(article.text, claim).cued ? null : claim.stance,
  };
}
