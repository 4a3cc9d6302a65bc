import { strict as assert } from 'node:assert';
import { LethalTexts, TextRefused } from '../../src/host/analysis/lethalTexts.ts';

const text = (path: string, words = 'some words') => ({ path, text: words });

describe('a text that the worker dies over', () => {
  it('is left out after the second death, and named', () => {
    const lethal = new LethalTexts();
    assert.equal(lethal.blame([text('a')]), null);
    lethal.admit([text('a')]);
    assert.equal(lethal.blame([text('a')]), 'a');
    assert.throws(() => lethal.admit([text('a')]), TextRefused);
    assert.ok(lethal.isLeftOut(text('a')));
  });

  it('is looked for among those that were sent with it, each by itself', () => {
    const lethal = new LethalTexts();
    assert.equal(lethal.blame([text('a'), text('b'), text('c')]), null);
    assert.throws(() => lethal.admit([text('a'), text('x')]), TextRefused);
    lethal.admit([text('a')]);
    lethal.acquit([text('a')]);
    assert.equal(lethal.blame([text('b')]), 'b');
    lethal.admit([text('a'), text('x')]);
  });

  it('has another chance when it has changed', () => {
    const lethal = new LethalTexts();
    lethal.blame([text('a')]);
    lethal.blame([text('a')]);
    lethal.admit([text('a', 'other words')]);
    assert.equal(lethal.blame([text('a', 'other words')]), null);
  });

  it('is no explanation any more when there are many', () => {
    const lethal = new LethalTexts();
    for (let i = 0; i < 6; i++) {
      assert.equal(lethal.tooMany, false);
      lethal.blame([text(String(i))]);
      lethal.blame([text(String(i))]);
    }
    assert.equal(lethal.tooMany, true);
  });
});
