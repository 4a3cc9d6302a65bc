/** Which pairs of articles share copy, kept up to date as articles come and go; worked out when asked for, as links are. */

import type { Steps } from '../../base/steps.ts';
import type { KeptArticle } from '../articleStore.ts';
import type { WordReader } from '../compare/words.ts';
import { NumberStore, type SavedNumbers } from '../statements/postings/numberStore.ts';
import { Postings, type SavedPostings } from '../statements/postings/postings.ts';
import { containment } from './containment.ts';
import type { CopyDigest } from './copyDigest.ts';
import { areEnough, countIn, isCopied, type Placed } from './copyRules.ts';
import { type ArticleGrams, GramReader } from './gramReader.ts';
import { PairShares, type SavedShares } from './pairShares.ts';

/**
 * A passage in more articles than the last is page furniture, not copy. One in more than the first may be: it makes copies only of articles of which
 * it is a large share, as an agency's story is and a form or a list of links is not.
 */
export const COPY_SPREAD = [20, 60] as const;
/** 8-grams that must be shared, so that a long title or one quotation alone is no copy. */
const FEWEST_GRAMS = 10;

/** So many changed articles are left for a question to work out. Above that one that comes works some of them out, until so many pairs were compared. */
const MOST_LEFT = 16;
const AT_ONCE = 32;

export interface SavedCopies {
  readonly copyNumbers: SavedNumbers;
  readonly copies: SavedShares;
  readonly copyKeys: SavedPostings;
}

export class CopyIndex {
  readonly #grams: GramReader;
  readonly #placed = new Map<string, Placed>();
  readonly #byNumber: (Placed | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #dirty = new Set<number>();
  /** Articles of which a key has turned common or hot since: they have no new copies, and perhaps some no longer. */
  readonly #waning = new Set<number>();
  readonly #postings: Postings;
  readonly #copies = new PairShares();
  /** Of each article how many keys it has, those, and where each sentence starts and ends. */
  readonly #numbers = new NumberStore();
  readonly #onChange: (path: string) => void;

  /** `onChange` is told of each article whose copies have changed or that is gone. */
  constructor(reader: WordReader, onChange: (path: string) => void, spread: readonly number[]) {
    this.#grams = new GramReader(reader);
    this.#postings = new Postings(...spread);
    this.#onChange = onChange;
  }

  set(article: KeptArticle, digest: CopyDigest): void {
    const number = this.#free.pop() ?? this.#byNumber.length;
    this.#numbers.put(number, [[digest.keys.length], digest.keys, digest.sentences]);
    const placed = this.#place(article, number);
    for (const key of this.#keys(placed)) this.#postings.add(key, number);
    this.#dirty.add(number);
    if (this.#dirty.size > MOST_LEFT) this.#work(MOST_LEFT, AT_ONCE);
  }

  delete(path: string): void {
    const placed = this.#placed.get(path);
    if (!placed) return;
    for (const key of this.#keys(placed)) this.#postings.remove(key, placed.number);
    this.#numbers.forget(placed.number);
    this.#dropCopies(path);
    this.#onChange(path);
    this.#dirty.delete(placed.number);
    this.#waning.delete(placed.number);
    this.#byNumber[placed.number] = undefined;
    this.#free.push(placed.number);
    this.#placed.delete(path);
    this.#grams.forget(path);
  }

  #place(article: KeptArticle, number: number): Placed {
    const placed = { article, number, keyCount: this.#numbers.numbers[this.#numbers.start(number)]! };
    this.#byNumber[number] = placed;
    this.#placed.set(article.path, placed);
    return placed;
  }

  /** The sample of its grams that it is looked up by; not to be held while articles come. */
  #keys({ number, keyCount }: Placed): Int32Array {
    const start = this.#numbers.start(number) + 1;
    return this.#numbers.numbers.subarray(start, start + keyCount);
  }

  #distinct(placed: Placed): Uint32Array {
    return this.#grams.distinct(placed.article, this.#sentences(placed));
  }

  #sentences({ number, keyCount }: Placed): Int32Array {
    return this.#numbers.numbers.subarray(this.#numbers.start(number) + 1 + keyCount, this.#numbers.end(number));
  }

