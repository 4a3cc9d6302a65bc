/** Readings for the specifications of quotes and claims. */

import { strict as assert } from 'node:assert';
import { findingClaims } from '../../src/engine/analysis/claims.ts';
import { resolvingMentions } from '../../src/engine/analysis/coreference.ts';
import { findingNames } from '../../src/engine/analysis/names.ts';
import { findQuotes } from '../../src/engine/analysis/quotes.ts';
import { finish } from '../../src/engine/base/steps.ts';
import { PerceptronTagger } from '../../src/engine/language/tags/perceptronTagger.ts';
import { readWeights } from '../../src/engine/language/weights.ts';
import { wordHashes } from '../../src/engine/language/words/wordLists.ts';
import { WordToken } from '../../src/engine/language/words/wordToken.ts';
import type { Claim } from '../../src/engine/model/analysis.ts';
import type { Reading, Token } from '../../src/engine/model/reading.ts';
import { Reader } from '../../src/engine/text/read.ts';
import { WEIGHTS } from '../fixtures/weights.ts';

const weights = readWeights(WEIGHTS);
const reader = new Reader(new PerceptronTagger(weights));
const untagged = new Reader({
  tag: (text, tokens) =>
    tokens.map((span, number): Token => {
      const surface = text.slice(...span);
      const tag = /^\p{L}/u.test(surface) ? 'NN' : '.';
      const lower = surface.toLowerCase();
      return new WordToken(span, { number, text: surface, lower, tag, lemma: surface, ...wordHashes(lower, surface) });
    }),
});

/** `tagged` false: every word a noun, for texts whose size is all that matters. */
export const read = (text: string, tagged = true): Reading => (tagged ? reader : untagged).read('a.txt', text);

export interface Said {
  readonly source: string | null;
  readonly cue: string | null;
  readonly content: string;
  readonly claim: Claim;
  /** The name of the entity behind the source. */
  readonly speaker: string | null;
}

/** In text order; the parts of an interrupted content with " … " between them. */
export function said(text: string): Said[] {
  const reading = read(text);
  const quotes = findQuotes(reading);
  const cast = finish(resolvingMentions(reading, finish(findingNames(reading)), quotes));
  return finish(findingClaims(reading, quotes, cast)).map(claim => ({
    source: claim.sources.length > 0 ? claim.sources.map(span => text.slice(...span)).join(' … ') : null,
    cue: claim.cue && text.slice(...claim.cue),
    content: claim.contents.map(span => text.slice(...span)).join(' … '),
    claim,
    speaker: cast.entities.find(entity => entity.id === claim.source)?.name ?? null,
  }));
}

/** "source | cue | content" of each claim. */
export const lines = (text: string): string[] =>
  said(text).map(({ source, cue, content }) => `${source ?? '–'} | ${cue ?? '–'} | ${content}`);

/** That the claims of the text are these, in text order: "source | cue | content" each. */
export function check(text: string, ...expected: readonly string[]): void {
  it(text, () => assert.deepEqual(lines(text), expected));
}
