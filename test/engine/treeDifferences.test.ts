import { strict as assert } from 'node:assert';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import type { AnalyzedArticle } from '../../src/engine/model/analyzed.ts';
import type { Difference } from '../../src/engine/model/coverage.ts';
import { createFilter } from '../../src/engine/query/tree/filter.ts';
import { Gathered } from '../../src/engine/query/tree/gathered.ts';
import { differenceBranch } from '../../src/engine/query/tree/statements/differenceRow.ts';
import { article } from './treeArticles.ts';

type Telling = readonly [outlet: string, text: string, value: string];

/** The row of a difference between articles, and the labels below it. */
function row(kind: Difference['kind'], about: string, note: string, ...tellings: readonly Telling[]) {
  const corpus = new Corpus();
  const members = tellings.map(([publisher, text, value]) => {
    const told: AnalyzedArticle = article(`${publisher}.txt`, text, { publisher });
    corpus.set(told);
    const start = text.indexOf(value);
    return { article: told.path, span: [start, start + value.length] as const, value };
  });
  const input = { corpus, gathered: new Gathered(corpus), scope: null, filter: createFilter(''), group: 'none', order: 'sources' } as const;
  const branch = differenceBranch(input, { id: 'd', kind, about, note, members });
  return { ...branch.draw(), below: (branch.children?.() ?? []).map(child => child.draw().label) };
}

describe('the row of a difference', () => {
  it('has the figures first, equal ones once, then what they are about', () => {
    const { label, description, below } = row(
      'figure',
      'injured: A tram left the rails',
      'the figures differ',
      ['Daily', 'A tram left the rails, injuring 14 of them.', '14'],
      ['Herald', 'At least 17 people were hurt.', '17 people'],
      ['Mail', 'It left 14 injured.', '14 injured'],
    );
    assert.equal(label, '14 or 17 injured');
    assert.equal(description, 'A tram left the rails');
    assert.deepEqual(below, ['14 · Daily', '14 · Mail', '17 · Herald']);
  });

  it('has a unit that all share once', () => {
    const { label } = row(
      'figure',
      'percent down: Shares fell',
      'the figures differ',
      ['Daily', 'Shares fell 7.2 percent.', '7.2 percent'],
      ['Mail', 'Shares fell 2.7 percent.', '2.7 percent'],
    );
    assert.equal(label, '7.2 or 2.7 percent');
  });

  it('has names and dates as they are written', () => {
    const { label, below } = row(
      'date',
      'The hearing is on Monday',
      'the dates differ',
      ['Daily', 'The hearing is on Monday.', 'Monday'],
      ['Mail', 'The hearing is on Tuesday.', 'Tuesday'],
    );
    assert.equal(label, 'Monday or Tuesday');
    assert.deepEqual(below, ['Monday · Daily', 'Tuesday · Mail']);
  });

  it('has the words that a quotation was changed in', () => {
    const { label, description, below } = row(
      'quotation',
      'We shall repair the roof',
      'word changed: “repair” is “mend”',
      ['Daily', '"We shall repair the roof."', 'We shall repair the roof.'],
      ['Mail', '"We shall mend the roof."', 'We shall mend the roof.'],
    );
    assert.equal(label, '“repair” or “mend”');
    assert.deepEqual(below, ['Daily', 'Mail']);
    assert.equal(description, 'We shall repair the roof');
  });
});
