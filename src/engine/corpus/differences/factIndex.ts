/** Finds counts of the same thing that differ, in articles about the same event, however differently they are worded. */
import { mapInSteps, type Steps } from '../../base/steps.ts';
import type { KeptArticle } from '../articleStore.ts';
import { agree, areRivals } from '../compare/figures.ts';
import { daysBetween } from './daysBetween.ts';
import type { Fact } from './facts.ts';
import { type FoundDifference, gist } from './found.ts';

/** Main names that two articles must share for their counts of people to be about one event. */
const SHARED_NAMES = 3;
/** Articles that count a thing of one name; more than these are not about one event. */
const MOST = 40;
/** Different counts in one article; an article with more tells of several events. */
const COUNTS = 2;
/** Days between two articles' dates. */
const DAYS = { people: 31, move: 2, count: 3 } as const;

/** Articles. */
const A_STEP = 2000;

export interface SavedFacts {
  /** How many. */
  readonly articles: number;
  /** Each with the number of its article. */
  readonly facts: readonly (readonly [article: number, fact: Fact])[];
}

export class FactIndex {
  readonly #facts = new Map<string, { readonly article: KeptArticle; readonly facts: readonly Fact[] }>();
  readonly #paths = new Map<string, Set<string>>();

  set(article: KeptArticle, facts: readonly Fact[]): void {
    if (facts.length === 0) return;
    this.#facts.set(article.path, { article, facts });
    for (const key of keysOf(facts)) this.#paths.set(key, (this.#paths.get(key) ?? new Set()).add(article.path));
  }

  /** `paths`: of all articles, in the order in which they will be given again. */
  *saving(paths: readonly string[]): Steps<SavedFacts> {
    const facts = yield* mapInSteps(paths.entries(), A_STEP, ([i, path]) =>
      (this.#facts.get(path)?.facts ?? []).map(fact => [i, fact] as const),
    );
    return { articles: paths.length, facts: facts.flat() };
  }

  /** Into an empty index. */
  restore(articles: readonly KeptArticle[], saved: SavedFacts): void {
    if (saved.articles !== articles.length) throw new Error('the facts that were saved are of other articles');
    const byArticle = new Map<number, Fact[]>();
    for (const [i, fact] of saved.facts) {
      const facts = byArticle.get(i);
      if (facts) facts.push(fact);
      else byArticle.set(i, [fact]);
    }
    for (const [i, facts] of byArticle) this.set(articles[i]!, facts);
  }

  delete(path: string): void {
    for (const key of keysOf(this.#facts.get(path)?.facts ?? [])) {
      const paths = this.#paths.get(key);
      paths?.delete(path);
      if (paths?.size === 0) this.#paths.delete(key);
    }
    this.#facts.delete(path);
  }

  /** `areRelated` tells whether two articles say something in common. */
  differences(areRelated: (a: string, b: string) => boolean): FoundDifference[] {
    const shared = new SharedNames();
    for (const [key, paths] of this.#paths) {
      if (paths.size < 2 || paths.size > MOST) continue;
      const all = [...paths];
      for (const [i, a] of all.entries()) for (const b of all.slice(i + 1)) shared.add(key, a, b);
    }
    return this.#ofPairs(shared, areRelated);
  }

  /** Those with a place in the article. */
  differencesIn(path: string, areRelated: (a: string, b: string) => boolean): FoundDifference[] {
    const shared = new SharedNames();
    for (const key of keysOf(this.#facts.get(path)?.facts ?? [])) {
      const paths = this.#paths.get(key)!;
      if (paths.size <= MOST) for (const other of paths) if (other !== path) shared.add(key, path, other);
    }
    return this.#ofPairs(shared, areRelated);
  }

  #ofPairs(shared: SharedNames, areRelated: (a: string, b: string) => boolean): FoundDifference[] {
    return [...shared.counts].flatMap(([pair, names]) => {
      const [kind, about, a, b] = pair.split('\n') as [Fact['kind'], string, string, string];
      const isSame = kind === 'move' ? areRelated(a, b) : names >= SHARED_NAMES;
      return isSame ? this.#between(kind, about, a, b) : [];
    });
  }

  #between(kind: Fact['kind'], about: string, pathA: string, pathB: string): FoundDifference[] {
    const [a, b] = [this.#facts.get(pathA)!, this.#facts.get(pathB)!];
    if (daysBetween(a.article, b.article) > DAYS[kind]) return [];
    const areAtOdds = ({ figure }: Fact, other: Fact): boolean =>
      kind === 'count'
        ? isLone(figure, factsB) && isLone(other.figure, factsA) && areRivals(figure, other.figure)
        : !agree(figure, other.figure);
    const isAbout = (fact: Fact): boolean => fact.kind === kind && fact.about === about;
    const [factsA, factsB] = [firstOfEach(a.facts.filter(isAbout)), firstOfEach(b.facts.filter(isAbout))];
    if (factsA.length > COUNTS || factsB.length > COUNTS) return [];
    const pairs = factsA.flatMap(x => factsB.filter(y => areAtOdds(x, y) && shareName(x, y)).map(y => [x, y] as const));
    return pairs.map(([x, y]) => ({
      kind: 'figure',
      about: `${kind === 'count' ? '' : `${about}: `}${gist(a.article.text.slice(...x.sentence))}`,
      a: { article: pathA, span: x.span, value: gist(a.article.text.slice(...x.span)) },
      b: { article: pathB, span: y.span, value: gist(b.article.text.slice(...y.span)) },
      note: 'the figures differ',
    }));
  }
}

/** In how many names two articles count the same thing, by what is counted and both paths. */
class SharedNames {
  readonly counts = new Map<string, number>();

  add(key: string, a: string, b: string): void {
    const what = key.slice(0, key.lastIndexOf('\n'));
    const pair = a < b ? `${what}\n${a}\n${b}` : `${what}\n${b}\n${a}`;
    this.counts.set(pair, (this.counts.get(pair) ?? 0) + 1);
  }
}

function keysOf(facts: readonly Fact[]): Set<string> {
  return new Set(facts.flatMap(({ kind, about, names }) => names.map(name => [kind, about, name].join('\n'))));
}

/** The first mention of each value. */
function firstOfEach(facts: readonly Fact[]): Fact[] {
  return facts.filter((fact, i) => facts.findIndex(other => other.value === fact.value) === i);
}

/** What both give is nothing that they differ about. */
const isLone = (figure: Fact['figure'], others: readonly Fact[]): boolean => !others.some(other => agree(figure, other.figure));

const shareName = (a: Fact, b: Fact): boolean => a.names.some(name => b.names.includes(name));
