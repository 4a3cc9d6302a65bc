/** Words by their letters where they stand in a text: a word that is known costs no string of its own. */

interface Spelled {
  readonly surface: string;
}

export class WordTable<W extends Spelled> {
  readonly #make: (surface: string) => W;
  readonly #words: W[] = [];
  /** By hash, open addressing: the number of a word in `#words` plus one, or 0. */
  #slots = new Int32Array(1024);
  #hashes = new Int32Array(512);

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
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = this.#slots[slot]! - 1;
      if (place < 0) return this.#add(text.slice(start, end), hash, slot);
      if (this.#hashes[place] === hash && stands(this.#words[place]!.surface, text, start, end)) return this.#words[place]!;
    }
  }

  clear(): void {
    this.#words.length = 0;
    this.#slots.fill(0);
  }

  #add(surface: string, hash: number, slot: number): W {
    const word = this.#make(surface);
    const place = this.#words.push(word) - 1;
    if (place === this.#hashes.length) this.#grow();
    this.#hashes[place] = hash;
    if (this.#slots.length < this.#hashes.length * 2) this.#spread();
    else this.#slots[slot] = place + 1;
    return word;
  }

  #grow(): void {
    const longer = new Int32Array(this.#hashes.length * 2);
    longer.set(this.#hashes);
    this.#hashes = longer;
  }

  #spread(): void {
    this.#slots = new Int32Array(this.#hashes.length * 2);
    const mask = this.#slots.length - 1;
    for (let place = 0; place < this.#words.length; place++) {
      let slot = this.#hashes[place]! & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = place + 1;
    }
  }
}

function stands(surface: string, text: string, start: number, end: number): boolean {
  if (surface.length !== end - start) return false;
  for (let i = 0; i < surface.length; i++) if (surface.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
