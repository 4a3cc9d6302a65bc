/** Texts of an article, one behind another in numbers: there are millions of short ones in a large folder, and few are ever looked at. */

export interface Texts {
  /** Code units: in a byte each, where that is enough for all. */
  readonly units: Uint8Array | Uint16Array;
  /** Where each begins, and where the last ends. */
  readonly offsets: Uint32Array;
}

/** As many arguments as a call may surely have. */
const AT_ONCE = 4096;
const LAST_OF_BYTE = 0xff;

export function textAt({ units, offsets }: Texts, i: number): string {
  const end = offsets[i + 1]!;
  let text = '';
  for (let at = offsets[i]!; at < end; at += AT_ONCE) text += String.fromCharCode(...units.subarray(at, Math.min(end, at + AT_ONCE)));
  return text;
}

/** Gathers texts, each once. */
export class TextGatherer {
  readonly #texts = new Map<string, number>();

  /** The text's number. */
  add(text: string): number {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#texts.set(text, this.#texts.size);
    return this.#texts.size - 1;
  }

  texts(): Texts {
    const texts = [...this.#texts.keys()];
    const offsets = new Uint32Array(texts.length + 1);
    for (const [i, { length }] of texts.entries()) offsets[i + 1] = offsets[i]! + length;
    const all = new Uint16Array(offsets[texts.length]!);
    for (const [i, text] of texts.entries()) for (let k = 0; k < text.length; k++) all[offsets[i]! + k] = text.charCodeAt(k);
    return { units: all.every(unit => unit <= LAST_OF_BYTE) ? Uint8Array.from(all) : all, offsets };
  }
}
