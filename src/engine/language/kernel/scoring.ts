/**
 * The innermost work of the taggers as a program of WebAssembly, whose vector instructions handle eight labels at a time: rows of scores are
 * added up, then the weights of features, which are looked up by their keys in a table like `KeyTable`.
 */
import {
  type Code,
  type Func,
  I32,
  i8x16,
  i16x8,
  i32,
  i64,
  local,
  moduleOf,
  repeatWhile,
  select,
  V128,
  v128,
  whenTrue,
} from './assembly.ts';

/** Where a model keeps what in its memory, in bytes. At 0 stands a row of zeros, so that 0 can stand for no row. */
export interface Layout {
  /** At most 64. */
  readonly labels: number;
  /** How many vectors of eight labels make a row: of scores, two bytes each, or of weights, one byte each. */
  readonly vectors: number;
  /** A row that the kernel leaves to its users. */
  readonly result: number;
  /** Those of the features to add, four bytes each. */
  readonly keys: number;
  /** As `writeTable` leaves them; `lows` are read to 32 bytes beyond their end. */
  readonly starts: number;
  readonly lows: number;
  readonly lowBits: number;
  /** A row of zeros, then one for each key of the table in order. */
  readonly weights: number;
}

/** The addresses of rows to add up; 0 for none. */
type Rows = [a: number, b: number, c: number, d: number, e: number, f: number];

export interface Scoring {
  /** The place of the key's weights, counted from the row of zeros, or 0. */
  find(key: number): number;
  /** Writes to the row `into` the sum of the rows and of the weights of the first `count` keys. */
  sum(...from: [...Rows, count: number, into: number]): void;
  /** The first of the labels with the highest sum. */
  best(...from: [...Rows, count: number]): number;
}

export interface Memory {
  readonly buffer: ArrayBuffer;
  /** By so many pages; all arrays over the buffer lose it. */
  grow(pages: number): number;
}

declare const WebAssembly: {
  Memory: new (size: { readonly initial: number }) => Memory;
  Module: new (bytes: Uint8Array<ArrayBuffer>) => unknown;
  Instance: new (module: unknown, imports: { readonly host: { readonly memory: Memory } }) => { readonly exports: unknown };
};

export const PAGE_BYTES = 0x10000;

export const memoryOf = (pages: number): Memory => new WebAssembly.Memory({ initial: pages });

export function scoringIn(memory: Memory, layout: Layout): Scoring {
  const module = new WebAssembly.Module(moduleOf([findFunction(layout), sumFunction(layout), bestFunction(layout)]));
  return new WebAssembly.Instance(module, { host: { memory } }).exports as Scoring;
}

const { get, set, tee } = local;
const number = i32.const;
const each = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

/** Numbers of locals: the parameters, where the rows come first, then the variables. `TOTALS`: the first of the vectors of sums. */
const ROWS = 6;
const COUNT = 6;
const INTO = 7;
const KEY_AT = 8;
const KEY = 9;
const START = 10;
const LENGTH = 11;
const FOUND = 12;
const TOTALS = 13;
const VARIABLES: readonly number[] = new Array(TOTALS - KEY_AT).fill(I32);

function findFunction(layout: Layout): Func {
  return {
    name: 'find',
    parameters: 1,
    results: [I32],
    locals: new Array(FOUND).fill(I32),
    body: [...set(KEY, get(0)), ...find(layout), ...get(FOUND)],
  };
}

function sumFunction(layout: Layout): Func {
  const { vectors } = layout;
  return {
    name: 'sum',
    parameters: INTO + 1,
    results: [],
    locals: [...VARIABLES, ...each(vectors, () => V128)],
    body: [...addUp(layout), ...each(vectors, v => v128.store(16 * v, get(INTO), get(TOTALS + v))).flat()],
  };
}

function bestFunction(layout: Layout): Func {
  const { vectors } = layout;
  const most = TOTALS + vectors;
  return {
    name: 'best',
    parameters: COUNT + 1,
    results: [I32],
    locals: [I32, ...VARIABLES, ...each(vectors + 1, () => V128)],
    body: [...addUp(layout), ...ruleOutOthers(layout), ...findMost(vectors, most), ...firstEqual(vectors, most)],
  };
}

