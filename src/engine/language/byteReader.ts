/** Reads the bytes of weights one after another: whole numbers of seven bits a byte, the lowest first, and pieces as they are. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  integer(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }

  take(length: number): Uint8Array {
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  keys(count: number): Int32Array {
    const keys = new Int32Array(count);
    let key = 0;
    for (let i = 0; i < count; i++) {
      key += this.integer();
      keys[i] = key;
    }
    return keys;
  }
}
