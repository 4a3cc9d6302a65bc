/**
 * All links between units of the folder, kept up to date as articles come and go. Links are worked out when they are asked for, or when many
 * wait, for the units that changed since: what `set` and `delete` cost does not depend on the folder, and neither does the result on their order.
 */
import type { AnalyzedArticle } from '../../model/analyzed.ts';
import type { KeptArticle } from '../articleStore.ts';
import type { WordReader, Words } from '../compare/words.ts';
import { attributionOf } from './attribution.ts';
import { fingerprints } from './fingerprints.ts';
import { KeyCounts } from './keyCounts.ts';
import { LEAST_SHARED, type Link, linkUnits } from './links.ts';
import { Postings } from './postings.ts';
import { unitsOf } from './units.ts';
import { UnitTable } from './unitTable.ts';
import { SharedCodes, wordCodes } from './wordCodes.ts';

/** A key on more units than these is page furniture or a stock phrase, unless said otherwise. */
export const SPREAD = 100;
/** Keys that two units must share to be compared at all. */
const SHARED_KEYS = 2;

/** So many changed units are not left for a question to work out: the first after a whole folder was read must not wait for all of it. */
const MOST_LEFT = 400;

/** `keys[offsets[k]..offsets[k + 1])` are the keys of unit `units[k]`. */
interface Placed {
  readonly units: readonly number[];
  readonly keys: Uint32Array;
  readonly offsets: Uint32Array;
}

export class LinkIndex {
  readonly reader: WordReader;
  readonly units: UnitTable;
  readonly #postings: Postings;
  readonly #placed = new Map<string, Placed>();
  readonly #links = new Map<number, Link[]>();
  readonly #dirty = new Set<number>();
  readonly #shared = new SharedCodes();
  readonly #counts = new KeyCounts();
  readonly #onChange: (unit: number) => void;

  /** `onChange` is told of each unit whose links have changed or that is gone. */
  constructor(reader: WordReader, onChange: (unit: number) => void, spread: number = SPREAD) {
    this.reader = reader;
    this.units = new UnitTable(reader);
    this.#onChange = onChange;
    this.#postings = new Postings(spread, unit => this.#dirty.add(unit));
  }

  /** `sentences`: the words of the article's sentences. */
  set(article: AnalyzedArticle, kept: KeptArticle, sentences: readonly Words[]): void {
    const units: number[] = [];
    const allKeys: number[] = [];
    const offsets: number[] = [0];
    const found = unitsOf(article, sentences, this.reader);
    const home = { article: kept, codes: wordCodes(found) };
    for (const unit of found) {
      const keys = fingerprints(unit.words);
      const id = this.units.add(
        home,
        { ...unit, ...attributionOf(article, unit.span) },
        unit.parent === null ? null : units[unit.parent]!,
        units.length,
        keys.length,
      );
      for (const key of keys) {
        this.#postings.add(key, id);
        allKeys.push(key);
      }
      units.push(id);
      offsets.push(allKeys.length);
      this.#dirty.add(id);
    }
    this.#placed.set(article.path, { units, keys: Uint32Array.from(allKeys), offsets: Uint32Array.from(offsets) });
    if (this.#dirty.size > MOST_LEFT) this.settle();
  }

  delete(article: AnalyzedArticle): void {
    const placed = this.#placed.get(article.path);
    if (!placed) return;
    for (const [k, unit] of placed.units.entries()) {
      for (let i = placed.offsets[k]!; i < placed.offsets[k + 1]!; i++) this.#postings.remove(placed.keys[i]!, unit);
    }
    for (const unit of placed.units) {
      this.#dropLinks(unit);
      this.#dirty.delete(unit);
      this.#onChange(unit);
    }
    for (const unit of placed.units) this.units.remove(unit);
    this.#placed.delete(article.path);
  }

  unitsIn(path: string): readonly number[] {
    return this.#placed.get(path)?.units ?? [];
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
    if (this.#dirty.size === 0) return;
    for (const unit of this.#dirty) this.#dropLinks(unit);
    const open = new Set(this.#dirty);
    for (const unit of this.#dirty) {
      open.delete(unit);
      for (const candidate of this.#candidates(unit)) {
        if (this.#dirty.has(candidate) && !open.has(candidate)) continue;
        const link = linkUnits(unit, candidate, this.units, sentence => this.#inner(sentence));
        if (link) this.#addLink(link);
      }
    }
    this.#dirty.clear();
  }

  /** The units within a sentence: they follow it. */
  #inner(sentence: number): number[] {
    const units = this.unitsIn(this.units.article(sentence).path);
    const inner: number[] = [];
    for (let i = this.units.indexInArticle(sentence) + 1; i < units.length; i++) {
      if (units[i] === sentence || this.units.sentence(units[i]!) !== sentence) break;
      inner.push(units[i]!);
    }
    return inner;
  }

  #candidates(unit: number): number[] {
    const article = this.units.article(unit);
    const { keys, offsets } = this.#placed.get(article.path)!;
    const index = this.units.indexInArticle(unit);
    const counts = this.#counts;
    const count = (other: number): void => counts.add(other);
    for (let i = offsets[index]!; i < offsets[index + 1]!; i++) this.#postings.eachUnit(keys[i]!, count);
    const own = this.units.keyCount(unit);
    const found: number[] = [];
    counts.drain((other, shared) => {
      const needed = Math.min(SHARED_KEYS, own, this.units.keyCount(other));
      if (shared >= needed && this.units.article(other) !== article && this.#mayLink(unit, other)) found.push(other);
    });
    return found;
  }

  /** False for units that are certain to have too few words in common. */
  #mayLink(unit: number, other: number): boolean {
    const { units } = this;
    const [a, b] = units.compare(unit, other) <= 0 ? [unit, other] : [other, unit];
    const [codesA, codesB] = [units.codes(a), units.codes(b)];
    const [i, j] = [units.indexInArticle(a), units.indexInArticle(b)];
    return this.#shared.most(codesA, i, codesB, j) >= LEAST_SHARED * Math.min(codesA.weights[i]!, codesB.weights[j]!);
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
    const links = this.#links.get(unit);
    if (!links) return;
    for (const link of links) {
      const other = link.a === unit ? link.b : link.a;
      const rest = this.#links.get(other)!.filter(kept => kept !== link);
      if (rest.length > 0) this.#links.set(other, rest);
      else this.#links.delete(other);
      this.#onChange(other);
    }
    this.#links.delete(unit);
    this.#onChange(unit);
  }
}