/** Sets the totals. A key that is not in the table adds zeros: that costs less than a branch that nobody can foretell. */
function addUp(layout: Layout): Code {
  const { vectors, keys, weights } = layout;
  const addTo = (v: number, what: Code): Code => set(TOTALS + v, i16x8.add(get(TOTALS + v), what));
  const sumOfRows = (v: number): Code => each(ROWS, row => v128.load(16 * v, get(row))).reduce((a, b) => i16x8.add(a, b));
  return [
    ...each(vectors, v => set(TOTALS + v, sumOfRows(v))).flat(),
    ...whenTrue(get(COUNT), [
      ...set(COUNT, i32.shl(get(COUNT), number(2))),
      ...set(KEY_AT, number(0)),
      ...repeatWhile(
        [
          ...set(KEY, i32.load(keys, get(KEY_AT))),
          ...find(layout),
          ...each(vectors, v => addTo(v, v128.load8x8S(weights + 8 * v, get(FOUND)))).flat(),
        ],
        i32.ltU(tee(KEY_AT, i32.add(get(KEY_AT), number(4))), get(COUNT)),
      ),
    ]),
  ];
}

/** Sets `FOUND` to the place of the key's weights, counted from the row of zeros. */
function find({ starts, lows, lowBits, vectors }: Layout): Code {
  const bucket = i32.shl(i32.shrU(get(KEY), number(lowBits)), number(2));
  const low = i16x8.splat(i32.and(get(KEY), number((1 << lowBits) - 1)));
  const equal = (from: number): Code => i16x8.eq(v128.load(lows + from, i32.shl(get(START), number(1))), low);
  const matches = i8x16.bitmask(i8x16.narrowI16x8S(equal(0), equal(16)));
  const inBucket = i32.xor(i32.shl(number(-1), get(LENGTH)), number(-1));
  const row = i32.add(i32.add(get(START), i32.ctz(get(FOUND))), number(1));
  return [
    ...set(START, i32.load(starts, tee(FOUND, bucket))),
    ...set(LENGTH, i32.sub(i32.load(starts + 4, get(FOUND)), get(START))),
    ...set(FOUND, i32.and(matches, inBucket)),
    ...set(FOUND, select(i32.mul(row, number(8 * vectors)), number(0), get(FOUND))),
  ];
}

/** Gives the places behind the last label, where the totals are 0, the lowest total there is. */
function ruleOutOthers({ vectors, labels }: Layout): Code {
  const last = TOTALS + vectors - 1;
  const lowest = each(16, byte => (byte % 2 === 1 && 8 * (vectors - 1) + (byte >> 1) >= labels ? 0x80 : 0));
  return set(last, i16x8.add(get(last), v128.const(lowest)));
}

/** Sets each place of the vector `most` to the highest total. */
function findMost(vectors: number, most: number): Code {
  const highest = each(vectors, v => get(TOTALS + v)).reduce((a, b) => i16x8.maxS(a, b));
  const turned = (by: number): Code =>
    i8x16.shuffle(
      each(16, byte => (byte + by) % 16),
      get(most),
      get(most),
    );
  return [...set(most, highest), ...[8, 4, 2].flatMap(by => set(most, i16x8.maxS(get(most), turned(by))))];
}

function firstEqual(vectors: number, most: number): Code {
  const equal = (v: number): Code => (v < vectors ? i16x8.eq(get(TOTALS + v), get(most)) : v128.const(new Array(16).fill(0)));
  const bits = (pair: number): Code => i8x16.bitmask(i8x16.narrowI16x8S(equal(2 * pair), equal(2 * pair + 1)));
  const all = each(Math.ceil(vectors / 2), pair => i64.shl(i64.extendI32U(bits(pair)), i64.const(16 * pair)));
  return i32.wrapI64(i64.ctz(all.reduce((a, b) => i64.or(a, b))));
}
