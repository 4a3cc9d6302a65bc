/**
 * A part of the cache as bytes: the length of its head (four bytes), the head's checksum (four bytes), the head, and the values one after another. The
 * head is JSON: each key with the length and the checksum of its value, so that a value can be read and trusted without the others.
 */

import { finish, type Steps } from '../../engine/base/steps.ts';

/** 32 bits that tell whether bytes are still the same. */
/** `before`: of the bytes in front of them, where there are some. */
export type Checksum = (bytes: Uint8Array, before?: number) => number;

export type Part = ReadonlyMap<string, Uint8Array>;
/** The pieces of a value stand one behind another. */
export type PartInPieces = ReadonlyMap<string, readonly Uint8Array[]>;

/** Where a value stands in its part. */
export interface Place {
  readonly start: number;
  readonly length: number;
  readonly checksum: number;
}

type Head = readonly (readonly [key: string, length: number, checksum: number])[];

const LENGTHS = 8;

export const pack = (part: Part, checksum: Checksum): Uint8Array =>
  joined(finish(packing(new Map([...part].map(([key, value]) => [key, [value]])), checksum)));

/** The same of values in pieces, as pieces, in a step for each: to join large ones takes longer than a question may wait, and as much memory again. */
function* packing(part: PartInPieces, checksum: Checksum): Steps<Uint8Array[]> {
  const entries: (readonly [string, number, number])[] = [];
  for (const [key, pieces] of part) {
    let [length, sum] = [0, 0];
    for (const piece of pieces) {
      length += piece.length;
      sum = checksum(piece, sum);
      yield;
    }
    entries.push([key, length, sum]);
  }
  return [...packedHead(entries, checksum), ...[...part.values()].flat()];
}

/** `pause`: a turn of the event loop. */
export async function packInTurns(part: PartInPieces, checksum: Checksum, pause?: () => Promise<void>): Promise<Uint8Array[]> {
  const steps = packing(part, checksum);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause?.();
  }
}

function packedHead(entries: Head, checksum: Checksum): Uint8Array[] {
  const head = new TextEncoder().encode(JSON.stringify(entries));
  const lengths = new Uint8Array(LENGTHS);
  const view = new DataView(lengths.buffer);
  view.setUint32(0, head.length, true);
  view.setUint32(4, checksum(head), true);
  return [lengths, head];
}

/** Of all values, by the part's first bytes. Throws where they are not what `pack` made. */
export function placesIn(bytes: Uint8Array, checksum: Checksum): Map<string, Place> {
  if (bytes.length < LENGTHS) throw new Error(NOT_WHOLE);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let start = LENGTHS + view.getUint32(0, true);
  const head = bytes.subarray(LENGTHS, start);
  if (checksum(head) !== view.getUint32(4, true)) throw new Error(NOT_WHOLE);
  const places = new Map<string, Place>();
  for (const [key, length, sum] of JSON.parse(new TextDecoder().decode(head)) as Head) {
    places.set(key, { start, length, checksum: sum });
    start += length;
  }
  return places;
}

/** The value, where the bytes at its place are still the same; throws where they are not. */
export function checked(value: Uint8Array, place: Place, checksum: Checksum): Uint8Array {
  if (value.length !== place.length || checksum(value) !== place.checksum) throw new Error(NOT_WHOLE);
  return value;
}

const NOT_WHOLE = 'a part of the cache is not whole';

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
