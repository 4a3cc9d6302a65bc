/** What is told of an entity, from all that the folder's articles say of it. Pure functions of the nodes. */
import { acronymLetters } from '../../analysis/coreference/acronyms.ts';
import type { Description, Entity } from '../../model/analysis.ts';
import { OftenRead } from '../texts.ts';
import type { Node } from './node.ts';
import type { ToldName } from './told.ts';

const byPath = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `family`: the root, and behind it all that belong to it. */
export function summaryOf(family: readonly Node[]): Entity {
  const root = family[0]!;
  const often = new OftenRead();
  const spellings = new Set<string>();
  const counts = new Map<string, number>();
  const told: ToldName[] = [];
  for (const node of family) {
    const isLongest = node.type === root.type && node.form === root.form;
    for (const each of node.told()) {
      told.push(each);
      const name = each.name(often);
      if (isLongest) counts.set(name, (counts.get(name) ?? 0) + 1);
      spellings.add(name);
      for (const alias of each.aliases(often)) spellings.add(alias);
    }
  }
  const name = usualName(root.form, counts);
  spellings.delete(name);
  if (told.length > 1) told.sort((a, b) => byPath(a.article.path, b.article.path) || byPath(a.id, b.id));
  return {
    id: root.id,
    type: root.type,
    name,
    aliases: [...spellings].sort(),
    descriptions: distinct(told),
    articles: [...new Set(told.map(({ article }) => article.path))],
    mentions: told.reduce((sum, { mentions }) => sum + mentions, 0),
  };
}

/** The spelling that most articles give the longest form, letters only where nobody writes it out; of equals the first in the alphabet. */
function usualName(form: string, counts: ReadonlyMap<string, number>): string {
  const inFull = [...counts].filter(([spelling]) => acronymLetters(spelling) === null);
  let name = form;
  let most = 0;
  for (const [spelling, count] of inFull.length > 0 ? inFull : counts) {
    if (count < most || (count === most && spelling > name)) continue;
    name = spelling;
    most = count;
  }
  return name;
}

/** Each wording once, where it stands first by path. */
function distinct(told: readonly ToldName[]): Description[] {
  const seen = new Map<string, Description>();
  for (const { article, descriptions } of told) {
    for (const { text, span } of descriptions) {
      const key = text.toLowerCase();
      if (!seen.has(key)) seen.set(key, { text, article: article.path, span });
    }
  }
  return [...seen.values()];
}
