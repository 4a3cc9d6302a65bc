/**
 * All links between units of the folder, kept up to date as articles come and go. Links are worked out when they are asked for, or when many
 * wait, for the units that changed since: what `set` and `delete` cost does not depend on the folder, and neither does the result on their order.
 */
import type { Steps } from '../../base/steps.ts';
import type { KeptArticle } from '../articleStore.ts';
import type { WordReader } from '../compare/words.ts';
import { type Found, Judgements, pairKey } from './judgements.ts';
import { KeyCounts } from './keyCounts.ts';
import { areCopies, type Link, linkUnits, mayLink, type Surroundings } from './links.ts';
import { Postings } from './postings.ts';
import type { UnitsDigest } from './unitsDigest.ts';
import { type UnitHome, UnitTable } from './unitTable.ts';
import { SharedCodes } from './wordCodes.ts';

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

const NONE = new Uint32Array(0);

export class LinkIndex {
  readonly reader: WordReader;
  readonly units: UnitTable;
  readonly judgements = new Judgements();
  readonly #postings: Postings;
  readonly #homes = new Map<string, UnitHome>();
  readonly #links = new Map<number, Link[]>();
  readonly #dirty = new Set<number>();
  /** Units of which a key has turned hot since: they have no new links, and perhaps some no longer. */
  readonly #waning = new Set<number>();
  readonly #shared = new SharedCodes();
  readonly #counts = new KeyCounts();
  readonly #onChange: (unit: number) => void;

  /** `onChange` is told of each unit whose links have changed or that is gone. */
  constructor(reader: WordReader, onChange: (unit: number) => void, spread: number = SPREAD) {
    this.reader = reader;
    this.units = new UnitTable(reader);
    this.#onChange = onChange;
    this.#postings = new Postings(spread);
  }

  set(article: KeptArticle, digest: UnitsDigest): void {
    const home = this.units.add(article, digest);
    this.#homes.set(article.path, home);
    this.#eachKey(home, (key, unit) => this.#postings.add(key, unit));
    for (const unit of home.numbers) this.#dirty.add(unit);
    if (this.#dirty.size > MOST_LEFT) this.#work(MOST_LEFT, AT_ONCE);
  }

  delete(path: string): void {
    const home = this.#homes.get(path);
    if (!home) return;
    this.#eachKey(home, (key, unit) => this.#postings.remove(key, unit));
    for (const unit of home.numbers) {
      this.#dropLinks(unit);
      this.#dirty.delete(unit);
      this.#waning.delete(unit);
      this.#onChange(unit);
    }
    this.units.remove(home);
    this.#homes.delete(path);
  }

  #eachKey({ numbers }: UnitHome, visit: (key: number, unit: number) => void): void {
    for (const unit of numbers) for (const key of this.units.keys(unit)) visit(key, unit);
  }

  unitsIn(path: string): Uint32Array {
    return this.#homes.get(path)?.numbers ?? NONE;
  }

  links(unit: number): readonly Link[] {
    return this.#links.get(unit) ?? [];
  }

  /** Each link once, in no order. */
  *all(): Generator<Link> {
    for (const [unit, links] of this.#links) for (const link of links) if (link.a === unit) yield link;
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
    this.#postings.drainTurned((unit, isHot) => void (isHot ? this.#waning : this.#dirty).add(unit));
    const around = this.#surroundings();
    let compared = this.#wane(most);
    for (const unit of this.#dirty) {
      if (this.#dirty.size <= left || compared >= most) return;
      this.#dirty.delete(unit);
      this.#dropLinks(unit);
      for (const other of this.#candidates(unit)) {
        const [a, b] = this.units.compare(unit, other) <= 0 ? [unit, other] : [other, unit];
        if (!mayLink(a, b, this.units, this.#shared)) continue;
        compared++;
        const link = this.#judge(a, b, around);
        if (link) this.#addLink(link);
      }
    }
  }

  /** `a` comes before `b` in the order of the folder. */
  #judge(a: number, b: number, around: Surroundings): Link | null {
    const key = pairKey(this.units.identity(a), this.units.identity(b));
    const known = this.judgements.get(key);
    const starts = [this.units.span(a)[0], this.units.span(b)[0]] as const;
    if (known !== undefined) return known && { a, b, ...moved(known, ...starts) };
    const link = linkUnits(a, b, this.units, around);
    this.judgements.add(key, link && moved(link, -starts[0], -starts[1]));
    return link;
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
  #meet(unit: number, other: number, keys: Uint32Array): boolean {
    const others = this.units.keys(other);
    let shared = 0;
    for (const key of keys) if (others.includes(key)) shared++;
    return this.#areEnough(shared, unit, other);
  }

  #areEnough(shared: number, unit: number, other: number): boolean {
    return shared >= SHARED_KEYS || (shared > 0 && shared >= Math.min(this.units.keyCount(unit), this.units.keyCount(other)));
  }

  /** Remembers which sentences are copies, since what stands within two of them asks each for itself. */
  #surroundings(): Surroundings {
    const copies = new Map<number, boolean>();
    return {
      inner: sentence => this.inner(sentence),
      areCopies: (a, b) => {
        const pair = a * 2 ** 26 + b;
        const known = copies.get(pair) ?? areCopies(a, b, this.units, this.#shared);
        copies.set(pair, known);
        return known;
      },
    };
  }

  /** The units within a sentence: they follow it. */
  inner(sentence: number): number[] {
    const units = this.units.home(sentence).numbers;
    const inner: number[] = [];
    for (let i = this.units.indexInArticle(sentence) + 1; i < units.length; i++) {
      if (units[i] === sentence || this.units.sentence(units[i]!) !== sentence) break;
      inner.push(units[i]!);
    }
    return inner;
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
    for (const unit of [link.a, link.b]) {
      const links = this.#links.get(unit);
      if (links) links.push(link);
      else this.#links.set(unit, [link]);
      this.#onChange(unit);
    }
  }

  #dropLinks(unit: number): void {
    for (const link of this.links(unit)) this.#dropLink(link);
  }

  #dropLink(link: Link): void {
    for (const unit of [link.a, link.b]) {
      const rest = this.#links.get(unit)!.filter(kept => kept !== link);
      if (rest.length > 0) this.#links.set(unit, rest);
      else this.#links.delete(unit);
      this.#onChange(unit);
    }
  }
}

const moved = ({ relation, spanA, spanB, wholeA, wholeB }: Found, byA: number, byB: number): Found => ({
  relation,
  spanA: [spanA[0] + byA, spanA[1] + byA],
  spanB: [spanB[0] + byB, spanB[1] + byB],
  wholeA,
  wholeB,
});
