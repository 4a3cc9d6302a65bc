/** Puts what an array holds into a longer one. */
export function grown<A extends Uint32Array | Int32Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
