import { strict as assert } from 'node:assert';
import type { AnalyzedArticle } from '../../src/engine/model/analyzed.ts';
import { article } from './treeArticles.ts';
import { courier, drawn, everyRow, herald, treeOf } from './treeReading.ts';

describe('the tree of events', () => {
  const told = (...events: [label: string, date: string | undefined][]): AnalyzedArticle =>
    article('a.txt', `${events.map((_, i) => `word${i}.`).join(' ')}`, {
      told: events.map(([label, date], i) => ({ words: `word${i}`, label, ...(date ? { date } : {}) })),
    });

  it('is a timeline by year, month and day, days without a year behind it and undated events last, with the sentences under each', () => {
    const tree = treeOf('events', [
      told(['Undated', undefined], ['Second', '2024-02-02'], ['First', '2023-11-05'], ['Third', '2024-03-01'], ['Unclear', 'XXXX-05-07']),
    ]);
    assert.deepEqual(
      drawn(tree).map(line => line.replace(/ · a\.txt| \| a\.txt/, '')),
      [
        'November 2023 | 1',
        '  5 November | Sunday · 1',
        '    First',
        '      word2. | 1',
        '2024 | 2',
        '  February | 1',
        '    2 February | Friday · 1',
        '      Second',
        '        word1. | 1',
        '  March | 1',
        '    1 March | Friday · 1',
        '      Third',
        '        word3. | 1',
        'May, year not given | 1',
        '  7 May | 1',
        '    Unclear',
        '      word4. | 1',
        'No Date | 1',
        '  Undated',
        '    word0. | 1',
      ],
    );
  });

  it('has what one sentence tells by one label once, and that is what happened', () => {
    const words = 'The trust admitted failing to pay.';
    const twins = article('a.txt', words, {
      told: [
        { words: 'failing', label: 'Trust admits failing to pay', status: 'negated' },
        { words: 'admitted', label: 'Trust admits failing to pay' },
      ],
    });
    const again = article('b.txt', words, { told: [{ words: 'admitted', label: 'Trust admits failing to pay', status: 'alleged' }] });
    const lines = drawn(treeOf('events', [twins, again])).filter(line => line.includes('Trust admits'));
    assert.deepEqual(lines.map(line => /did not happen|alleged/.exec(line)?.[0] ?? 'happened').sort(), ['alleged', 'happened']);
  });

  it('turns round on request, undated events still last', () => {
    const tree = treeOf('events', [told(['Old', '2023-11-05'], ['New', '2024-02-02'], ['Undated', undefined])], { order: 'newest' });
    assert.deepEqual(
      tree.children(null, 10).map(node => node.label),
      ['February 2024', 'November 2023', 'No Date'],
    );
  });

  it('puts the months of no given year in order, in either order of the years', () => {
    const events = told(['Later', 'XXXX-10-14'], ['Earlier', 'XXXX-09'], ['Told', '2024-02-02'], ['Undated', undefined]);
    for (const order of ['oldest', 'newest'] as const) {
      const tree = treeOf('events', [events], { order });
      const years = tree.children(null, 10);
      assert.deepEqual(
        years.map(node => node.label),
        ['February 2024', 'Year Not Given', 'No Date'],
      );
      const months = tree.children(years[1]?.id ?? '', 10).map(node => node.label);
      assert.deepEqual(order === 'newest' ? months.reverse() : months, ['September', 'October']);
    }
    assert.ok(drawn(treeOf('events', [events], { group: 'importance' })).some(line => /Later \| 14 October, year not given/.test(line)));
  });

  it('says how precise a date is', () => {
    const tree = treeOf('events', [
      told(
        ['A', '2024'],
        ['B', '2024-Q3'],
        ['C', '2024-05'],
        ['D', '2024-05-06'],
        ['E', '2024-W19'],
        ['F', '2024-SU'],
        ['G', '2024-05-06T08:40'],
      ),
    ]);
    const labels = [...everyRow(tree)].map(row => row.label);
    for (const label of ['Third quarter', 'Summer', 'Some time in 2024', 'Some time in May 2024', 'Week of 6 May', '6 May']) {
      assert.ok(labels.includes(label), `${label} is not among ${labels}`);
    }
    assert.ok(drawn(tree).some(line => /G \| 08:40/.test(line)));
  });

  it('says that an event only came before or after a date', () => {
    const one = told(['Early', '2024-02-02']);
    const bounded = { ...one, events: one.events.map(event => ({ ...event, bound: 'before' as const })) };
    const lines = drawn(treeOf('events', [bounded]));
    assert.ok(
      lines.some(line => line.startsWith('    Early | before 2 February 2024')),
      lines.join('\n'),
    );
  });

  it('puts first on a day what more articles report', () => {
    const minor = article('minor.txt', 'Here it rained.', { told: [{ words: 'rained', label: 'Rain', date: '2024-06-03' }] });
    const tree = treeOf('events', [minor, courier(), { ...courier(), path: 'reprint.txt' }]);
    const day = tree.children('2024-06', 10)[0];
    assert.equal(tree.children(day?.id ?? '', 10)[0]?.label, 'Orla bridge closed');
  });

  it('tells what is planned or did not happen', () => {
    const row = [...everyRow(treeOf('events', [herald()]))].find(({ label }) => label === 'Rail traffic stops');
    assert.equal(row?.description, 'planned · herald.txt');
    assert.match(row?.accessibleLabel ?? '', /^Event: Rail traffic stops, planned, herald\.txt$/);
    const [listed] = treeOf('events', [herald()], { group: 'importance' }).children(null, 1);
    assert.match(listed?.accessibleLabel ?? '', /, July 2024, planned, herald\.txt$/);
  });

  it('lists by importance on request, each with its date', () => {
    const lines = drawn(treeOf('events', [courier()], { group: 'importance' }));
    assert.ok(lines.includes('Orla bridge closed | 3 June 2024 · The Orla Courier'), lines.join('\n'));
  });

  it('shows only the events of one article when asked', () => {
    const tree = treeOf('events', [courier(), herald()], { scope: 'file:///news/herald.txt' });
    assert.deepEqual(tree.summary, { articles: 2, total: 1, shown: 1 });
  });
});
