/** Articles packed with zlib: a third of their lines. */
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ArticlePacker } from '../../engine/corpus/articleStore.ts';
import { decodeArticle, encodeArticle } from '../../engine/export/compact.ts';

export const zlibArticles: ArticlePacker = {
  // Copied: zlib answers with a view of sixteen kilobytes or more, which would stay in memory and be sent between threads as a whole.
  pack: article => new Uint8Array(deflateRawSync(encodeArticle(article), { level: constants.Z_BEST_SPEED })),
  unpack: (packed, path, text) => decodeArticle(inflateRawSync(packed).toString(), path, text),
};
