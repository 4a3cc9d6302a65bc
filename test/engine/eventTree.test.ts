import { strict as assert } from 'node:assert';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import { Tree, type TreeNode, type TreeQuery } from '../../src/engine/query/tree.ts';
import { article } from './treeArticles.ts';

const TOLD = [
  { words: 'closed', label: 'Harbour closes', date: '2031-06-02' },
  { words: 'painted', label: 'Crew paints boat', date: '2031-06-02T10:00' },
  { words: 'rained', label: 'It rains', date: '2031-06-02' },
  { words: 'slept', label: 'Clerk sleeps' },
];

/** An article whose first event matters, and whose others are told in passing. */
function treeOf(options: Partial<TreeQuery> = {}, minor = ['painted', 'rained', 'slept']): Tree {
  const corpus = new Corpus();
  const one = article('a.txt', 'They closed. They painted. It rained. Somebody slept.', { told: TOLD });
  corpus.set({ ...one, events: one.events.map(event => ({ ...event, minor: minor.includes(event.lemma) })) });
  return new Tree(corpus, { view: 'events', filter: '', scope: null, group: 'date', order: 'oldest', ...options });
}

const labels = (rows: readonly TreeNode[]): string[] => rows.map(row => row.label);

describe('events told in passing, in the tree', () => {
  it('stand behind one closed row of their day, and count', () => {
    const tree = treeOf();
    const day = tree.children('2031-06', 10)[0]!;
    assert.equal(day.description, 'Monday · 3');
    const rows = tree.children(day.id, 10);
    assert.deepEqual(labels(rows), ['Harbour closes', 'More events']);
    assert.equal(rows[1]!.collapsible, 'collapsed');
    assert.equal(rows[1]!.description, '2');
    assert.deepEqual(labels(tree.children(rows[1]!.id, 10)), ['Crew paints boat', 'It rains']);
    assert.deepEqual(tree.summary, { articles: 1, total: 4, shown: 4 });
  });

  it('stand behind one row of what has no date', () => {
    assert.deepEqual(labels(treeOf().children('undated', 10)), ['More events']);
  });

  it('stand by themselves on a day that has no others', () => {
    const told = [...TOLD, { words: 'sailed', label: 'Boat sails', date: '2031-06-09' }];
    const one = article('b.txt', 'They closed. They painted. It rained. Somebody slept. It sailed.', { told });
    const corpus = new Corpus();
    corpus.set({ ...one, events: one.events.map(event => ({ ...event, minor: event.lemma === 'sailed' })) });
    const tree = new Tree(corpus, { view: 'events', filter: '', scope: null, group: 'date', order: 'oldest' });
    const days = tree.children('2031-06', 10);
    assert.deepEqual(labels(tree.children(days.at(-1)!.id, 10)), ['Boat sails']);
  });

  it('come last by importance', () => {
    assert.deepEqual(labels(treeOf({ group: 'importance' }).children(null, 10)), ['Harbour closes', 'More events']);
  });

  it('are shown at once where a filter asks for them, or where there is nothing else', () => {
    const found = treeOf({ filter: 'paints', group: 'importance' });
    assert.deepEqual(labels(found.children(null, 10)), ['Crew paints boat']);
    const all = treeOf(
      { group: 'importance' },
      TOLD.map(({ words }) => words),
    );
    assert.equal(all.children(null, 10).length, 4);
  });

  it('are found from their place in the text', () => {
    const tree = treeOf();
    const steps = tree.wayTo('a.txt', 'They closed. They painted. It ra'.length);
    assert.match(steps.at(-1)!.id, /more-events\|/);
  });
});

describe('the filter of the events', () => {
  it('finds the events of an article by its outlet and file, beside those of a name', () => {
    const corpus = new Corpus();
    corpus.set(article('folder/first.txt', 'They closed.', { publisher: 'Harbour Post', told: [TOLD[0]!] }));
    corpus.set(article('folder/second.txt', 'They painted.', { publisher: 'Quay Daily', told: [TOLD[1]!] }));
    const found = (filter: string): string[] =>
      labels(new Tree(corpus, { view: 'events', filter, scope: null, group: 'importance', order: 'oldest' }).children(null, 9));
    assert.deepEqual(found('harbour post'), ['Harbour closes']);
    assert.deepEqual(found('second.txt'), ['Crew paints boat']);
  });
});
