/**
 * All links between units of the folder, kept up to date as articles come and go. Links are worked out when they are asked for, or when many
 * wait, for the units that changed since: what `set` and `delete` cost does not depend on the folder, and neither does the result on their order.
 */
import type { Steps } from '../../base/steps.ts';
import type { KeptArticle } from '../articleStore.ts';
import type { WordReader } from '../compare/words.ts';
import { Judge } from './judge.ts';
import type { Judgements } from './judgements.ts';
import type { Link } from './links.ts';
import { type KeptLink, LinkTable, type SavedLinks } from './linkTable.ts';
import { KeyCounts } from './postings/keyCounts.ts';
import { doMeet, meetings } from './postings/meetings.ts';
import type { SavedNumbers } from './postings/numberStore.ts';
import { Postings, type SavedPostings } from './postings/postings.ts';
import type { UnitsDigest } from './units/unitsDigest.ts';
import { UnitTable } from './units/unitTable.ts';

/** A key on more units than these is page furniture or a stock phrase, unless said otherwise. */
export const SPREAD = 100;
/** Keys that two units must share to be compared at all. */
const SHARED_KEYS = 2;

/**
 * So many changed units are left for a question to work out: the first after a whole folder was read must not wait for all of it. Above that an
 * article that comes works some of them out, until so many pairs were compared: it must not pay for all that others have left.
 */
const MOST_LEFT = 400;
const AT_ONCE = 1000;

const NONE = new Int32Array(0);

export interface SavedLinkIndex {
  readonly units: SavedNumbers;
  readonly links: SavedLinks;
  readonly keys: SavedPostings;
}

export class LinkIndex {
  readonly reader: WordReader;
  readonly units: UnitTable;
  readonly judgements: Judgements;
  readonly #postings: Postings;
  /** Of the units of each article: see `UnitTable`. */
  readonly #homes = new Map<string, number>();
  readonly #links = new LinkTable();
  readonly #dirty = new Set<number>();
  /** Units of which a key has turned hot since: they have no new links, and perhaps some no longer. */
  readonly #waning = new Set<number>();
  readonly #judge: Judge;
  readonly #counts = new KeyCounts();
  readonly #onChange: (unit: number) => void;
  readonly #onTurn: (unit: number, isHot: boolean) => void;

  /** Of each unit `onChange` is told that its links have changed or that it is gone, `onTurn` that a key of it has turned hot or no longer is. */
  constructor(
    reader: WordReader,
    onChange: (unit: number) => void,
    onTurn: (unit: number, isHot: boolean) => void,
    judgements: Judgements,
    spread: number = SPREAD,
  ) {
    this.reader = reader;
    this.judgements = judgements;
    this.units = new UnitTable(reader);
    this.#judge = new Judge(this.units, judgements);
    this.#onChange = onChange;
    this.#onTurn = onTurn;
    this.#postings = new Postings(spread);
  }

  set(article: KeptArticle, digest: UnitsDigest): void {
    const home = this.units.add(article, digest);
    this.#homes.set(article.path, home);
    this.#eachKey(home, (key, unit) => this.#postings.add(key, unit));
    for (const unit of this.units.numbers(home)) this.#dirty.add(unit);
    if (this.#dirty.size > MOST_LEFT) this.#work(MOST_LEFT, AT_ONCE);
  }

  delete(path: string): void {
    const home = this.#homes.get(path);
    if (home === undefined) return;
    this.#eachKey(home, (key, unit) => this.#postings.remove(key, unit));
    for (const unit of this.units.numbers(home)) {
      this.#dropLinks(unit);
      this.#dirty.delete(unit);
      this.#waning.delete(unit);
      this.#onChange(unit);
    }
    this.units.remove(home);
    this.#homes.delete(path);
  }

  #eachKey(home: number, visit: (key: number, unit: number) => void): void {
    for (const unit of this.units.numbers(home)) {
      const keys = this.units.keys(unit);
      for (let i = 0; i < keys.length; i++) visit(keys[i]!, unit);
    }
  }

  /** In their order in the article; not to be held while articles come. */
  unitsIn(path: string): Int32Array {
    const home = this.#homes.get(path);
    return home === undefined ? NONE : this.units.numbers(home);
  }

  /** Made anew each time. */
  links(unit: number): KeptLink[] {
    return this.#links.of(unit);
  }

