/** From a file's bytes to its text, the same for every host: UTF-8, UTF-16 by its byte-order mark, else Windows-1252. */

/** The part of the platform's decoder that is used: it is global in Node and in browsers, but not in the engine's `lib`. */
declare const TextDecoder: new (label: string, options?: { readonly fatal?: boolean }) => { decode(bytes: Uint8Array): string };

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding; readonly damaged: boolean }
  | { readonly kind: 'binary' }
  | { readonly kind: 'too large' };

/** Files above this are books, logs or dumps, not articles: they are named and left out. In bytes. */
export const MAXIMUM_BYTES = 5_000_000;

/**
 * Never throws. The byte-order mark is dropped. `damaged`: parts could not be decoded and stand as U+FFFD, or as the control characters
 * that Windows-1252 leaves undefined.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MAXIMUM_BYTES) return { kind: 'too large' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'utf-16be');
  if (bytes.includes(0)) return { kind: 'binary' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { kind: 'text', text, encoding: 'utf-8', damaged: false };
  } catch {
    return notQuiteUtf8(bytes);
  }
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { kind: 'text', text, encoding, damaged: text.includes('\ufffd') };
}

/** A file cut in the middle of a character is still UTF-8; one without a single good sequence beyond ASCII never was. */
function notQuiteUtf8(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let good = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) broken++;
    else if (unit > 0x7f) good++;
  }
  if (good >= broken) return { kind: 'text', text, encoding: 'utf-8', damaged: true };
  return windows1252(bytes);
}

/** What 0x80 to 0x9f mean in Windows-1252 (WHATWG Encoding Standard); by a table, since some releases of Node decode them as Latin-1. */
const C1 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

function windows1252(bytes: Uint8Array): Decoded {
  const units = new Uint16Array(bytes.length);
  let damaged = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    const unit = byte >= 0x80 && byte <= 0x9f ? C1.charCodeAt(byte - 0x80) : byte;
    damaged ||= unit >= 0x80 && unit <= 0x9f;
    units[i] = unit;
  }
  return { kind: 'text', text: fromUnits(units), encoding: 'windows-1252', damaged };
}

function fromUnits(units: Uint16Array): string {
  let text = '';
  for (let i = 0; i < units.length; i += 8192) text += String.fromCharCode(...units.subarray(i, i + 8192));
  return text;
}
