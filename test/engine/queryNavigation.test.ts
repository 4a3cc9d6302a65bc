import { strict as assert } from 'node:assert';
import { comparableTo } from '../../src/engine/query/compare/compare.ts';
import { definitionAt } from '../../src/engine/query/navigate/definition.ts';
import { highlightsAt } from '../../src/engine/query/navigate/highlights.ts';
import { otherPassagesAt, passageAt, referencesAt } from '../../src/engine/query/navigate/references.ts';
import { spanOf } from './queryFixture.ts';
import { at, corpus, reprint, wire, wordsOf } from './queryStory.ts';

describe('navigating', () => {
  it('leads from a surname or a pronoun to the full name', () => {
    for (const words of ['Okafor', 'she']) {
      const answer = definitionAt(corpus, 'a', at(words));
      assert.deepEqual(answer?.targets.map(wordsOf), ['a: Lena Okafor']);
    }
  });

  it('leads from a repeated statement to its first other place', () => {
    const answer = definitionAt(corpus, 'a', at('unsafe'));
    assert.deepEqual(answer?.targets.map(wordsOf), ['b: The old bridge is not safe.']);
    assert.deepEqual(answer?.origin, spanOf(wire, 'The old bridge is unsafe.'));
  });

  it('finds all mentions in all articles, by path and in text order', () => {
    assert.deepEqual(referencesAt(corpus, 'b', spanOf(reprint, 'Okafor')[0]).map(wordsOf), [
      'a: Okafor',
      'a: Lena Okafor',
      'a: she',
      'b: Lena Okafor',
    ]);
  });

  it('finds all places of a passage, or only the others', () => {
    assert.deepEqual(
      referencesAt(corpus, 'a', at('unsafe')).map(place => place.path),
      ['a', 'b', 'c'],
    );
    assert.deepEqual(
      otherPassagesAt(corpus, 'a', at('unsafe')).map(place => place.path),
      ['b', 'c'],
    );
    assert.equal(passageAt(corpus, 'a', at('unsafe'))?.path, 'a');
    assert.equal(passageAt(corpus, 'a', 0), null);
  });

  it('gives places in lines too', () => {
    const place = passageAt(corpus, 'a', at('unsafe'));
    assert.deepEqual(place?.range.start, { line: 1, character: wire.text.split('\n')[1]?.indexOf('The old') });
  });

  it('marks the other mentions, the introducing one apart', () => {
    assert.deepEqual(
      highlightsAt(corpus, 'a', at('she')).map(({ span, introduces }) => `${wire.text.slice(...span)} ${introduces}`),
      ['Okafor false', 'Lena Okafor true', 'she false'],
    );
  });

  it('names the articles that share most, those first', () => {
    assert.deepEqual(
      comparableTo(corpus, 'a').map(({ path, shared: count, name }) => [path, count, name]),
      [
        ['b', 1, 'Elster Post'],
        ['c', 1, 'Weather'],
      ],
    );
  });
});