  /** The other articles that have enough keys in common with this one to tell the same, in no order. */
  meetings(path: string): string[] {
    return meetings(this.#homes.get(path)!, this.#postings, this.units).map(home => this.units.article(this.units.numbers(home)[0]!).path);
  }

  doMeet(path: string, other: string): boolean {
    return doMeet(this.#homes.get(path)!, this.#homes.get(other)!, this.#postings, this.units);
  }

  /** Visits the units that the unit is linked to. */
  eachOther(unit: number, visit: (other: number, relation: Link['relation']) => void): void {
    this.#links.eachOther(unit, visit);
  }

  /** Each link once, in no order. */
  all(): Generator<KeptLink> {
    return this.#links.all();
  }

  /** Those that have links. */
  linked(): Generator<number> {
    return this.#links.units();
  }

  /** `paths`: of all articles, in the order in which they will be given again. */
  *saving(paths: readonly string[]): Steps<SavedLinkIndex> {
    yield* this.settling();
    this.settle();
    const { units, numbers, count } = yield* this.units.saving(paths.flatMap(path => this.#homes.get(path) ?? []));
    const unitOf = (unit: number): number => numbers[unit]!;
    return { units, links: yield* this.#links.saving(count, unitOf), keys: yield* this.#postings.saving(unitOf) };
  }

  /** Into an empty index: of all articles in the order in which they were saved. Nobody is told of the links. */
  restore(articles: readonly KeptArticle[], { units, links, keys }: SavedLinkIndex): void {
    if (this.units.restore(articles, units) !== links.first.length) throw new Error('the links that were saved are of other units');
    for (const [home, { path }] of articles.entries()) this.#homes.set(path, home);
    this.#links.restore(links);
    this.#postings.restore(keys);
    this.judgements.holdAll();
  }

  /** Works out the links of the units that changed. */
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

  /** Goes on until `left` units are left, or `most` pairs were compared. A pair of which both have changed is left to the one that comes last. */
  #work(left: number, most: number): void {
    this.#postings.drainTurned((unit, isHot) => {
      (isHot ? this.#waning : this.#dirty).add(unit);
      this.#onTurn(unit, isHot);
    });
    const judge = this.#judge.begin();
    let compared = this.#wane(most);
    for (const unit of this.#dirty) {
      if (this.#dirty.size <= left || compared >= most) return;
      this.#dirty.delete(unit);
      this.#dropLinks(unit);
      for (const other of this.#candidates(unit)) {
        const [a, b] = this.units.compare(unit, other) <= 0 ? [unit, other] : [other, unit];
        const link = judge(a, b);
        if (link !== undefined) compared++;
        if (link) this.#addLink(link);
      }
    }
  }

  /** Drops links that rest on keys that have turned hot, until `most` were looked at; returns how many were. */
  #wane(most: number): number {
    let seen = 0;
    for (const unit of this.#waning) {
      if (seen >= most) break;
      this.#waning.delete(unit);
      const links = this.links(unit);
      if (links.length === 0) continue;
      seen += links.length;
      const cold = this.units.keys(unit).filter(key => !this.#postings.isHot(key));
      for (const link of links) if (!this.#meet(unit, link.a === unit ? link.b : link.a, cold)) this.#dropLink(link);
    }
    return seen;
  }

  /** Whether enough of one unit's keys are the other's too. */
  #meet(unit: number, other: number, keys: Int32Array): boolean {
    const others = this.units.keys(other);
    let shared = 0;
    for (const key of keys) if (others.includes(key)) shared++;
    return this.#areEnough(shared, unit, other);
  }

  #areEnough(shared: number, unit: number, other: number): boolean {
    return shared >= SHARED_KEYS || (shared > 0 && shared >= Math.min(this.units.keyCount(unit), this.units.keyCount(other)));
  }

  /** Those that have not changed themselves, or are worked out already. */
  #candidates(unit: number): number[] {
    const home = this.units.home(unit);
    const counts = this.#counts;
    const count = (other: number): void => counts.add(other);
    for (const key of this.units.keys(unit)) this.#postings.eachUnit(key, count);
    const found: number[] = [];
    const own = this.units.keyCount(unit);
    counts.drain((other, shared) => {
      if (shared < SHARED_KEYS && shared < own && shared < this.units.keyCount(other)) return;
      if (this.units.home(other) !== home && !this.#dirty.has(other)) found.push(other);
    });
    return found;
  }

  #addLink(link: Link): void {
    this.#links.add(link);
    this.#onChange(link.a);
    this.#onChange(link.b);
  }

  #dropLinks(unit: number): void {
    for (const link of this.links(unit)) this.#dropLink(link);
  }

  #dropLink(link: Link): void {
    this.#links.drop(link.a, link.b);
    this.#onChange(link.a);
    this.#onChange(link.b);
  }
}
