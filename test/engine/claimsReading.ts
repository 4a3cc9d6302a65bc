/** Readings for the specifications of quotes and claims. */

import { PerceptronTagger } from '../../src/engine/language/perceptronTagger.ts';
import { readWeights } from '../../src/engine/language/weights.ts';
import type { Reading, Token } from '../../src/engine/model/reading.ts';
import { Reader } from '../../src/engine/text/read.ts';
import { WEIGHTS } from '../fixtures/weights.ts';

const weights = readWeights(WEIGHTS);
const reader = new Reader(new PerceptronTagger(weights));
const untagged = new Reader({
  tag: (text, tokens) =>
    tokens.map((span): Token => {
      const surface = text.slice(...span);
      return { span, text: surface, lower: surface.toLowerCase(), tag: /^\p{L}/u.test(surface) ? 'NN' : '.', lemma: surface };
    }),
});

/** `tagged` false: every word a noun, for texts whose size is all that matters. */
export const read = (text: string, tagged = true): Reading => (tagged ? reader : untagged).read('a.txt', text);
