/** The lineages of the folder, and how many independent ones a set of articles comes from. */
import type { Steps } from '../../base/steps.ts';
import type { Lineage } from '../../model/analysis.ts';
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

export interface SavedLineages extends SavedCopies {
  readonly aligned: SavedShares;
}

export class LineageBook {
  readonly #components: Components<string> = new Components((path, visit) => {
    for (const other of this.#shares(path).keys()) visit(other);
  });
  readonly #copies: CopyIndex;
  readonly #aligned: AlignedCopies;
  readonly #made = new WeakMap<readonly string[], readonly Lineage[]>();

  /** `links`: of the articles' sentences; `spread`: in how many articles a passage may stand before it counts as page furniture, or may be such. */
  constructor(reader: WordReader, links: LinkIndex, spread: readonly number[]) {
    this.#copies = new CopyIndex(reader, path => this.#components.touch(path), spread);
    this.#aligned = new AlignedCopies(links, path => this.#components.touch(path));
  }

  /** Says that the links of the article's sentences have changed. */
  touch(path: string): void {
    this.#aligned.touch(path);
  }

  set(article: KeptArticle, digest: CopyDigest): void {
    this.#copies.set(article, digest);
  }

  delete(path: string): void {
    this.#copies.delete(path);
  }

  save(paths: readonly string[]): SavedLineages {
    return { ...this.#copies.save(paths), aligned: this.#aligned.save(paths) };
  }

  /** Into an empty book, when the links are restored. */
  restore(articles: readonly KeptArticle[], saved: SavedLineages): void {
    this.#copies.restore(articles, saved);
    const paths = articles.map(({ path }) => path);
    this.#aligned.restore(paths, saved.aligned);
    for (const path of [...this.#copies.copied(), ...this.#aligned.paths()]) this.#components.touch(path);
  }

  settling(): Steps {
    return this.#copies.settling();
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
    const lineages = families.map(family => sharedLineage(family, this.#copies, this.#aligned));
    this.#made.set(component, lineages);
    return lineages;
  }

  #settle(): void {
    this.#copies.settle();
    this.#aligned.settle();
  }

  /** The articles that carry the same copy as this one, and the share of the shorter of the two, 0 to 1. */
  #shares(path: string): ReadonlyMap<string, number> {
    const [copies, aligned] = [this.#copies.copiesOf(path), this.#aligned.of(path)];
    if (aligned.size === 0) return copies;
    const shares = new Map(copies);
    for (const [other, share] of aligned) if (!shares.has(other)) shares.set(other, share);
    return shares;
  }
}
