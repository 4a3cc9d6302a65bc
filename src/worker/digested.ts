/**
 * An analysed article as threads send it and as the cache keeps it: the lengths of the groups of its digest (four bytes each), the groups, and the packed
 * article.
 */
import type { ArticlePacker, PackedArticle } from '../engine/corpus/articleStore.ts';
import { type ArticleDigest, Digester } from '../engine/corpus/digest.ts';
import type { AnalyzedArticle } from '../engine/model/analyzed.ts';
import { packPlain, unpackPlain } from './cache/plainBytes.ts';

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
  return { digest: readDigest(bytes), packed: new Uint8Array(new DigestGroups(bytes).packed) };
}

/** Likewise a copy. */
export function readDigest(bytes: DigestedBytes): ArticleDigest {
  const groups = new DigestGroups(bytes);
  return Object.fromEntries(GROUPS.map(group => [group, groups.read(group)])) as unknown as ArticleDigest;
}

/** Groups are read as they are asked for. */
export class DigestGroups {
  readonly #bytes: DigestedBytes;

  constructor(bytes: DigestedBytes) {
    this.#bytes = bytes;
  }

  read<G extends Group>(group: G): ArticleDigest[G] {
    const [start, length] = this.#placeOf(GROUPS.indexOf(group));
    return (unpackPlain(this.#bytes.subarray(start, start + length)) as Pick<ArticleDigest, G>)[group];
  }

  /** In bytes. */
  size(group: Group): number {
    return this.#placeOf(GROUPS.indexOf(group))[1];
  }

  /** A view. */
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
