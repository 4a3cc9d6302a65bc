/**
 * Analyses kept between two sessions, by a key of what was analysed. In parts, each a file that is written once and never changed: what is damaged,
 * gone or of another version costs its own articles a new analysis, nothing else. Written in the background, each read as it is asked for.
 */

import { OneByOne } from '../oneByOne.ts';
import type { Notice } from '../protocol.ts';
import { type Checksum, checked, type Part, type PartInPieces, type Place, pack, packInTurns, placesIn } from './cachePart.ts';

/** Where parts are kept. Names are plain file names. `write` puts all of the pieces there, one behind another, or nothing. Everything may reject, or throw. */
export interface CacheStorage {
  list(): Promise<readonly string[]>;
  /** `length` bytes from `start` on, or as many as there are, in memory of their own. */
  read(name: string, start: number, length: number): Promise<Uint8Array>;
  /** Fills `bytes` with what stands from `start` on. Returns how many there were. */
  readNow(name: string, start: number, bytes: Uint8Array): number;
  write(name: string, pieces: readonly Uint8Array[]): Promise<void>;
  /** Does nothing where there is none. */
  remove(name: string): Promise<void>;
}

export interface CacheOptions {
  readonly storage: CacheStorage;
  readonly checksum: Checksum;
  /** A hash of a text that no two texts of a folder have in common. */
  hash(text: string): string;
  /** Of the analyser: another one's parts are removed. Letters and digits. */
  readonly version: string;
  notify(notice: Notice): void;
  /** In milliseconds: what is new is written when nothing came for so long. */
  readonly quiet?: number;
  /** A turn of the event loop, between large pieces of work. */
  pause?(): Promise<void>;
}

const PER_PART = 128;
/** More than a folder of 20,000 articles with as many edits needs; beyond it the oldest parts go. */
const MOST_ARTICLES = 60_000;
const MOST_PARTS = 2000;
/** Of a part's start, with its keys: they are read first. */
const HEAD = 16_384;

interface Placed extends Place {
  readonly part: string;
}

export class ArticleCache {
  readonly #options: CacheOptions;
  /** Of each key its part, and where it stands in it. */
  readonly #places = new Map<string, Placed>();
  /** Memory for what is read: to take some each time costs more than to read. */
  #glanced = new Uint8Array(0);
  /** Files of what was put aside. */
  readonly #aside = new Set<string>();
  /** What is put aside: of two at once under one name neither might be whole. */
  readonly #putting = new OneByOne();
  #fresh = new Map<string, Uint8Array>();
  #leaving: Part = new Map();
  #opened: Promise<void> | null = null;
  #writing: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #unwritable = false;
  #damageTold = false;
  #parts = 0;

  constructor(options: CacheOptions) {
    this.#options = options;
  }

  /** The key of what depends on the text alone. */
  keyOf(text: string): string {
    return this.#options.hash(text);
  }

  /** Finds out what earlier sessions have kept, once: nothing of that is known before. Never rejects. */
  open(): Promise<void> {
    this.#opened ??= this.#open();
    return this.#opened;
  }

  /** What was kept under the key; `null` if nothing, or nothing that can be trusted: then it is kept no longer. Never throws. */
  get(key: string): Uint8Array | null {
    const bytes = this.glance(key);
    return bytes && new Uint8Array(bytes);
  }

  /** The same, to be used at once: the next glance overwrites it. */
  glance(key: string): Uint8Array | null {
    const recent = this.#fresh.get(key) ?? this.#leaving.get(key);
    if (recent !== undefined) return recent;
    const placed = this.#places.get(key);
    if (!placed) return null;
    const { storage, checksum } = this.#options;
    if (this.#glanced.length < placed.length) this.#glanced = new Uint8Array(2 * placed.length);
    const bytes = this.#glanced.subarray(0, placed.length);
    try {
      return checked(bytes.subarray(0, storage.readNow(placed.part, placed.start, bytes)), placed, checksum);
    } catch (error) {
      this.#places.delete(key);
      this.tellDamage(error);
      return null;
    }
  }

  /** Whether something is kept under the key, or about to be. */
  has(key: string): boolean {
    return this.#fresh.has(key) || this.#leaving.has(key) || this.#places.has(key);
  }

  /** It is written by and by. Whether it is there to be read from now on: where nothing can be written it is not. */
  put(key: string, value: Uint8Array): boolean {
    // A disk that is slower than the analysis must not cost memory.
    if (this.#unwritable || this.#fresh.size >= 4 * PER_PART) return false;
    this.#fresh.set(key, value);
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#fresh.size >= PER_PART) void this.flush();
    else this.#timer = setTimeout(() => void this.flush(), this.#options.quiet ?? 2000);
    return true;
  }

  /** What was put aside under the name, each piece in memory of its own; `null` as with `get`. Never rejects. */
  async getAside(name: string): Promise<Part | null> {
    await this.open();
    const file = this.#asideFile(name);
    return this.#aside.has(file) ? await this.#load(file) : null;
  }

  /** Written at once, in place of what was put there before: few large things, which must not change any more. Never rejects. */
  async putAside(name: string, part: PartInPieces): Promise<void> {
    const file = this.#asideFile(name);
    const { checksum, pause } = this.#options;
    await this.#putting.do(async () => {
      if (!this.#unwritable && (await this.#write(file, await packInTurns(part, checksum, pause)))) this.#aside.add(file);
    });
  }

  /** Never rejects. */
  async removeAside(name: string): Promise<void> {
    const file = this.#asideFile(name);
    await this.#putting.do(async () => {
      if (this.#aside.delete(file)) await this.#remove(file);
    });
  }

