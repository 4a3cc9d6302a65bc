/** Texts of an article, one behind another in numbers: there are millions of short ones in a large folder, and few are ever looked at. */

export interface Texts {
  /** Code units: in a byte each, where that is enough for all. */
  readonly units: Uint8Array | Uint16Array;
  /** Where each begins, and where the last ends. */
  readonly offsets: Uint32Array;
}

/** As many arguments as a call may surely have. */
const AT_ONCE = 4096;
/** Code units. */
const SHORT = 64;
/** Texts that are compared before one is made. */
const FEW = 12;
const LAST_OF_BYTE = 0xff;

export function textAt({ units, offsets }: Texts, i: number): string {
  const [start, end] = [offsets[i]!, offsets[i + 1]!];
  if (end - start <= SHORT) return shortText(units, start, end);
  let text = '';
  for (let at = start; at < end; at += AT_ONCE) text += String.fromCharCode(...units.subarray(at, Math.min(end, at + AT_ONCE)));
  return text;
}

/** By four: it takes a quarter of the time of a call with all of them. */
function shortText(units: Texts['units'], start: number, end: number): string {
  let text = '';
  let at = start;
  for (; at + 4 <= end; at += 4) text += String.fromCharCode(units[at]!, units[at + 1]!, units[at + 2]!, units[at + 3]!);
  for (; at < end; at++) text += String.fromCharCode(units[at]!);
  return text;
}

export const textLength = ({ offsets }: Texts, i: number): number => offsets[i + 1]! - offsets[i]!;

/** Whether it is the text, without making it. */
export function isText(texts: Texts, i: number, text: string): boolean {
  if (textLength(texts, i) !== text.length) return false;
  const start = texts.offsets[i]!;
  for (let k = text.length - 1; k >= 0; k--) if (texts.units[start + k] !== text.charCodeAt(k)) return false;
  return true;
}

/** Texts of many articles among which a few come again and again: those are made once. */
export class OftenRead {
  readonly #first: string[] = [];

  text(texts: Texts, i: number): string {
    for (const text of this.#first) if (isText(texts, i, text)) return text;
    const text = textAt(texts, i);
    if (this.#first.length < FEW) this.#first.push(text);
    return text;
  }
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
