import { strict as assert } from 'node:assert';
import { createAnalyzer } from '../../src/engine/analysis/analyze.ts';
import { finish } from '../../src/engine/base/steps.ts';
import { DifferenceIndex } from '../../src/engine/corpus/differences.ts';
import { Digester } from '../../src/engine/corpus/digest.ts';
import { EntityIndex } from '../../src/engine/corpus/entities.ts';
import { StatementIndex } from '../../src/engine/corpus/statements.ts';
import { WEIGHTS } from '../fixtures/weights.ts';
import { put, restored } from './put.ts';

const analyzer = createAnalyzer(WEIGHTS);
const NAMES = 'Mayor Lena Okafor of Port Selden told the Harbour Council of the flood.';
const articles = ['12', '15', 'no', '12'].map((count, i) =>
  analyzer.analyze(`${i}.txt`, `${NAMES} It killed ${count} people in Port Selden.`),
);

function fresh(given: typeof articles): DifferenceIndex {
  const [entities, statements] = [new EntityIndex(), new StatementIndex()];
  const index = new DifferenceIndex(statements, entities);
  for (const article of given) for (const part of [entities, statements, index]) put(part, article);
  return index;
}

/** With the indexes that it asks. */
function again(given: typeof articles): DifferenceIndex {
  const [entities, statements] = [new EntityIndex(), new StatementIndex()];
  for (const article of given) for (const part of [entities, statements]) put(part, article);
  return restored(new DifferenceIndex(statements, entities), fresh(given), given);
}

describe('the index of differences, restored', () => {
  it('has the facts of each article as they were', () => {
    assert.ok(fresh(articles).all().length > 0);
    assert.deepEqual(again(articles).all(), fresh(articles).all());
    for (const { path } of articles) assert.deepEqual(again(articles).in(path), fresh(articles).in(path));
  });

  it('refuses facts of fewer articles', () => {
    const tables = finish(fresh(articles).saving(['0.txt']));
    const given = articles.map(article => ({ article: { ...article, whole: () => article }, told: new Digester().digest(article) }));
    assert.throws(() => fresh([]).restore(given, tables), /of other articles/);
  });
});
