/** The links of all units in a few numbers each, and chained from each unit: a folder has many, and few are looked at. Objects are made when asked for. */
import type { Steps } from '../../base/steps.ts';
import { byteOf, isWholeA, isWholeB, relationOf } from './found.ts';
import type { Link } from './links.ts';
import { grown } from './postings/grown.ts';

/** A link of the folder. */
export interface KeptLink extends Link {
  /** Of no other link, then or later. */
  readonly id: number;
}

export interface SavedLinks {
  readonly rows: Int32Array;
  /** By unit. */
  readonly first: Int32Array;
}

/** Of a row: the link, `byteOf` it (0 in an unused row), and the places of the next rows of `a` and of `b`; of an unused row, of the next unused one. */
const OF_LINK = { a: 0, b: 1, byte: 2, startA: 3, endA: 4, startB: 5, endB: 6, id: 7, nextA: 8, nextB: 9 } as const;
const ROW = 10;
/** No row begins at the first place. */
const NONE = 0;
const GROWTH = 1.5;
/** Links. */
const A_STEP = 5000;

export class LinkTable {
  #rows: Int32Array = new Int32Array(ROW << 8);
  #used = ROW;
  #unused = NONE;
  #lastId = 0;
  /** Places of rows, by unit. */
  #first: Int32Array = new Int32Array(1 << 10);

  /** The two may not be linked yet. */
  add(link: Link): void {
    const row = this.#allocate();
    const { a, b, spanA, spanB } = link;
    this.#rows.set([a, b, byteOf(link), ...spanA, ...spanB, ++this.#lastId], row);
    this.#chain(row, a, OF_LINK.nextA);
    this.#chain(row, b, OF_LINK.nextB);
  }

  /** The two must be linked, in this order. */
  drop(a: number, b: number): void {
    let row = this.#first[a]!;
    while (this.#rows[row + OF_LINK.a] !== a || this.#rows[row + OF_LINK.b] !== b) row = this.#next(row, a);
    this.#unchain(row, a);
    this.#unchain(row, b);
    this.#rows[row + OF_LINK.byte] = 0;
    this.#rows[row + OF_LINK.nextA] = this.#unused;
    this.#unused = row;
  }

  /** Those of the unit, in no order. */
  of(unit: number): KeptLink[] {
    const links: KeptLink[] = [];
    for (let row = this.#first[unit] ?? NONE; row !== NONE; row = this.#next(row, unit)) links.push(this.#link(row));
    return links;
  }

  /** Visits the units that the unit is linked to. */
  eachOther(unit: number, visit: (other: number, relation: Link['relation']) => void): void {
    for (let row = this.#first[unit] ?? NONE; row !== NONE; row = this.#next(row, unit)) {
      const a = this.#rows[row + OF_LINK.a]!;
      visit(a === unit ? this.#rows[row + OF_LINK.b]! : a, relationOf(this.#rows[row + OF_LINK.byte]!));
    }
  }

  /** Each once, in no order. */
  *all(): Generator<KeptLink> {
    for (let row = ROW; row < this.#used; row += ROW) if (this.#rows[row + OF_LINK.byte] !== 0) yield this.#link(row);
  }

  /** Those that have links. */
  *units(): Generator<number> {
    for (let unit = 0; unit < this.#first.length; unit++) if (this.#first[unit] !== NONE) yield unit;
  }

  /** `units`: how many there are; `unitOf`: the number that a unit will have. */
  *saving(units: number, unitOf: (unit: number) => number): Steps<SavedLinks> {
    const copy = new LinkTable();
    copy.#first = new Int32Array(units);
    let taken = 0;
    for (const link of this.all()) {
      copy.add({ ...link, a: unitOf(link.a), b: unitOf(link.b) });
      if (++taken % A_STEP === 0) yield;
    }
    return { rows: copy.#rows.slice(0, copy.#used), first: copy.#first };
  }

  restore({ rows, first }: SavedLinks): void {
    this.#rows = rows;
    this.#first = first;
    this.#used = rows.length;
    this.#lastId = rows.length / ROW - 1;
  }

  #link(row: number): KeptLink {
    const rows = this.#rows;
    const byte = rows[row + OF_LINK.byte]!;
    return {
      a: rows[row + OF_LINK.a]!,
      b: rows[row + OF_LINK.b]!,
      relation: relationOf(byte),
      spanA: [rows[row + OF_LINK.startA]!, rows[row + OF_LINK.endA]!],
      spanB: [rows[row + OF_LINK.startB]!, rows[row + OF_LINK.endB]!],
      wholeA: isWholeA(byte),
      wholeB: isWholeB(byte),
      id: rows[row + OF_LINK.id]!,
    };
  }

  #next(row: number, unit: number): number {
    return this.#rows[row + this.#nextOf(row, unit)]!;
  }

  #nextOf(row: number, unit: number): number {
    return this.#rows[row + OF_LINK.a] === unit ? OF_LINK.nextA : OF_LINK.nextB;
  }

  #chain(row: number, unit: number, next: number): void {
    if (unit >= this.#first.length) this.#first = grown(this.#first, new Int32Array(Math.ceil(GROWTH * (unit + 1))));
    this.#rows[row + next] = this.#first[unit]!;
    this.#first[unit] = row;
  }

  #unchain(row: number, unit: number): void {
    const after = this.#next(row, unit);
    if (this.#first[unit] === row) {
      this.#first[unit] = after;
      return;
    }
    let before = this.#first[unit]!;
    while (this.#next(before, unit) !== row) before = this.#next(before, unit);
    this.#rows[before + this.#nextOf(before, unit)] = after;
  }

  #allocate(): number {
    const row = this.#unused;
    if (row !== NONE) {
      this.#unused = this.#rows[row + OF_LINK.nextA]!;
      return row;
    }
    if (this.#used === this.#rows.length) this.#rows = grown(this.#rows, new Int32Array(ROW * Math.ceil((GROWTH * this.#used) / ROW)));
    this.#used += ROW;
    return this.#used - ROW;
  }
}
