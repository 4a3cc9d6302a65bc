/**
 * A part of the cache as bytes: the length of its head (four bytes), the head's checksum (four bytes), the head, and the values one after another. The
 * head is JSON: each key with the length of its value, and the checksum of all values.
 */

/** 32 bits that tell whether bytes are still the same. */
export type Checksum = (bytes: Uint8Array) => number;

export type Part = ReadonlyMap<string, Uint8Array>;

interface Head {
  readonly entries: readonly (readonly [key: string, length: number])[];
  readonly checksum: number;
}

const LENGTHS = 8;

export function pack(part: Part, checksum: Checksum): Uint8Array {
  const values = joined([...part.values()]);
  const entries = [...part].map(([key, value]) => [key, value.length] as const);
  const head = new TextEncoder().encode(JSON.stringify({ entries, checksum: checksum(values) } satisfies Head));
  const lengths = new Uint8Array(LENGTHS);
  const view = new DataView(lengths.buffer);
  view.setUint32(0, head.length, true);
  view.setUint32(4, checksum(head), true);
  return joined([lengths, head, values]);
}

/** Of the part's first bytes. Throws where they are not what `pack` made. */
export function unpackHead(bytes: Uint8Array, checksum: Checksum): Head {
  const head = bytes.subarray(LENGTHS, bodyStart(bytes));
  if (checksum(head) !== viewOf(bytes).getUint32(4, true)) throw new Error(NOT_WHOLE);
  return JSON.parse(new TextDecoder().decode(head)) as Head;
}

/** Throws where the bytes are not what `pack` made. */
export function unpack(bytes: Uint8Array, checksum: Checksum): Part {
  const head = unpackHead(bytes, checksum);
  let start = bodyStart(bytes);
  if (checksum(bytes.subarray(start)) !== head.checksum) throw new Error(NOT_WHOLE);
  const part = new Map<string, Uint8Array>();
  for (const [key, length] of head.entries) {
    part.set(key, bytes.subarray(start, start + length));
    start += length;
  }
  return part;
}

const NOT_WHOLE = 'a part of the cache is not whole';

function bodyStart(bytes: Uint8Array): number {
  if (bytes.length < LENGTHS) throw new Error(NOT_WHOLE);
  return LENGTHS + viewOf(bytes).getUint32(0, true);
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
