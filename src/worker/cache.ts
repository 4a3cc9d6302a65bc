/**
 * Analyses kept between two sessions, by a key of what was analysed. In parts, each a file that is written once and never changed: a part that is
 * damaged, gone or of another version costs its own articles a new analysis, nothing else. Written in the background, read as it is asked for.
 */
import { LruMap } from '../engine/base/lru.ts';
import { type Checksum, type Part, pack, unpack, unpackHead } from './cachePart.ts';
import type { Notice } from './protocol.ts';

/** Where parts are kept. Names are plain file names. `write` puts all of the bytes there or nothing. Everything may reject. */
export interface CacheStorage {
  list(): Promise<readonly string[]>;
  /** The first `length` bytes, where given. */
  read(name: string, length?: number): Promise<Uint8Array>;
  write(name: string, bytes: Uint8Array): Promise<void>;
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
}

const PER_PART = 128;
/** Parts held in memory. Files are asked for in the order in which they were kept, so that few serve. */
const HELD = 4;
/** More than a folder of 20,000 articles with as many edits needs; beyond it the oldest parts go. */
const MOST_ARTICLES = 60_000;
const MOST_PARTS = 2000;
/** Of a part's start, with its keys: they are read first. */
const HEAD = 16_384;

export class ArticleCache {
  readonly #options: CacheOptions;
  readonly #partOf = new Map<string, string>();
  readonly #held = new LruMap<string, Promise<Part | null>>(HELD);
  /** Files of what was put aside. */
  readonly #aside = new Set<string>();
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

  /** What was kept under the key; `null` if nothing, or nothing that can be trusted. Never rejects. */
  async get(key: string): Promise<Uint8Array | null> {
    this.#opened ??= this.#open();
    await this.#opened;
    const recent = this.#fresh.get(key) ?? this.#leaving.get(key);
    if (recent !== undefined) return recent;
    const name = this.#partOf.get(key);
    if (name === undefined) return null;
    return (await this.#part(name))?.get(key) ?? null;
  }

  /** Whether something is kept under the key, or about to be. */
  has(key: string): boolean {
    return this.#fresh.has(key) || this.#leaving.has(key) || this.#partOf.has(key);
  }

  /** It is written by and by. */
  put(key: string, value: Uint8Array): void {
    // A disk that is slower than the analysis must not cost memory.
    if (this.#unwritable || this.#fresh.size >= 4 * PER_PART) return;
    this.#fresh.set(key, value);
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#fresh.size >= PER_PART) void this.flush();
    else this.#timer = setTimeout(() => void this.flush(), this.#options.quiet ?? 2000);
  }

  /** What was put aside under the name; `null` as with `get`. Never rejects. */
  async getAside(name: string): Promise<Uint8Array | null> {
    this.#opened ??= this.#open();
    await this.#opened;
    const file = this.#asideFile(name);
    return this.#aside.has(file) ? ((await this.#load(file))?.get(name) ?? null) : null;
  }

  /** Written at once, in place of what was put there before: few large things. Never rejects. */
  async putAside(name: string, value: Uint8Array): Promise<void> {
    const file = this.#asideFile(name);
    if (!this.#unwritable && (await this.#write(file, new Map([[name, value]])))) this.#aside.add(file);
  }

  /** Never rejects. */
  async removeAside(name: string): Promise<void> {
    const file = this.#asideFile(name);
    if (this.#aside.delete(file)) await this.#remove(file);
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
      const name = `${this.#options.version}.${Date.now().toString(36)}-${this.#parts++}.part`;
      if (await this.#write(name, this.#leaving)) for (const key of this.#leaving.keys()) this.#partOf.set(key, name);
      this.#leaving = new Map();
    }
  }

  async #write(name: string, part: Part): Promise<boolean> {
    try {
      await this.#options.storage.write(name, pack(part, this.#options.checksum));
      return true;
    } catch (error) {
      if (!this.#unwritable) this.#options.notify({ kind: 'cacheUnwritable', detail: messageOf(error) });
      this.#unwritable = true;
      this.#fresh.clear();
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
      const heads = await Promise.all(own.map(async name => ({ name, keys: await this.#keys(name) })));
      let articles = 0;
      for (const [i, { name, keys }] of heads.reverse().entries()) {
        articles += keys?.length ?? 0;
        if (!keys || articles > MOST_ARTICLES || i >= MOST_PARTS) await this.#remove(name);
        else for (const key of keys) this.#partOf.set(key, name);
      }
    } catch (error) {
      this.tellDamage(error);
    }
  }

  async #keys(name: string): Promise<readonly string[] | null> {
    try {
      return unpackHead(await this.#options.storage.read(name, HEAD), this.#options.checksum).entries.map(([key]) => key);
    } catch (error) {
      this.tellDamage(error);
      return null;
    }
  }

  #part(name: string): Promise<Part | null> {
    const held = this.#held.get(name);
    if (held) return held;
    const part = this.#load(name);
    this.#held.set(name, part);
    return part;
  }

  async #load(name: string): Promise<Part | null> {
    try {
      return unpack(await this.#options.storage.read(name), this.#options.checksum);
    } catch (error) {
      for (const [key, part] of this.#partOf) if (part === name) this.#partOf.delete(key);
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