  #asideFile(name: string): string {
    return `${this.#options.version}.${name}.aside`;
  }

  /** Writes what is not written yet. Never rejects: what cannot be written is told. */
  flush(): Promise<void> {
    this.#writing ??= this.#writeAll().finally(() => {
      this.#writing = null;
    });
    return this.#writing;
  }

  async #writeAll(): Promise<void> {
    while (this.#fresh.size > 0 && !this.#unwritable) {
      this.#leaving = this.#fresh;
      this.#fresh = new Map();
      const { version, checksum } = this.#options;
      const part = `${version}.${Date.now().toString(36)}-${this.#parts++}.part`;
      const bytes = pack(this.#leaving, checksum);
      if (await this.#write(part, [bytes])) this.#place(part, placesIn(bytes, checksum));
      // It is asked for as if it were written; nothing more comes.
      else this.#fresh = new Map([...this.#leaving, ...this.#fresh]);
      this.#leaving = new Map();
    }
  }

  #place(part: string, places: ReadonlyMap<string, Place>): void {
    for (const [key, place] of places) this.#places.set(key, { part, ...place });
  }

  async #write(name: string, pieces: readonly Uint8Array[]): Promise<boolean> {
    try {
      await this.#options.storage.write(name, pieces);
      return true;
    } catch (error) {
      if (!this.#unwritable) this.#options.notify({ kind: 'cacheUnwritable', detail: messageOf(error) });
      this.#unwritable = true;
      return false;
    }
  }

  async #open(): Promise<void> {
    const { storage, version } = this.#options;
    try {
      const names = [...(await storage.list())].sort();
      const own = names.filter(name => name.startsWith(`${version}.`) && name.endsWith('.part'));
      for (const name of names) if (name.startsWith(`${version}.`) && name.endsWith('.aside')) this.#aside.add(name);
      await Promise.all(names.filter(name => !own.includes(name) && !this.#aside.has(name)).map(name => this.#remove(name)));
      const heads = await Promise.all(own.map(async name => ({ name, places: await this.#placesIn(name) })));
      let articles = 0;
      const parts: typeof heads = [];
      for (const [i, { name, places }] of heads.reverse().entries()) {
        articles += places?.size ?? 0;
        if (!places || articles > MOST_ARTICLES || i >= MOST_PARTS) await this.#remove(name);
        else parts.push({ name, places });
      }
      // What was kept again stands in place of what was damaged.
      for (const { name, places } of parts.reverse()) this.#place(name, places!);
    } catch (error) {
      this.tellDamage(error);
    }
  }

  async #placesIn(name: string): Promise<ReadonlyMap<string, Place> | null> {
    try {
      return placesIn(await this.#options.storage.read(name, 0, HEAD), this.#options.checksum);
    } catch (error) {
      this.tellDamage(error);
      return null;
    }
  }

  async #load(name: string): Promise<Part | null> {
    const { storage, checksum } = this.#options;
    try {
      const pieces = new Map<string, Uint8Array>();
      for (const [key, place] of placesIn(await storage.read(name, 0, HEAD), checksum)) {
        pieces.set(key, checked(await storage.read(name, place.start, place.length), place, checksum));
      }
      return pieces;
    } catch (error) {
      await this.#remove(name);
      this.tellDamage(error);
      return null;
    }
  }

  async #remove(name: string): Promise<void> {
    try {
      await this.#options.storage.remove(name);
    } catch (error) {
      this.tellDamage(error);
    }
  }

  /** Tells once that something that was kept is made anew. */
  tellDamage(error: unknown): void {
    if (this.#damageTold) return;
    this.#damageTold = true;
    this.#options.notify({ kind: 'cacheDamaged', detail: messageOf(error) });
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
