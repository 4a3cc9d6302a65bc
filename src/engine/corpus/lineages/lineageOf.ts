/** What is said of articles that carry the same copy. */
import { hashText } from '../../base/hash.ts';
import type { Lineage, LineageRelation } from '../../model/coverage.ts';
import { joined } from '../../model/span.ts';
import { holdersOf, sharedPassages } from './containment.ts';
import type { CopyIndex } from './copyIndex.ts';
import { originOf } from './origin.ts';
import type { Reworded } from './reworded.ts';

/** From these shares of the shorter article on, it is the same copy, a rewrite of it; below, a digest that took some of it. */
const SAME = 0.5;
const REWRITE = 0.2;

/** `paths`: two or more, sorted. */
export function sharedLineage(paths: readonly string[], copies: CopyIndex, reworded: readonly Reworded[]): Lineage {
  const grams = paths.map(path => copies.gramsOf(path));
  const shortest = grams.reduce((least, gram) => (gram.distinct.length < least.distinct.length ? gram : least)).article.path;
  const share = most(paths, copies.copiesOf(shortest));
  const rewritten = Math.max(...reworded.map(each => most(paths, each.shares.of(shortest))));
  const holders = holdersOf(grams);
  const evidence = grams.flatMap(gram => {
    const { path } = gram.article;
    const partners = grams.map(other => copies.copiesOf(path).has(other.article.path));
    const isElsewhere = (each: number): boolean => holders.get(each)?.some(other => partners[other]) ?? false;
    const others = new Set(paths.filter(other => (copies.copiesOf(path).get(other) ?? 0) < SAME));
    const passages = [...sharedPassages(gram, isElsewhere), ...reworded.flatMap(each => each.passages(path, others))];
    return joined(passages).map(span => ({ article: path, span }));
  });
  return {
    id: `lineage-${hashText(paths.join('\n'))}`,
    articles: paths,
    relation: relationOf(share, rewritten),
    origin: originOf(paths.map(path => copies.article(path))),
    share: Math.round((share >= SAME ? share : Math.max(share, rewritten)) * 10_000) / 10_000,
    evidence,
  };
}

const most = (paths: readonly string[], shares: ReadonlyMap<string, number>): number =>
  Math.max(...paths.map(path => shares.get(path) ?? 0));

/** An article that shares copy with none. */
export function independentLineage(path: string, copies: CopyIndex): Lineage {
  const { credit } = copies.article(path);
  return { id: `lineage-${hashText(path)}`, articles: [path], relation: 'independent', origin: credit, share: 0, evidence: [] };
}

/** `share`: taken over word for word; `rewritten`: in other words. */
function relationOf(share: number, rewritten: number): LineageRelation {
  if (share >= SAME) return 'same copy';
  return share >= REWRITE || rewritten > 0 ? 'rewrite' : 'digest';
}
