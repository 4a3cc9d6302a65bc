/** People of one full name: one person, unless articles give them fields that nobody joins. Pure functions of the nodes. */
import { mayBeOne } from './fields.ts';
import type { Node } from './node.ts';

/**
 * The node that stands for the person whom `node` is of. `people`: all of one name, one for each set of fields and the plain one. The plain one, which
 * says no field, stands for the only person, or for the one whom most articles mean; else it is a third of whom nothing is known.
 */
export function personOf(node: Node, people: readonly Node[]): Node {
  const plain = people.find(({ field }) => field === '');
  if (!plain || people.length === 1) return node;
  const groups = groupsOf(people.filter(({ field }) => field !== ''));
  const first = groups.reduce((best, group) => (outnumbers(group, best) ? group : best));
  const told = articlesOf(people) - plain.places.length;
  const leads = plain.places.length === 0 || articlesOf(first) * DOMINANCE >= told * (DOMINANCE - 1);
  const group = groups.find(each => each.includes(node));
  if (!group || (group === first && leads)) return plain;
  return group.reduce((best, other) => (outnumbers([other], [best]) ? other : best));
}

/** Three of four articles. */
const DOMINANCE = 4;

/** Nodes whose fields may be one person's, directly or by others. */
function groupsOf(nodes: readonly Node[]): Node[][] {
  let groups: Node[][] = [];
  for (const node of nodes) {
    const joined = groups.filter(group => group.some(({ field }) => mayBeOne(field, node.field)));
    groups = [...groups.filter(group => !joined.includes(group)), [...joined.flat(), node]];
  }
  return groups;
}

const articlesOf = (group: readonly Node[]): number => group.reduce((sum, { places }) => sum + places.length, 0);
const nameOf = (group: readonly Node[]): string => group.map(({ id }) => id).reduce((least, id) => (id < least ? id : least));

/** By articles, then mentions, then the alphabet: never by who came first. */
function outnumbers(a: readonly Node[], b: readonly Node[]): boolean {
  const articles = articlesOf(a) - articlesOf(b);
  if (articles !== 0) return articles > 0;
  const mentions = a.reduce((sum, node) => sum + node.mentions, 0) - b.reduce((sum, node) => sum + node.mentions, 0);
  return mentions !== 0 ? mentions > 0 : nameOf(a) < nameOf(b);
}
