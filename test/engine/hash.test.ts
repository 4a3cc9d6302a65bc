import { strict as assert } from 'node:assert';
import { hashJoined, hashText } from '../../src/engine/base/hash.ts';

describe('hashes', () => {
  it('gives several texts the hash of the one that they make', () => {
    assert.equal(hashJoined(['Prices ', '', 'rose – again.']), hashText('Prices rose – again.'));
    assert.notEqual(hashJoined(['a', 'b']), hashText('ba'));
    assert.notEqual(hashText('ab', 1), hashText('ab'));
  });
});
