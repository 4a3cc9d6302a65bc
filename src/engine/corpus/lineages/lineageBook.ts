/** The lineages of the folder, and how many independent ones a set of articles comes from. */
import type { Steps } from '../../base/steps.ts';
import type { Lineage } from '../../model/coverage.ts';
import type { KeptArticle } from '../articleStore.ts';
import type { WordReader } from '../compare/words.ts';
import { Components } from '../statements/components.ts';
import type { LinkIndex } from '../statements/linkIndex.ts';
import { AlignedCopies } from './alignedCopies.ts';
import type { CopyDigest } from './copyDigest.ts';
import { CopyIndex, type SavedCopies } from './copyIndex.ts';
import { familiesOf } from './families.ts';
import { independentLineage, sharedLineage } from './lineageOf.ts';
import type { SavedShares } from './pairShares.ts';
import { Retellings } from './retellings.ts';
import type { Reworded } from './reworded.ts';

export interface SavedLineages extends SavedCopies {
  readonly aligned: SavedShares;
  readonly retold: SavedShares;
}

export class LineageBook {
  readonly #components: Components<string> = new Components((path, visit) => {
    for (const other of this.#shares(path).keys()) visit(other);
  });
  readonly #copies: CopyIndex;
  readonly #aligned: AlignedCopies;
  readonly #retellings: Retellings;
  readonly #reworded: readonly Reworded[];
  readonly #made = new WeakMap<readonly string[], readonly Lineage[]>();

  /** `links`: of the articles' sentences; `spread`: in how many articles a passage may stand before it counts as page furniture, or may be such. */
  constructor(reader: WordReader, links: LinkIndex, spread: readonly number[]) {
    const touch = (path: string): void => this.#components.touch(path);
    this.#copies = new CopyIndex(reader, touch, spread);
    this.#aligned = new AlignedCopies(links, touch);
    this.#retellings = new Retellings(links, path => this.#copies.article(path).credit, touch);
    this.#reworded = [this.#aligned, this.#retellings];
  }

  /** Says that the links of the article's sentences have changed. */
  touch(path: string): void {
    this.#aligned.touch(path);
  }

  /** Says that a key of the article's sentences has turned hot, or no longer is. */
  turn(path: string, isHot: boolean): void {
    this.#retellings.turn(path, isHot);
  }

  /** The links must know the article. */
  set(article: KeptArticle, digest: CopyDigest): void {
    this.#copies.set(article, digest);
    this.#retellings.set(article.path);
  }

  /** The links must still know the article. */
  delete(path: string): void {
    this.#retellings.delete(path);
    this.#copies.delete(path);
  }

  /** The links must be settled. */
  *saving(paths: readonly string[]): Steps<SavedLineages> {
    yield* this.settling();
    this.#settle();
    const copies = yield* this.#copies.saving(paths);
    const aligned = this.#aligned.shares.save(paths);
    yield;
    return { ...copies, aligned, retold: this.#retellings.shares.save(paths) };
  }

  /** Into an empty book, when the links are restored. */
  restore(articles: readonly KeptArticle[], saved: SavedLineages): void {
    this.#copies.restore(articles, saved);
    const paths = articles.map(({ path }) => path);
    this.#aligned.shares.restore(paths, saved.aligned);
    this.#retellings.shares.restore(paths, saved.retold);
    for (const path of [...this.#copies.copied(), ...this.#reworded.flatMap(({ shares }) => [...shares.paths()])])
      this.#components.touch(path);
  }

  /** The links must be settled. */
  *settling(): Steps {
    yield* this.#copies.settling();
    yield* this.#aligned.settling();
    yield* this.#retellings.settling();
  }

  /** Those of several articles first, then each independent article as one of its own; by path. */
  all(): Lineage[] {
    this.#settle();
    const shared = [...this.#components.all()].flatMap(component => this.#of(component));
    shared.sort((a, b) => (a.articles.join('\n') < b.articles.join('\n') ? -1 : 1));
    const alone = this.#copies.paths().filter(path => this.#shares(path).size === 0);
    return [...shared, ...alone.map(path => independentLineage(path, this.#copies))];
  }

  /** How many sources the articles come to when copies count once. */
  independent(paths: readonly string[]): number {
    this.#settle();
    const open = new Set(paths);
    let sources = 0;
    for (const path of open) {
      sources++;
      const queue = [path];
      open.delete(path);
      for (const member of queue) {
        for (const copy of this.#shares(member).keys()) if (open.delete(copy)) queue.push(copy);
      }
    }
    return sources;
  }

  #of(component: readonly string[]): readonly Lineage[] {
    const known = this.#made.get(component);
    if (known) return known;
    const families = familiesOf(component, path => this.#shares(path));
    const lineages = families.map(family => sharedLineage(family, this.#copies, this.#reworded));
    this.#made.set(component, lineages);
    return lineages;
  }

  #settle(): void {
    this.#copies.settle();
    for (const each of this.#reworded) each.settle();
  }

  /** The articles that carry the same copy as this one, and the share of the shorter of the two, 0 to 1. */
  #shares(path: string): ReadonlyMap<string, number> {
    const copies = this.#copies.copiesOf(path);
    const reworded = this.#reworded.map(({ shares }) => shares.of(path));
    if (reworded.every(each => each.size === 0)) return copies;
    const shares = new Map(copies);
    for (const each of reworded) for (const [other, share] of each) if (!shares.has(other)) shares.set(other, share);
    return shares;
  }
}
