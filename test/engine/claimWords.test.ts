import { strict as assert } from 'node:assert';
import { createAnalyzer } from '../../src/engine/analysis/analyze.ts';
import { claimWords } from '../../src/engine/query/claimWords.ts';
import { WEIGHTS } from '../fixtures/weights.ts';
import { drawn, treeOf } from './treeReading.ts';

const analyzer = createAnalyzer(WEIGHTS);
const wordsOf = (text: string): string[] => {
  const { claims } = analyzer.analyze('a.txt', `Harbour news\n\n${text}`);
  return claims.map(claim => claimWords(`Harbour news\n\n${text}`, claim).words);
};

describe('a claim as words', () => {
  it('is what is said, where that is a clause or a quotation', () => {
    assert.deepEqual(wordsOf('Orla Finch said the pier was safe.'), ['the pier was safe']);
    assert.deepEqual(wordsOf('“It is safe,” insisted Orla Finch.'), ['“It is safe,”']);
  });
  it('has its cue before it, where the content alone could not be read', () => {
    assert.deepEqual(wordsOf('Orla Finch vowed to rebuild the pier.'), ['vowed to rebuild the pier']);
    assert.deepEqual(wordsOf('Orla Finch called on the mayor to resign.'), ['called on the mayor to resign']);
    assert.deepEqual(wordsOf('Orla Finch accused the council of lying.'), ['accused the council of lying']);
  });
  it('has its cue within it, where that is its verb', () => {
    assert.deepEqual(wordsOf('The deal is expected to close in May.'), ['The deal is expected to close in May']);
    assert.deepEqual(wordsOf('The pier, Orla Finch said, was rotten.'), ['The pier … was rotten']);
  });
  it('is without the cue of a denial, which is called one beside it', () => {
    assert.deepEqual(wordsOf('Orla Finch denied that the pier was rotten.'), ['that the pier was rotten']);
  });
  it('is so in the tree, and read aloud by what it is', () => {
    const text = 'Harbour news\n\nOfficials said the pier was safe. Orla Finch vowed to rebuild it.';
    const tree = treeOf('claims', [analyzer.analyze('file:///a.txt', text)]);
    assert.ok(drawn(tree).some(line => line.trim().startsWith('vowed to rebuild it')));
    const spoken = tree.children(null, 10).flatMap(({ id }) => tree.children(id, 10).map(row => row.accessibleLabel));
    assert.ok(
      spoken.some(line => line?.startsWith('Claim by Officials: the pier was safe')),
      spoken.join('\n'),
    );
  });
});
