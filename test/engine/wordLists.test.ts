import assert from 'node:assert/strict';
import fc from 'fast-check';
import { WordMap, WordSet, wordHashes } from '../../src/engine/language/words/wordLists.ts';

const token = (lower: string, lemma = lower) => ({ lower, lemma, ...wordHashes(lower, lemma) });

describe('lists of words', () => {
  it('hold what a Set and a Map of the same words hold, and nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.array(fc.string()), (listed, others) => {
        const set = new WordSet(listed);
        const map = new WordMap(listed.map((word, i) => [word, i]));
        for (const word of [...listed, ...others, '']) {
          assert.equal(set.holds(token(word)), set.has(word));
          assert.equal(set.holdsLemma(token('', word)), set.has(word));
          assert.equal(map.holds(token(word)), set.has(word));
          assert.equal(map.of(token(word)), map.get(word));
          assert.equal(map.ofLemma(token('', word)), map.get(word));
        }
      }),
    );
  });

  it('tell words apart whose hashes are the same', () => {
    const set = new WordSet(['harbour']);
    const { lowerHash } = token('harbour');
    assert.equal(set.holds({ lower: 'harbour', lowerHash }), true);
    assert.equal(set.holds({ lower: 'ferry', lowerHash }), false);
  });

  it('hold no token where there is none', () => {
    assert.equal(new WordSet(['']).holds(undefined), false);
    assert.equal(new WordMap([['', 1]]).of(undefined), undefined);
  });
});
