/** Claims: who says what, with which stance, and where else it stands. Unnamed sources, and what nobody is given for, are groups of their own; what is doubtful stands last. */

import { finish } from '../../../base/steps.ts';
import type { KeptArticle } from '../../../corpus/articleStore.ts';
import type { Corpus } from '../../../corpus/corpus.ts';
import type { Stance } from '../../../model/analysis.ts';
import { articleName } from '../../articleName.ts';
import { type Branch, type Drawing, folder } from '../branch.ts';
import { groupBy } from '../groupBy.ts';
import { sourcingInShort, sourcingLine } from '../sourcing.ts';
import { Repetitions } from '../statements/repetitions.ts';
import type { ViewInput, ViewResult } from '../view.ts';
import { count, dotted, TYPE_ICON } from '../words.ts';
import { type Group, groupsOf } from './claimGroups.ts';
import { claimBranch } from './claimRow.ts';
import { contentOf, isCertain, type Said, type SaidOnce, saidIn, saidOnce, writtenSource } from './said.ts';

/** Speakers of fewer claims than this together start open. */
const FEW = 15;

export function claimTree(input: ViewInput): ViewResult {
  const { corpus, gathered, scope, filter } = input;
  const all = scope === null ? gathered.said : [...saidIn(corpus, [scope])];
  const kept = filter.active
    ? all.filter(said => filter.matches(contentOf(said, 2000), writtenSource(said), speakerName(corpus, said)))
    : all;
  const repetitions = scope === null ? gathered.repetitions : new Repetitions(corpus.statementsIn(scope));
  return { branches: foldersOf(input, kept, repetitions), total: all.length, shown: kept.length };
}

function foldersOf(input: ViewInput, claims: readonly Said[], repetitions: Repetitions): Branch[] {
  switch (input.group) {
    case 'article':
      return articleFolders(input, claims, repetitions);
    case 'stance':
      return stanceFolders(input, claims, repetitions);
    default:
      return speakerFolders(
        input,
        wholeFolder(input) ? input.gathered.groups : finish(groupsOf(input.corpus, claims, repetitions)),
        repetitions,
      );
  }
}

const wholeFolder = ({ scope, filter }: ViewInput): boolean => scope === null && !filter.active;

const speakerName = (corpus: Corpus, { speaker }: Said): string => (speaker && corpus.entity(speaker)?.name) ?? '';

function speakerFolders(input: ViewInput, all: readonly Group[], repetitions: Repetitions): Branch[] {
  const { order, filter } = input;
  const claims = all.reduce((sum, { certain, doubtful }) => sum + certain.length + doubtful.length, 0);
  const expanded = filter.active || claims <= FEW;
  const byName = (a: Group, b: Group): number => (a.name < b.name ? -1 : 1);
  const groups = [...all].sort((a, b) => {
    if (!a.entity && !b.entity) return 0;
    if (!a.entity || !b.entity) return a.entity ? -1 : 1;
    return order === 'name' ? byName(a, b) : b.certain.length - a.certain.length || byName(a, b);
  });
  const doubtful = groups.flatMap(group => group.doubtful.map(each => ({ ...each, key: `${group.key}~${each.key}` })));
  const certain = groups.filter(group => group.certain.length > 0);
  return [
    ...certain.map(group => speakerFolder(input, group, repetitions, expanded)),
    ...lessCertain(input, doubtful, repetitions, 'nothing'),
  ];
}

function speakerFolder(input: ViewInput, { key, entity, name, certain: once }: Group, repetitions: Repetitions, expanded: boolean): Branch {
  const children = (): Branch[] => once.map(said => claimBranch(input, said, repetitions, entity ? 'speaker' : 'unnamed'));
  const denied = once.filter(({ said }) => said[0]?.claim.stance === 'denies').length;
  const drawing = {
    label: name,
    description: dotted(`${once.length}`, denied > 0 && `${denied} denied`),
    ...(entity ? { icon: TYPE_ICON[entity.type], tint: entity.type } : { icon: key === 'nobody' ? 'eye-closed' : 'account' }),
    spoken: `${entity ? `${name}, ${entity.type}` : name}, ${count(once.length, 'claim')}${denied ? `, ${denied} of them ${denied === 1 ? 'a denial' : 'denials'}` : ''}`,
  };
  return folder(key, drawing, children, { expanded, context: entity ? 'speaker' : 'folder' });
}

/** The last row, closed unless something is searched for; none where everything is certain. */
function lessCertain(input: ViewInput, once: readonly SaidOnce[], repetitions: Repetitions, told: 'article' | 'nothing'): Branch[] {
  if (once.length === 0) return [];
  const drawing = {
    label: 'Less Certain',
    description: `${once.length}`,
    icon: 'question',
    spoken: `Less certain, ${count(once.length, 'claim')} that may be none`,
  };
  const children = (): Branch[] => once.map(said => claimBranch(input, said, repetitions, told));
  return [folder('uncertain', drawing, children, { expanded: input.filter.active })];
}

const STANCES: readonly (readonly [Stance, string, string])[] = [
  ['asserts', 'Says', 'comment'],
  ['denies', 'Denies', 'circle-slash'],
  ['questions', 'Questions', 'question'],
];

function stanceFolders(input: ViewInput, claims: readonly Said[], repetitions: Repetitions): Branch[] {
  const once = saidOnce(claims, repetitions);
  const certain = groupBy(once.filter(isCertain), ({ said }) => said[0]!.claim.stance);
  const folders = STANCES.flatMap(([stance, label, icon]): Branch[] => {
    const of = certain.get(stance);
    if (!of) return [];
    const drawing = { label, description: `${of.length}`, icon, spoken: `${label}, ${count(of.length, 'claim')}` };
    const children = (): Branch[] => of.map(said => claimBranch(input, said, repetitions, 'nothing'));
    return [folder(stance, drawing, children, { expanded: input.filter.active || stance !== 'asserts' })];
  });
  const doubtful = once.filter(each => !isCertain(each));
  return [...folders, ...lessCertain(input, doubtful, repetitions, 'nothing')];
}

function articleFolders(input: ViewInput, claims: readonly Said[], repetitions: Repetitions): Branch[] {
  const byArticle = groupBy(claims, said => said.article);
  return [...byArticle].map(([article, of]) => {
    const once = saidOnce(of, repetitions);
    const children = (): Branch[] => [
      ...once.filter(isCertain).map(said => claimBranch(input, said, repetitions, 'article')),
      ...lessCertain(
        input,
        once.filter(said => !isCertain(said)),
        repetitions,
        'article',
      ),
    ];
    const name = articleName(input.corpus, article);
    const expanded = input.filter.active || byArticle.size === 1;
    return articleFolder(article, name, once.length, { children, expanded });
  });
}

/** Its sourcing profile is counted where the row is looked at. */
function articleFolder(
  article: KeptArticle,
  name: string,
  claims: number,
  { children, expanded }: { readonly children: () => readonly Branch[]; readonly expanded: boolean },
): Branch {
  const drawing = { label: name, description: `${claims}`, icon: 'file-text', spoken: `${name}, ${count(claims, 'claim')}` };
  const row = folder(article.path, drawing, children, { expanded, tooltip: () => sourcingLine(article.whole()) });
  const draw = (): Drawing => {
    const sourcing = sourcingInShort(article.whole());
    return {
      ...drawing,
      description: dotted(drawing.description, sourcing),
      spoken: sourcing ? `${drawing.spoken}, sentences: ${sourcing}` : drawing.spoken,
    };
  };
  return { ...row, draw };
}
