/**
 * An analysed article as threads send it and as the cache keeps it: the lengths of the groups of its digest (four bytes each), the groups, and the packed
 * article.
 */
import type { ArticlePacker, PackedArticle } from '../engine/corpus/articleStore.ts';
import { type ArticleDigest, Digester } from '../engine/corpus/digest.ts';
import type { AnalyzedArticle } from '../engine/model/analyzed.ts';
import { packPlain, unpackPlain } from './plainBytes.ts';

export type DigestedBytes = Uint8Array;

interface Digested {
  readonly digest: ArticleDigest;
  readonly packed: PackedArticle;
}

const GROUPS = ['shown', 'facts', 'names', 'events', 'claims', 'units', 'copy'] as const satisfies readonly (keyof ArticleDigest)[];
type Group = (typeof GROUPS)[number];
const LENGTH = 4;
const HEAD = LENGTH * GROUPS.length;

export function createDigestedPacker(packer: ArticlePacker): (article: AnalyzedArticle) => DigestedBytes {
  const digester = new Digester();
  return article => {
    const digest = digester.digest(article);
    const pieces = GROUPS.map(group => packPlain({ [group]: digest[group] }));
    const packed = packer.pack(article);
    const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, HEAD + packed.length));
    const head = new DataView(bytes.buffer);
    let at = HEAD;
    for (const [i, piece] of pieces.entries()) {
      head.setUint32(LENGTH * i, piece.length, true);
      bytes.set(piece, at);
      at += piece.length;
    }
    bytes.set(packed, at);
    return bytes;
  };
}

/** Both are copies: they hold nothing of the bytes. */
export function readDigested(bytes: DigestedBytes): Digested {
  const groups = new DigestGroups(bytes);
  const read = GROUPS.map(group => [group, groups.read(group)] as const);
  return { digest: Object.fromEntries(read) as unknown as ArticleDigest, packed: new Uint8Array(groups.packed) };
}

/** Both are views of the bytes: of many articles few are ever looked at, and the groups of a digest are read as they are asked for. */
export function viewDigested(bytes: DigestedBytes): Digested {
  const groups = new DigestGroups(bytes);
  return { digest: new DigestView(groups), packed: groups.packed };
}

class DigestGroups {
  readonly #bytes: DigestedBytes;

  constructor(bytes: DigestedBytes) {
    this.#bytes = bytes;
  }

  read<G extends Group>(group: G): ArticleDigest[G] {
    const [start, length] = this.#placeOf(GROUPS.indexOf(group));
    return (unpackPlain(this.#bytes.subarray(start, start + length)) as Pick<ArticleDigest, G>)[group];
  }

  get packed(): PackedArticle {
    const [start, length] = this.#placeOf(GROUPS.length - 1);
    return this.#bytes.subarray(start + length);
  }

  #placeOf(index: number): readonly [start: number, length: number] {
    const head = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, HEAD);
    let start = HEAD;
    for (let i = 0; i < index; i++) start += head.getUint32(LENGTH * i, true);
    return [start, head.getUint32(LENGTH * index, true)];
  }
}

/** Remembers what indexes ask for again and again. */
class DigestView implements ArticleDigest {
  readonly #groups: DigestGroups;
  #names: ArticleDigest['names'] | null = null;
  #events: ArticleDigest['events'] | null = null;
  #claims: ArticleDigest['claims'] | null = null;

  constructor(groups: DigestGroups) {
    this.#groups = groups;
  }

  get shown(): ArticleDigest['shown'] {
    return this.#groups.read('shown');
  }

  get facts(): ArticleDigest['facts'] {
    return this.#groups.read('facts');
  }

  get names(): ArticleDigest['names'] {
    this.#names ??= this.#groups.read('names');
    return this.#names;
  }

  get events(): ArticleDigest['events'] {
    this.#events ??= this.#groups.read('events');
    return this.#events;
  }

  get claims(): ArticleDigest['claims'] {
    this.#claims ??= this.#groups.read('claims');
    return this.#claims;
  }

  get units(): ArticleDigest['units'] {
    return this.#groups.read('units');
  }

  get copy(): ArticleDigest['copy'] {
    return this.#groups.read('copy');
  }
}
