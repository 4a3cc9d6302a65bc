import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { isText, TextGatherer, textAt } from '../../src/engine/corpus/texts.ts';

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
        for (const number of numbers)
          for (const other of given) assert.equal(isText(texts, number, other), textAt(texts, number) === other);
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
