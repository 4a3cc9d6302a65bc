import { strict as assert } from 'node:assert';
import { plainBeside } from '../../src/engine/query/compare/evenMarks.ts';

const beside = (a: string, b: string): [string, string] => [plainBeside(a, b), plainBeside(b, a)];

describe('two passages beside each other', () => {
  it('do not differ by how their marks are typed', () => {
    for (const [a, b] of [
      ['"It\'s safe," she said.', '“It’s safe,” she said.'],
      ['„It is safe,“ she said.', '«It is safe,» she said.'],
      ['the bridge — an old one — closed', 'the bridge – an old one – closed'],
      ['the bridge—an old one—closed', 'the bridge -- an old one -- closed'],
      ['the bridge - an old one - closed', 'the bridge–an old one–closed'],
      ['from 2019–20 on', 'from 2019-20 on'],
      ['It is… safe', 'It is... safe'],
      ['the old\nbridge', 'the old bridge'],
      ['the old\u00a0bridge', 'the old bridge'],
    ] as const) {
      const [left, right] = beside(a, b);
      assert.equal(left, right);
    }
  });

  it('keep what both type in the same way, and every difference of words', () => {
    assert.deepEqual(beside('“It’s safe” – “now”', '“It’s sound” – “now”'), ['“It’s safe” – “now”', '“It’s sound” – “now”']);
    assert.deepEqual(beside('“It’s safe”', '"It\'s sound"'), ['"It\'s safe"', '"It\'s sound"']);
    assert.deepEqual(beside('a well-known line', 'a well known line'), ['a well-known line', 'a well known line']);
    assert.deepEqual(beside('he "said" so', 'he said so'), ['he "said" so', 'he said so']);
  });
});
