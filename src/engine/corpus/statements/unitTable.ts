/** The units of all articles, by number, in typed arrays; numbers of forgotten units are used again. */

import { RecentMap } from '../../base/recentMap.ts';
import type { Span } from '../../model/span.ts';
import type { KeptArticle } from '../articleStore.ts';
import type { WordReader, Words } from '../compare/words.ts';
import type { Attribution } from './attribution.ts';
import { grown } from './grown.ts';
import type { Unit } from './units.ts';
import type { WordCodes } from './wordCodes.ts';

/** What all units of an article have in common. */
export interface UnitHome {
  readonly article: KeptArticle;
  readonly codes: WordCodes;
}

export class UnitTable {
  readonly #reader: WordReader;
  readonly #homes: (UnitHome | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #words = new RecentMap<number, Words>(10_000);
  readonly #claims: (string | null)[] = [];
  #starts = new Uint32Array(1024);
  #ends = new Uint32Array(1024);
  #parents = new Int32Array(1024);
  #indexes = new Uint32Array(1024);
  #keyCounts = new Uint8Array(1024);
  #quoted = new Uint8Array(1024);

  constructor(reader: WordReader) {
    this.#reader = reader;
  }

  /** `parent`: the number of the sentence around it, null for a sentence; `index`: of the unit among its article's. */
  add(home: UnitHome, unit: Unit & Attribution, parent: number | null, index: number, keyCount: number): number {
    const id = this.#free.pop() ?? this.#homes.length;
    if (id >= this.#starts.length) this.#grow();
    this.#homes[id] = home;
    this.#starts[id] = unit.span[0];
    this.#ends[id] = unit.span[1];
    this.#parents[id] = parent ?? -1;
    this.#indexes[id] = index;
    this.#keyCounts[id] = Math.min(keyCount, 0xff);
    this.#claims[id] = unit.claim;
    this.#quoted[id] = unit.isQuoted ? 1 : 0;
    return id;
  }

  remove(id: number): void {
    this.#homes[id] = undefined;
    this.#words.delete(id);
    this.#free.push(id);
  }

  article(id: number): KeptArticle {
    return this.#homes[id]!.article;
  }

  codes(id: number): WordCodes {
    return this.#homes[id]!.codes;
  }

  /** Of all its words. */
  weight(id: number): number {
    return this.codes(id).weights[this.#indexes[id]!]!;
  }

  span(id: number): Span {
    return [this.#starts[id]!, this.#ends[id]!];
  }

  /** The sentence around the unit; the unit itself when it is a sentence. */
  sentence(id: number): number {
    const parent = this.#parents[id]!;
    return parent < 0 ? id : parent;
  }

  indexInArticle(id: number): number {
    return this.#indexes[id]!;
  }

  /** Up to 255. */
  keyCount(id: number): number {
    return this.#keyCounts[id]!;
  }

  /** Id of the claim that the unit belongs to. */
  claim(id: number): string | null {
    return this.#claims[id]!;
  }

  /** Whether it has words of a quotation. */
  isQuoted(id: number): boolean {
    return this.#quoted[id] === 1;
  }

  words(id: number): Words {
    const known = this.#words.get(id);
    if (known) return known;
    const words = this.#reader.read(this.article(id).text, this.span(id));
    this.#words.set(id, words);
    return words;
  }

  text(id: number): string {
    return this.article(id).text.slice(this.#starts[id], this.#ends[id]);
  }

  /** By path, then in text order, the longer first: the order of the folder, whatever the order of calls. */
  compare(a: number, b: number): number {
    const [pathA, pathB] = [this.article(a).path, this.article(b).path];
    if (pathA !== pathB) return pathA < pathB ? -1 : 1;
    return this.#starts[a]! - this.#starts[b]! || this.#ends[b]! - this.#ends[a]!;
  }

  #grow(): void {
    const length = this.#starts.length * 2;
    this.#starts = grown(this.#starts, new Uint32Array(length));
    this.#ends = grown(this.#ends, new Uint32Array(length));
    this.#parents = grown(this.#parents, new Int32Array(length));
    this.#indexes = grown(this.#indexes, new Uint32Array(length));
    this.#keyCounts = grown(this.#keyCounts, new Uint8Array(length));
    this.#quoted = grown(this.#quoted, new Uint8Array(length));
  }
}
