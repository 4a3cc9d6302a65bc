/** Articles packed without any help of the platform: a third of their plain JSON. */
import type { ArticlePacker } from '../../engine/corpus/articleStore.ts';
import { decodeArticle, encodeArticle } from '../../engine/export/compact.ts';

export const lineArticles: ArticlePacker = {
  pack: article => new TextEncoder().encode(encodeArticle(article)),
  unpack: (packed, path, text) => decodeArticle(new TextDecoder().decode(packed), path, text),
};
