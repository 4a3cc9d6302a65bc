/** Words by their letters where they stand in a text: a word that is known costs no string of its own. */

interface Spelled {
  readonly surface: string;
}

export class WordTable<W extends Spelled> {
  readonly #make: (surface: string) => W;
  readonly #words: W[] = [];
  /** Pairs by hash, open addressing: the hash of a word and its number in `#words` plus one, or 0. */
  #slots = new Int32Array(2048);

  constructor(make: (surface: string) => W) {
    this.#make = make;
  }

  get size(): number {
    return this.#words.length;
  }

  /** The word `text.slice(start, end)`. */
  get(text: string, start: number, end: number): W {
    let hash = 0;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const place = slots[slot + 1]! - 1;
      if (place < 0) return this.#add(text.slice(start, end), hash, slot);
      if (slots[slot] !== hash) continue;
      const word = this.#words[place]!;
      if (stands(word.surface, text, start, end)) return word;
    }
  }

  clear(): void {
    this.#words.length = 0;
    this.#slots.fill(0);
  }

  #add(surface: string, hash: number, slot: number): W {
    const word = this.#make(surface);
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = this.#words.push(word);
    if (this.#words.length * 4 > this.#slots.length) this.#spread();
    return word;
  }

  #spread(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * 2);
    const mask = slots.length - 1;
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue;
      let slot = (old[from]! << 1) & mask;
      while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
      slots[slot] = old[from]!;
      slots[slot + 1] = old[from + 1]!;
    }
    this.#slots = slots;
  }
}

function stands(surface: string, text: string, start: number, end: number): boolean {
  if (surface.length !== end - start) return false;
  for (let i = 0; i < surface.length; i++) if (surface.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
