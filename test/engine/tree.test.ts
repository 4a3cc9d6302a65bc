import { strict as assert } from 'node:assert';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import { TreeCache } from '../../src/engine/query/tree/treeCache.ts';
import type { TreeQuery, TreeView } from '../../src/engine/query/tree.ts';
import { article } from './treeArticles.ts';
import { BRIDGE, below, courier, drawn, everyRow, herald, treeOf } from './treeReading.ts';

describe('every tree', () => {
  const VIEWS: readonly TreeView[] = ['events', 'claims', 'statements', 'entities'];

  for (const view of VIEWS) {
    it(`has rows of ${view} that can be told apart, read aloud and found again`, () => {
      const tree = treeOf(view, [courier(), herald(), { ...courier(), path: 'file:///news/reprint.txt' }]);
      const rows = [...everyRow(tree)];
      assert.ok(rows.length > 0);
      assert.equal(new Set(rows.map(row => row.id)).size, rows.length);
      for (const row of rows) {
        assert.ok(row.accessibleLabel.length > 2, row.id);
        assert.ok(row.label.length <= 170, row.label);
        assert.ok(tree.children(row.id, 1000).length > 0 === (row.collapsible !== 'none'), row.id);
      }
    });
  }

  it('keeps the ids of rows when another article changes', () => {
    const before = [...everyRow(treeOf('claims', [courier(), herald()]))].filter(row => row.place?.path.endsWith('courier.txt'));
    const changed = article('file:///news/herald.txt', 'Nothing happened.');
    const after = new Set([...everyRow(treeOf('claims', [courier(), changed]))].map(row => row.id));
    assert.deepEqual(
      before.map(row => row.id).filter(id => !after.has(id)),
      [],
    );
  });

  it('gives siblings of one key different ids', () => {
    const twice = courier({
      told: [
        { words: 'closed', label: 'Orla bridge closed', date: '2024-06-03' },
        { words: 'found', label: 'Orla bridge closed', date: '2024-06-03' },
      ],
    });
    const rows = [...everyRow(treeOf('events', [twice]))];
    assert.equal(new Set(rows.map(row => row.id)).size, rows.length);
  });

  it('shows a folder in pages, the rest behind a row of its own', () => {
    const names = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`Name${String.fromCharCode(65 + i)}x`, 'person' as const]));
    const tree = treeOf('entities', [article('a.txt', `${Object.keys(names).join(' and ')}.`, { names })]);
    const page = tree.children('person', 10);
    assert.equal(page.length, 11);
    assert.equal(page[10]?.context, 'more');
    assert.equal(page[10]?.description, '20 more');
    assert.equal(tree.children('person', 30).length, 30);
  });

  it('has no rows below what it does not know', () => {
    const tree = treeOf('claims', [courier()]);
    assert.deepEqual(tree.children('nobody|at all', 10), []);
    assert.equal(tree.tooltip('nowhere'), null);
    assert.deepEqual(tree.places('nowhere', 10), []);
    assert.equal(tree.text(['nowhere'], 10), '');
  });

  it('is empty, not broken, for an empty folder and for an article that is not there', () => {
    for (const view of VIEWS) {
      assert.deepEqual(treeOf(view, []).children(null, 10), []);
      assert.deepEqual(treeOf(view, [courier()], { scope: 'file:///gone.txt' }).summary, { articles: 1, total: 0, shown: 0 });
    }
  });

  it('escapes an article’s words in a tooltip', () => {
    const tree = treeOf('entities', [article('a.txt', 'Ask [Kim](command:x) <b>.', { names: { '[Kim](command:x) <b>': 'person' } })]);
    assert.match(tree.tooltip(below(tree, 'People')[0]!.id) ?? '', /^\*\*\\\[Kim\\\]\\\(command:x\\\) \\<b\\>\*\*/);
  });

  it('copies rows with what is below them, each row once', () => {
    const tree = treeOf('entities', [courier()]);
    const text = tree.text(['person', below(tree, 'People')[0]!.id], 100);
    assert.deepEqual(text.split('\n').slice(0, 2), ['People — 1', '  Ines Dahl — 1']);
    assert.equal(tree.text(['person'], 1), 'People — 1');
  });

  it('knows the way to what stands at an offset', () => {
    const tree = treeOf('claims', [herald(), courier()]);
    const steps = tree.wayTo('file:///news/courier.txt', BRIDGE.indexOf('bridge was safe'));
    assert.equal(steps.length, 2);
    assert.equal(steps[0]?.id, tree.children(null, 10)[0]?.id);
    const row = tree.children(steps[0]!.id, 100)[steps[1]!.index];
    assert.equal(row?.id, steps[1]?.id);
    assert.equal(row?.label, 'the bridge was safe');
    assert.deepEqual(tree.wayTo('file:///news/courier.txt', 0), []);
  });

  it('is built once while nothing changes', () => {
    const corpus = new Corpus();
    corpus.set(courier());
    const cache = new TreeCache(corpus);
    const query: TreeQuery = { view: 'events', filter: '', scope: null, group: 'date', order: 'oldest' };
    assert.equal(cache.get(query), cache.get({ ...query }));
    assert.notEqual(cache.get(query), cache.get({ ...query, filter: 'x' }));
    const before = cache.get(query);
    corpus.set(herald());
    cache.clear();
    assert.notEqual(cache.get(query), before);
    assert.equal(cache.get(query).summary.total, 3);
  });
});

describe('the filter', () => {
  it('wants all words, whatever their case and accents', () => {
    const named = article('a.txt', 'Éva Kőszegi met Ada Bell.', { names: { 'Éva Kőszegi': 'person', 'Ada Bell': 'person' } });
    const tree = treeOf('entities', [named], { filter: 'koszegi EVA' });
    assert.deepEqual(drawn(tree).slice(0, 2), ['People | 1', '  Éva Kőszegi | 1']);
    assert.deepEqual(tree.summary, { articles: 1, total: 2, shown: 1 });
    assert.deepEqual(tree.children('person', 10)[0]?.highlights, [
      [0, 3],
      [4, 11],
    ]);
  });

  it('finds claims by their speaker', () => {
    assert.equal(treeOf('claims', [courier(), herald()], { filter: 'dahl' }).summary.shown, 2);
    assert.equal(treeOf('claims', [courier(), herald()], { filter: 'clerk' }).summary.shown, 1);
  });

  it('finds events by their date as it is spoken', () => {
    assert.equal(treeOf('events', [courier(), herald()], { filter: '3 june' }).summary.shown, 1);
  });

  it('opens the folders of what it found', () => {
    assert.equal(treeOf('entities', [courier()], { filter: 'dahl' }).children(null, 10)[0]?.collapsible, 'expanded');
  });
});
