/** Sorted keys, each found by its highest bits, which tell how many keys come before, and then among the few of its bucket by its lowest. */
import { KEY_BITS } from './features.ts';

/** Of keys that share their highest bits: as many as the taggers' kernel compares at once. */
const MOST_TOGETHER = 16;
/** Of the lowest bits, which are kept in sixteen. */
const MOST_LOW_BITS = 16;

/** How many of the bits of sorted keys can be called the lowest, for buckets that are small enough. */
export function lowBitsOf(keys: Int32Array): number {
  let bits = MOST_LOW_BITS;
  while (isCrowded(keys, bits)) bits--;
  return bits;
}

function isCrowded(keys: Int32Array, lowBits: number): boolean {
  for (let i = MOST_TOGETHER; i < keys.length; i++) if (keys[i]! >>> lowBits === keys[i - MOST_TOGETHER]! >>> lowBits) return true;
  return false;
}

export const startsLength = (lowBits: number): number => (1 << (KEY_BITS - lowBits)) + 1;

/** Writes to `starts` for each bucket how many keys come before it, and to `lows` the lowest bits of each key. */
export function writeTable(keys: Int32Array, lowBits: number, starts: Int32Array, lows: Uint16Array): void {
  let bucket = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    while (bucket < key >>> lowBits) starts[++bucket] = i;
    lows[i] = key & ((1 << lowBits) - 1);
  }
  starts.fill(keys.length, bucket + 1, startsLength(lowBits));
}

export class KeyTable {
  readonly #lowBits: number;
  readonly #starts: Int32Array;
  readonly #lows: Uint16Array;

  constructor(keys: Int32Array) {
    this.#lowBits = lowBitsOf(keys);
    this.#starts = new Int32Array(startsLength(this.#lowBits));
    this.#lows = new Uint16Array(keys.length);
    writeTable(keys, this.#lowBits, this.#starts, this.#lows);
  }

  /** The place of the key among all, or -1 where it is not listed. */
  find(key: number): number {
    const bucket = key >>> this.#lowBits;
    const low = key & ((1 << this.#lowBits) - 1);
    const end = this.#starts[bucket + 1]!;
    for (let i = this.#starts[bucket]!; i < end; i++) if (this.#lows[i] === low) return i;
    return -1;
  }
}
