import { strict as assert } from 'node:assert';
import { createAnalyzer } from '../../src/engine/analysis/analyze.ts';
import { sourcingOf } from '../../src/engine/analysis/claims/sourcing.ts';
import { WEIGHTS } from '../fixtures/weights.ts';

const analyzer = createAnalyzer(WEIGHTS);
const profile = (text: string): Record<string, number> =>
  Object.fromEntries(sourcingOf(analyzer.analyze('a.txt', text)).map(({ group, sentences }) => [group, sentences]));

describe('the sourcing profile', () => {
  const text = `Orla Finch said that the pier was safe.

A diver said that the pier was rotten.

The pier will close in May, according to a report by the port.

Reuters reported that the port had hired two divers.

It was alleged that the ferry was late.

The pier opened in 1902. It has two lamps.`;

  it('counts each sentence once, for whom it comes from', () =>
    assert.deepEqual(profile(text), { named: 1, unnamed: 1, documents: 1, outlets: 1, none: 1, own: 2 }));

  it('gives shares of the body', () => {
    const shares = sourcingOf(analyzer.analyze('a.txt', text)).map(({ share }) => share);
    assert.deepEqual(shares, [0.14, 0.14, 0.14, 0.14, 0.14, 0.29]);
  });

  it('is all nothing for an empty article', () =>
    assert.deepEqual(profile(''), { named: 0, unnamed: 0, documents: 0, outlets: 0, none: 0, own: 0 }));

  it('gives a quotation over several sentences to its speaker in all of them', () =>
    assert.equal(profile('The port met.\n\n“We dug. We poured. We waited,” Orla Finch said.')['named'], 3));
});
