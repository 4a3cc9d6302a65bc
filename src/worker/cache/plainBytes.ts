/**
 * Plain data with typed arrays as bytes: four for the length of a JSON text, the text, in which arrays are told by number, and the arrays. Knows nothing
 * of what it packs, so that new fields need nothing here.
 */

import { joined } from './cachePart.ts';

const KINDS = [Uint8Array, Uint16Array, Int32Array, Uint32Array, Float64Array] as const;
type TypedArray = InstanceType<(typeof KINDS)[number]>;

/** In the text where an array stood: its kind and length; it begins behind those before it. */
interface Reference {
  readonly array: readonly [kind: number, length: number];
}

/** Arrays begin at multiples of it. */
const ALIGNED = 8;

/** `groups`: of each group the fields, of which some are typed arrays, or a list; within other fields and in lists there are none. */
export const packPlain = (groups: object): Uint8Array => joined(plainPieces(groups));

/** The same in pieces that stand one behind another; most are views of the arrays: large ones need no second memory. */
export function plainPieces(groups: object): Uint8Array[] {
  const arrays: TypedArray[] = [];
  const refer = (value: unknown): unknown => {
    if (!ArrayBuffer.isView(value)) return value;
    const array = value as TypedArray;
    arrays.push(array);
    return { array: [KINDS.findIndex(each => array instanceof each), array.length] } satisfies Reference;
  };
  const plain = Object.entries(groups).map(([name, fields]) => [name, Array.isArray(fields) ? fields : mapped(fields as object, refer)]);
  const text = new TextEncoder().encode(JSON.stringify(Object.fromEntries(plain)));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, text.length, true);
  const pieces = [length, text];
  let at = length.length + text.length;
  for (const { buffer, byteOffset, byteLength } of arrays) {
    if (aligned(at) > at) pieces.push(new Uint8Array(aligned(at) - at));
    pieces.push(new Uint8Array(buffer, byteOffset, byteLength));
    at = aligned(at) + byteLength;
  }
  return pieces;
}

/** Throws where the bytes are not what `packPlain` made. Holds nothing of them: each group has its arrays in a piece of its own, so that it can go by itself. */
export const unpackPlain = (bytes: Uint8Array): unknown => unpack(bytes, copyOf);

const mapped = (fields: object, change: (value: unknown) => unknown): object =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, change(value)]));

/** The same, but its arrays are views of the bytes, which must be memory of their own. */
export const viewPlain = (bytes: Uint8Array): unknown => unpack(bytes, piece => piece);

function unpack(bytes: Uint8Array, take: (piece: Uint8Array) => Uint8Array): unknown {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const groups = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Record<string, Record<string, unknown>>;
  let start = aligned(4 + length);
  for (const group of Object.values(groups)) start += unpackArrays(group, bytes.subarray(start), take);
  return groups;
}

/** Puts the arrays in the places of their references. How many bytes they take. */
function unpackArrays(group: Record<string, unknown>, bytes: Uint8Array, take: (piece: Uint8Array) => Uint8Array): number {
  const places: { readonly field: string; readonly kind: number; readonly items: number; readonly at: number }[] = [];
  let size = 0;
  for (const field in group) {
    const reference = (group[field] as Partial<Reference> | null)?.array;
    if (!reference) continue;
    const [kind, items] = reference;
    places.push({ field, kind, items, at: size });
    size = aligned(size + items * KINDS[kind]!.BYTES_PER_ELEMENT);
  }
  if (places.length === 0) return 0;
  const { buffer, byteOffset } = take(bytes.subarray(0, size));
  for (const { field, kind, items, at } of places) group[field] = new KINDS[kind]!(buffer as ArrayBuffer, byteOffset + at, items);
  return size;
}

// Not `slice`, which of Node's buffers copies nothing.
const copyOf = (piece: Uint8Array): Uint8Array => new Uint8Array(piece);

const aligned = (at: number): number => Math.ceil(at / ALIGNED) * ALIGNED;
