/** What is said of articles that carry the same copy. */
import { hashText } from '../../base/hash.ts';
import type { Lineage, LineageRelation } from '../../model/analysis.ts';
import { holdersOf, sharedPassages } from './containment.ts';
import type { CopyIndex } from './copyIndex.ts';
import { originOf } from './origin.ts';

/** From these shares of the shorter article on, it is the same copy, a rewrite of it; below, a digest that took some of it. */
const SAME = 0.5;
const REWRITE = 0.2;

/** `paths`: two or more, sorted. */
export function sharedLineage(paths: readonly string[], copies: CopyIndex): Lineage {
  const grams = paths.map(path => copies.gramsOf(copies.article(path)));
  const shortest = grams.reduce((least, gram) => (gram.distinct.length < least.distinct.length ? gram : least)).article.path;
  const share = Math.max(...paths.map(path => copies.copiesOf(shortest).get(path) ?? 0));
  const holders = holdersOf(grams);
  const evidence = grams.flatMap(gram => {
    const { path } = gram.article;
    const partners = grams.map(other => copies.copiesOf(path).has(other.article.path));
    const isElsewhere = (each: number): boolean => holders.get(each)?.some(other => partners[other]) ?? false;
    return sharedPassages(gram, isElsewhere).map(span => ({ article: path, span }));
  });
  return {
    id: `lineage-${hashText(paths.join('\n'))}`,
    articles: paths,
    relation: relationOf(share),
    origin: originOf(paths.map(path => copies.article(path))),
    share: Math.round(share * 10_000) / 10_000,
    evidence,
  };
}

/** An article that shares copy with none. */
export function independentLineage(path: string, copies: CopyIndex): Lineage {
  const { credit } = copies.article(path);
  return { id: `lineage-${hashText(path)}`, articles: [path], relation: 'independent', origin: credit, share: 0, evidence: [] };
}

function relationOf(share: number): LineageRelation {
  if (share >= SAME) return 'same copy';
  return share >= REWRITE ? 'rewrite' : 'digest';
}
