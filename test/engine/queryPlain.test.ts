import { strict as assert } from 'node:assert';
import { plainWhy } from '../../src/engine/query/cards/plainWhy.ts';
import { timeWords } from '../../src/engine/query/timeWords.ts';

describe('times in words', () => {
  for (const [value, words] of [
    ['P3W', '3 weeks'],
    ['PT0.5M', 'half a minute'],
    ['PT0.5H', 'half an hour'],
    ['P6D', '6 days'],
    ['PXM', 'some months'],
    ['P1Y6M', 'one year and 6 months'],
    ['P1CE', 'one century'],
  ] as const) {
    it(`says ${value} as ${words}`, () => assert.equal(timeWords(value, 'DURATION'), words));
  }

  for (const [value, words] of [
    ['2025-W20', 'Week of 12 May 2025'],
    ['2025-SP', 'Spring 2025'],
    ['2025-05-06TMO', '6 May 2025, morning'],
    ['201X', 'the 2010s'],
    ['XXXX-05-07', '7 May, year not given'],
    ['PRESENT_REF', 'at the time of writing'],
  ] as const) {
    it(`says ${value} as ${words}`, () => assert.equal(timeWords(value, 'DATE'), words));
  }

  it('says what comes again and again', () => {
    assert.equal(timeWords('P1D', 'SET'), 'every day');
    assert.equal(timeWords('P2W', 'SET'), 'every 2 weeks');
  });

  it('says nothing rather than a code', () => {
    for (const value of ['XXXX-WXX-2', 'P', 'PT', 'P1ZZ', '', 'XXXX-99']) assert.equal(timeWords(value, 'DATE'), null, value);
  });
});

describe('reasons', () => {
  it('name no grammar', () => {
    assert.equal(plainWhy('that-clause after “denied”'), 'reported after “denied”');
    assert.equal(plainWhy('object of “describes”'), 'reported with “describes”');
    assert.equal(plainWhy('context (learned)'), 'named by its context');
  });

  it('stay as they are where they are plain', () => {
    assert.equal(plainWhy('short for Orla Ferries'), 'short for Orla Ferries');
  });
});
