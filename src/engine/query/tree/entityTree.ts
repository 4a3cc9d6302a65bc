/** Entities: who and what is named, by type, and every place that names it. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { Entity, EntityType } from '../../model/analysis.ts';
import { articleName } from '../articleName.ts';
import { excerpt } from '../at.ts';
import { firstDifferent, profileOf, type Told, tellerOf, toldBehindVerb } from '../cards/entityProfile.ts';
import { plainWhy } from '../cards/plainWhy.ts';
import { firstMention } from '../navigate/firstMention.ts';
import { type Branch, folder } from './branch.ts';
import { groupBy } from './groupBy.ts';
import { byArticle, type PlaceItem } from './places.ts';
import { sentenceAround } from './sentenceAround.ts';
import { scopeFirst, type ViewInput, type ViewResult } from './view.ts';
import { citationLine, count, dotted, LABEL, markdownText, paragraphs, TYPE_ICON } from './words.ts';

const TYPES: readonly (readonly [EntityType, string])[] = [
  ['person', 'People'],
  ['organisation', 'Organisations'],
  ['place', 'Places'],
  ['group', 'Nationalities and Groups'],
  ['product', 'Products'],
  ['work', 'Works'],
  ['law', 'Laws'],
  ['event', 'Named Events'],
  ['other', 'Other'],
];

/** An entity, and how often it is named in the scope. */
interface Counted {
  readonly entity: Entity;
  readonly here: number;
}

export function entityTree(input: ViewInput): ViewResult {
  const { filter, order, group } = input;
  const all = countedIn(input);
  const kept = all.filter(({ entity }) => filter.matches(entity.name, ...entity.aliases));
  const byName = (a: Counted, b: Counted): number => (a.entity.name < b.entity.name ? -1 : 1);
  kept.sort(order === 'name' ? byName : (a, b) => b.here - a.here || byName(a, b));
  const shared = sharedNames(all);
  const branch = (counted: Counted): Branch => entityBranch(input, counted, shared.has(nameKey(counted)));
  if (group !== 'type') return { branches: kept.map(branch), total: all.length, shown: kept.length };
  const byType = groupBy(kept, counted => counted.entity.type);
  const branches = TYPES.flatMap(([type, label]): Branch[] => {
    const of = byType.get(type);
    if (!of) return [];
    const drawing = {
      label,
      description: `${of.length}`,
      icon: TYPE_ICON[type],
      tint: type,
      spoken: `${label}, ${count(of.length, 'entity', 'entities')}`,
    };
    return [folder(type, drawing, () => of.map(branch), { expanded: filter.active })];
  });
  return { branches, total: all.length, shown: kept.length };
}

function countedIn({ corpus, gathered, scope }: ViewInput): Counted[] {
  if (scope === null) return gathered.entities.map(entity => ({ entity, here: entity.mentions }));
  const mentions = groupBy(corpus.article(scope)?.mentions ?? [], mention => corpus.entityId(scope, mention.entity));
  return [...mentions].flatMap(([id, of]) => {
    const entity = corpus.entity(id);
    return entity ? [{ entity, here: of.length }] : [];
  });
}

const nameKey = ({ entity: { type, name } }: Counted): string => `${type}:${name}`;

/** Names, with their type, that two or more have. */
function sharedNames(all: readonly Counted[]): Set<string> {
  const once = new Set<string>();
  const shared = new Set<string>();
  for (const key of all.map(nameKey)) (once.has(key) ? shared : once).add(key);
  return shared;
}

/** `hasNamesake`: how it is described tells it from another of its name. */
function entityBranch({ corpus, scope, group }: ViewInput, { entity, here }: Counted, hasNamesake: boolean): Branch {
  const articles = entity.articles.length;
  const role = hasNamesake ? entity.descriptions[0]?.text : undefined;
  return {
    key: entity.id,
    context: 'entity place',
    collapsible: 'collapsed',
    draw: () => {
      const first = corpus.article(scope ?? entity.articles[0] ?? '');
      return {
        label: excerpt(entity.name, [0, entity.name.length], LABEL),
        description: dotted(
          scope === null || here === entity.mentions ? `${here}` : `${here} of ${entity.mentions}`,
          role !== undefined && excerpt(role, [0, role.length], ROLE),
        ),
        ...(group === 'type' ? {} : { icon: TYPE_ICON[entity.type], tint: entity.type }),
        spoken: `${entity.name}, ${entity.type}, ${count(here, 'mention')}${scope === null ? ` in ${count(articles, 'article')}` : ''}`,
        place: first ? firstMention(corpus, first, entity.id) : null,
      };
    },
    tooltip: () => entityTooltip(corpus, entity, scope),
    hasLateTooltip: true,
    children: () => mentionRows(corpus, entity.id, scope),
    spots: path => {
      if (path !== undefined && !entity.articles.includes(path)) return [];
      return corpus.mentionsOf(entity.id).map(({ article, mention }) => ({ article, span: mention.span }));
    },
  };
}

function mentionRows(corpus: Corpus, id: string, scope: string | null): Branch[] {
  const mentions = scopeFirst(corpus.mentionsOf(id), scope);
  const items = mentions.flatMap(({ article: path, mention }): PlaceItem[] => {
    const article = corpus.article(path);
    if (!article) return [];
    const { span, why } = mention;
    return [{ article: path, span, shown: sentenceAround(article, span), evidence: () => (why ? markdownText(plainWhy(why)) : null) }];
  });
  return byArticle(corpus, items, 'mention');
}

function entityTooltip(corpus: Corpus, entity: Entity, scope: string | null): string {
  const aliases = entity.aliases.filter(alias => alias !== entity.name).slice(0, 8);
  const { said, saidOf, companions } = profileOf(corpus, entity.id, entity.articles, scope);
  const told = (all: readonly Told[], line: (told: Told) => string): string =>
    firstDifferent(all, TOLD)
      .map(each => `- ${markdownText(line(each))} · ${markdownText(articleName(corpus, each.article))}`)
      .join('\n');
  return paragraphs(
    `**${markdownText(entity.name)}** · ${entity.type}`,
    describedIn(corpus, entity),
    aliases.length > 0 && `Also: ${aliases.map(markdownText).join(', ')}`,
    said.length > 0 && told(said, toldBehindVerb),
    saidOf.length > 0 && `Said of it:\n${told(saidOf, each => `${tellerOf(corpus, each) || 'nobody named'} ${toldBehindVerb(each)}`)}`,
    companions.length > 0 && `Named with ${companions.map(markdownText).join(', ')}`,
    dotted(count(entity.mentions, 'mention'), count(entity.articles.length, 'article')),
  );
}

const ROLE = 40;
const TOLD = 2;
const DESCRIPTIONS = 4;

/** How the articles describe it, each with the place of its first use. */
function describedIn(corpus: Corpus, { descriptions }: Entity): string | false {
  const lines = descriptions.slice(0, DESCRIPTIONS).flatMap(({ text, article: path, span }) => {
    const article = corpus.article(path);
    return article ? [`- ${markdownText(text)} · ${markdownText(citationLine(article, span))}`] : [];
  });
  return lines.length > 0 && lines.join('\n');
}
