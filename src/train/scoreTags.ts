/** How often a tagger agrees with gold tags, over words (punctuation left out). */
import type { Tagger } from '../engine/language/tags/tagger.ts';
import { splitTokens } from '../engine/text/tokens.ts';
import { readRows, type TaggedRow } from './corpora.ts';
import { projectTags } from './goldTags.ts';

export interface TagScore {
  readonly words: number;
  /** Per cent. */
  readonly tags: number;
  /** Per cent of lemmas, over words that the gold cuts as we do. */
  readonly lemmas: number;
  readonly confusions: ReadonlyMap<string, number>;
}

export function scoreTags(tagger: Tagger, corpus: string): TagScore {
  let words = 0;
  let right = 0;
  let lemmas = 0;
  let rightLemmas = 0;
  const confusions = new Map<string, number>();
  for (const row of readRows<TaggedRow>(corpus)) {
    const gold = projectTags(row);
    const spans = splitTokens(row.text, [0, row.text.length]);
    const tokens = tagger.tag(row.text, spans, [[0, spans.length]]);
    if (tokens.length !== gold.tags.length) continue;
    tokens.forEach((token, i) => {
      if (!/^[A-Z]/.test(gold.tags[i]!)) return;
      words++;
      if (token.tag === gold.tags[i]) right++;
      else confusions.set(`${gold.tags[i]} as ${token.tag}`, (confusions.get(`${gold.tags[i]} as ${token.tag}`) ?? 0) + 1);
      if (gold.lemmas[i] === '' || gold.tags[i] !== token.tag) return;
      lemmas++;
      if (token.lemma === gold.lemmas[i]) rightLemmas++;
    });
  }
  return { words, tags: (100 * right) / words, lemmas: (100 * rightLemmas) / lemmas, confusions };
}
