/** An analysed article as threads send it and as the cache keeps it: the length of its digest (four bytes), the digest, and the packed article. */
import type { ArticlePacker, PackedArticle } from '../engine/corpus/articleStore.ts';
import { type ArticleDigest, Digester } from '../engine/corpus/digest.ts';
import type { AnalyzedArticle } from '../engine/model/analyzed.ts';
import { packPlain, unpackPlain } from './plainBytes.ts';

export type DigestedBytes = Uint8Array;

const LENGTH = 4;

export function createDigestedPacker(packer: ArticlePacker): (article: AnalyzedArticle) => DigestedBytes {
  const digester = new Digester();
  return article => {
    const [digest, packed] = [packPlain(digester.digest(article)), packer.pack(article)];
    const bytes = new Uint8Array(LENGTH + digest.length + packed.length);
    new DataView(bytes.buffer).setUint32(0, digest.length, true);
    bytes.set(digest, LENGTH);
    bytes.set(packed, LENGTH + digest.length);
    return bytes;
  };
}

/** Both are copies: they hold nothing of the bytes. */
export function readDigested(bytes: DigestedBytes): { readonly digest: ArticleDigest; readonly packed: PackedArticle } {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const digest = unpackPlain(bytes.subarray(LENGTH, LENGTH + length)) as ArticleDigest;
  return { digest, packed: new Uint8Array(bytes.subarray(LENGTH + length)) };
}
