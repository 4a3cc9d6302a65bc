import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { createAnalyzer } from '../../src/engine/analysis/analyze.ts';
import { finishAbreast, type Steps } from '../../src/engine/base/steps.ts';
import { newsText } from '../bench/newsText.ts';
import { WEIGHTS } from '../fixtures/weights.ts';

describe('works abreast', () => {
  it('take each step together, and have their results in their order', () => {
    const done: string[] = [];
    function* work(name: string, steps: number): Steps<string> {
      for (let step = 1; step <= steps; step++) {
        done.push(`${name}${step}`);
        yield;
      }
      return name;
    }
    assert.deepEqual(finishAbreast([work('a', 2), work('b', 0), work('c', 3)]), ['a', 'b', 'c']);
    assert.deepEqual(done, ['a1', 'c1', 'a2', 'c2', 'c3']);
    assert.deepEqual(finishAbreast([]), []);
  });
});

describe('articles that are analysed abreast', () => {
  it('are found to say what they say by themselves', () => {
    const texts = fc.array(
      fc.oneof(
        fc.integer({ min: 0, max: 500 }).map(seed => newsText(seed, 60)),
        fc.string({ unit: 'binary' }),
      ),
      {
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(texts, texts => {
        const sources = texts.map((text, i) => ({ path: `${i % 4}.txt`, text, published: i % 2 ? '2024-05-06' : null }));
        const [together, alone] = [createAnalyzer(WEIGHTS), createAnalyzer(WEIGHTS)];
        assert.deepEqual(
          together.analyzeAll(sources),
          sources.map(({ path, text, published }) => alone.analyze(path, text, { published })),
        );
      }),
      { numRuns: 15 },
    );
  }).timeout(60_000);
});
