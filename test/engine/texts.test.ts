import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { TextGatherer, textAt } from '../../src/engine/corpus/texts.ts';

describe('texts in numbers', () => {
  it('are read again as they were, whatever stands in them, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.string({ unit: 'binary' }))), given => {
        const gatherer = new TextGatherer();
        const numbers = given.map(text => gatherer.add(text));
        const texts = gatherer.texts();
        assert.deepEqual(
          numbers.map(number => textAt(texts, number)),
          given,
        );
        assert.equal(texts.offsets.length, new Set(given).size + 1);
      }),
    );
  });

  it('may be long', () => {
    const gatherer = new TextGatherer();
    const long = 'the harbour – '.repeat(20_000);
    assert.equal(textAt(gatherer.texts(), gatherer.add('')), '');
    gatherer.add(long);
    assert.equal(textAt(gatherer.texts(), 1), long);
  });
});
