/** What an article is called wherever it is listed: in rows, hovers and pickers. */
import type { ShownArticle } from '../corpus/articleStore.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { outletOf } from '../corpus/namesakes.ts';
import { excerpt } from './at.ts';
import { spokenDate } from './tree/events/dates.ts';

/** Headlines are cut to these, alone and behind an outlet. In code units. */
const HEADLINE = 40;
const BESIDE_OUTLET = 30;

/**
 * The outlet, or else the agency that the text credits; where the folder has several articles of it, with the date, or else the headline, that no other of them has. Without an outlet the
 * headline, without a headline the file's name. The file's name tells apart what nothing else does.
 */
export function articleName(corpus: Corpus, article: ShownArticle): string {
  const { published, title, path } = article;
  const outlet = outletOf(article);
  const same = corpus.namesakes(article);
  if (!outlet) {
    if (!title) return fileName(path);
    const headline = excerpt(title, [0, title.length], HEADLINE);
    return same.headline > 1 ? `${headline} (${fileName(path)})` : headline;
  }
  if (same.outlet <= 1) return outlet;
  if (published.value && same.date <= 1) return `${outlet}, ${spokenDate(published.value)}`;
  if (title && same.headline <= 1) return `${outlet}, “${excerpt(title, [0, title.length], BESIDE_OUTLET)}”`;
  return `${outlet} (${fileName(path)})`;
}

/** The last part of a path or URI, as a person reads it. */
export function fileName(path: string): string {
  const last = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