  /** Paths of all articles, sorted. */
  paths(): string[] {
    return [...this.#placed.keys()].sort();
  }

  article(path: string): KeptArticle {
    return this.#placed.get(path)!.article;
  }

  /** The articles that share copy with this one, and the share of the shorter of the two, 0 to 1. */
  copiesOf(path: string): ReadonlyMap<string, number> {
    return this.#copies.of(path);
  }

  gramsOf(path: string): ArticleGrams {
    const placed = this.#placed.get(path)!;
    return this.#grams.of(placed.article, this.#sentences(placed));
  }

  /** Those that share copy with others. */
  copied(): Iterable<string> {
    return this.#copies.paths();
  }

  /** `paths`: of all articles, in the order in which they will be given again. */
  *saving(paths: readonly string[]): Steps<SavedCopies> {
    yield* this.settling();
    this.settle();
    if (paths.length !== this.#placed.size) throw new Error('not all articles are given');
    const numbers = new Uint32Array(this.#byNumber.length);
    for (const [i, path] of paths.entries()) numbers[this.#placed.get(path)!.number] = i;
    return {
      copyNumbers: yield* this.#numbers.saving(paths.map(path => this.#placed.get(path)!.number)),
      copies: this.#copies.save(paths),
      copyKeys: yield* this.#postings.saving(number => numbers[number]!),
    };
  }

  /** Into an empty index: of all articles in the order in which they were saved. Nobody is told of the copies. */
  restore(articles: readonly KeptArticle[], { copyNumbers, copies, copyKeys }: SavedCopies): void {
    if (articles.length !== copyNumbers.lengths.length) throw new Error('the copies that were saved are of other articles');
    this.#numbers.restore(copyNumbers);
    for (const [number, article] of articles.entries()) this.#place(article, number);
    const paths = articles.map(({ path }) => path);
    this.#copies.restore(paths, copies);
    this.#postings.restore(copyKeys);
  }

  /** Works out the copies of the articles that changed. */
  settle(): void {
    this.#work(0, Number.POSITIVE_INFINITY);
  }

  /** The same in steps, between which articles may come and go. */
  *settling(): Steps {
    while (this.#dirty.size + this.#waning.size > 0) {
      this.#work(this.#dirty.size - AT_ONCE, AT_ONCE);
      yield;
    }
  }

  /** Goes on until `left` articles are left, or `most` pairs were compared. A pair of which both have changed is left to the one that comes last. */
  #work(left: number, most: number): void {
    this.#postings.drainTurned((number, rises) => void (rises ? this.#waning : this.#dirty).add(number));
    let compared = this.#wane(most);
    for (const number of this.#dirty) {
      if (this.#dirty.size <= left || compared >= most) return;
      this.#dirty.delete(number);
      const placed = this.#byNumber[number]!;
      this.#dropCopies(placed.article.path);
      for (const [other, rare] of this.#candidates(placed)) {
        this.#judge(placed, other, rare);
        compared++;
      }
      this.#onChange(placed.article.path);
    }
  }

  /** Drops copies that rest on keys that have turned common or hot, until `most` were looked at; returns how many were. */
  #wane(most: number): number {
    let seen = 0;
    for (const number of this.#waning) {
      if (seen >= most) break;
      this.#waning.delete(number);
      const placed = this.#byNumber[number]!;
      const copies = [...this.copiesOf(placed.article.path)];
      seen += copies.length;
      if (copies.length === 0) continue;
      const keys = new Set(this.#keys(placed));
      const [cold, rare] = this.#tellingKeys(placed);
      for (const [path, share] of copies) {
        const other = this.#placed.get(path)!;
        const others = this.#keys(other);
        const [inBoth, coldInBoth, rareInBoth] = [countIn(keys, others), countIn(cold, others), countIn(rare, others)];
        const isCopy = areEnough(coldInBoth, placed, other) && isCopied(share, rareInBoth / inBoth, placed, other);
        if (!isCopy) this.#dropCopy(placed.article.path, path);
      }
    }
    return seen;
  }

  /** Those that are not hot, and those that are not even common. */
  #tellingKeys(placed: Placed): [cold: Set<number>, rare: Set<number>] {
    const cold = this.#keys(placed).filter(key => !this.#postings.isHot(key));
    return [new Set(cold), new Set(cold.filter(key => !this.#postings.isCommon(key)))];
  }

  /** Those that have not changed themselves, or are worked out already, each with the share of keys in common that are not common to many. */
  #candidates(one: Placed): [other: Placed, rare: number][] {
    const cold = new Map<number, number>();
    const rare = new Map<number, number>();
    for (const key of this.#keys(one)) {
      const isRare = !this.#postings.isCommon(key);
      this.#postings.eachUnit(key, other => {
        cold.set(other, (cold.get(other) ?? 0) + 1);
        if (isRare) rare.set(other, (rare.get(other) ?? 0) + 1);
      });
    }
    const found: [Placed, number][] = [];
    const keys = new Set(this.#keys(one));
    for (const [number, coldInBoth] of cold) {
      const other = this.#byNumber[number]!;
      if (other === one || this.#dirty.has(number) || !areEnough(coldInBoth, one, other)) continue;
      found.push([other, (rare.get(number) ?? 0) / countIn(keys, this.#keys(other))]);
    }
    return found;
  }

  #judge(a: Placed, b: Placed, rare: number): void {
    const { share, shared } = containment(this.#distinct(a), this.#distinct(b));
    if (shared < FEWEST_GRAMS || !isCopied(share, rare, a, b)) return;
    this.#copies.set(a.article.path, b.article.path, share);
    this.#onChange(a.article.path);
    this.#onChange(b.article.path);
  }

  #dropCopies(path: string): void {
    for (const other of [...this.copiesOf(path).keys()]) this.#dropCopy(path, other);
  }

  #dropCopy(a: string, b: string): void {
    this.#copies.delete(a, b);
    this.#onChange(a);
    this.#onChange(b);
  }
}
