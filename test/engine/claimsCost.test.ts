import { strict as assert } from 'node:assert';
import { findingClaims } from '../../src/engine/analysis/claims.ts';
import { findQuotes } from '../../src/engine/analysis/quotes.ts';
import { finish } from '../../src/engine/base/steps.ts';
import { lines, read } from './claimsReading.ts';

describe('cost and safety of claims', () => {
  it('is linear, also within one sentence that never ends', function () {
    this.timeout(60_000);
    const cost = (count: number): number => {
      const reading = read('the mayor said that “the pier” is safe, according to Finch, and '.repeat(count), false);
      const quotes = findQuotes(reading);
      const start = process.cpuUsage().user;
      finish(findingClaims(reading, quotes, { entities: [], mentions: [], enclosed: [] }));
      return (process.cpuUsage().user - start) / 1000;
    };
    cost(1000);
    assert.ok(cost(8000) < 10 * Math.max(cost(2000), 20));
  });

  it('survives any text', () => {
    for (const text of [
      '',
      'said',
      'said said said',
      ', said ,',
      '“” said “',
      'according to',
      ': “',
      'Finch: ',
      '\ud800 said',
      '— said —',
      ') said (',
      'who said that',
    ])
      lines(text);
  });
});
