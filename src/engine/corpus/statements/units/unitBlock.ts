/**
 * The digest of an article's units in one row of numbers: how many units there are, and where the ids of their claims begin; of each unit the numbers of
 * `OF_UNIT`, and behind them where the keys and the codes of the last end; the units' numbers in the folder; their keys; where each id of a claim begins;
 * and in 16 bits each the codes of their words, and the ids. All places are counted from the row's start, those of 16 bits in such.
 */
import { ROW as DIGEST_ROW, OF_UNIT as OF_DIGEST, type UnitsDigest } from './unitsDigest.ts';

export const UNITS = 0;
export const CLAIMS = 1;
export const HEAD = 2;
export const OF_UNIT = { ...OF_DIGEST, codes: 7, weight: 8, low: 9, high: 10 } as const;
export const ROW = 11;

/** Where the units' numbers in the folder begin; they are not known yet, and 0. */
export const numbersAt = (units: number): number => HEAD + ROW * (units + 1);

export function unitBlock(digest: UnitsDigest): Int32Array {
  const units = digest.weights.length;
  const firstKey = numbersAt(units) + units;
  const claims = firstKey + digest.keys.length;
  const firstCode = 2 * (claims + digest.claimIds.length + 1);
  const texts = digest.claimIds.join('');
  const block = new Int32Array(Math.ceil((firstCode + digest.codes.length + texts.length) / 2));
  block[UNITS] = units;
  block[CLAIMS] = claims;
  for (let i = 0; i <= units; i++) writeRow(digest, i, firstKey, firstCode, block);
  block.set(digest.keys, firstKey);
  const halves = new Uint16Array(block.buffer);
  halves.set(digest.codes, firstCode);
  let at = firstCode + digest.codes.length;
  for (const [i, id] of [...digest.claimIds, ''].entries()) {
    block[claims + i] = at;
    for (let k = 0; k < id.length; k++) halves[at++] = id.charCodeAt(k);
  }
  return block;
}

/** Of unit `i`, or behind the last. */
function writeRow(digest: UnitsDigest, i: number, firstKey: number, firstCode: number, block: Int32Array): void {
  const row = HEAD + ROW * i;
  block.set(digest.table.subarray(DIGEST_ROW * i, DIGEST_ROW * (i + 1)), row);
  block[row + OF_UNIT.keys] = firstKey + digest.table[DIGEST_ROW * i + OF_DIGEST.keys]!;
  block[row + OF_UNIT.codes] = firstCode + digest.offsets[i]!;
  if (i === digest.weights.length) return;
  block[row + OF_UNIT.weight] = digest.weights[i]!;
  block[row + OF_UNIT.low] = digest.identities[i]! % HALF;
  block[row + OF_UNIT.high] = Math.floor(digest.identities[i]! / HALF);
}

export const HALF = 2 ** 32;
