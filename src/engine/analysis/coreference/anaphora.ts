/** Walks an article once and finds whom its pronouns and nominals stand for. Looks back over a fixed number of mentions, so time is linear. */
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { resolveNominal } from './nominals.ts';
import { resolvePronoun } from './pronouns.ts';
import type { Placed, Scene } from './scene.ts';

/** Finds pronouns and nominals among the names of an article. `names` in text order; the answer holds only what was found, in text order. */
export function resolveAnaphora(reading: Reading, names: readonly Placed[], quotes: readonly { readonly span: Span }[]): Placed[] {
  const found: Placed[] = [];
  const history: Placed[] = [];
  let nextName = 0;
  let nextQuote = 0;
  let quoteEnd = -1;
  reading.sentences.forEach((sentence, s) => {
    for (let i = sentence.first; i < sentence.end; i++) {
      const at = reading.tokens[i]!.span[0];
      while (nextQuote < quotes.length && quotes[nextQuote]!.span[0] <= at) quoteEnd = Math.max(quoteEnd, quotes[nextQuote++]!.span[1]);
      const name = names[nextName];
      if (name && name.first <= i) {
        history.push(name);
        nextName++;
        i = Math.max(i, name.end - 1);
        continue;
      }
      const scene: Scene = { reading, sentence, index: s, history, before: i, quoted: at < quoteEnd };
      const placed = resolvePronoun(scene, i) ?? resolveNominal(scene, i, name?.first ?? Number.POSITIVE_INFINITY);
      if (!placed) continue;
      found.push(placed);
      history.push(placed);
      i = placed.end - 1;
    }
  });
  return found;
}
