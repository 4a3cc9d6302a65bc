import { strict as assert } from 'node:assert';
import { getHeapStatistics } from 'node:v8';
import { giveMemoryBack } from '../../src/worker/giveMemoryBack.node.ts';

describe('memory that is given back', () => {
  it('is what garbage took, and nothing is taken for it', () => {
    let garbage: object[] | null = Array.from({ length: 500_000 }, (_, i) => ({ i, others: [i] }));
    const before = getHeapStatistics();
    assert.equal(garbage.length, 500_000);
    garbage = null;
    giveMemoryBack();
    const after = getHeapStatistics();
    assert.ok(
      before.total_physical_size - after.total_physical_size > 30e6,
      `${before.total_physical_size} to ${after.total_physical_size}`,
    );
    assert.ok(after.external_memory < before.external_memory + 1e6, `${before.external_memory} to ${after.external_memory}`);
  });
});
