import { strict as assert } from 'node:assert';
import { hashJoined, hashText } from '../../src/engine/base/hash.ts';

describe('hashes', () => {
  it('gives several texts the hash of the one that they make', () => {
    assert.equal(hashJoined(['Prices ', '', 'rose – again.']), hashText('Prices rose – again.'));
    assert.notEqual(hashJoined(['a', 'b']), hashText('ba'));
    assert.notEqual(hashText('ab', 1), hashText('ab'));
  });

  it('writes them in base 36, without zeros before', () => {
    assert.deepEqual(
      ['', 'Prices rose.', 'text 88522'].map(text => hashText(text)),
      ['wvjl67o803', '28hkbxqg4bg', 'ytx0j79'],
    );
  });
});
