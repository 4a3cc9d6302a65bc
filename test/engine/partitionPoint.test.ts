import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { partitionPoint } from '../../src/engine/base/partitionPoint.ts';

describe('the partition point', () => {
  it('is where the items before something end, within bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.nat(20), fc.nat(5), (items, limit, skipped) => {
        const sorted = items.sort((a, b) => a - b);
        const first = Math.min(skipped, sorted.length);
        const rest = sorted.slice(first).findIndex(item => item >= limit);
        assert.equal(
          partitionPoint(sorted, item => item < limit, first),
          rest < 0 ? sorted.length : first + rest,
        );
      }),
    );
  });
});
