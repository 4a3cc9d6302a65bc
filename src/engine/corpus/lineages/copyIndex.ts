/** Which articles carry the same copy: pairs by shared wording and by credit, and the lineages that they form. */
import { hashText } from '../../base/hash.ts';
import { LruMap } from '../../base/lru.ts';
import type { Lineage, LineageRelation } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed.ts';
import { Components } from '../statements/components.ts';
import type { LinkIndex } from '../statements/linkIndex.ts';
import { containment, type Grams, gramsOf, sharedPassages } from './containment.ts';
import { originOf } from './origin.ts';

/** From this share of the shorter article on, two articles carry the same copy; from the lower one if both credit the same agency. */
const COPY = 0.18;
const COPY_WITH_CREDIT = 0.06;
/** 8-grams that must be shared, so that a long title or a quotation alone is no copy. */
const FEWEST_GRAMS = 10;
/** From this share on, it is the same copy, below a rewrite of it. */
const SAME = 0.5;

interface Pair {
  readonly share: number;
  readonly isCopy: boolean;
}

export class CopyIndex {
  readonly #links: LinkIndex;
  readonly #articles = new Map<string, AnalyzedArticle>();
  readonly #grams = new LruMap<string, Grams>(400);
  /** By both paths; forgotten with either article. */
  readonly #pairs = new Map<string, Map<string, Pair>>();
  readonly #components: Components<string> = new Components(path => this.#copiesOf(path));
  readonly #made = new WeakMap<readonly string[], Lineage>();

  constructor(links: LinkIndex) {
    this.#links = links;
  }

  set(article: AnalyzedArticle): void {
    this.#articles.set(article.path, article);
    this.#components.touch(article.path);
  }

  delete(article: AnalyzedArticle): void {
    for (const other of this.#pairs.get(article.path)?.keys() ?? []) {
      this.#pairs.get(other)?.delete(article.path);
      this.#components.touch(other);
    }
    this.#pairs.delete(article.path);
    this.#grams.delete(article.path);
    this.#articles.delete(article.path);
    this.#components.touch(article.path);
  }

  /** The article's links have changed. */
  touch(path: string): void {
    this.#components.touch(path);
  }

  /** A key of the article's lineage; equal for two articles exactly when they are of one. */
  lineageOf(path: string): string {
    const component = this.#components.of(path);
    return component ? this.#lineage(component).id : path;
  }

  /** Those of several articles first, then each independent article as one of its own; by path. */
  lineages(): Lineage[] {
    const groups = [...this.#components.all()].map(component => this.#lineage(component));
    groups.sort((a, b) => (a.articles[0]! < b.articles[0]! ? -1 : 1));
    const alone = [...this.#articles.keys()].filter(path => !this.#components.of(path)).sort();
    return [...groups, ...alone.map(path => this.#alone(path))];
  }

  #copiesOf(path: string): string[] {
    const article = this.#articles.get(path);
    if (!article) return [];
    const others = new Set<AnalyzedArticle>();
    for (const unit of this.#links.unitsIn(path)) {
      for (const link of this.#links.links(unit)) {
        if (link.relation === 'verbatim' || link.relation === 'edited')
          others.add(this.#links.units.article(link.a === unit ? link.b : link.a));
      }
    }
    return [...others].filter(other => this.#pair(article, other).isCopy).map(other => other.path);
  }

  #pair(a: AnalyzedArticle, b: AnalyzedArticle): Pair {
    const known = this.#pairs.get(a.path)?.get(b.path);
    if (known) return known;
    const { share, shared } = containment(this.#gramsOf(a), this.#gramsOf(b));
    const sameCredit = a.credit !== null && a.credit === b.credit;
    const pair = { share, isCopy: shared >= FEWEST_GRAMS && share >= (sameCredit ? COPY_WITH_CREDIT : COPY) };
    for (const [from, to] of [[a.path, b.path] as const, [b.path, a.path] as const]) {
      const pairs = this.#pairs.get(from) ?? new Map<string, Pair>();
      this.#pairs.set(from, pairs.set(to, pair));
    }
    return pair;
  }

  #gramsOf(article: AnalyzedArticle): Grams {
    const known = this.#grams.get(article.path);
    if (known?.article === article) return known;
    const grams = gramsOf(article, this.#links.reader);
    this.#grams.set(article.path, grams);
    return grams;
  }

  #lineage(component: readonly string[]): Lineage {
    const known = this.#made.get(component);
    if (known) return known;
    const lineage = this.#make([...component].sort());
    this.#made.set(component, lineage);
    return lineage;
  }

  #make(paths: readonly string[]): Lineage {
    const articles = paths.map(path => this.#articles.get(path)!);
    const grams = articles.map(article => this.#gramsOf(article));
    const shortest = grams.reduce((least, gram) => (gram.distinct.size < least.distinct.size ? gram : least));
    const partners = (gram: Grams): Grams[] => grams.filter(other => other !== gram && this.#pair(gram.article, other.article).isCopy);
    const share = Math.max(...partners(shortest).map(other => this.#pair(shortest.article, other.article).share));
    return {
      id: `lineage-${hashText(paths.join('\n'))}`,
      articles: paths,
      relation: relationOf(share),
      origin: originOf(articles),
      share: Math.round(share * 10_000) / 10_000,
      evidence: grams.flatMap(gram => sharedPassages(gram, partners(gram)).map(span => ({ article: gram.article.path, span }))),
    };
  }

  #alone(path: string): Lineage {
    const { credit } = this.#articles.get(path)!;
    return { id: `lineage-${hashText(path)}`, articles: [path], relation: 'independent', origin: credit, share: 0, evidence: [] };
  }
}

function relationOf(share: number): LineageRelation {
  return share >= SAME ? 'same copy' : 'rewrite';
}
