/**
 * What was found of pairs of units, to be kept from one session to the next: it depends on the wording of the two sentences alone, and to find it is
 * much of the work of a folder that comes again.
 */
import { mix } from '../compare/words.ts';
import { byteOf, type Found, foundOf } from './found.ts';

/** A table by linear probing: 0 is no key. Spans are counted from the starts of their units, four numbers a pair. */
export interface JudgedPairs {
  readonly keys: Float64Array;
  readonly relations: Uint8Array;
  readonly spans: Uint32Array;
}

const ROOM = 1.5;
const HALF = 2 ** 32;

export class Judgements {
  /** `null` where nothing is to be kept. */
  #kept: JudgedPairs | null = null;
  /** Of the kept, those that were asked for. */
  #used = new Uint8Array(0);
  readonly #fresh = new Map<number, Found | null>();
  #holdsAll = false;

  /** Remembers from now on what is found, and takes over what an earlier session kept. */
  keep(earlier: JudgedPairs = emptyTable(0)): void {
    this.#kept = earlier;
    this.#used = new Uint8Array(earlier.keys.length);
    if (this.#holdsAll) this.holdAll();
  }

  /** Lets none of the kept go, though it is not asked for: the links of the folder are known from elsewhere. */
  holdAll(): void {
    this.#holdsAll = true;
    for (const [place, key] of this.#kept?.keys.entries() ?? []) this.#used[place] = key === 0 ? 0 : 1;
  }

  /** How many were not kept yet. */
  get fresh(): number {
    return this.#fresh.size;
  }

  /** By a key of `pairKey`; undefined where nothing is known. */
  get(key: number): Found | null | undefined {
    if (!this.#kept) return undefined;
    const fresh = this.#fresh.get(key);
    if (fresh !== undefined) return fresh;
    const place = placeOf(this.#kept.keys, key);
    if (place < 0 || this.#kept.keys[place] !== key) return undefined;
    this.#used[place] = 1;
    return read(this.#kept, place);
  }

  add(key: number, found: Found | null): void {
    if (this.#kept) this.#fresh.set(key, found);
  }

  /** What this session has made or asked for; it counts as kept from now on. */
  take(): JudgedPairs {
    const used = this.#used.reduce((sum, each) => sum + each, 0);
    const pairs = emptyTable(Math.ceil(ROOM * (used + this.#fresh.size)));
    for (const [place, key] of this.#kept?.keys.entries() ?? []) if (this.#used[place]) write(pairs, key, read(this.#kept!, place));
    for (const [key, found] of this.#fresh) write(pairs, key, found);
    this.#fresh.clear();
    this.keep(pairs);
    for (const [place, key] of pairs.keys.entries()) this.#used[place] = key === 0 ? 0 : 1;
    return pairs;
  }
}

/** Of two units' wordings, in their order: 53 bits. */
export function pairKey(a: number, b: number): number {
  const [lowA, highA, lowB, highB] = [(a % HALF) | 0, Math.floor(a / HALF), (b % HALF) | 0, Math.floor(b / HALF)];
  const low = mix(lowA + Math.imul(mix(lowB ^ highA), 0x9e3779b1));
  const high = mix(Math.imul(mix(highB ^ lowA), 0x85ebca6b) + (highA ^ lowB)) >>> 11;
  return high * HALF + low || 1;
}

const emptyTable = (size: number): JudgedPairs => ({
  keys: new Float64Array(size),
  relations: new Uint8Array(size),
  spans: new Uint32Array(4 * size),
});

/** Where the key stands, or would; -1 in a table without places. */
function placeOf(keys: Float64Array, key: number): number {
  const size = keys.length;
  if (size === 0) return -1;
  let place = key % size;
  while (keys[place] !== 0 && keys[place] !== key) place = place + 1 === size ? 0 : place + 1;
  return place;
}

function read({ relations, spans }: JudgedPairs, place: number): Found | null {
  const byte = relations[place]!;
  if (byte === 0) return null;
  const [startA, endA, startB, endB] = spans.subarray(4 * place, 4 * place + 4);
  return foundOf(byte, [startA!, endA!], [startB!, endB!]);
}

function write({ keys, relations, spans }: JudgedPairs, key: number, found: Found | null): void {
  const place = placeOf(keys, key);
  keys[place] = key;
  if (!found) return;
  relations[place] = byteOf(found);
  spans.set([...found.spanA, ...found.spanB], 4 * place);
}
