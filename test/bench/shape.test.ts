import { strict as assert } from 'node:assert';
import { measureMarks } from './passes.ts';
import { CEILINGS, type Measured, measureAnalysis, measureCorpus } from './shape.ts';

const shown = (measured: readonly Measured[]): string =>
  measured.map(({ size, milliseconds }) => `${size}: ${milliseconds.toFixed(2)} ms`).join(', ');

describe('the cost of the engine', () => {
  it('[linear] grows with the length of an article, from 100 to 10,000 words', function () {
    this.timeout(120_000);
    const { measured, score } = measureAnalysis();
    assert.ok(score <= CEILINGS.linear, `worst step ${score.toFixed(2)} (${shown(measured)})`);
  });

  it('[linear] of quotes and claims grows with the marks of one paragraph, up to 50,000 in 1 MB', function () {
    this.timeout(120_000);
    const { measured, score } = measureMarks();
    assert.ok(score <= CEILINGS.linear, `worst step ${score.toFixed(2)} (${shown(measured)})`);
  });

  it('[flat] of one more article is the same in a folder of 1,000 and of 2,500', function () {
    this.timeout(300_000);
    const { measured, score } = measureCorpus([1_000, 2_500]);
    assert.ok(score <= CEILINGS.flat, `${score.toFixed(2)} times (${shown(measured)})`);
  });
});
